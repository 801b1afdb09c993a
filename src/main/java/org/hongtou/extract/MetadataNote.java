package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer;
import org.jspecify.annotations.Nullable;

/** The note below a regulation's title (题注): {@code （2011年3月30日…第二十二次会议通过 2011年4月6日…公布）}. */
final class MetadataNote {
  private static final int SHORTEST = 12;
  private static final String[] EVENTS = {"通过", "公布", "发布", "颁布", "修订", "修正", "批准"};

  private MetadataNote() {}

  /** The note that a line begins with: in brackets, a day and what happened on it; null if none. */
  static @Nullable Span at(String text, Span line) {
    if (line.length() < SHORTEST || "（(".indexOf(text.charAt(line.start())) < 0) {
      return null;
    }
    int close = Brackets.closeOf(text, line.start(), line.end());
    if (close - line.start() < SHORTEST) {
      return null;
    }
    Span note = new Span(line.start(), close + 1);
    String words = note.of(text);
    boolean happened = false;
    for (String event : EVENTS) {
      happened |= words.contains(event);
    }
    return happened && words.contains("日") ? note : null;
  }

  /** The first day that the note says the regulation was made public on; null if it doesn't say. */
  static DateLexer.@Nullable DateMention promulgated(String text, Span note) {
    List<DateLexer.DateMention> dates = DateLexer.dates(text, note);
    for (int i = 0; i < dates.size(); i++) {
      DateLexer.DateMention date = dates.get(i);
      int next = i + 1 < dates.size() ? dates.get(i + 1).span().start() : note.end();
      String behind = text.substring(date.span().end(), Math.max(date.span().end(), next));
      boolean publicly = behind.contains("公布") || behind.contains("发布") || behind.contains("颁布");
      if (date.day() != null && date.iso() != null && publicly) {
        return date;
      }
    }
    return null;
  }
}
