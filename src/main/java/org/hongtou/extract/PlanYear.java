package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DocumentNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The year of a plan for one year, told by a title: {@code 2021年工作要点}, {@code 数字山东2019行动方案}, {@code
 * …提升举措（2023版）}.
 *
 * <p>Years that are not the plan's don't count: those of document numbers (〔2023〕5号), of a law that
 * the title cites and of its revisions (《…条例》（2021年修订）), and goals far off (2030年前碳达峰).
 */
final class PlanYear {
  /** The years that a title names. */
  private final TreeSet<String> years = new TreeSet<>();

  /** Whether it names a span of years: 三年行动方案（2023-2025年）, “十四五”规划. */
  private boolean spans;

  private PlanYear(String title) {
    StringBuilder words = withoutOtherYears(title);
    for (DateLexer.DateMention date : DateLexer.dates(words.toString())) {
      if (date.lastYear() != null) {
        spans = true;
      } else if (isGoal(words, date)) {
        blank(words, date.span());
      } else if (date.year() != null) {
        years.add(date.year().toString());
      }
    }
    if (years.isEmpty() && !spans) {
      years.addAll(bareYears(words.toString()));
    }
  }

  /** 2030年前碳达峰, 到2030年. */
  private static boolean isGoal(StringBuilder words, DateLexer.DateMention date) {
    int start = date.span().start();
    int end = date.span().end();
    return date.bounded()
        || (end < words.length() && words.charAt(end) == '前')
        || (start > 0 && "到至".indexOf(words.charAt(start - 1)) >= 0);
  }

  /**
   * The year of a plan.
   *
   * @param titles the notice's title and that of the plan under it: the first that names any year
   *     counts; null for a title that is unknown
   * @return null if the title names several years or spans years, or if no title names any
   */
  static @Nullable String of(@Nullable String... titles) {
    for (String title : titles) {
      PlanYear plan = title == null ? null : new PlanYear(title);
      if (plan != null && (plan.spans || !plan.years.isEmpty())) {
        return plan.spans || plan.years.size() > 1 ? null : plan.years.first();
      }
    }
    return null;
  }

  /** Whether any of some titles names a year or a span of years. */
  static boolean named(@Nullable String... titles) {
    for (String title : titles) {
      PlanYear plan = title == null ? null : new PlanYear(title);
      if (plan != null && (plan.spans || !plan.years.isEmpty())) {
        return true;
      }
    }
    return false;
  }

  private static StringBuilder withoutOtherYears(String title) {
    StringBuilder words = new StringBuilder(title);
    for (DocumentNumbers.Found number :
        DocumentNumbers.numbers(title, new Span(0, title.length()))) {
      blank(words, number.span());
    }
    int open = title.indexOf('《');
    while (open >= 0) {
      int close = title.indexOf('》', open);
      if (close < 0) {
        break;
      }
      boolean conveyed = MetadataTitle.conveys(title.substring(0, open));
      if (!conveyed && !isPlan(DocumentKind.of(title.substring(open + 1, close)))) {
        blank(words, new Span(open, close + 1));
      }
      open = title.indexOf('《', close);
    }
    for (String revision : new String[] {"修订", "修正", "修改"}) {
      int at = title.indexOf(revision);
      int bracket = at < 0 ? -1 : Math.max(title.lastIndexOf('（', at), title.lastIndexOf('(', at));
      if (bracket >= 0 && at - bracket <= 12) {
        blank(words, new Span(bracket, at));
      }
    }
    return words;
  }

  /** Whether a document that the title cites is a plan, whose year this one shares. */
  private static boolean isPlan(@Nullable DocumentKind cited) {
    return cited != null
        && (cited.purpose() == DocumentKind.Purpose.ORDERS
            || cited.purpose() == DocumentKind.Purpose.REVIEWS);
  }

  private static void blank(StringBuilder words, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      words.setCharAt(i, '　');
    }
  }

  /** Years without 年. */
  private static List<String> bareYears(String words) {
    List<String> years = new ArrayList<>();
    int digits = 0;
    for (int i = 0; i <= words.length(); i++) {
      char c = i < words.length() ? words.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        digits++;
      } else {
        if (digits == 4 && words.startsWith("20", i - 4)) {
          years.add(words.substring(i - 4, i));
        }
        digits = 0;
      }
    }
    return years;
  }
}
