package org.hongtou.extract;

import org.hongtou.extract.TargetWords.Hit;
import org.hongtou.model.Span;
import org.hongtou.words.BoundedSearch;
import org.hongtou.words.DateLexer.DateMention;
import org.hongtou.words.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * What a passage and its lead-ins say about every figure in it: whether figures there can be
 * commitments at all, the year of the document, and the deadline of those that state none.
 */
final class TargetContext {
  /**
   * Before a date: what it is compared with, where a change begins or what is carried out, not when
   * something happens (比2020年, 由2020年底的31座, 落实2022年政策).
   */
  private static final String[] NOT_WHEN = {
    "比", "较", "以", "同", "按", "于", "与", "由", "从", "自", "落实", "执行", "根据", "依据", "参照", "不超过", "不高于",
    "不低于", "恢复至", "恢复到", "相当于", "对", "将", "把"
  };

  private static final String SINCE = "以来";

  /** How old things are: 2000年底前建成的老旧小区. */
  private static final String[] DATED = {"建成的", "竣工的", "投产的", "投运的", "注册的", "登记的", "出生的"};

  private static final String[] ISSUED = {"颁布", "颁发", "印发", "发布", "制定", "出台", "修订", "批准", "公布"};

  private static final int LONGEST_ISSUER = 16;
  private static final int HEADING = 40;
  private static final int LONGEST_TITLE = 18;

  private final String text;
  private final TargetPassage passage;
  private final @Nullable Integer documentYear;
  private final boolean regulation;
  private final boolean goals;

  /**
   * @param regulation whether the passage lays down rules
   * @param articles whether articles (第N条) do
   */
  TargetContext(
      String text,
      TargetPassage passage,
      @Nullable Integer documentYear,
      boolean regulation,
      boolean articles) {
    this.text = text;
    this.passage = passage;
    this.documentYear = documentYear;
    this.regulation = (regulation || (articles && isArticle())) && !announcesGoals();
    boolean found = heading(passage.span()).contains("目标");
    for (Span leadIn : passage.leadIns()) {
      found |= heading(leadIn).contains("目标");
    }
    this.goals = found;
  }

  /** 第四条 2022年全市总体目标：固定资产投资增长8%以上，…: among rules, an article that says what is to be reached. */
  private boolean announcesGoals() {
    Span words = Brackets.trim(text, passage.span());
    int end = Math.min(words.end(), words.start() + HEADING);
    int colon = BoundedSearch.indexOf("目标：", text, words.start(), end);
    return colon > 0
        && BoundedSearch.indexOf("。", text, words.start(), colon) < 0
        && BoundedSearch.indexOf("，", text, words.start(), colon) < 0;
  }

