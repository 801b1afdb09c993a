package org.hongtou.links;

import java.util.Map;
import java.util.regex.Pattern;
import org.hongtou.model.Notice;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * What two targets must have in common for their figures to be compared: what is measured, in which
 * unit and sense, of what, and where.
 *
 * @param what the indicator, what its value says of it, its unit, and the narrower subject (an
 *     industry, a zone) that the figure is of, if it is not the whole place
 * @param where the place whose figure it is: {@code 江西省}, {@code 赣州市}, {@code 国家}
 */
public record TargetKey(String what, String where) {
  /** Shorter names (企业, 项目) say too little of what is counted. */
  private static final int SHORTEST_INDICATOR = 3;

  private static final int LONGEST = 300;

  /** What is made anew, and adds to what other programmes make: 培育60家小巨人企业. */
  private static final Pattern ADDS =
      Pattern.compile(
          "新增|新建|新培育|新认定|新办|新发展|培育|培养|打造|遴选|推出|创建|认定|引进|推荐|支持|组织|实施|开展|建设|改造|扶持|评选|选树|选派|完成|形成|引育|招引"
              + "|举办|布局|发布|制定|制修订|建立|推动|引导|带动|服务|孵化");

  /** A state that is reached, whatever is done for it: 累计培育…达到500家. */
  private static final Pattern REACHES =
      Pattern.compile("达到|达|累计|总数|总量|保持|稳定在|增加到|增长到|提高到|提升到|扩大到|发展到|突破|拥有");

  /** Things are counted with different words: 高新技术企业1000家, 1000户, 1000个. */
  private static final Map<String, String> UNITS =
      Map.of("家", "个", "户", "个", "所", "个", "处", "个", "座", "个", "条", "个");

  /**
   * The key of a target.
   *
   * @param before the target before it in the text; null if it is the first
   * @return null where it can't be compared: without figure or deadline, of a place that is not
   *     known, of too little
   */
  public static @Nullable TargetKey of(
      Notice notice, Authority authority, Target target, @Nullable Target before) {
    String indicator = IndicatorName.of(target.indicator());
    if (target.value() == null
        || target.kind() == Target.Kind.QUALITATIVE
        || target.kind() == Target.Kind.RANK
        || indicator.length() < SHORTEST_INDICATOR
        || addsUp(target)) {
      return null;
    }
    TargetScope scope = TargetScope.of(notice, authority, target, before);
    if (scope == null) {
      return null;
    }
    String unit = target.unit() == null ? "" : target.unit();
    String what =
        String.join(
            "|",
            indicator,
            target.kind().toString(),
            UNITS.getOrDefault(unit, unit),
            target.baseline() == null ? "" : target.baseline(),
            scope.subject());
    return what.length() > LONGEST ? null : new TargetKey(what, scope.place());
  }

  /** Whether other notices may well add to it, so that a different figure contradicts nothing. */
  private static boolean addsUp(Target target) {
    return target.kind() == Target.Kind.LEVEL
        && ADDS.matcher(target.text()).find()
        && !REACHES.matcher(target.text()).find();
  }
}
