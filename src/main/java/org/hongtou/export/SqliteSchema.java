package org.hongtou.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements that make a database of tables. */
final class SqliteSchema {
  /** What is often looked for, by table. */
  private static final Map<String, List<String>> INDICES =
      Map.of(
          "notices", List.of("id", "document_number", "written_date", "region"),
          "tasks", List.of("deadline"),
          "responsibilities", List.of("unit", "as_written", "role"),
          "targets", List.of("notice, task", "indicator", "deadline"),
          "citations", List.of("document_number", "title"));

  private static final String UNITS =
      """
      (SELECT group_concat(name, '、') FROM (
           SELECT coalesce(r.unit, r.as_written) AS name FROM responsibilities r
           WHERE r.notice = t.notice AND r.task = t.id AND r.role = '%s' ORDER BY r.position))
      """
          .strip();

  /** The ledger (台账) that an office keeps: a row a task. */
  private static final String LEDGER =
      """
      CREATE VIEW v_ledger AS
      SELECT t.notice, n.title AS notice_title, n.document_number, t.id AS task, t.number, t.section,
        t.title, t.quote AS task_text,
        LEAD AS lead,
        RESPONSIBLE AS responsible,
        SUPPORT AS support,
        LEADER AS leader,
        t.deadline AS due, t.deadline_text AS due_text,
        (SELECT group_concat(quote, '；') FROM (
           SELECT g.quote FROM targets g
           WHERE g.notice = t.notice AND g.task = t.id ORDER BY g.span_start, g.span_end)) AS targets
      FROM tasks t JOIN notices n ON n.notice = t.notice
      ORDER BY t.notice, t.span_start\
      """;

  private SqliteSchema() {}

  /**
   * The statements, in order; references to tables that are not there are left out.
   *
   * @param tables each behind those that it refers to
   */
  static List<String> statements(List<ExportTable> tables) {
    Set<String> names =
        tables.stream().map(ExportTable::name).collect(Collectors.toCollection(LinkedHashSet::new));
    List<String> statements = new ArrayList<>();
    for (ExportTable table : tables) {
      statements.add(create(table, names));
      for (Column column : table.columns()) {
        if (column.type() == ColumnType.TEXTS) {
          statements.add(createTexts(table, column));
        }
      }
    }
    for (ExportTable table : tables) {
      for (String columns : INDICES.getOrDefault(table.name(), List.of())) {
        String name = table.name() + "_" + columns.replace(", ", "_");
        statements.add("CREATE INDEX " + name + " ON " + table.name() + " (" + columns + ")");
      }
    }
    if (names.containsAll(Set.of("notices", "tasks", "responsibilities", "targets"))) {
      statements.add(
          LEDGER
              .replace("LEAD AS", units("lead") + " AS")
              .replace("RESPONSIBLE AS", units("responsible") + " AS")
              .replace("SUPPORT AS", units("support") + " AS")
              .replace("LEADER AS", units("leader") + " AS"));
    }
    return statements;
  }

  private static String units(String role) {
    return UNITS.replace("%s", role);
  }

  /** Adds a row; a column of several texts has a table of its own. */
  static String insert(ExportTable table) {
    List<String> columns =
        table.columns().stream()
            .filter(column -> column.type() != ColumnType.TEXTS)
            .map(Column::name)
            .toList();
    return "INSERT INTO "
        + table.name()
        + " ("
        + String.join(", ", columns)
        + ") VALUES (?"
        + ", ?".repeat(columns.size() - 1)
        + ")";
  }

  /** Adds one of several texts: the key of its row, its position, itself. */
  static String insertText(ExportTable table, Column column) {
    return "INSERT INTO "
        + textsTable(table, column)
        + " VALUES (?, ?"
        + ", ?".repeat(table.key().size())
        + ")";
  }

  private static String textsTable(ExportTable table, Column column) {
    return table.name() + "_" + column.name();
  }

  private static String create(ExportTable table, Set<String> tables) {
    List<String> lines = new ArrayList<>();
    for (Column column : table.columns()) {
      if (column.type() != ColumnType.TEXTS) {
        lines.add("  " + column.name() + type(column) + (column.optional() ? "" : " NOT NULL"));
      }
    }
    lines.add("  PRIMARY KEY (" + String.join(", ", table.key()) + ")");
    for (ExportTable.Reference reference : table.references()) {
      if (tables.contains(reference.table())) {
        lines.add(
            "  FOREIGN KEY ("
                + String.join(", ", reference.columns())
                + ") REFERENCES "
                + reference.table());
      }
    }
    return "CREATE TABLE " + table.name() + " (\n" + String.join(",\n", lines) + "\n)";
  }

  private static String createTexts(ExportTable table, Column column) {
    String key = String.join(", ", table.key());
    return "CREATE TABLE "
        + textsTable(table, column)
        + " (\n  "
        + table.key().stream()
            .map(name -> name + " TEXT NOT NULL")
            .collect(Collectors.joining(",\n  "))
        + ",\n  position INTEGER NOT NULL,\n  value TEXT NOT NULL,\n  PRIMARY KEY ("
        + key
        + ", position),\n  FOREIGN KEY ("
        + key
        + ") REFERENCES "
        + table.name()
        + "\n)";
  }

  /** A decimal has no declared type, so that it stays what it is stored as: an exact number. */
  private static String type(Column column) {
    return switch (column.type()) {
      case TEXT, TEXTS -> " TEXT";
      case INTEGER -> " INTEGER";
      case DECIMAL -> "";
      case REAL -> " REAL";
      case BOOLEAN -> " INTEGER";
    };
  }
}
