package org.hongtou.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Tables as a SQLite database with keys, references, indices and the view {@code v_ledger}. {@code
 * PRAGMA user_version} is the version of the record's shape.
 */
final class SqliteTables implements TableSink {
  /** What a double holds exactly, however it is written. */
  private static final int EXACT_DIGITS = 15;

  private final Connection connection;
  private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();

  /**
   * Begins a database.
   *
   * @param file where nothing is yet
   */
  SqliteTables(Path file, List<ExportTable> tables) throws IOException {
    SQLiteConfig config = new SQLiteConfig();
    // Nobody sees the file before it is whole, so it needs no journal.
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    try {
      this.connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    } catch (SQLException e) {
      throw failure(e);
    }
    try {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA user_version = " + Notice.SCHEMA_VERSION);
        for (String sql : SqliteSchema.statements(tables)) {
          statement.execute(sql);
        }
      }
    } catch (SQLException e) {
      IOException failure = failure(e);
      closeQuietly(failure);
      throw failure;
    }
  }

  @Override
  public void add(ExportTable table, List<@Nullable Object> cells) throws IOException {
    try {
      PreparedStatement insert = prepared(SqliteSchema.insert(table));
      int at = 0;
      for (int i = 0; i < cells.size(); i++) {
        if (table.columns().get(i).type() != ColumnType.TEXTS) {
          at++;
          set(insert, at, cells.get(i));
        }
      }
      insert.executeUpdate();
      addTexts(table, cells);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private void addTexts(ExportTable table, List<@Nullable Object> cells)
      throws SQLException, IOException {
    for (int i = 0; i < cells.size(); i++) {
      Column column = table.columns().get(i);
      if (column.type() == ColumnType.TEXTS && cells.get(i) instanceof List<?> texts) {
        PreparedStatement insert = prepared(SqliteSchema.insertText(table, column));
        int position = 0;
        for (Object text : texts) {
          int at = 0;
          for (String key : table.key()) {
            at++;
            set(insert, at, cells.get(indexOf(table, key)));
          }
          position++;
          insert.setLong(at + 1, position);
          insert.setString(at + 2, String.valueOf(text));
          insert.executeUpdate();
        }
      }
    }
  }

  private static int indexOf(ExportTable table, String column) {
    return table.columns().stream().map(Column::name).toList().indexOf(column);
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement statement = inserts.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      inserts.put(sql, statement);
    }
    return statement;
  }

  private static void set(PreparedStatement insert, int at, @Nullable Object cell)
      throws SQLException {
    switch (cell) {
      case null -> insert.setNull(at, Types.NULL);
      case Long number -> insert.setLong(at, number);
      case Boolean yes -> insert.setLong(at, yes ? 1 : 0);
      case Double share -> insert.setDouble(at, share);
      case BigDecimal figure -> set(insert, at, figure);
      default -> insert.setString(at, cell.toString());
    }
  }

  /** As a number where SQLite has one that is the same; else as the figure's digits. */
  private static void set(PreparedStatement insert, int at, BigDecimal figure) throws SQLException {
    if (figure.scale() <= 0 && figure.toBigInteger().bitLength() < Long.SIZE) {
      insert.setLong(at, figure.longValueExact());
    } else if (figure.precision() <= EXACT_DIGITS) {
      insert.setDouble(at, figure.doubleValue());
    } else {
      insert.setString(at, figure.toPlainString());
    }
  }

  @Override
  public void finish() throws IOException {
    try {
      for (PreparedStatement insert : inserts.values()) {
        insert.close();
      }
      connection.commit();
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private void closeQuietly(IOException because) {
    try {
      connection.close();
    } catch (SQLException e) {
      because.addSuppressed(e);
    }
  }

  /** SQLite's own sentences for what the system says of a file. */
  private static IOException failure(SQLException e) {
    boolean full =
        e instanceof SQLiteException sqlite
            && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL;
    return new IOException(full ? "No space left on device" : e.getMessage(), e);
  }
}
