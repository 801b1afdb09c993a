package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Block;
import org.hongtou.model.NoticeText;
import org.hongtou.model.PageField;
import org.hongtou.model.Source;
import org.hongtou.model.Span;
import org.hongtou.model.Warning;

/** Writes the canonical text piece by piece and keeps where each block of it stands. */
final class CanonicalText {
  private final StringBuilder text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();

  CanonicalText(int expectedLength) {
    text = new StringBuilder(expectedLength);
  }

  /** Appends a paragraph; white space around it goes, an empty one is left out. */
  void paragraph(CharSequence paragraph) {
    String stripped = Characters.strip(paragraph);
    if (stripped.isEmpty()) {
      return;
    }
    int start = text.length();
    text.append(stripped);
    blocks.add(new Block.Paragraph(new Span(start, text.length())));
    text.append('\n');
  }

  /** Where the next block will start. */
  int length() {
    return text.length();
  }

  void warn(String code, String message) {
    warnings.add(new Warning(code, message, null));
  }

  void warn(String code, String message, Span span) {
    warnings.add(new Warning(code, message, span));
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  NoticeText finish(Map<PageField, String> page, Source source) {
    return new NoticeText(text.toString(), blocks, page, source, warnings);
  }
}
