package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * By when a task or a deliverable of it is to be done (完成时限): what its clause says, else the last
 * date in its text up to which work is to be done. The date of a target or of a hoped-for state
 * (到2025年基本建成…) is not the task's.
 */
final class TaskDeadlines {
  /** The heading of a stage, which may say in brackets how long it takes. */
  private static final int LONGEST_HEADING = 20;

  private TaskDeadlines() {}

  /** A deadline and the words that state it. */
  record Deadline(String iso, Span words) {}

  /**
   * The deadline of a task.
   *
   * @param year for dates that name none (年底前); null if the notice has no year
   * @param targets the targets that stand in it
   */
  static @Nullable Deadline of(
      String text, Stretch stretch, List<Target> targets, @Nullable Integer year) {
    Deadline stated = stated(text, stretch.clauses(), year);
    stated = stated == null ? ofStage(text, stretch, year) : stated;
    if (stated != null && stated.words().start() - stretch.span().start() > LONGEST_HEADING) {
      return stated;
    }
    // （三）总结评估阶段（2025年11月至12月）。…，2025年10月底前完成终期评估: the last one stated; what is filed within the
    // stage (实施方案4月25日前报省安委办备案) is no end of it
    Integer ofStage = stated == null ? year : Integer.valueOf(stated.iso().substring(0, 4));
    Deadline last = inText(text, stretch, targets, ofStage, stated == null);
    if (stated == null || last == null) {
      return stated == null ? last : stated;
    }
    // 制定计划阶段（2022年3月25日前）。…，3月15日前完成评审: the heading says itself up to when
    boolean until = stated.words().of(text).indexOf('前') >= 0;
    return until && last.iso().compareTo(stated.iso()) < 0 ? stated : last;
  }

  /** What the last clause that has a deadline says; null without one. */
  private static @Nullable Deadline stated(
      String text, List<ResponsibilityClause> clauses, @Nullable Integer year) {
    for (int i = clauses.size() - 1; i >= 0; i--) {
      Span words = clauses.get(i).deadline();
      Deadline stated = words == null ? null : last(text, words, year);
      if (stated != null) {
        return stated;
      }
    }
    return null;
  }

  /**
   * （二）集中整治阶段（5-7月）：…: what the bracket at the start says where a colon follows it; null for
   * others.
   */
  private static @Nullable Deadline ofStage(String text, Stretch stretch, @Nullable Integer year) {
    int from = stretch.span().start();
    int limit = Math.min(stretch.span().end(), from + LONGEST_HEADING);
    for (int open = from + 1; open < limit && "，。：:".indexOf(text.charAt(open)) < 0; open++) {
      if (Brackets.isOpening(text.charAt(open))) {
        int close = Brackets.closeOf(text, open, stretch.span().end());
        Span inside = close < 0 ? null : ClauseDeadline.of(text, new Span(open + 1, close));
        boolean colon = inside != null && text.startsWith("：", close + 1);
        return colon ? last(text, inside, year) : null;
      }
    }
    return null;
  }

  private static @Nullable Deadline inText(
      String text,
      Stretch stretch,
      List<Target> targets,
      @Nullable Integer year,
      boolean withFiled) {
    Deadline last = null;
    Integer named = null;
    DateMention stage = null;
    int sentenceStart = stretch.span().start();
    List<DateMention> dates = DateLexer.dates(text, stretch.span());
    for (int i = 0; i < dates.size(); i++) {
      DateMention date = dates.get(i);
      int next = i + 1 < dates.size() ? dates.get(i + 1).span().start() : stretch.span().end();
      if (text.substring(sentenceStart, date.span().start()).indexOf('。') >= 0) {
        named = null;
        sentenceStart = date.span().start();
      }
      // 2023年3月底前…，上半年…: the year named before in the sentence
      // but 抓好2023年度补贴，8月底前…: a year that is over says which, not when
      boolean over = named != null && year != null && named < year;
      Integer yearOfSentence = named == null || over ? year : named;
      named = date.year() == null ? named : date.year();
      boolean staged = isStage(text, date, stretch.span().start());
      boolean goesOn = staged && stage != null && follows(text, stage, date);
      stage = staged ? date : stage;
      boolean period = BoundedDates.isPeriod(text, dates, i, stretch.span().start());
      boolean several = BoundedDates.areSeveral(text, dates, i);
      if (!(goesOn || period || several || BoundedDates.isOne(text, date))
          || insideClause(date.span(), stretch.clauses())) {
        continue;
      }
      // “十四五”末整治完毕
      boolean span = date.lastYear() != null && !isEndOfPlan(text, date);
      if (span
          || (opensGoal(text, date.span().start()) && !period)
          || recurs(text, date.span().start())
          || saysSinceOrThan(text, date.span().start())
          || isWithinWork(text, last, date)
          || !(several || period || bounds(text, date))
          || mayWait(text, date.span().start(), stretch.span().start())) {
        continue;
      }
      if (yearOfSentence == null) {
        yearOfSentence = NearestYear.before(text, date.span().start());
      }
      String iso = iso(date, yearOfSentence);
      boolean heads = date.bounded() && isHeading(text, date, stretch.span());
      int behind = heads ? text.indexOf('\n', date.span().end()) + 1 : date.span().end();
      Span sentence = rest(text, behind, textEnd(stretch, behind));
      boolean filed = DatedWords.isFiled(text, date, sentence);
      if (filed && !withFiled) {
        continue;
      }
      // 一季度…达到40亿元，全年增速不低于…: what stands behind the next date is done by that
      // 2023年完成投资2800亿元，续建项目倒排工期: a year that nothing bounds governs its own part
      boolean own = !goesOn && !period && !several && isPlainYear(date);
      int part = own ? partEnd(text, sentence) : sentence.end();
      sentence = new Span(sentence.start(), part);
      boolean parted = next > sentence.start() && next < sentence.end() && opensPart(text, next);
      sentence = parted ? new Span(sentence.start(), next - 1) : sentence;
      String words = sentence.of(text);
      if (iso != null
          && !isLongPast(iso, year)
          && (filed || !DatedWords.isReport(words))
          && !DatedWords.isCondition(words)
          && (filed
              || (goesOn && last != null && isYearEnd(text, date))
              || isFormed(date, words)
              || DatedWords.ordersWork(text, sentence, targets))) {
        last = new Deadline(iso, new Span(date.span().start(), sentence.end()));
      }
    }
    return last;
  }

