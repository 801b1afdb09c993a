package org.hongtou.cluster.spark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.hongtou.export.Column;
import org.hongtou.export.ExportTable;
import org.hongtou.export.FigureColumn;
import org.hongtou.export.NoticeJson;
import org.hongtou.export.NoticeTables;
import org.hongtou.model.Notice;
import org.hongtou.pipeline.FileResult;
import org.hongtou.pipeline.FileResult.Failed;
import org.jspecify.annotations.Nullable;

/**
 * What became of a notice as one row of Spark: its path, why it could not be read, its JSON record,
 * and for each table of an export the rows that the notice gives it. The columns of a table have
 * the types that {@code export --format parquet} writes.
 */
final class NoticeRows {
  static final String PATH = "path";
  static final String REASON = "reason";
  static final String MESSAGE = "message";
  static final String RECORD = "record";

  /** The row's columns. */
  static final StructType SCHEMA = schema();

  private static final int OWN_COLUMNS = 4;

  private NoticeRows() {}

  private static StructType schema() {
    List<StructField> fields = new ArrayList<>();
    fields.add(DataTypes.createStructField(PATH, DataTypes.StringType, false));
    fields.add(DataTypes.createStructField(REASON, DataTypes.StringType, true));
    fields.add(DataTypes.createStructField(MESSAGE, DataTypes.StringType, true));
    fields.add(DataTypes.createStructField(RECORD, DataTypes.StringType, true));
    for (ExportTable table : NoticeTables.ALL) {
      fields.add(
          DataTypes.createStructField(
              table.name(), DataTypes.createArrayType(schemaOf(table), false), false));
    }
    return DataTypes.createStructType(fields);
  }

  private static StructType schemaOf(ExportTable table) {
    return DataTypes.createStructType(
        table.columns().stream()
            .map(
                column ->
                    DataTypes.createStructField(column.name(), type(column), column.optional()))
            .toList());
  }

  private static DataType type(Column column) {
    return switch (column.type()) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.LongType;
      case DECIMAL -> DataTypes.createDecimalType(FigureColumn.PRECISION, FigureColumn.SCALE);
      case REAL -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case TEXTS -> DataTypes.createArrayType(DataTypes.StringType, false);
    };
  }

  /**
   * The row of a notice that was read.
   *
   * @param withRecord whether its JSON is wanted
   */
  static Row of(FileResult.Extracted extracted, boolean withRecord) {
    Notice notice = extracted.notice();
    @Nullable Object[] cells = new @Nullable Object[OWN_COLUMNS + NoticeTables.ALL.size()];
    cells[0] = extracted.path();
    cells[3] = withRecord ? NoticeJson.line(notice) : null;
    for (int i = 0; i < NoticeTables.ALL.size(); i++) {
      cells[OWN_COLUMNS + i] =
          NoticeTables.ALL.get(i).rowsOf(notice).stream().map(NoticeRows::row).toArray(Row[]::new);
    }
    return RowFactory.create(cells);
  }

  /** The row of a file that was not. */
  static Row of(Failed failed) {
    @Nullable Object[] cells = new @Nullable Object[OWN_COLUMNS + NoticeTables.ALL.size()];
    cells[0] = failed.path();
    cells[1] = failed.reasonWord();
    cells[2] = failed.message();
    for (int i = 0; i < NoticeTables.ALL.size(); i++) {
      cells[OWN_COLUMNS + i] = new Row[0];
    }
    return RowFactory.create(cells);
  }

  private static Row row(List<@Nullable Object> cells) {
    return RowFactory.create(cells.stream().map(NoticeRows::cell).toArray());
  }

  private static @Nullable Object cell(@Nullable Object cell) {
    if (cell instanceof List<?> texts) {
      // Spark takes arrays and Scala's lists, not Java's
      return texts.toArray(String[]::new);
    }
    return cell instanceof BigDecimal figure && !FigureColumn.holds(figure) ? null : cell;
  }
}
