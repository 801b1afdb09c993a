package org.hongtou.extract;

import org.hongtou.model.Span;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * The year whose work a document says that it arranges, where no title names one: {@code
 * 2025年，我区将重点做好八个方面工作。}, {@code 为做好2019年政府工作，…}, {@code 2026年是…开局之年，…}.
 */
final class OpeningYear {
  /** Within so many characters a document says what it is for. */
  private static final int OPENING = 700;

  private static final int LONGEST_CLAUSE = 60;

  /** Before the year: what is done with its work. */
  private static final String[] DOES = {"做好", "抓好", "安排", "部署", "明确"};

  /** Behind the year: its work. */
  private static final String[] WORK = {
    "政府工作", "工作", "各项工作", "重点工作", "经济工作", "经济社会发展", "全省", "全市", "全区", "全县", "政府重点工作"
  };

  private OpeningYear() {}

  /**
   * The year.
   *
   * @return null where the opening says none, or where the text sets itself a later one (到2027年)
   */
  static @Nullable String of(String text) {
    Integer year = stated(text);
    if (year == null) {
      return null;
    }
    for (DateMention date : DateLexer.dates(text)) {
      Integer last = date.lastYear() != null ? date.lastYear() : date.year();
      if (last != null && last > year && last < year + 30 && isGoal(text, date)) {
        return null;
      }
    }
    return year.toString();
  }

  private static @Nullable Integer stated(String text) {
    Span opening = new Span(0, Math.min(text.length(), OPENING));
    for (DateMention date : DateLexer.dates(text, opening)) {
      boolean whole = date.year() != null && date.lastYear() == null && date.month() == null;
      if (whole && (isSubject(text, date.span()) || isOfWork(text, date.span()))) {
        return date.year();
      }
    }
    return null;
  }

  /** 2025年，我区将…, 2026年是…之年, at the start of a sentence. */
  private static boolean isSubject(String text, Span date) {
    int before = date.start() - 1;
    if (before >= 0 && "。\n 　“".indexOf(text.charAt(before)) < 0) {
      return false;
    }
    int from =
        date.end() < text.length() && text.charAt(date.end()) == '，' ? date.end() + 1 : date.end();
    int end = from;
    while (end < text.length()
        && end - from < LONGEST_CLAUSE
        && "，。；\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String clause = text.substring(from, end);
    return (clause.startsWith("是") && clause.endsWith("之年")) || announces(clause);
  }

  /** 我市将重点做好, 全省将实施. */
  private static boolean announces(String clause) {
    int will = clause.indexOf('将');
    return will > 0 && will < 12 && TargetWords.PAST.first(clause, 0, clause.length()) == null;
  }

  private static boolean isOfWork(String text, Span date) {
    for (String does : DOES) {
      if (text.startsWith(does, date.start() - does.length())) {
        for (String work : WORK) {
          if (text.startsWith(work, date.end())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isGoal(String text, DateMention date) {
    int start = date.span().start();
    return date.lastYear() != null
        || date.bounded()
        || (start > 0 && "到至".indexOf(text.charAt(start - 1)) >= 0);
  }
}
