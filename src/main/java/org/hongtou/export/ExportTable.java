package org.hongtou.export;

import java.util.List;
import java.util.function.Function;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A table that notices are written to, in whatever format: what its columns are, and the rows that
 * a notice gives. {@link NoticeTables} has all of them.
 *
 * @param name in lower case with underscores: {@code responsibilities}
 * @param meaning what one row is; a sentence for the documentation
 * @param columns in order
 * @param key the names of the columns that no two rows have alike
 * @param references to other tables
 * @param rows of a notice, in the order of its text; each has a cell for each column, of the type
 *     that {@link ColumnType} says
 */
public record ExportTable(
    String name,
    String meaning,
    List<Column> columns,
    List<String> key,
    List<Reference> references,
    Function<Notice, List<List<@Nullable Object>>> rows) {

  public ExportTable {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    references = List.copyOf(references);
  }

  /**
   * Columns whose cells are the key of a row of another table, unless one of them is null.
   *
   * @param columns in the order of that table's key
   * @param table its name
   */
  public record Reference(List<String> columns, String table) {
    public Reference {
      columns = List.copyOf(columns);
    }
  }

  /** The rows of a notice. */
  public List<List<@Nullable Object>> rowsOf(Notice notice) {
    return rows.apply(notice);
  }

  /** As its name. */
  @Override
  public String toString() {
    return name;
  }
}
