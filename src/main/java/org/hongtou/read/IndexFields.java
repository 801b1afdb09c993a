package org.hongtou.read;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongtou.model.PageField;
import org.hongtou.words.WordFile;
import org.jspecify.annotations.Nullable;

/**
 * Collects what an index table says: labels and values, in cells of their own ({@code 索 引 号：} /
 * {@code 000014349/2018-00223}), in one line, or several in one line ({@code 发布日期：2023-05-16
 * 来源：…}). The first value of a field wins.
 */
final class IndexFields {
  private static final int LONGEST_LABEL = 8;
  private static final int SHORTEST_GLUED = 4;
  private static final String BULLETS = "-－—·•●■◆▪○*※";

  /** By label; empty for a label that is known but not kept. */
  private static final Map<String, Optional<PageField>> LABELS = load();

  private final Map<PageField, String> fields = new EnumMap<>(PageField.class);
  private boolean awaitingValue;
  private @Nullable PageField awaiting;
  private int labels;

  private static Map<String, Optional<PageField>> load() {
    Map<String, Optional<PageField>> labels = new HashMap<>();
    for (String line : WordFile.lines(IndexFields.class, "index-labels.txt")) {
      int tab = line.indexOf('\t');
      String meaning = line.substring(tab + 1);
      labels.put(
          line.substring(0, tab),
          meaning.equals("-") ? Optional.empty() : Optional.of(PageField.valueOf(meaning)));
    }
    return labels;
  }

  Map<PageField, String> fields() {
    return fields;
  }

  /** How many labels were seen. */
  int labels() {
    return labels;
  }

  void putIfAbsent(PageField field, String value) {
    String clean = Characters.strip(value);
    if (field == PageField.WRITTEN_DATE || field == PageField.PUBLISHED_DATE) {
      String iso = IsoDates.parse(clean);
      if (iso == null) {
        return;
      }
      clean = iso;
    }
    if (!clean.isEmpty()) {
      fields.putIfAbsent(field, clean);
    }
  }

  /** Whether a cell or line holds a label, or is the value of the label before it. */
  boolean offer(String text) {
    int from = 0;
    boolean found = false;
    Label label = labelFrom(text, 0);
    if (label == null) {
      String whole = withoutSpaces(text);
      if (LABELS.containsKey(whole)) {
        label = new Label(0, text.length(), LABELS.get(whole));
      }
    } else if (!isBlank(text, label.start)) {
      label = null;
    }
    if (label == null && !awaitingValue) {
      label = bareLabel(text);
    }
    if (label == null) {
      boolean value = awaitingValue;
      if (value && awaiting != null) {
        putIfAbsent(awaiting, text);
      }
      awaitingValue = false;
      return value;
    }
    while (label != null) {
      found = true;
      labels++;
      from = label.end;
      Label next = labelFrom(text, from);
      String value =
          Characters.strip(text.substring(from, next == null ? text.length() : next.start));
      PageField field = label.field.orElse(null);
      awaitingValue = value.isEmpty() && next == null;
      awaiting = field;
      if (field != null && !value.isEmpty()) {
        putIfAbsent(field, value);
      }
      label = next;
    }
    return found;
  }

  /** Whether a text is a field of an index table, with a colon or without. */
  static boolean isField(String text) {
    return startsWithLabel(text) || bareLabel(text) != null;
  }

  /**
   * The label that a text begins with where no colon parts it from its value, because the page sets
   * them apart by their looks: {@code 发文字号某政发〔2023〕5号}, {@code 文号 某政发〔2023〕5号}.
   */
  private static @Nullable Label bareLabel(String text) {
    StringBuilder word = new StringBuilder();
    Label longest = null;
    for (int i = 0; i < text.length() && word.length() < LONGEST_LABEL; i++) {
      char c = text.charAt(i);
      if (Characters.isSpace(c)) {
        continue;
      }
      if (!Characters.isWideLetter(c)) {
        break;
      }
      word.append(c);
      Optional<PageField> field = LABELS.get(word.toString());
      boolean valueFollows = i + 1 < text.length();
      boolean parted = valueFollows && Characters.isSpace(text.charAt(i + 1));
      if (field != null && valueFollows && (parted || word.length() >= SHORTEST_GLUED)) {
        longest = new Label(0, i + 1, field);
      }
    }
    return longest;
  }

  /**
   * Whether a line of plain text can be nothing but a field of an index table: a label with a
   * colon, or parted from its value by white space, or before the digits of a date.
   */
  static boolean isFieldLine(String text) {
    if (startsWithLabel(text)) {
      return true;
    }
    Label label = bareLabel(text);
    if (label == null) {
      return false;
    }
    PageField field = label.field.orElse(null);
    boolean date = field == PageField.WRITTEN_DATE || field == PageField.PUBLISHED_DATE;
    char next = text.charAt(label.end);
    return Characters.isSpace(next) || (date && LineShape.isDigit(next));
  }

  /** Whether a text begins with a known label and a colon. */
  static boolean startsWithLabel(String text) {
    Label label = labelFrom(text, 0);
    return label != null && isBlank(text, label.start);
  }

  /** Whether nothing but white space and the dot or dash of a list stands before an offset. */
  private static boolean isBlank(String text, int to) {
    for (int i = 0; i < to; i++) {
      if (!Characters.isSpace(text.charAt(i)) && BULLETS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private record Label(int start, int end, Optional<PageField> field) {}

  /** The first label with a colon (or a closing bracket, 【索引号】) at or behind {@code from}. */
  private static @Nullable Label labelFrom(String text, int from) {
    for (int colon = from; colon < text.length(); colon++) {
      if ("：:】]".indexOf(text.charAt(colon)) < 0) {
        continue;
      }
      StringBuilder reversed = new StringBuilder();
      Label longest = null;
      for (int at = colon - 1; at >= from && reversed.length() < LONGEST_LABEL; at--) {
        char c = text.charAt(at);
        if (Characters.isSpace(c)) {
          continue;
        }
        if (!Characters.isWideLetter(c)) {
          break;
        }
        reversed.append(c);
        Optional<PageField> field = LABELS.get(new StringBuilder(reversed).reverse().toString());
        if (field != null) {
          boolean bracket = at > from && (text.charAt(at - 1) == '【' || text.charAt(at - 1) == '[');
          longest = new Label(bracket ? at - 1 : at, colon + 1, field);
        }
      }
      if (longest != null && startsWord(text, longest.start, from)) {
        return longest;
      }
    }
    return null;
  }

  private static boolean startsWord(String text, int at, int from) {
    return at == from || !Characters.isWideLetter(text.charAt(at - 1));
  }

  private static String withoutSpaces(String text) {
    if (text.length() > 2 * LONGEST_LABEL + 4) {
      return "";
    }
    return Characters.dense(text, "：:【】[]");
  }

  /**
   * Reads the index table that a rendered page leaves at the head of a plain text, up to the first
   * line of prose.
   */
  static Map<PageField, String> atHeadOf(List<LineShape> lines) {
    IndexFields index = new IndexFields();
    for (int i = 0; i < lines.size() && i < 40; i++) {
      String line = lines.get(i).text();
      boolean prose = line.length() > 120 || LineShape.labelLength(line) > 0;
      if (prose
          || (line.length() > 60 && !startsWithLabel(line) && i > 0 && !index.awaitingValue)) {
        break;
      }
      index.offer(line);
    }
    return index.fields;
  }
}
