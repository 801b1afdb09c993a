package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date by which a target is to be reached: in the clause, else earlier in the sentence,
 * else in what leads in to it, else the plan's year.
 */
final class TargetDeadline {
  private final String text;
  private final @Nullable String leadIn;
  private final @Nullable String planYear;

  TargetDeadline(String text, TargetPassage passage, @Nullable String planYear) {
    this.text = text;
    this.planYear = planYear;
    this.leadIn = leadIn(passage.leadIns());
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
        earlier = date;
      } else if (earlier == null || !clause.contains(earlier.span())) {
        if (clause.contains(date.span()) && isUntil(date)) {
          return date;
        }
      }
    }
    return earlier;
  }

  private @Nullable String iso(DateMention date, TargetSentence sentence) {
    if (date.iso() != null) {
      return date.iso();
    }
    // 2023年…，年底前…: the year named before
    String year = planYear;
    for (DateMention other : sentence.dates()) {
      if (other.span().start() < date.span().start() && other.year() != null) {
        year = String.valueOf(other.lastYear() != null ? other.lastYear() : other.year());
      }
    }
    if (year == null && leadIn != null) {
      year = leadIn.substring(0, 4);
    }
    return year == null ? null : date.iso(Integer.parseInt(year));
  }

  /** Whether a date says by when, and not since when or against what: 比2020年, 自2023年1月1日起. */
  private boolean isDeadline(DateMention date) {
    int start = date.span().start();
    String before = text.substring(Math.max(0, start - 3), start);
    for (String other : new String[] {"比", "较", "自", "从", "以", "于", "截至", "截止", "同", "对比"}) {
      if (before.endsWith(other)) {
        return false;
      }
    }
    String after =
        text.substring(date.span().end(), Math.min(text.length(), date.span().end() + 4));
    for (String other :
        new String[] {"以来", "起", "开始", "度", "相比", "基础上", "水平", "的基础", "同期", "版", "修订"}) {
      if (after.startsWith(other)) {
        return false;
      }
    }
    return true;
  }

  private boolean isUntil(DateMention date) {
    char before = date.span().start() > 0 ? text.charAt(date.span().start() - 1) : ' ';
    return before == '到' || before == '至';
  }

  private @Nullable String leadIn(List<Span> leadIns) {
    for (Span span : leadIns) {
      String found = null;
      for (DateMention date : DateLexer.dates(text, span)) {
        if (isDeadline(date) && date.iso() != null && (isUntil(date) || date.bounded())) {
          found = date.iso();
        }
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