  /** 完成时限：2025年12月底前 in a clause above the task: by when all tasks of a group are to be done. */
  static @Nullable Deadline inherited(
      String text, List<ResponsibilityClause> above, @Nullable Integer year) {
    return stated(text, above, year);
  }

  private static @Nullable Deadline last(String text, Span words, @Nullable Integer year) {
    List<DateMention> dates = ofWhole(text, words, DateLexer.dates(text, words));
    if (dates.isEmpty() || recurs(text, dates.getLast().span().start())) {
      return null;
    }
    int behind = dates.getLast().span().end();
    if (text.startsWith("以后", behind) || text.startsWith("之后", behind)) {
      // 普遍应用阶段（2025年10月以后）: since when, not by when
      return null;
    }
    DateMention only = dates.size() == 1 ? dates.getFirst() : null;
    if (only != null && only.span().of(text).equals("全年")) {
      // 完成时限：全年: the work goes on all year, as 长期坚持 does; not 年底前完成全年任务
      return null;
    }
    // 2025年11月至12月: the year that the dates before it name
    Integer named = year;
    for (DateMention date : dates) {
      named = date.year() == null ? named : date.year();
    }
    String iso = iso(dates.getLast(), named);
    return iso == null ? null : new Deadline(iso, words);
  }

  /** 完成时限：10月底前（其中排查5月底前）: a bracket behind the date dates a part of the work only. */
  private static List<DateMention> ofWhole(String text, Span words, List<DateMention> dates) {
    int end = dates.size();
    while (end > 1
        && Brackets.isEnclosed(text, words.start(), dates.get(end - 1).span().start())
        && !Brackets.isEnclosed(text, words.start(), dates.getFirst().span().start())) {
      end--;
    }
    return dates.subList(0, end);
  }

  private static @Nullable String iso(DateMention date, @Nullable Integer year) {
    String iso = date.iso();
    return iso != null || year == null ? iso : date.iso(year);
  }

  /** 2004年1月1日前登记的电梯: when something was done, years before the notice. */
  private static boolean isLongPast(String iso, @Nullable Integer year) {
    return year != null && Integer.parseInt(iso.substring(0, 4)) < year - 1;
  }

  private static boolean insideClause(Span date, List<ResponsibilityClause> clauses) {
    for (ResponsibilityClause clause : clauses) {
      if (clause.span().overlaps(date)) {
        return true;
      }
    }
    return false;
  }

  /** 到2025年底，… states what is to be reached, 2025年底前，… what is to be done. */
  private static boolean opensGoal(String text, int start) {
    return start > 0 && "到至".indexOf(text.charAt(start - 1)) >= 0;
  }

