package org.hongtou.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Warning;
import org.hongtou.samples.Grounding;

/** Whether a canonical text is what its type says, and its blocks lie in it. */
final class TextGrounding {
  private TextGrounding() {}

  static List<String> problems(NoticeText notice) {
    List<String> problems = new ArrayList<>();
    String text = notice.text();
    if (text.indexOf('\r') >= 0 || text.startsWith("\ufeff")) {
      problems.add("the text holds a carriage return or a byte order mark");
    }
    int end = 0;
    for (Block block : notice.blocks()) {
      if (Grounding.inside(problems, text, block.span(), "block") && block.span().start() < end) {
        problems.add("a block begins at " + block.span().start() + ", before the end of another");
      }
      end = block.span().end();
      if (block instanceof Block.Table table) {
        table(problems, text, table);
      }
    }
    for (Warning warning : notice.warnings()) {
      if (warning.span() != null) {
        Grounding.inside(problems, text, warning.span(), "warning " + warning.code());
      }
    }
    return problems;
  }

  private static void table(List<String> problems, String text, Block.Table table) {
    int columns = table.rows().isEmpty() ? 0 : table.rows().getFirst().cells().size();
    for (Block.Row row : table.rows()) {
      Grounding.inside(problems, text, row.span(), "row");
      if (!table.span().contains(row.span())) {
        problems.add("a row stands outside of its table");
      }
      if (row.cells().size() != columns) {
        problems.add("a row has " + row.cells().size() + " cells, the first has " + columns);
      }
      for (Block.Cell cell : row.cells()) {
        Grounding.inside(problems, text, cell.span(), "cell");
        if (!table.span().contains(cell.span())) {
          problems.add("a cell stands outside of its table");
        }
      }
    }
  }
}
