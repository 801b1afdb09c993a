package org.hongtou.fetch.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * SQLite, as the store needs it: one connection that threads take turns with, and transactions that
 * are whole or not there, also when the process is killed in the middle of one.
 */
final class Database implements AutoCloseable {
  /** Told to files of another shape by {@code PRAGMA user_version}. */
  static final int VERSION = 1;

  private final Path file;
  private final Connection connection;
  // A monitor would pin the virtual threads of the hosts to their carriers while they wait.
  private final ReentrantLock turn = new ReentrantLock();

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** What a row is read into. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Statements that belong together. */
  interface Work<T> {
    T run() throws SQLException, StoreException;
  }

  /** Opens a file; a new one gets the tables of a schema. */
  static Database open(Path file, String schema) throws StoreException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // Whole after a kill; after a power cut perhaps without the last pages, which are fetched
    // again.
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(10_000);
    Database database = connect(file, config);
    try {
      int version = database.one("PRAGMA user_version", row -> row.getInt(1)).getFirst();
      if (version == 0) {
        database.together(
            () -> {
              for (String table : schema.split(";\\s*\n", -1)) {
                if (!table.isBlank()) {
                  database.run(table);
                }
              }
              database.run("PRAGMA user_version = " + VERSION);
              return true;
            });
      } else if (version != VERSION) {
        throw new StoreException(
            file
                + " was written by another version of Hongtou (its form is "
                + version
                + ", this one reads "
                + VERSION
                + "); use that version, or fetch into another folder",
            null);
      }
      return database;
    } catch (StoreException e) {
      database.close();
      throw e;
    }
  }

  /** Opens a file that nothing is written to. */
  static Database openToRead(Path file) throws StoreException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(10_000);
    return connect(file, config);
  }

  private static Database connect(Path file, SQLiteConfig config) throws StoreException {
    try {
      return new Database(file, config.createConnection("jdbc:sqlite:" + file));
    } catch (SQLException e) {
      throw unusable(file, e);
    }
  }

  private static StoreException unusable(Path file, SQLException why) {
    return new StoreException(
        file
            + " cannot be used ("
            + why.getMessage()
            + "); check the disk and its permissions, or fetch into another folder",
        why);
  }

  /** Runs statements as one: all of them take effect, or none. */
  <T> T together(Work<T> work) throws StoreException {
    turn.lock();
    try {
      if (!connection.getAutoCommit()) {
        return work.run(); // already within one
      }
      connection.setAutoCommit(false);
      try {
        T result = work.run();
        connection.commit();
        connection.setAutoCommit(true);
        return result;
      } catch (SQLException | StoreException | RuntimeException | Error e) {
        takeBack(e);
        throw e;
      }
    } catch (SQLException e) {
      throw unusable(file, e);
    } finally {
      turn.unlock();
    }
  }

  /**
   * SQLite may have done so itself, as on a full disk; what led here is what the user must know.
   */
  private void takeBack(Throwable why) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }

  /**
   * Runs a statement that changes something.
   *
   * @return how many rows it changed
   */
  int run(String sql, @Nullable Object... values) throws StoreException {
    turn.lock();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw unusable(file, e);
    } finally {
      turn.unlock();
    }
  }

  /** Runs an insert and returns the new row's number. */
  long insert(String sql, @Nullable Object... values) throws StoreException {
    turn.lock();
    try (PreparedStatement statement =
        connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
      fill(statement, values);
      statement.executeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        return keys.next() ? keys.getLong(1) : 0;
      }
    } catch (SQLException e) {
      throw unusable(file, e);
    } finally {
      turn.unlock();
    }
  }

  /** The rows of a query. */
  <T> List<T> all(String sql, Row<T> read, @Nullable Object... values) throws StoreException {
    turn.lock();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      fill(statement, values);
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(read.of(result));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw unusable(file, e);
    } finally {
      turn.unlock();
    }
  }

  /** The first row of a query; empty if there is none. */
  <T> List<T> one(String sql, Row<T> read, @Nullable Object... values) throws StoreException {
    List<T> rows = all(sql, read, values);
    return rows.isEmpty() ? rows : rows.subList(0, 1);
  }

  /** The number that a counting query gives. */
  long count(String sql, @Nullable Object... values) throws StoreException {
    return one(sql, row -> row.getLong(1), values).getFirst();
  }

  private static void fill(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      // Every transaction is on the disk already.
    } finally {
      turn.unlock();
    }
  }
}