  /** 较2022年末翻一番, 自2023年6月起: against what or since when. */
  private static boolean saysSinceOrThan(String text, int start) {
    return start > 0 && "较比自从".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static boolean isEndOfPlan(String text, DateMention date) {
    int start = date.span().start();
    return date.span().of(text).endsWith("末")
        && start > 0
        && "，；。".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static boolean isPlainYear(DateMention date) {
    return !date.bounded()
        && date.year() != null
        && date.month() == null
        && date.lastYear() == null;
  }

  /** （一）2023年4月底前, with the work below: a heading that only says by when. */
  private static boolean isHeading(String text, DateMention date, Span stretch) {
    int end = date.span().end();
    return date.span().start() == stretch.start()
        && end < stretch.end()
        && text.charAt(end) == '\n';
  }

  private static int partEnd(String text, Span sentence) {
    int end = sentence.start();
    while (end < sentence.end() && "，；".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** 2023年10月底前完成2022年底存量桥梁改造: the second date says which, within the work of the first. */
  private static boolean isWithinWork(String text, @Nullable Deadline last, DateMention date) {
    String iso = date.iso();
    if (last == null || iso == null || iso.compareTo(last.iso()) >= 0) {
      return false;
    }
    for (int i = last.words().start(); i < date.span().start(); i++) {
      if ("，；。\n".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** 每年1月底前…: every year, so by no date. */
  private static boolean recurs(String text, int start) {
    for (String each : new String[] {"每年", "每季度", "每月", "次年", "每年度", "每半年"}) {
      if (text.startsWith(each, start - each.length())) {
        return true;
      }
    }
    return false;
  }

  /** 纳入年底考核: without a year, only 年底前, 年底，… or 年底竣工 bounds anything. */
  private static boolean bounds(String text, DateMention date) {
    int end = date.span().end();
    if (date.year() == null && namesWithinYear(text, date.span())) {
      return false;
    }
    return date.year() != null
        || date.month() != null
        || "前内".indexOf(text.charAt(end - 1)) >= 0
        || (end < text.length() && "前，内完".indexOf(text.charAt(end)) >= 0)
        || DatedWords.deliversAt(text, end);
  }

  /** 公布年内作出的承诺, 对年内新开工项目…: 年内 says which, not by when. */
  private static boolean namesWithinYear(String text, Span date) {
    if (!text.startsWith("年内", date.start())) {
      return false;
    }
    for (String before : new String[] {"对", "把", "将", "按", "按照", "公布", "梳理", "完成", "落实"}) {
      if (text.startsWith(before, date.start() - before.length())) {
        return true;
      }
    }
    return false;
  }

  /** 用人单位可在12月31日前补缴: what those concerned may do until then. */
  private static boolean mayWait(String text, int date, int from) {
    int start = date;
    while (start > from && "，。；\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    String before = text.substring(start, date);
    if (before.equals("可在") || before.equals("可于")) {
      // 缓缴的保险费，可在2023年底前分期补缴
      return true;
    }
    int may = before.indexOf('可');
    if (may < 0) {
      return false;
    }
    for (String who : new String[] {"企业", "单位", "纳税人", "个人", "申请人", "商户", "者", "的"}) {
      int at = before.indexOf(who);
      if (at >= 0 && at < may) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date opens a part of a sentence: …，10月底前, …；到2025年. */
  private static boolean opensPart(String text, int date) {
    int at = "到至".indexOf(text.charAt(date - 1)) >= 0 ? date - 1 : date;
    return "，；".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** From the date to the end of its sentence part that says what to do. */
  private static Span rest(String text, int from, int to) {
    int start = BoundedDates.behindSeason(text, from);
    while (start < to && "，,前内".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    // 2025年底前占比达到30%；推广乡镇养护站: without a comma behind the date it governs its own part
    String ends = start > from && "，,".indexOf(text.charAt(start - 1)) >= 0 ? "。\n" : "。\n；";
    int end = start;
    while (end < to && ends.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, Math.max(start, end));
  }

  /** 2020年，制定大纲；2021年，开展试点；2022年，…: the years of a schedule, one after the other. */
  private static boolean isStage(String text, DateMention date, int from) {
    int start = date.span().start();
    boolean opens = start <= from || "；。\n　 ".indexOf(text.charAt(start - 1)) >= 0;
    return opens
        && date.year() != null
        && date.month() == null
        && date.span().end() < text.length()
        && "，,".indexOf(text.charAt(date.span().end())) >= 0;
  }

  /** 2023年底，完成前期工作；2025年底，系统投入使用: the last stage of a schedule, though it says a state. */
  private static boolean isYearEnd(String text, DateMention date) {
    return text.charAt(date.span().end() - 1) == '底';
  }

  /** Whether the schedule of a stage goes on with another in the same paragraph. */
  private static boolean follows(String text, DateMention stage, DateMention date) {
    int since = stage.span().end();
    return stage.year() != null
        && date.year() != null
        && date.year() > stage.year()
        && text.substring(since, date.span().start()).indexOf('\n') < 0;
  }

  /** 2025年底前，形成…体系: what is formed before a date is delivered by it, 基本形成 is hoped for. */
  private static boolean isFormed(DateMention date, String words) {
    boolean half = date.month() != null && date.month() == 6 && date.day() == null;
    return (date.bounded() || half) && words.startsWith("形成") && words.indexOf('，') < 0;
  }

  /** Where the running text behind a place ends: before the next clause. */
  private static int textEnd(Stretch stretch, int from) {
    int end = stretch.span().end();
    for (ResponsibilityClause clause : stretch.clauses()) {
      if (clause.span().start() >= from) {
        end = Math.min(end, clause.span().start());
      }
    }
    return end;
  }
}
