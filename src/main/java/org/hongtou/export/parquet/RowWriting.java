package org.hongtou.export.parquet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.hongtou.export.Column;
import org.hongtou.export.ExportTable;
import org.hongtou.export.FigureColumn;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as Parquet has them: text as STRING, whole numbers as INT64, figures as
 * DECIMAL(38, 10), shares as DOUBLE, several texts as LIST.
 */
final class RowWriting extends WriteSupport<List<@Nullable Object>> {
  /** Bytes of a figure of that precision. */
  private static final int FIGURE_BYTES = 16;

  private final ExportTable table;
  private final MessageType schema;
  private @Nullable RecordConsumer consumer;
  private long shortened;

  RowWriting(ExportTable table) {
    this.table = table;
    List<Type> fields = new ArrayList<>();
    table.columns().forEach(column -> fields.add(field(column)));
    this.schema = new MessageType(table.name(), fields);
  }

  private static Type field(Column column) {
    Repetition repetition = column.optional() ? Repetition.OPTIONAL : Repetition.REQUIRED;
    return switch (column.type()) {
      case TEXT ->
          Types.primitive(PrimitiveTypeName.BINARY, repetition)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case INTEGER -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(column.name());
      case DECIMAL ->
          Types.primitive(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY, repetition)
              .length(FIGURE_BYTES)
              .as(LogicalTypeAnnotation.decimalType(FigureColumn.SCALE, FigureColumn.PRECISION))
              .named(column.name());
      case REAL -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(column.name());
      case BOOLEAN -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(column.name());
      case TEXTS ->
          Types.list(repetition)
              .requiredElement(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
    };
  }

  /** How many figures had more digits than a column takes; their cells are null. */
  long shortened() {
    return shortened;
  }

  @Override
  @SuppressWarnings("deprecation") // must be there as long as Parquet knows Hadoop
  public WriteContext init(Configuration configuration) {
    return context();
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return context();
  }

  private WriteContext context() {
    return new WriteContext(schema, Map.of("hongtou.schema", Notice.SCHEMA_VERSION));
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    this.consumer = recordConsumer;
  }

  @Override
  public void write(List<@Nullable Object> cells) {
    RecordConsumer out = consumer;
    if (out == null) {
      throw new IllegalStateException("rows come after prepareForWrite");
    }
    out.startMessage();
    for (int i = 0; i < cells.size(); i++) {
      Column column = table.columns().get(i);
      Object cell = cells.get(i);
      if (cell instanceof BigDecimal figure) {
        cell = fitting(figure);
      }
      if (cell != null) {
        out.startField(column.name(), i);
        write(out, cell);
        out.endField(column.name(), i);
      }
    }
    out.endMessage();
  }

  private static void write(RecordConsumer out, Object cell) {
    switch (cell) {
      case Long number -> out.addLong(number);
      case Double share -> out.addDouble(share);
      case Boolean yes -> out.addBoolean(yes);
      case Binary figure -> out.addBinary(figure);
      case List<?> texts -> writeList(out, texts);
      default -> out.addBinary(Binary.fromString(cell.toString()));
    }
  }

  /** The three levels that Parquet's LIST has: the group, its elements, each one's text. */
  private static void writeList(RecordConsumer out, List<?> texts) {
    out.startGroup();
    if (!texts.isEmpty()) {
      out.startField("list", 0);
      for (Object text : texts) {
        out.startGroup();
        out.startField("element", 0);
        out.addBinary(Binary.fromString(String.valueOf(text)));
        out.endField("element", 0);
        out.endGroup();
      }
      out.endField("list", 0);
    }
    out.endGroup();
  }

  /** A figure in the column's form; null if it has more digits. */
  private @Nullable Binary fitting(BigDecimal figure) {
    if (!FigureColumn.holds(figure)) {
      shortened++;
      return null;
    }
    byte[] digits = figure.setScale(FigureColumn.SCALE).unscaledValue().toByteArray();
    byte[] bytes = new byte[FIGURE_BYTES];
    Arrays.fill(bytes, figure.signum() < 0 ? (byte) -1 : 0);
    System.arraycopy(digits, 0, bytes, FIGURE_BYTES - digits.length, digits.length);
    return Binary.fromConstantByteArray(bytes);
  }
}
