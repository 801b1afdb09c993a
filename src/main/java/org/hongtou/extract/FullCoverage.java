package org.hongtou.extract;

import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Span;
import org.hongtou.words.Measure;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The words of full coverage where they are said of a named set: 村级网点实现全覆盖, 全面覆盖规模以上企业; not as an
 * attribute (全覆盖监管) or in a slogan (横向到边、纵向到底全覆盖).
 */
final class FullCoverage {
  private static final String[] SLOGANS = {
    "到底", "到边", "无死角", "全链条", "全方位", "全时段", "全过程", "全天候", "多层次", "无盲区"
  };

  private FullCoverage() {}

  /** The words of full coverage around 覆 that are said of a named set; null for others. */
  static @Nullable Span at(TargetSentence sentence, int at) {
    String text = sentence.text();
    if (!text.startsWith("覆盖", at)) {
      return null;
    }
    Span span = sentence.span();
    Span clause = sentence.clauseAt(new Span(at, at + 2));
    if (isAllOf(text, at + 2, clause.end()) && text.substring(at, clause.end()).indexOf('的') < 0) {
      return new Span(at, clause.end());
    }
    boolean fully = at - 2 >= span.start() && text.startsWith("全面", at - 2);
    String set = text.substring(Math.min(at + 2, clause.end()), clause.end());
    if (fully && isSet(set)) {
      // 全面覆盖规模以上企业
      return new Span(at - 2, clause.end());
    }
    boolean all = at > span.start() && text.charAt(at - 1) == '全';
    // 入库公文全量覆盖
    boolean whole = at - 2 >= clause.start() && (text.startsWith("全量", at - 2) || fully);
    if (!all && !whole) {
      return null;
    }
    int start = all ? at - 1 : at - 2;
    Span mention = new Span(start, at + 2);
    String before = text.substring(clause.start(), start);
    if (before.isBlank() && (text.startsWith("开展", at + 2) || text.startsWith("实施", at + 2))) {
      // 全覆盖开展老旧燃气管道排查
      return mention;
    }
    boolean closes =
        at + 2 >= span.end() || TargetCoverage.BEHIND.indexOf(text.charAt(at + 2)) >= 0;
    if (!closes) {
      return null;
    }
    int list = before.lastIndexOf('、');
    String named = list >= 0 && list < before.length() - 1 ? before.substring(list + 1) : before;
    if (before.endsWith("、") || isSlogan(text, at + 2)) {
      return null;
    }
    String manner = named.strip();
    for (String direction : new String[] {"横向", "纵向"}) {
      manner = manner.endsWith(direction) ? manner.substring(0, manner.length() - 2) : manner;
    }
    if (text.startsWith("、", at + 2) && TargetWords.MAKE.isWord(manner)) {
      // 构建全覆盖、快速响应的服务网络, 建设横向全覆盖、纵向全联通的平台: says how the network is to be
      return null;
    }
    boolean formed = TargetWords.MAKE.startingAt(named, 0, named.length()) != null;
    if (formed && text.startsWith("、", at + 2) && text.indexOf('的', at, clause.end()) > 0) {
      // 形成经营主体全覆盖、信息动态监测的模式: says how the thing is that is formed
      return null;
    }
    for (String slogan : SLOGANS) {
      if (named.contains(slogan) || text.startsWith("、" + slogan, at + 2)) {
        return null;
      }
    }
    // 确保实现全覆盖 names nothing, unless the clause before it says what is taken in
    return TargetCoverage.noun(named).length() >= 2
            || takesIn(sentence, clause) != null
            || rateBefore(sentence, clause) != null
        ? mention
        : null;
  }

  /** 规范性文件均纳入审核范围，确保实现全覆盖: the clause that says what is covered, null where none does. */
  static @Nullable Span takesIn(TargetSentence sentence, Span clause) {
    if (clause.start() - 2 <= sentence.span().start()) {
      return null;
    }
    Span before = sentence.clauseAt(new Span(clause.start() - 2, clause.start() - 1));
    String words = before.of(sentence.text());
    boolean all = words.startsWith("均") || words.startsWith("全部") || words.startsWith("一律");
    return all && words.contains("纳入") ? before : null;
  }

  /** 岸电覆盖率达到90%以上，力争实现全覆盖: the rate of the clause before; null where that states none. */
  static @Nullable String rateBefore(TargetSentence sentence, Span clause) {
    if (clause.start() - 2 <= sentence.span().start()) {
      return null;
    }
    String text = sentence.text();
    Span before = sentence.clauseAt(new Span(clause.start() - 2, clause.start() - 1));
    for (Quantity quantity : sentence.quantities()) {
      if (before.contains(quantity.span()) && quantity.measure() == Measure.SHARE) {
        int figure = quantity.span().start();
        Hit reach = TargetWords.REACH.last(text, before.start(), figure);
        int end = reach == null ? figure : reach.start();
        String rate = IndicatorPhrase.opened(text, before.start(), end);
        return rate.endsWith("覆盖率") ? rate : null;
      }
    }
    return null;
  }

  /** 全覆盖、全流程; 全覆盖、无死角. */
  private static boolean isSlogan(String text, int at) {
    return at + 1 < text.length()
        && text.charAt(at) == '、'
        && "全无零多".indexOf(text.charAt(at + 1)) >= 0;
  }

  /** A set named behind 全面覆盖, without figures or attributes. */
  private static boolean isSet(String set) {
    return set.length() >= 4
        && set.indexOf('的') < 0
        && "到了和及与并、".indexOf(set.charAt(0)) < 0
        && set.chars().noneMatch(c -> c >= '0' && c <= '9');
  }

  /** 覆盖全省所有县级医院. */
  private static boolean isAllOf(String text, int from, int end) {
    String set = text.substring(from, Math.min(end, from + 8));
    return set.startsWith("所有")
        || set.startsWith("全部")
        || set.startsWith("全省所有")
        || set.startsWith("全市所有");
  }
}
