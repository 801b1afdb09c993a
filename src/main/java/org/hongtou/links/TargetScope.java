package org.hongtou.links;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.model.Notice;
import org.hongtou.model.Target;
import org.hongtou.words.Places;
import org.jspecify.annotations.Nullable;

/**
 * Whose figure a target is: that of a whole place, or of something in it.
 *
 * @param place the place: {@code 江西省}, {@code 国家}
 * @param subject what in it (钢铁行业, 国家级开发区), in the form that is compared; empty for all of it
 */
record TargetScope(String place, String subject) {
  private static final Pattern WHOLE =
      Pattern.compile("^(全省|我省|本省|省内|全区|全市|我市|本市|市内|全县|我县|全国|我国|国内)(.*)$");

  private static final Pattern STRONG_BREAK = Pattern.compile("[。！？\n]");

  /** A title that is about a part of the place: its figures are of that part. */
  private static final Pattern PART =
      Pattern.compile(
          "示范区|试验区|开发区|高新区|园区|新区|试点|基地|口岸|自贸|自由贸易|县域|乡村|农村|经济带|城市群|都市圈|老区|山区|流域|沿海|学校|高校|医院|社区|集群|企业|产业链");

  private static final Pattern ZONE = Pattern.compile("示范区|试验区|开发区|高新区|园区|新区|自贸区");

  /** So much of a sentence is looked at. */
  private static final int LONGEST_BEFORE = 200;

  private static final Pattern SECTOR =
      Pattern.compile("[\\p{IsHan}a-z0-9]{2,}?(?:产业|行业|工业|制造业|服务业|建筑业|物流业|旅游业|农业|渔业|奶业|种业)");

  /** Sectors that are the whole economy, or nearly so: what they measure says itself which. */
  private static final Pattern WIDE =
      Pattern.compile(
          "^(?:先进)?制造业|^工业$|^工业化|^服务业|^现代服务业|^现代产业|战略性新兴产业|^高新技术产业|^现代化产业|^产业转型|^农业农村|^现代农业");

  /** What a part is called, without the word for what it is a part of. */
  private static final Pattern NAMED = Pattern.compile("^(.{2,}?)(?:产业|行业|工业|制造业)|^(?=(.{2,}企业))");

  private static final Pattern TITLE_FRAME =
      Pattern.compile(
          "关于|印发|转发|批转|发布|公布|通知|进一步|加快|推进|推动|促进|深化|加强|支持|扎实|全面|深入|大力|着力|实施|贯彻|落实|做好|积极|培育|壮大|发展|高质量|的|若干"
              + "|政策措施|措施|实施方案|工作方案|行动方案|方案|行动计划|三年行动|计划|规划纲要|规划|实施意见|指导意见|意见|决定|办法|工作要点|纲要|提升|行动|重点|攻坚|专项"
              + "|数字化|转型|创新|升级|十[一二三四五]五|20\\d{2}|年|月|日");

  /**
   * The scope of a target: what its clause says; else, within one sentence, what the target before
   * said; else what the notice is about.
   *
   * @return null where the place is not known
   */
  static @Nullable TargetScope of(
      Notice notice, Authority authority, Target target, @Nullable Target before) {
    TargetScope scope = unnamed(notice, authority, target, before);
    if (scope == null || !saysItself(target, scope.subject())) {
      return scope;
    }
    return new TargetScope(scope.place(), "");
  }

  /** Whether the indicator itself names the part: 科技型中小企业 of a plan for them, 5G基站 of 5G产业. */
  private static boolean saysItself(Target target, String subject) {
    Matcher named = NAMED.matcher(subject);
    if (!named.find()) {
      return false;
    }
    String name = named.group(1) == null ? named.group(2) : named.group(1);
    return IndicatorName.plain(target.indicator()).contains(name);
  }

  private static @Nullable TargetScope unnamed(
      Notice notice, Authority authority, Target target, @Nullable Target before) {
    String written = target.scope();
    if (written != null) {
      return written(authority, notice, written);
    }
    String last = before == null ? null : before.scope();
    if (before != null && last != null && isOneSentence(notice, before, target)) {
      TargetScope scope = written(authority, notice, last);
      if (scope != null && scope.subject().isEmpty()) {
        return scope;
      }
    }
    return authority.place().isEmpty() || isOfZone(notice.text(), target.span().start())
        ? null
        : new TargetScope(authority.place(), subject(notice.metadata().title()));
  }

  /** Whether the sentence speaks of a zone before: 将示范区建设成为…，研发投入达到… is of the zone, or isn't. */
  private static boolean isOfZone(String text, int at) {
    String before = text.substring(Math.max(0, at - LONGEST_BEFORE), at);
    int start = 0;
    Matcher end = STRONG_BREAK.matcher(before);
    while (end.find()) {
      start = end.end();
    }
    return ZONE.matcher(before.substring(start)).find();
  }

  private static boolean isOneSentence(Notice notice, Target before, Target target) {
    int from = before.span().end();
    int to = target.span().start();
    return from <= to && !STRONG_BREAK.matcher(notice.text().substring(from, to)).find();
  }

  private static @Nullable TargetScope written(Authority authority, Notice notice, String scope) {
    String plain = IndicatorName.plain(scope);
    Matcher whole = WHOLE.matcher(plain);
    if (whole.matches()) {
      String place = place(authority, whole.group(1));
      return place == null ? null : new TargetScope(place, subjectOf(whole.group(2)));
    }
    Places.Match named = Places.matchAt(plain, 0);
    if (named != null) {
      String rest = plain.substring(named.end());
      return new TargetScope(named.place().name(), subjectOf(rest));
    }
    if (authority.place().isEmpty()) {
      return null;
    }
    // 规模以上工业企业 of a plan for 石化 is that of 石化
    return new TargetScope(authority.place(), plain + subject(notice.metadata().title()));
  }

  private static String subjectOf(String rest) {
    return rest.equals("范围内") || rest.equals("范围") || rest.equals("域") ? "" : rest;
  }

  /** The place that 全省 stands for in the notice; null where that is not known. */
  private static @Nullable String place(Authority authority, String word) {
    char level = word.charAt(1) == '内' ? word.charAt(0) : word.charAt(1);
    return switch (level) {
      case '国' -> Places.NATIONAL;
      case '省' -> authority.province().isEmpty() ? null : authority.province();
      case '区' ->
          authority.place().endsWith("区") && !authority.place().isEmpty()
              ? authority.place()
              : null;
      case '市' -> authority.place().endsWith("市") ? authority.place() : null;
      default -> authority.level() == Authority.Level.COUNTY ? authority.place() : null;
    };
  }

  /** What a title is about if that is a part of its place; empty if it is about all of it. */
  static String subject(@Nullable String title) {
    if (title == null) {
      return "";
    }
    String plain = IndicatorName.plain(title);
    int about = plain.lastIndexOf("关于");
    String core = about < 0 ? plain : plain.substring(about);
    Places.Match place = about < 0 ? Places.innermostAt(core, 0) : null;
    core = place == null ? core : core.substring(place.end());
    Matcher framed = TITLE_FRAME.matcher(core);
    String bare = framed.replaceAll("");
    Places.Match inner = Places.innermostAt(bare, 0);
    bare = inner == null ? bare : bare.substring(inner.end());
    boolean part = PART.matcher(core).find();
    Matcher sector = SECTOR.matcher(bare);
    boolean ofSector = sector.find() && !WIDE.matcher(bare).find();
    return part || ofSector ? bare : "";
  }
}
