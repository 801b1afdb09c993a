package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;
import org.hongtou.words.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date by which a target is to be reached: in the clause, else earlier in the sentence,
 * else in what leads in to it, else the plan's year.
 */
final class TargetDeadline {
  /** Before a date: since when or against what, not by when. */
  private static final String[] OTHER_BEFORE = {
    "比", "较", "自", "从", "以", "由", "截至", "截止", "截止到", "同", "按照", "按", "落实", "执行", "根据", "依据", "参照",
    "高于", "低于", "优于", "多于", "不超过"
  };

  /** Behind a date: the same. */
  private static final String[] OTHER_BEHIND = {
    "以来", "起", "开始", "度内", "度项目", "度及以前", "相比", "基础上", "水平", "同期", "版", "修订", "的", "以后", "之后", "后",
    "结转", "续建"
  };

  /** ——打基础（2023—2024年）. */
  private static final int LONGEST_STAGE = 24;

  /** 附件12：. */
  private static final int LONGEST_ANNEX_LABEL = 6;

  private final String text;
  // of the headings and lead-ins, and of what was read last in the passage: ISO 8601
  private final @Nullable String opening;
  private @Nullable String leadIn;
  private final boolean carries;
  private final boolean goals;
  private boolean first = true;
  private final @Nullable String planYear;
  private final boolean severalYears;
  private final @Nullable Integer documentYear;

  TargetDeadline(
      String text,
      TargetPassage passage,
      TargetContext context,
      NoticeYears years,
      @Nullable Integer documentYear) {
    this.text = text;
    this.planYear = years.plan();
    this.severalYears = years.several();
    this.documentYear = documentYear;
    this.goals = context.goals();
    this.carries = context.goals() || !(passage.item() || isItem(passage.span()));
    this.opening = leadIn(passage.leadIns());
    this.leadIn = opening;
  }

  /**
   * Notes the date that a sentence opens with, or that the first one comes to (…，到2025年，…): it
   * governs the sentences behind it until the next one.
   */
  void carry(TargetSentence sentence) {
    Span span = sentence.span();
    if (!carries && !first) {
      return;
    }
    if (!first && span.start() > 0 && "）)、.．".indexOf(text.charAt(span.start() - 1)) >= 0) {
      // （二）…: an item within the paragraph speaks for itself
      leadIn = opening;
    }
    for (DateMention date : sentence.dates()) {
      int start = date.span().start();
      boolean opens = start - behindGoals(span) <= 4;
      boolean turns = first && isUntil(date) && text.startsWith("，", start - 2);
      turns |= isUntil(date) && text.startsWith("；", start - 2);
      boolean item = !carries && start > span.start() + 1;
      if ((opens || turns) && !item && isDeadline(date) && date.iso() != null && isAhead(date)) {
        leadIn = date.iso();
      }
    }
    if (first && goals && span.length() <= LONGEST_STAGE) {
      String stage = stage(span);
      leadIn = stage == null ? leadIn : stage;
    }
    first = false;
  }

  /** The last year of ——打基础（2023—2024年）。, which the goals of the paragraph are to be reached by. */
  private @Nullable String stage(Span heading) {
    int close = heading.end() - 1;
    int open =
        "）)".indexOf(text.charAt(close)) >= 0 ? Brackets.openOf(text, close, heading.start()) : -1;
    Span inside = open < 0 ? null : new Span(open + 1, close);
    List<DateMention> dates = inside == null ? List.of() : DateLexer.dates(text, inside);
    DateMention date = dates.size() == 1 ? dates.getFirst() : null;
    if (date == null || !date.span().equals(inside) || date.month() != null) {
      return null;
    }
    Integer year = date.lastYear() != null ? date.lastYear() : date.year();
    boolean ahead = year != null && (documentYear == null || year >= documentYear);
    return ahead ? String.valueOf(year) : null;
  }

  private boolean isAhead(DateMention date) {
    if (isUntil(date) || date.bounded()) {
      return true;
    }
    // 2022年，…, （一）2022年目标。: by then, in a document that is no younger
    return date.month() == null
        && date.year() != null
        && documentYear != null
        && date.year() >= documentYear
        && (text.startsWith("，", date.span().end()) || namesGoals(date.span().end()));
  }

