package org.hongtou.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteTablesTest {
  @TempDir Path temp;

  private List<String> asked(String sql, Notice... notices) throws IOException, SQLException {
    Path file = temp.resolve("a.db");
    ExportedNotices.write(List.of(notices), ExportFormat.SQLITE, file);
    List<String> rows = new ArrayList<>();
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          cells.add(found.getString(i));
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }

  @Test
  void everyReferenceOfTheSamplesLeadsSomewhere() throws Exception {
    assertEquals(
        List.of(),
        asked("PRAGMA foreign_key_check", ExportedNotices.samples().toArray(Notice[]::new)));
  }

  @Test
  void tablesReferToEachOther() throws Exception {
    assertEquals(
        List.of("notices", "tasks", "tasks"),
        asked(
            "SELECT \"table\" FROM pragma_foreign_key_list('responsibilities') ORDER BY 1",
            SampleNotice.withEverything()));
  }

  @Test
  void theVersionOfTheSchemaStandsInTheFile() throws Exception {
    assertEquals(List.of(Notice.SCHEMA_VERSION), asked("PRAGMA user_version"));
  }

  @Test
  void aFileInTwoPlacesIsTwoNoticesWithTasksOfTheirOwn() throws Exception {
    Notice one = SampleNotice.withEverything();

    assertEquals(
        List.of("b.txt|1", "corpus/a.txt|1"),
        asked(
            "SELECT n.notice, count(*) FROM notices n JOIN tasks t ON t.notice = n.notice"
                + " WHERE n.id = 'abababababababab' GROUP BY 1 ORDER BY 1",
            one,
            SampleNotice.at("b.txt", one)));
  }

  @Test
  void theLedgerHasARowATask() throws Exception {
    assertEquals(
        List.of("培育平台|江西省商务厅|省财政厅|2025|全省平台达到14个以上"),
        asked(
            "SELECT title, lead, support, due, targets FROM v_ledger",
            SampleNotice.withEverything()));
  }

  @Test
  void aFigureThatNoNumberOfSqliteIsStaysExact() throws Exception {
    assertEquals(
        List.of("12345678901234567890.12345|text"),
        asked(
            "SELECT value, typeof(value) FROM targets",
            SampleNotice.withFigure(new BigDecimal("12345678901234567890.12345"))));
  }

  @Test
  void aWholeFigureIsAnInteger() throws Exception {
    assertEquals(
        List.of("50000000000|integer"),
        asked(
            "SELECT value, typeof(value) FROM targets",
            SampleNotice.withFigure(new BigDecimal("5E+10"))));
  }
}
