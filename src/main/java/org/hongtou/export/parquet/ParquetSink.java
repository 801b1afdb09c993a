package org.hongtou.export.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.hongtou.export.ExportTable;
import org.hongtou.export.TableSink;
import org.jspecify.annotations.Nullable;

/** A table as a Parquet file, compressed with gzip, which every reader of Parquet knows. */
final class ParquetSink implements TableSink {
  /** Rows are kept in memory until so many bytes of them have come. */
  private static final long ROW_GROUP = 16L << 20;

  private final RowWriting rows;
  private final ParquetWriter<List<@Nullable Object>> writer;

  ParquetSink(Path file, ExportTable table) throws IOException {
    this.rows = new RowWriting(table);
    this.writer =
        new Builder(new LocalOutputFile(file), rows)
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new Gzip())
            .withCompressionCodec(CompressionCodecName.GZIP)
            .withRowGroupSize(ROW_GROUP)
            .build();
  }

  /** The writer's builder, told how rows are written. */
  private static final class Builder
      extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {
    private final RowWriting rows;

    Builder(OutputFile file, RowWriting rows) {
      super(file);
      this.rows = rows;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // must be there as long as Parquet knows Hadoop
    protected WriteSupport<List<@Nullable Object>> getWriteSupport(Configuration configuration) {
      return rows;
    }

    @Override
    protected WriteSupport<List<@Nullable Object>> getWriteSupport(
        ParquetConfiguration configuration) {
      return rows;
    }
  }

  @Override
  public void add(ExportTable table, List<@Nullable Object> cells) throws IOException {
    writer.write(cells);
  }

  @Override
  public void finish() throws IOException {
    writer.close();
  }

  @Override
  public long shortened() {
    return rows.shortened();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
