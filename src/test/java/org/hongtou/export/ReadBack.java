package org.hongtou.export;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads exports by libraries of others, as {@link JsonRows} has rows: table → rows of column →
 * text, without the columns that are null or empty.
 */
final class ReadBack {
  private final Map<String, List<Map<String, String>>> tables = new TreeMap<>();

  private ReadBack() {}

  private void add(String table, List<String> columns, List<String> cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        row.put(columns.get(i), comparable(table, columns.get(i), cells.get(i)));
      }
    }
    tables.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
  }

  private static String comparable(String table, String column, String cell) {
    ColumnType type =
        NoticeTables.named(table).columns().stream()
            .filter(one -> one.name().equals(column))
            .findFirst()
            .orElseThrow()
            .type();
    return switch (type) {
      case INTEGER, DECIMAL, REAL -> JsonRows.number(new BigDecimal(cell));
      case TEXT, TEXTS, BOOLEAN -> cell;
    };
  }

  static Map<String, List<Map<String, String>>> csv(Path folder) throws IOException {
    ReadBack read = new ReadBack();
    for (ExportTable table : NoticeTables.ALL) {
      read.tables.put(table.name(), new ArrayList<>());
      try (Reader reader = Files.newBufferedReader(folder.resolve(table.name() + ".csv"))) {
        List<String> columns = null;
        for (CSVRecord record : CSVFormat.RFC4180.parse(reader)) {
          if (columns == null) {
            columns = record.toList();
          } else {
            List<String> cells =
                record.stream()
                    .map(
                        cell ->
                            cell.startsWith("'") && Csv.isFormula(cell.substring(1))
                                ? cell.substring(1)
                                : cell)
                    .toList();
            read.add(table.name(), columns, cells);
          }
        }
      }
    }
    return read.tables;
  }

  static Map<String, List<Map<String, String>>> xlsx(Path file) throws IOException {
    ReadBack read = new ReadBack();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      for (ExportTable table : NoticeTables.ALL) {
        read.tables.put(table.name(), new ArrayList<>());
        XSSFSheet sheet = workbook.getSheet(table.name());
        List<String> columns = cells(sheet.getRow(0), table.columns().size());
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
          read.add(table.name(), columns, cells(sheet.getRow(i), columns.size()));
        }
      }
    }
    return read.tables;
  }

  private static List<String> cells(Row row, int columns) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : text(cell));
    }
    return cells;
  }

  private static String text(Cell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC -> String.valueOf(cell.getNumericCellValue());
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case STRING -> cell.getStringCellValue();
      default -> throw new IllegalStateException("a cell of type " + cell.getCellType());
    };
  }

  static Map<String, List<Map<String, String>>> markdown(Path file) throws IOException {
    ReadBack read = new ReadBack();
    Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    parser
        .parse(Files.readString(file))
        .accept(
            new AbstractVisitor() {
              private String table = "";
              private List<String> columns = List.of();

              @Override
              public void visit(Heading heading) {
                table = text(heading);
                read.tables.put(table, new ArrayList<>());
              }

              @Override
              public void visit(CustomBlock block) {
                if (block instanceof TableBlock) {
                  columns = List.of();
                }
                visitChildren(block);
              }

              @Override
              public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                  List<String> cells = new ArrayList<>();
                  for (var cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(cell instanceof TableCell ? text(cell) : "");
                  }
                  if (columns.isEmpty()) {
                    columns = cells;
                  } else {
                    read.add(table, columns, cells);
                  }
                } else {
                  visitChildren(node);
                }
              }
            });
    return read.tables;
  }

  private static String text(org.commonmark.node.Node node) {
    StringBuilder text = new StringBuilder();
    for (var one = node.getFirstChild(); one != null; one = one.getNext()) {
      if (one instanceof Text words) {
        text.append(words.getLiteral());
      } else if (one instanceof HtmlInline html && html.getLiteral().equals("<br>")) {
        text.append('\n');
      } else {
        throw new IllegalStateException("markup in a cell: " + one);
      }
    }
    return text.toString();
  }

  static Map<String, List<Map<String, String>>> parquet(Path folder) throws SQLException {
    ReadBack read = new ReadBack();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      for (ExportTable table : NoticeTables.ALL) {
        String file = folder.resolve(table.name() + ".parquet").toString().replace("'", "''");
        read.select(duck, table, "SELECT * FROM '" + file + "'");
      }
    }
    return read.tables;
  }

  static Map<String, List<Map<String, String>>> sqlite(Path file) throws SQLException {
    ReadBack read = new ReadBack();
    try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      for (ExportTable table : NoticeTables.ALL) {
        read.select(sqlite, table, "SELECT * FROM " + table.name());
      }
      for (Map<String, String> notice : read.tables.get("notices")) {
        for (String column : List.of("issuers", "addressees")) {
          String texts = read.texts(sqlite, column, notice.get("notice"));
          if (!texts.isEmpty()) {
            notice.put(column, texts);
          }
        }
      }
    }
    return read.tables;
  }

  private String texts(Connection sqlite, String column, String notice) throws SQLException {
    String sql = "SELECT value FROM notices_" + column + " WHERE notice = ? ORDER BY position";
    List<String> texts = new ArrayList<>();
    try (var select = sqlite.prepareStatement(sql)) {
      select.setString(1, notice);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          texts.add(found.getString(1));
        }
      }
    }
    return String.join("；", texts);
  }

  private void select(Connection database, ExportTable table, String sql) throws SQLException {
    tables.put(table.name(), new ArrayList<>());
    try (Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      int width = found.getMetaData().getColumnCount();
      List<String> columns = new ArrayList<>();
      for (int i = 1; i <= width; i++) {
        columns.add(found.getMetaData().getColumnName(i));
      }
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          cells.add(cell(found.getObject(i), table, columns.get(i - 1)));
        }
        add(table.name(), columns, cells);
      }
    }
  }

  private static String cell(Object value, ExportTable table, String column) throws SQLException {
    if (value == null) {
      return "";
    }
    if (value instanceof Array texts) {
      return Arrays.stream((Object[]) texts.getArray())
          .map(String::valueOf)
          .collect(Collectors.joining("；"));
    }
    boolean asNumber =
        value instanceof Integer
            && table.columns().stream()
                .anyMatch(one -> one.name().equals(column) && one.type() == ColumnType.BOOLEAN);
    return asNumber ? String.valueOf(value.equals(1)) : value.toString();
  }
}
