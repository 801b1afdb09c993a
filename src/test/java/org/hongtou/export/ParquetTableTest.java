package org.hongtou.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTableTest {
  @TempDir Path temp;

  private List<String> asked(String select, String table, Notice... notices) throws Exception {
    Path folder = temp.resolve("tables");
    ExportedNotices.write(List.of(notices), ExportFormat.PARQUET, folder);
    List<String> rows = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet found =
            statement.executeQuery(
                select + " FROM '" + folder.resolve(table + ".parquet").toString() + "'")) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  @Test
  void aFigureIsADecimal() throws Exception {
    assertEquals(
        List.of("DECIMAL(38,10)"),
        asked("SELECT typeof(value)", "targets", SampleNotice.withEverything()));
  }

  @Test
  void severalTextsAreAList() throws Exception {
    assertEquals(
        List.of("VARCHAR[]"),
        asked("SELECT typeof(issuers)", "notices", SampleNotice.withEverything()));
  }

  @Test
  void anAmountBelowZeroIsExact() throws Exception {
    assertEquals(
        List.of("-33.3000000001"),
        asked(
            "SELECT value", "targets", SampleNotice.withFigure(new BigDecimal("-33.3000000001"))));
  }

  @Test
  void aFigureWithMoreDigitsThanTheColumnIsLeftOutAndCounted() throws Exception {
    Path file = temp.resolve("targets.parquet");
    Export export = new Export(ExportFormat.PARQUET, List.of(NoticeTables.named("targets")), false);

    try (NoticeSink sink = export.into(file)) {
      sink.add(SampleNotice.withFigure(new BigDecimal("0.12345678901")));
      sink.finish();

      assertEquals(1, sink.shortened());
    }
  }

  @Test
  void aTableWithoutRowsIsAFileWithItsColumns() throws Exception {
    assertEquals(List.of("0"), asked("SELECT count(rule)", "targets", SampleNotice.withNothing()));
  }
}
