package org.hongtou.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Block;
import org.hongtou.model.Span;
import org.hongtou.words.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * The names that a list gives, in each of the ways that notices write them: in running text between
 * 、, one a line with or without a number, or as the rows of a table.
 */
final class NameListItems {
  private static final int FEWEST = 3;
  private static final int LONGEST_ITEM = 60;
  private static final int MOST_COLUMNS = 8;
  private static final int LONGEST_LINE_ITEM = 45;

  private NameListItems() {}

  /**
   * The items of a stretch of running text, up to its first full stop; null if there are less than
   * {@code fewest}.
   */
  static @Nullable List<Span> inText(String text, Span stretch, int declared, int fewest) {
    int end = stretch.start();
    int depth = 0;
    while (end < stretch.end()) {
      char c = text.charAt(end);
      depth += "（(“《〔".indexOf(c) >= 0 ? 1 : "）)”》〕".indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0 && (c == '。' || c == '\n')) {
        break;
      }
      end++;
    }
    Span sentence = MetadataLines.strip(text, new Span(stretch.start(), end));
    if (sentence.length() == 0) {
      return null;
    }
    List<Span> items = MetadataLines.split(text, sentence, "、");
    if (items.size() < fewest) {
      items = MetadataLines.split(text, sentence, "；;");
    }
    if (items.size() < fewest) {
      return null;
    }
    for (Span item : items) {
      if (!isName(item.of(text))) {
        return null;
      }
    }
    return split(text, items, declared);
  }

  /** The last two may be joined by 和; the count says whether they are two. */
  private static List<Span> split(String text, List<Span> items, int declared) {
    Span last = items.get(items.size() - 1);
    int joint = MetadataTitle.indexOutside(last.of(text), "和");
    if (items.size() + 1 != declared || joint <= 0 || joint + 1 >= last.length()) {
      return items;
    }
    List<Span> all = new ArrayList<>(items.subList(0, items.size() - 1));
    all.add(new Span(last.start(), last.start() + joint));
    all.add(new Span(last.start() + joint + 1, last.end()));
    return all;
  }

  private static boolean isName(String words) {
    return words.length() <= LONGEST_ITEM
        && words.indexOf('，') < 0
        && words.indexOf('：') < 0
        && words.indexOf('①') < 0
        && !words.endsWith("等")
        && !words.startsWith("一是")
        && !MetadataLines.isNumbered(words);
  }

  /** The items that the blocks behind a head are; null if they are none. */
  static @Nullable List<Span> inBlocks(
      String text, List<Block> blocks, int from, NameListHead head) {
    int first = from;
    while (first < blocks.size() && isColumnTitles(text, blocks.get(first))) {
      first++;
    }
    if (first >= blocks.size()) {
      return null;
    }
    if (blocks.get(first) instanceof Block.Table table) {
      return inTable(text, table);
    }
    Span line = MetadataLines.strip(text, blocks.get(first).span());
    List<Span> running = inText(text, line, head.declared(), FEWEST);
    if (running != null) {
      return running;
    }
    if (isSerialColumn(line.of(text))) {
      int serial = firstSerial(text, blocks, first);
      return serial < 0 ? null : numbered(text, blocks, serial, head);
    }
    List<Span> numbered = numbered(text, blocks, first, head);
    return numbered != null ? numbered : plainLines(text, blocks, first, head.declared());
  }

  /** （排名不分先后）, 序号 单位名称: what may stand between a head and its items. */
  private static boolean isColumnTitles(String text, Block block) {
    if (!(block instanceof Block.Paragraph)) {
      return false;
    }
    String words = MetadataLines.strip(text, block.span()).of(text);
    boolean note =
        words.length() <= 30
            && !MetadataLines.isNumbered(words)
            && (words.startsWith("（") || words.startsWith("("));
    return words.isEmpty()
        || note
        || (words.startsWith("序号") && words.length() > 2 && words.length() <= 30);
  }

  /** The first serial number of a table that became lines: 序号, other columns, 1, 甲公司, …. */
  private static int firstSerial(String text, List<Block> blocks, int from) {
    boolean columns = false;
    int limit = Math.min(blocks.size(), from + 2 * MOST_COLUMNS);
    for (int i = from; i < limit; i++) {
      String words = MetadataLines.strip(text, blocks.get(i).span()).of(text);
      if (columns && isSerial(words)) {
        return i;
      }
      columns |= isSerialColumn(words);
    }
    return -1;
  }

  private static boolean isSerialColumn(String words) {
    return words.equals("序号") || words.equals("编号");
  }

  private static boolean isSerial(String words) {
    return !words.isEmpty() && words.length() <= 4 && words.chars().allMatch(Character::isDigit);
  }

  // ---- tables

  /** A table's first column that is not the serial numbers, each cell once, without its heading. */
  private static @Nullable List<Span> inTable(String text, Block.Table table) {
    if (table.rows().size() <= FEWEST) {
      return null;
    }
    List<Block.Cell> top = table.rows().get(0).cells();
    int column = 0;
    while (column < top.size() && isSerial(text, table, column)) {
      column++;
    }
    if (column >= top.size()) {
      return null;
    }
    Set<Span> names = new LinkedHashSet<>();
    for (int row = 1; row < table.rows().size(); row++) {
      Span name = MetadataLines.strip(text, table.rows().get(row).cells().get(column).span());
      if (name.length() > 0 && !table.rows().get(row).cells().get(column).header()) {
        names.add(name);
      }
    }
    return names.size() < FEWEST ? null : List.copyOf(names);
  }

  private static boolean isSerial(String text, Block.Table table, int column) {
    String first = table.rows().get(0).cells().get(column).span().of(text).replace(" ", "");
    String second = table.rows().get(1).cells().get(column).span().of(text).strip();
    return isSerialColumn(first) || Numerals.parse(second) != null;
  }

  // ---- lines

  /** 1.甲公司 2.乙公司 … on lines of their own; a number may stand alone above its name. */
  private static @Nullable List<Span> numbered(
      String text, List<Block> blocks, int first, NameListHead head) {
    List<Span> items = new ArrayList<>();
    String top = MetadataLines.strip(text, blocks.get(first).span()).of(text);
    int expected = isSerial(top) ? Integer.parseInt(top) : 1;
    for (int i = first; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof Block.Paragraph)) {
        break;
      }
      Span line = MetadataLines.strip(text, blocks.get(i).span());
      Span name = behindNumber(text, line, expected);
      if (name == null) {
        if (!items.isEmpty() && columnsFollow(text, blocks, i, expected)) {
          continue;
        }
        break;
      }
      if (name.length() == 0 && i + 1 < blocks.size()) {
        name = MetadataLines.strip(text, blocks.get(++i).span());
      }
      Span item = untilStop(text, name);
      boolean whole = item.end() >= name.end() - 1;
      if (item.length() == 0 || item.length() > LONGEST_ITEM || (!whole && !head.names())) {
        return null;
      }
      items.add(item);
      expected++;
    }
    return items.size() < FEWEST ? null : items;
  }

  /** The cells of a flattened table's other columns stand between two numbers. */
  private static boolean columnsFollow(String text, List<Block> blocks, int at, int expected) {
    int limit = Math.min(blocks.size(), at + MOST_COLUMNS);
    for (int i = at; i < limit; i++) {
      Span line = MetadataLines.strip(text, blocks.get(i).span());
      if (NameListHead.in(text, line) != null) {
        return false;
      }
      Span next = behindNumber(text, line, expected);
      if (next != null && next.length() == 0) {
        return true;
      }
    }
    return false;
  }

  /** What stands behind the expected number of a line; null if the line has another or none. */
  private static @Nullable Span behindNumber(String text, Span line, int expected) {
    int at = line.start();
    boolean bracket = at < line.end() && "（(".indexOf(text.charAt(at)) >= 0;
    int digits = bracket ? at + 1 : at;
    int number = 0;
    int end = digits;
    while (end < line.end() && Character.isDigit(text.charAt(end)) && end - digits < 4) {
      number = number * 10 + Character.digit(text.charAt(end), 10);
      end++;
    }
    if (end == digits || number != expected) {
      return null;
    }
    boolean styled = end < line.end() && "、.．﹒）)".indexOf(text.charAt(end)) >= 0;
    int rest = styled ? end + 1 : end;
    return MetadataLines.strip(text, new Span(rest, line.end()));
  }

  private static Span untilStop(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if ("。：:；\t".indexOf(text.charAt(i)) >= 0) {
        return MetadataLines.strip(text, new Span(span.start(), i));
      }
    }
    return span;
  }

  /** Short lines without punctuation, if there are nearly as many as the head says. */
  private static @Nullable List<Span> plainLines(
      String text, List<Block> blocks, int first, int declared) {
    List<Span> items = new ArrayList<>();
    for (int i = first; i < blocks.size() && items.size() <= declared + 2; i++) {
      Span line = MetadataLines.strip(text, blocks.get(i).span());
      String words = line.of(text);
      if (!(blocks.get(i) instanceof Block.Paragraph)
          || line.length() > LONGEST_LINE_ITEM
          || !isName(words)
          || words.indexOf('。') >= 0
          || words.indexOf('、') >= 0
          || words.startsWith("附件")
          || isSerial(words)
          || NameListHead.in(text, line) != null) {
        break;
      }
      items.add(line);
    }
    int differ = Math.abs(items.size() - declared);
    return items.size() < FEWEST || differ * 5 > declared ? null : items;
  }
}