  /** Whether figures of the passage may be targets: not in 现状, nor among conditions (条件). */
  boolean holdsTargets() {
    if (isOfOtherThings(passage.span()) || isNote(passage.span())) {
      return false;
    }
    for (Span leadIn : passage.leadIns()) {
      if (isOfOtherThings(leadIn) || TargetWords.CONDITIONS_FOLLOW.in(announcement(leadIn))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a clause is the first sentence of a numbered item that has more text: its title. */
  boolean isHeading(Span clause) {
    if (!passage.item()) {
      return false;
    }
    Span span = Brackets.trim(text, passage.span());
    int stop = text.indexOf('。', span.start(), span.end());
    return clause.start() == span.start()
        && stop == clause.end()
        && stop - span.start() <= LONGEST_TITLE
        && span.end() - stop > 20;
  }

  /** 注：…, 指标来源：… below a table of goals. */
  private boolean isNote(Span span) {
    String start = text.substring(span.start(), Math.min(span.end(), span.start() + 5));
    return start.startsWith("注：")
        || start.startsWith("注:")
        || start.startsWith("备注：")
        || start.startsWith("指标来源")
        || start.startsWith("计算方法");
  }

  private boolean isOfOtherThings(Span span) {
    String heading = heading(span);
    // a sentence that speaks of 成效 or 条件 is no heading
    boolean title =
        heading.length() <= 22 && heading.indexOf('，') < 0 && heading.indexOf('、', 4) < 0;
    return title && (isSituation(heading) || isCondition(heading));
  }

  /**
   * 发展成效 and 工作基础 head what is; 提升服务成效, 夯实发展基础 and 取得新成效 order or promise, and what stands under
   * goals does so too.
   */
  private boolean isSituation(String heading) {
    if (goals) {
      return false;
    }
    int from = behindLabel(heading);
    int order = heading.startsWith("不断", from) || heading.startsWith("持续", from) ? from + 2 : from;
    if (TargetWords.DIRECTIVE.startingAt(heading, order, heading.length()) != null) {
      return false;
    }
    if (TargetWords.SITUATION.in(heading) || namesWhatIs(heading.substring(from))) {
      return true;
    }
    Hit results = TargetWords.RESULTS.last(heading, from, heading.length());
    return results != null
        && heading.charAt(results.start() - (results.start() > 0 ? 1 : 0)) != '新'
        && (results.end() == heading.length()
            || "和与及、：".indexOf(heading.charAt(results.end())) >= 0);
  }

  /** Whether a title opens a chapter on what was done: 2021年工作回顾. */
  static boolean isReview(String title) {
    return title.contains("回顾") || title.endsWith("主要成就") || title.endsWith("工作总结");
  }

  /** 基础与优势, 产业前景和基础: a heading of nothing but such nouns, whichever are paired. */
  private static boolean namesWhatIs(String heading) {
    int start = 0;
    for (int i = 0; i <= heading.length(); i++) {
      if (i == heading.length() || "与和及、".indexOf(heading.charAt(i)) >= 0) {
        if (!TargetWords.STATE_OF_THINGS.isWord(heading.substring(start, i).strip())) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  /** 申请材料 heads conditions; 压减申请材料 orders. */
  private static boolean isCondition(String heading) {
    int from = behindLabel(heading);
    return TargetWords.CONDITION.in(heading)
        && TargetWords.IMPROVE.startingAt(heading, from, heading.length()) == null;
  }

  /** Where a heading begins behind its label: 一、, （二）, 3.. */
  private static int behindLabel(String heading) {
    for (int i = 0; i < Math.min(5, heading.length()); i++) {
      if ("、.．）)".indexOf(heading.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether the passage states goals (总体目标, 发展目标): one date then speaks for all of it. */
  boolean goals() {
    return goals;
  }

  /** A regulation: its figures are norms unless it says 力争 or the like. */
  boolean regulation() {
    return regulation;
  }

  /** 第三条 …, or an item below it. */
  private boolean isArticle() {
    boolean article = isArticle(heading(passage.span()));
    for (Span leadIn : passage.leadIns()) {
      article |= isArticle(heading(leadIn));
    }
    return article;
  }

  private static boolean isArticle(String heading) {
    int article = heading.indexOf('条');
    return heading.startsWith("第") && article > 0 && article < 6;
  }

  /** Whether a date is a baseline or part of a name: 比2020年, 由2020年底的31座, 落实2022年政策. */
  static boolean tellsNotWhen(String text, DateMention date) {
    int start = date.span().start();
    int end = date.span().end();
    if (text.startsWith("结转", end) || text.startsWith("续建", end) || text.startsWith("度结转", end)) {
      // 完成2023年结转项目扫尾: which projects are meant
      return true;
    }
    if (text.startsWith("度项目", end) || text.startsWith("度及以前", end)) {
      // 2022年度及以前项目6月底前竣工验收率达到100%: which ones, again
      return true;
    }
    if (text.startsWith("占比", start - 2)) {
      // 绿电占比2024年达到60%: a share, and nothing that is compared
      return false;
    }
    if (text.startsWith("后", end) || text.startsWith("之后", end) || text.startsWith("起", end)) {
      // 2021年6月后签发的证照
      return true;
    }
    if (text.startsWith("的", end)
        && end + 2 < text.length()
        && Numerals.isArabic(text.charAt(end + 1))
        && text.substring(end + 1, Math.min(text.length(), end + 6)).indexOf('倍') > 0) {
      // 扩大到2023年的3倍
      return true;
    }
    if (saysSinceWhen(text, end) || TargetBase.follows(text, end) || tellsWhenIssued(text, end)) {
      return true;
    }
    for (String word : NOT_WHEN) {
      if (text.startsWith(word, start - word.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * 2022年以来签约项目开工率达到90%, 对2013年以来改造的户厕“回头看”: which ones are meant; not 2022年以来，建成…, 2022年以来累计建成….
   */
  static boolean saysSinceWhen(String text, int end) {
    int behind = end + SINCE.length();
    if (!text.startsWith(SINCE, end)
        || behind >= text.length()
        || !Character.isIdeographic(text.charAt(behind))) {
      return false;
    }
    int stop = behind;
    while (stop < text.length() && "，。；\n".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    int start = end;
    while (start > 0
        && (Character.isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '年')) {
      start--;
    }
    boolean object = start > 0 && "对将把".indexOf(text.charAt(start - 1)) >= 0;
    String clause = text.substring(behind, stop);
    boolean rate = clause.indexOf('率') > 0 && !clause.startsWith("累计") && !clause.startsWith("共");
    return object || (rate && !TargetWords.PAST.in(clause));
  }

  /** 2000年底前建成的老旧小区: the date says which of them are meant. */
  static boolean saysHowOld(String text, DateMention date) {
    int end = date.span().end();
    for (String dated : text.charAt(end - 1) == '前' ? DATED : new String[0]) {
      if (text.startsWith(dated, end)) {
        return true;
      }
    }
    return false;
  }

  /** 1988年教育部颁布的…: when something was issued that exists. */
  private static boolean tellsWhenIssued(String text, int at) {
    int end = Math.min(text.length() - 1, at + LONGEST_ISSUER);
    for (int i = at; i < end && Character.isIdeographic(text.charAt(i)); i++) {
      for (String issued : ISSUED) {
        if (text.startsWith(issued, i) && text.startsWith("的", i + issued.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a date lies before the document's own year. */
  boolean isPast(DateMention date) {
    Integer year = date.lastYear() != null ? date.lastYear() : date.year();
    return documentYear != null && year != null && year < documentYear;
  }

  /**
   * Whether a sentence tells what was: it opens with a year before the document's, or follows one
   * that does and names no other date.
   */
  boolean isPast(TargetSentence sentence, boolean pastBefore) {
    boolean before = pastBefore;
    for (DateMention date : sentence.dates()) {
      int start = date.span().start();
      if (before && isOfSameYear(date)) {
        continue;
      }
      boolean baseline = tellsNotWhen(text, date);
      // 达到2020年的2.5倍
      baseline |= text.startsWith("的", date.span().end()) && text.startsWith("达到", start - 2);
      if (!baseline) {
        return isPast(date)
            && start - sentence.span().start() < 6
            && !speaksOfNow(sentence, date.span().end());
      }
      // 落实2023年政策，费率降至1%: says no when, but speaks of now
      before = before && isPast(date);
    }
    return before && !TargetWords.PROMISE.in(text, sentence.span().start(), sentence.span().end());
  }

  /** 2023年累计建成…，今年再新建…: what stands behind 今年 is to be. */
  private boolean speaksOfNow(TargetSentence sentence, int from) {
    for (String now : new String[] {"，今年", "；今年", "，本年度", "；本年度"}) {
      if (BoundedSearch.indexOf(now, text, from, sentence.span().end()) >= 0) {
        return true;
      }
    }
    for (DateMention date : sentence.dates()) {
      // 2022年产业规模…，2023年增加值占比提高到…, in a plan of 2023
      Integer year = date.year();
      int start = date.span().start();
      if (start > from
          && year != null
          && documentYear != null
          && year >= documentYear
          && ("，；".indexOf(text.charAt(start - 1)) >= 0
              || TargetWords.PROMISE.endingAt(text, start - 1, from) != null)) {
        return true;
      }
    }
    return false;
  }

  /** 2024年，我省…。全年地区生产总值增长4.8%: the year that the sentence before spoke of. */
  private boolean isOfSameYear(DateMention date) {
    if (date.year() != null || text.startsWith("前", date.span().end())) {
      return false;
    }
    for (String same : new String[] {"全年", "当年", "年末"}) {
      if (text.startsWith(same, date.span().start())) {
        return true;
      }
    }
    return false;
  }

  /** The words before a colon that closes a paragraph: 申请企业应当符合下列条件：. */
  private String announcement(Span span) {
    String words = span.of(text).strip();
    if (words.isEmpty() || "：:".indexOf(words.charAt(words.length() - 1)) < 0) {
      return "";
    }
    return words.substring(Math.max(0, words.length() - HEADING));
  }

  private String heading(Span span) {
    int end = Math.min(span.end(), span.start() + HEADING);
    int stop = text.indexOf('。', span.start(), end);
    return text.substring(span.start(), stop >= 0 ? stop : end).strip();
  }
}
