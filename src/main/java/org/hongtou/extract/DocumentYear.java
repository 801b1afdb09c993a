package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;
import org.jspecify.annotations.Nullable;

/** The year that a notice was written in, as far as its text says: what lies before it is past. */
final class DocumentYear {
  /** A longer line is a paragraph, not a title. */
  private static final int LONGEST_TITLE = 80;

  /** A plan's title may stand below that of the web page or of the file. */
  private static final int TITLES = 3;

  /** Within so many characters a plan says that it was made: 制定本行动计划（2018—2020年）。. */
  private static final int PREAMBLE = 1200;

  private DocumentYear() {}

  /**
   * The year of the date on a line of its own under the signature, else the first year of the plan
   * in the title, else of the document number, else the first year of the plan whose title or
   * period the opening names; null if none says.
   */
  static @Nullable Integer of(String text) {
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      if (end - start < 40) {
        String line = text.substring(start, end).strip();
        List<DateMention> dates = line.length() < 16 ? DateLexer.dates(line) : List.of();
        if (dates.size() == 1
            && dates.getFirst().day() != null
            && isPlausible(dates.getFirst())
            && dates.getFirst().span().length() == line.length()) {
          return dates.getFirst().year();
        }
      }
      start = end + 1;
    }
    // 2025年，我区将…，高质量完成“十四五”规划目标任务。: prose is no title
    int first = lineEnd(text, 0);
    boolean prose = text.lastIndexOf('。', first) >= 0;
    Integer opening = prose ? null : firstYear(text.substring(0, Math.min(first, LONGEST_TITLE)));
    if (opening != null) {
      return opening;
    }
    int bracket = text.indexOf('〔');
    if (bracket >= 0
        && bracket < 600
        && bracket + 6 < text.length()
        && text.charAt(bracket + 5) == '〕') {
      List<DateMention> number = DateLexer.dates(text.substring(bracket + 1, bracket + 5) + "年");
      return number.isEmpty() || !isPlausible(number.getFirst()) ? null : number.getFirst().year();
    }
    Integer titled = firstYearOfTitles(text);
    return titled != null ? titled : firstYearOfPeriod(text);
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** 2021 for …规划（2021-2025年） and “十四五”…规划. */
  private static @Nullable Integer firstYear(String title) {
    for (DateMention date : DateLexer.dates(title)) {
      if (date.lastYear() != null) {
        return date.year();
      }
    }
    int plan = title.indexOf("五”");
    if (plan > 2 && title.startsWith("“十", plan - 3)) {
      List<DateMention> period = DateLexer.dates(title.substring(plan - 3, plan + 2) + "期间");
      return period.isEmpty() ? null : period.getFirst().year();
    }
    return null;
  }

  /** A page's title in other words or another language, and below it 甘肃省“十三五”节水规划. */
  private static @Nullable Integer firstYearOfTitles(String text) {
    int start = 0;
    for (int titles = 0; titles < TITLES && start < text.length(); ) {
      int end = lineEnd(text, start);
      String line = text.substring(start, end).strip();
      if (line.length() > LONGEST_TITLE && titles > 0) {
        return null;
      }
      boolean title = DocumentKind.of(line) != null;
      Integer year = title ? firstYear(line) : null;
      if (year != null) {
        return year;
      }
      titles += line.isEmpty() ? 0 : 1;
      start = end + 1;
    }
    return null;
  }

  /** 结合我省实际，制定本行动计划（2018—2020年）。. */
  private static @Nullable Integer firstYearOfPeriod(String text) {
    Span opening = new Span(0, Math.min(text.length(), PREAMBLE));
    for (DateMention date : DateLexer.dates(text, opening)) {
      int bracket = date.span().start() - 1;
      if (date.lastYear() == null || bracket < 0 || "（(".indexOf(text.charAt(bracket)) < 0) {
        continue;
      }
      int from = Math.max(0, bracket - 16);
      int made = text.lastIndexOf("制定本", bracket);
      boolean own = made >= from && text.substring(made, bracket).indexOf('。') < 0;
      if (own && date.year() != null) {
        return date.year();
      }
    }
    return null;
  }

  /** Not 〔2121〕12号, a misprint. */
  private static boolean isPlausible(DateMention date) {
    return date.year() != null && date.year() > 1900 && date.year() < 2100;
  }
}