  /** Whether nothing but 目标, 主要目标 stands between a date and the mark that closes a heading. */
  private boolean namesGoals(int at) {
    for (String goals : new String[] {"目标", "主要目标", "工作目标", "预期目标", "发展目标", "目标任务"}) {
      int end = at + goals.length();
      if (text.startsWith(goals, at)
          && end < text.length()
          && "。：\n".indexOf(text.charAt(end)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where a sentence begins behind 具体目标： or the like. */
  private int behindGoals(Span sentence) {
    int end = Math.min(sentence.end(), sentence.start() + 13);
    for (int i = sentence.start(); i < end; i++) {
      if ("：:，".indexOf(text.charAt(i)) >= 0) {
        String label = text.substring(sentence.start(), i);
        boolean goals = label.contains("目标") || label.contains("指标") || label.contains("任务");
        return goals ? i + 1 : sentence.start();
      }
    }
    return sentence.start();
  }

  /**
   * The deadlines of figures that 分别 deals out to as many dates before them
   * (2024年、2025年分别建成10个、20个; 到2024年、2025年，回收率分别达到60%、80%); null where dates and figures don't pair.
   */
  @Nullable String dealtOut(TargetSentence sentence, TargetCandidate candidate) {
    Span clause = candidate.clause();
    int dealt = text.indexOf("分别", clause.start(), candidate.quantity().span().end());
    if (dealt < 0) {
      return dealtInTurn(sentence, candidate);
    }
    List<DateMention> dates = new ArrayList<>();
    List<DateMention> listed = new ArrayList<>();
    for (DateMention date : sentence.dates()) {
      // 一季度、上半年、三季度分别达到20%、50%、80%
      boolean deadline = date.year() == null || isDeadline(date);
      if (date.lastYear() != null || date.span().end() > dealt || !deadline) {
        continue;
      }
      if (clause.contains(date.span())) {
        dates.add(date);
      }
      if (!listed.isEmpty() && !isListJoint(listed.getLast().span().end(), date.span().start())) {
        listed.clear();
      }
      listed.add(date);
    }
    if (dates.isEmpty() && !namesSeveral(clause.start(), dealt)) {
      dates = listed;
    }
    List<Quantity> figures =
        sentence.quantities().stream()
            .filter(q -> clause.contains(q.span()) && q.span().start() > dealt)
            .toList();
    int at = figures.indexOf(candidate.quantity());
    return dates.size() > 1 && dates.size() == figures.size() && at >= 0
        ? iso(dates.get(at), sentence)
        : null;
  }

  /**
   * 2025年和2030年建成30座、50座, without 分别: as many figures of one unit in a row as years that open the
   * clause.
   */
  private @Nullable String dealtInTurn(TargetSentence sentence, TargetCandidate candidate) {
    Span clause = candidate.clause();
    List<DateMention> dates = new ArrayList<>();
    if (sentence.dates().size() < 2) {
      return null;
    }
    for (DateMention date : sentence.dates()) {
      boolean year = date.year() != null && date.lastYear() == null && date.month() == null;
      if (clause.contains(date.span())) {
        boolean next =
            dates.isEmpty() || isListJoint(dates.getLast().span().end(), date.span().start());
        if (!year || !next || !isDeadline(date)) {
          return null;
        }
        dates.add(date);
      }
    }
    List<Quantity> figures =
        sentence.quantities().stream().filter(q -> clause.contains(q.span())).toList();
    int at = figures.indexOf(candidate.quantity());
    if (dates.size() < 2 || figures.size() != dates.size() || at < 0) {
      return null;
    }
    for (int i = 1; i < figures.size(); i++) {
      Quantity before = figures.get(i - 1);
      if (!before.unit().equals(figures.get(i).unit())
          || !isListJoint(before.span().end(), figures.get(i).span().start())) {
        return null;
      }
    }
    return dates.getLast().span().end() <= figures.getFirst().span().start()
        ? iso(dates.get(at), sentence)
        : null;
  }

  /** Whether nothing but 、 or 和 stands between two dates. */
  private boolean isListJoint(int from, int to) {
    return to - from == 1 && "、和及与".indexOf(text.charAt(from)) >= 0;
  }

  /** A率、B率分别达到: the figures are those of what is listed, not of the dates before it. */
  private boolean namesSeveral(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("、和及与".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The deadline of a figure, ISO 8601; null if the notice doesn't say. */
  @Nullable String of(TargetSentence sentence, Span clause, Span figure) {
    DateMention date = governing(sentence, clause, figure);
    if (date != null) {
      String iso = iso(date, sentence);
      if (iso != null) {
        return iso;
      }
    }
    return leadIn != null ? leadIn : planYear;
  }

  /** The date that governs a place of a sentence; null if the sentence has none. */
  @Nullable DateMention governing(TargetSentence sentence, Span clause, Span figure) {
    DateMention earlier = null;
    for (DateMention date : sentence.dates()) {
      if (!isDeadline(date)) {
        continue;
      }
      if (date.span().end() <= figure.start()) {
        earlier = endsWithPart(sentence, date, figure) ? earlier : date;
      } else if (clause.contains(date.span())
          && ((earlier == null && isUntil(date)) || isReachedAt(date, clause))) {
        return date;
      }
    }
    return earlier;
  }

  /** 甲等20个项目6月底前开工建设: the date stands between what is counted and what it comes to. */
  private boolean isReachedAt(DateMention date, Span clause) {
    return date.bounded() && TargetLists.comeTo(text, date.span().end(), clause.end());
  }

  /**
   * 新建学校62所，9月1日前投用不少于48所；改造教室120间: a day or month behind another figure governs no further than to
   * the semicolon; a year (…，到2025年达到30%；…) does.
   */
  private boolean endsWithPart(TargetSentence sentence, DateMention date, Span figure) {
    if (date.month() == null) {
      return false;
    }
    int part = date.span().start();
    while (part > sentence.span().start() && text.charAt(part - 1) != '；') {
      part--;
    }
    int semicolon = text.indexOf('；', date.span().end());
    if (semicolon < 0 || semicolon >= figure.start() || sentence.isEnclosed(semicolon)) {
      return false;
    }
    for (Quantity quantity : sentence.quantities()) {
      if (quantity.span().start() >= part && quantity.span().end() <= date.span().start()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence, its lead-in or the plan names a date that lies ahead. */
  boolean isAhead(TargetSentence sentence, Span clause, Span figure) {
    DateMention date = governing(sentence, clause, figure);
    if (date == null) {
      return leadIn != null;
    }
    // 2016年产值560亿元 tells what was, unless the document is known to be no younger
    boolean bare = !isUntil(date) && !date.bounded() && date.year() != null;
    return !bare || (documentYear != null && date.year() >= documentYear);
  }

  private @Nullable String iso(DateMention date, TargetSentence sentence) {
    if (date.iso() != null) {
      return date.iso();
    }
    if (isThisYear(date) && documentYear != null) {
      // 2023年累计建成…，今年再新建…
      return date.iso(documentYear);
    }
    // 2023年…，年底前…: the year named before
    Integer year = null;
    for (DateMention other : sentence.dates()) {
      // 对2021年以来的项目…，全年推动开工: since when, and not which year
      boolean since = text.startsWith("以来", other.span().end());
      if (other.span().start() < date.span().start() && other.year() != null && !since) {
        year = other.lastYear() != null ? other.lastYear() : other.year();
      }
    }
    boolean over = year != null && documentYear != null && year < documentYear;
    if (over && date.month() != null && date.bounded()) {
      // 2023年考核反馈的问题，6月底前全面完成整改, in a notice of 2024: a year that is over says which, not when
      year = null;
    }
    if (year == null && planYear != null) {
      year = Integer.valueOf(planYear.substring(0, 4));
    }
    if (year == null && leadIn != null) {
      year = Integer.valueOf(leadIn.substring(0, 4));
    }
    if (year == null && severalYears && meansEachYear(date)) {
      return null;
    }
    if (year == null) {
      year = documentYear;
    }
    if (year == null && !isAnyYear(date, sentence)) {
      year = NearestYear.before(text, date.span().start());
    }
    return year == null ? null : date.iso(year);
  }

  /** 每年10月底前推荐，11月底前确定; 全年 without 今年 before it. */
  private boolean isAnyYear(DateMention date, TargetSentence sentence) {
    String before = text.substring(sentence.span().start(), date.span().start());
    boolean whole = text.startsWith("全年", date.span().start());
    return before.contains("每年") || (whole && !before.contains("今年"));
  }

  /** 全年, 年末, 年底前 in a plan for several years: each of them; not 年内, which is this one. */
  private boolean meansEachYear(DateMention date) {
    return date.month() == null
        && (text.startsWith("全年", date.span().start())
            || (text.startsWith("年", date.span().start())
                && !text.startsWith("年内", date.span().start())));
  }

  /** Whether a date says by when, and not since when or against what: 比2020年, 自2023年1月1日起. */
  private boolean isDeadline(DateMention date) {
    int start = date.span().start();
    String before = text.substring(Math.max(0, start - 3), start);
    for (String other : OTHER_BEFORE) {
      if (before.endsWith(other) && !before.endsWith("占比")) {
        return false;
      }
    }
    for (String other : OTHER_BEHIND) {
      // 6月底前修订收费目录 says by when; 2023年修订 which version
      boolean until = date.bounded() && other.equals("修订");
      // 提高到2025年的85%
      until |= other.equals("的") && date.month() == null && FigureAdverbs.isReachedIn(text, start);
      if (!until && text.startsWith(other, date.span().end())) {
        return false;
      }
    }
    return true;
  }

  private boolean isUntil(DateMention date) {
    char before = date.span().start() > 0 ? text.charAt(date.span().start() - 1) : ' ';
    // 达到1988年颁布的标准 says no when
    boolean reaches = text.startsWith("达到", date.span().start() - 2);
    return (before == '到' && !reaches) || before == '至';
  }

  private boolean isThisYear(DateMention date) {
    return text.startsWith("今年", date.span().start()) || text.startsWith("本年", date.span().start());
  }

  /** 附件：各市2025年目标任务分解, or 2025年各市目标任务 below 附件2. */
  private boolean isAnnexTitle(Span title) {
    int end = title.start();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = text.lastIndexOf('\n', end - 1) + 1;
    return text.startsWith("附件", title.start())
        || (text.startsWith("附件", start) && end - start <= LONGEST_ANNEX_LABEL);
  }

  private boolean isItem(Span span) {
    String start = text.substring(span.start(), Math.min(span.end(), span.start() + 5));
    return start.indexOf('、') > 0
        || start.indexOf('.') > 0
        || start.indexOf('．') > 0
        || start.indexOf('）') > 0
        || start.indexOf(')') > 0;
  }

  private @Nullable String leadIn(List<Span> leadIns) {
    for (Span span : leadIns) {
      String found = null;
      List<Span> sentences = TargetSentence.spans(text, span);
      for (int i = 0; i < sentences.size(); i++) {
        // the heading and the sentence behind it; the words before a colon
        boolean leads =
            i < 2 || (i == sentences.size() - 1 && "：:".indexOf(text.charAt(span.end() - 1)) >= 0);
        // 到2023年，…。到2025年，…: of stages the last leads to what stands below
        boolean stage = !leads && found != null;
        for (DateMention date :
            leads || stage ? DateLexer.dates(text, sentences.get(i)) : List.<DateMention>of()) {
          // 附件：各市2025年目标任务分解
          boolean annex = isAnnexTitle(span) && date.month() == null;
          // 4月, in the column of times of a timetable
          boolean cell = date.span().equals(span);
          boolean ahead = isUntil(date) || date.bounded() || isThisYear(date) || annex || cell;
          // （一）推进监管。…，6月底前达到95%: a date within the text leads nothing in
          boolean opens =
              stage
                  ? isUntil(date) && date.span().start() - sentences.get(i).start() <= 1
                  : i != 1 || isUntil(date) || date.span().start() - sentences.get(i).start() <= 4;
          if (isDeadline(date) && ahead && opens) {
            // （二）今年主要预期目标, （三）年底前完成的任务
            String iso =
                date.iso() == null && documentYear != null ? date.iso(documentYear) : date.iso();
            found = iso == null ? found : iso;
          }
        }
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
