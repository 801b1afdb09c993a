package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer;
import org.hongtou.words.Numerals;
import org.jspecify.annotations.Nullable;

/** The phrases of a responsibility clause that say when instead of who (完成时限). */
final class ClauseDeadline {
  private static final int LONGEST = 24;
  private static final String[] TERM_UNITS = {"个月", "个工作日", "日", "天", "周", "年"};

  private ClauseDeadline() {}

  /** 2023年12月底前完成: a phrase that says when; of a longer one that tells more, only the date. */
  static @Nullable Span of(String text, Span span) {
    if (isTerm(text, span)) {
      return span;
    }
    if (!hasDateCharacter(text, span)) {
      return null;
    }
    List<DateLexer.DateMention> dates = DateLexer.dates(text, span);
    if (dates.isEmpty()) {
      return null;
    }
    int first = dates.getFirst().span().start();
    if (first - span.start() > 2) {
      // 完成时限2024年底: the label without its colon
      RoleWords.Meaning label = RoleWords.label(text.substring(span.start(), first).strip());
      Span last = dates.getLast().span();
      String behind = text.substring(last.end(), span.end());
      if (dates.size() == 1 && (behind.equals("完成") || behind.equals("前完成"))) {
        // 编制工作第四季度完成: what is to be done by then stands before it
        return last;
      }
      boolean labels = label != null && label.kind() == RoleWords.LabelKind.DEADLINE;
      return labels ? new Span(first, span.end()) : null;
    }
    return span.length() <= LONGEST ? span : dates.getFirst().span();
  }

  /** 3个月内完成, 15个工作日内: a time from now, which says no date. */
  private static boolean isTerm(String text, Span span) {
    Numerals.Numeral figure = Numerals.at(text, span.start(), span.end());
    if (figure == null || span.length() > LONGEST) {
      return false;
    }
    for (String unit : TERM_UNITS) {
      int behind = figure.end() + unit.length();
      if (text.startsWith(unit, figure.end())
          && (text.startsWith("内", behind)
              || text.startsWith("之内", behind)
              || text.startsWith("以内", behind))) {
        return true;
      }
    }
    return false;
  }

  /** 年, 季 and 月, or the point of 2024.6.30. */
  private static boolean hasDateCharacter(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c == '年' || c == '季' || c == '月' || (i > span.start() && "./".indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
