package org.hongtou.extract;

import java.util.EnumMap;
import java.util.Map;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of labels and values that a page prints above a notice: {@code 发布时间：2023-05-16
 * 来源：省政府办公厅}, or {@code 索 引 号：} with its value on the next line.
 */
final class MetadataLabels {
  private static final int LONGEST_LABEL = 12;

  private final String text;
  private final Map<MetadataWords.Label, Span> values = new EnumMap<>(MetadataWords.Label.class);
  private MetadataWords.@Nullable Label pending;
  private int end;

  MetadataLabels(String text) {
    this.text = text;
  }

  /** The first value of a label; null if no line has it. */
  @Nullable Span value(MetadataWords.Label label) {
    return values.get(label);
  }

  /** Where the last line of labels and values ends; 0 if there is none. */
  int end() {
    return end;
  }

  /** Reads a line; false if it is neither label nor value. */
  boolean read(Span line) {
    boolean read = readValue(line) || readBracketed(line) || readPairs(line);
    end = read ? line.end() : end;
    return read;
  }

  private boolean readValue(Span line) {
    if (pending != null) {
      MetadataWords.Label label = pending;
      pending = null;
      // 主题词： is often empty, and the next line is the title
      boolean nothing =
          label == MetadataWords.Label.SKIP && MetadataTitle.isHeadline(line.of(text));
      if (!nothing && !isLabelled(line)) {
        values.putIfAbsent(label, line);
        return true;
      }
    }
    return false;
  }

  /** [发布日期]1996年12月17日, 【发布部门】 某省人民政府. */
  private boolean readBracketed(Span line) {
    int kind = "[［【".indexOf(text.charAt(line.start()));
    int close = kind < 0 ? -1 : text.indexOf("]］】".charAt(kind), line.start());
    if (close < 0 || close - line.start() > 2 * LONGEST_LABEL) {
      return false;
    }
    MetadataWords.Label label =
        MetadataWords.label(MetadataIssuers.compact(text, new Span(line.start() + 1, close)));
    Span value = MetadataLines.strip(text, new Span(Math.min(close + 1, line.end()), line.end()));
    if (label == null || value.length() == 0 || ":：".indexOf(text.charAt(value.start())) >= 0) {
      return false;
    }
    put(label, value);
    return true;
  }

  private boolean readPairs(Span line) {
    MetadataWords.Label open = null;
    int valueStart = line.start();
    for (int at = line.start(); at < line.end(); at++) {
      if (open == null && at - line.start() > 2 * LONGEST_LABEL) {
        return false;
      }
      char c = text.charAt(at);
      if (c != ':' && c != '：') {
        continue;
      }
      int start = labelStart(at, valueStart);
      MetadataWords.Label label =
          start < 0
              ? null
              : MetadataWords.label(MetadataIssuers.compact(text, new Span(start, at)));
      if (label == null || (open == null && !mayOpen(line, start))) {
        continue;
      }
      if (open != null) {
        put(open, new Span(valueStart, start));
      }
      open = label;
      valueStart = at + 1;
    }
    if (open == null) {
      return false;
    }
    Span value = MetadataLines.strip(text, new Span(valueStart, line.end()));
    if (value.length() == 0) {
      pending = open;
    } else {
      put(open, value);
    }
    return true;
  }

  private boolean mayOpen(Span line, int start) {
    return start == line.start()
        || (start == line.start() + 1 && "（([【".indexOf(text.charAt(line.start())) >= 0);
  }

  private void put(MetadataWords.Label label, Span value) {
    Span bare = MetadataLines.strip(text, value);
    int end = bare.end();
    while (end > bare.start() && "）)】]|".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > bare.start()) {
      values.putIfAbsent(label, new Span(bare.start(), end));
    }
  }

  /** Where the longest known label before a colon begins; -1 if none stands there. */
  private int labelStart(int colon, int from) {
    int best = -1;
    StringBuilder reversed = new StringBuilder();
    for (int i = colon - 1; i >= from && reversed.length() < LONGEST_LABEL; i--) {
      char c = text.charAt(i);
      if (!MetadataTitle.isSpace(c)) {
        reversed.append(c);
        String label = new StringBuilder(reversed).reverse().toString();
        boolean edge = i == from || !Character.isIdeographic(text.charAt(i - 1));
        if (edge && MetadataWords.label(label) != null) {
          best = i;
        }
      }
    }
    return best;
  }

  private boolean isLabelled(Span line) {
    int limit = Math.min(line.end(), line.start() + LONGEST_LABEL + 4);
    for (int i = line.start(); i < limit; i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：') {
        return labelStart(i, line.start()) == line.start();
      }
    }
    return false;
  }
}
