package org.hongtou.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DocumentNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of labels and values that a page prints above a notice: {@code 发布时间：2023-05-16
 * 来源：省政府办公厅}, or {@code 索 引 号：} with its value on the next line.
 */
final class MetadataLabels {
  private static final int LONGEST_LABEL = 12;
  private static final int SHORTEST_BARE = 3;
  private static final String BULLETS = "-－—·•●■◆▪○*※";

  private final String text;
  private final Map<MetadataWords.Label, Span> values = new EnumMap<>(MetadataWords.Label.class);
  private MetadataWords.@Nullable Label pending;
  private @Nullable Span rest;
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

  /**
   * What stands behind the last value of the line that was read, where the value itself says how
   * far it goes: {@code 发布日期：2022-05-18 某省人民政府关于…的通知}; null if nothing does.
   */
  @Nullable Span rest() {
    return rest;
  }

  /** Reads a line; false if it is neither label nor value. */
  boolean read(Span whole) {
    rest = null;
    Span line = withoutBullet(whole);
    boolean read =
        line.length() > 0
            && (readValue(line)
                || readBracketed(line)
                || readPairs(line)
                || readSpaced(line)
                || readDated(line)
                || readDateFirst(line));
    end = read ? line.end() : end;
    return read;
  }

  /** Without the dash or dot of a list that a page had its fields in. */
  private Span withoutBullet(Span line) {
    int start = line.start();
    while (start < line.end()
        && (BULLETS.indexOf(text.charAt(start)) >= 0
            || MetadataTitle.isSpace(text.charAt(start)))) {
      start++;
    }
    return new Span(start, line.end());
  }

  private boolean readValue(Span line) {
    if (pending != null) {
      MetadataWords.Label label = pending;
      pending = null;
      if (!isEmpty(label, line) && !isLabelled(line)) {
        put(label, line);
        return true;
      }
    }
    return false;
  }

  /** 主题词： and 成文日期： are often empty, and the next line is the title, the number or addressees. */
  private boolean isEmpty(MetadataWords.Label label, Span line) {
    String words = line.of(text);
    boolean date = label == MetadataWords.Label.WRITTEN || label == MetadataWords.Label.PUBLISHED;
    boolean missing = date && DateLexer.dates(text, line).isEmpty();
    return missing
        || (label != MetadataWords.Label.TITLE && MetadataTitle.isHeadline(words))
        || (label != MetadataWords.Label.NUMBER && isNumber(line))
        || MetadataAddressees.colon(text, line) > 0
        || MetadataAddressees.begin(words);
  }

