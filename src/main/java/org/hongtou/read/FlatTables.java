package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.words.ColumnNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds the task tables (任务分工表) whose grid a collection lost: a head of column names in a row and,
 * behind it, rows that count up from 1 or that fill the columns one by one.
 *
 * <pre>
 * 序号工作任务牵头单位完成时限1普查非遗工坊州文旅局2022年6月2培育龙头企业州工信局2022年12月
 * </pre>
 */
final class FlatTables {
  private FlatTables() {}

  /** The tables in a text, in order. */
  static List<FlatTable> in(String text) {
    List<FlatTable> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (!mayBeginHead(text, i)) {
        continue;
      }
      FlatHeader header = FlatHeader.at(text, i);
      if (header == null) {
        continue;
      }
      FlatTable table = read(text, header);
      if (table != null) {
        found.add(table);
        i = table.end() - 1;
      } else {
        i = header.names().getFirst().end() - 1;
      }
    }
    return found;
  }

  private static boolean mayBeginHead(String text, int at) {
    char first = text.charAt(at);
    if (!ColumnNames.mayBeginWith(first)) {
      return false;
    }
    if (at > 0
        && Characters.isWideLetter(text.charAt(at - 1))
        && !ColumnNames.mayBeginOrdinal(first)) {
      // the rest of a longer word, which opens no head but that of numbers: …分工表序号工作任务
      return false;
    }
    int next = at + 1;
    while (next < text.length() && Characters.isSpace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && ColumnNames.mayBeginWith(first, text.charAt(next));
  }

  private static @Nullable FlatTable read(String text, FlatHeader header) {
    FlatTable table =
        switch (header.style()) {
          case TABS -> TabbedRows.read(text, header);
          case BLANKS -> AlignedRows.read(text, header);
          case LINES, GLUED -> null;
        };
    if (table == null) {
      table = NumberedRows.read(text, header);
    }
    return table == null && header.style() != FlatStyle.GLUED && !header.hasOrdinal()
        ? CycledRows.read(text, header)
        : table;
  }
}