  private boolean isNumber(Span line) {
    DocumentNumbers.Found number = DocumentNumbers.numberAt(text, line.start(), line.end());
    return number != null && number.span().end() == line.end();
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

  /** 2022-03-01 10:22 来源：市政府办公室: the day that a page was published, without a label. */
  private boolean readDateFirst(Span line) {
    List<DateLexer.DateMention> dates = DateLexer.dates(text, line);
    DateLexer.DateMention date = dates.isEmpty() ? null : dates.getFirst();
    if (date == null || date.day() == null || date.span().start() != line.start()) {
      return false;
    }
    int behind = behindTime(date.span().end(), line.end());
    Span others = MetadataLines.strip(text, new Span(behind, line.end()));
    boolean hour = text.substring(date.span().end(), behind).indexOf(':') > 0;
    if (others.length() > 0 ? !readPairs(others) : !hour) {
      return false;
    }
    put(MetadataWords.Label.PUBLISHED, new Span(line.start(), behind));
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
        rest = null;
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

  /**
   * Labels and values parted by white space only, as a table becomes that is copied as text: {@code
   * 发布机构 自治区人民政府办公厅 文　号 内政办发〔2022〕7号}, {@code 成文日期2022-05-16}, or a label alone.
   */
  private boolean readSpaced(Span line) {
    Spaced open = spacedAt(line.start(), line.end());
    if (open == null) {
      return false;
    }
    while (open != null) {
      Spaced next = null;
      int stop = line.end();
      for (int at = open.end(); at < line.end() && next == null; at++) {
        if (MetadataTitle.isSpace(text.charAt(at))) {
          next = spacedAt(at + 1, line.end());
          stop = next == null ? stop : at;
        }
      }
      Span value = MetadataLines.strip(text, new Span(open.end(), stop));
      if (value.length() > 0) {
        put(open.label(), value);
        rest = next == null ? rest : null;
      } else if (next == null) {
        pending = open.label();
      }
      open = next;
    }
    return true;
  }

  /** A label without a colon, and where its value begins. */
  private record Spaced(MetadataWords.Label label, int end) {}

  /**
   * The longest label that begins here and is parted from what follows: by white space, or because
   * the value is a date or number. Short words (日期, 来源) need a colon.
   */
  private @Nullable Spaced spacedAt(int start, int limit) {
    Spaced best = null;
    StringBuilder word = new StringBuilder();
    for (int i = start; i < limit && word.length() < LONGEST_LABEL; i++) {
      char c = text.charAt(i);
      if (MetadataTitle.isSpace(c)) {
        if (i == start) {
          return null;
        }
        continue;
      }
      word.append(c);
      MetadataWords.Label label = MetadataWords.label(word.toString());
      boolean parted = i + 1 == limit || partsValue(label, text.charAt(i + 1));
      boolean known = word.length() >= SHORTEST_BARE || label == MetadataWords.Label.NUMBER;
      if (label != null && known && parted) {
        best = new Spaced(label, i + 1);
      }
    }
    return best;
  }

  private static boolean partsValue(MetadataWords.@Nullable Label label, char next) {
    boolean date = label == MetadataWords.Label.WRITTEN || label == MetadataWords.Label.PUBLISHED;
    return MetadataTitle.isSpace(next) || (date && next >= '0' && next <= '9');
  }

  /** 归档时间:2018-11-21: a page's field of a name that is unknown, but with a date. */
  private boolean readDated(Span line) {
    int colon = line.start();
    while (colon < line.end() && Character.isIdeographic(text.charAt(colon))) {
      colon++;
    }
    boolean label =
        colon < line.end()
            && ":：".indexOf(text.charAt(colon)) >= 0
            && colon - line.start() >= 4
            && colon - line.start() <= 8
            && (text.startsWith("时间", colon - 2) || text.startsWith("日期", colon - 2));
    if (!label) {
      return false;
    }
    Span value = MetadataLines.strip(text, new Span(colon + 1, line.end()));
    List<DateLexer.DateMention> dates = DateLexer.dates(text, value);
    return !dates.isEmpty() && dates.getFirst().span().start() == value.start();
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
    if (end <= bare.start()) {
      return;
    }
    int behind = behind(label, new Span(bare.start(), end));
    if (behind < end) {
      rest = MetadataLines.strip(text, new Span(behind, end));
      end = behind;
    }
    values.putIfAbsent(label, new Span(bare.start(), end));
  }

  /** Where a value ends that says itself how far it goes; the end of the stretch for others. */
  private int behind(MetadataWords.Label label, Span value) {
    switch (label) {
      case WRITTEN, PUBLISHED -> {
        for (DateLexer.DateMention date : DateLexer.dates(text, value)) {
          if (date.day() != null) {
            return behindTime(date.span().end(), value.end());
          }
        }
      }
      case NUMBER -> {
        List<DocumentNumbers.Found> numbers = DocumentNumbers.numbers(text, value);
        if (!numbers.isEmpty() && numbers.getFirst().span().start() == value.start()) {
          return numbers.getFirst().span().end();
        }
      }
      case TITLE, ISSUER, DISCLOSURE, SKIP -> {}
    }
    return value.end();
  }

  /** Behind the hour that a page prints with the day: 2022-05-18 11:05. */
  private int behindTime(int from, int limit) {
    int end = from;
    while (end < limit
        && (MetadataTitle.isSpace(text.charAt(end))
            || ":：.0123456789".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
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
    if (spacedAt(line.start(), line.end()) != null) {
      return true;
    }
    int limit = Math.min(line.end(), line.start() + LONGEST_LABEL + 4);
    for (int i = line.start(); i < limit; i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：') {
        return labelStart(i, line.start()) == line.start();
      }
    }
    return false;
  }
}
