package org.hongtou.cluster.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.hongtou.export.ExportTable;
import org.hongtou.export.NoticeJson;
import org.hongtou.export.NoticeTables;
import org.hongtou.model.Notice;
import org.hongtou.pipeline.FileResult.Failed;

/**
 * Extraction on a cluster: each notice is read once and kept on the disks of the executors while
 * one table after another is written from it, {@code OUTPUT/tasks.parquet} and its like. Rows stand
 * in the order of the input's paths. Files that could not be read are the rows of {@code
 * failures.parquet}. The last file that is written is {@link #SUMMARY}: an output without it is not
 * whole.
 */
final class ExtractJob {
  /** What became of the input, as JSON. Readers of Parquet pass over a name that begins so. */
  static final String SUMMARY = "_hongtou.json";

  private static final String MARKS = "_attempts";

  /** How many chunks a core gets at least: they take unequal times. */
  private static final int CHUNKS_A_CORE = 4;

  private final SparkSession spark;
  private final JobSettings settings;

  ExtractJob(SparkSession spark, JobSettings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /**
   * What became of the input.
   *
   * @param notices how many records were written
   * @param skipped how many files are no notices by their names
   * @param failed how many files could not be read, for each reason
   */
  record Report(long notices, int skipped, TreeMap<String, Long> failed) {
    long failures() {
      return failed.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * Runs the job.
   *
   * @param input as {@link InputListing#of} takes it
   * @param output a folder on any Hadoop file system, which is not there yet
   * @throws IOException if the input cannot be listed or the summary cannot be written
   */
  Report run(String input, String output) throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Configuration hadoop = context.hadoopConfiguration();
    InputListing listing = InputListing.of(input, hadoop);
    Path folder = new Path(output);
    FileSystem system = folder.getFileSystem(hadoop);
    system.mkdirs(folder);
    Path marks = new Path(system.makeQualified(folder), MARKS);
    Dataset<Row> rows = rows(context, listing, marks.toString()).persist(StorageLevel.DISK_ONLY());
    try {
      Report report = write(rows, folder, listing);
      system.delete(marks, true);
      try (OutputStream out = system.create(new Path(folder, SUMMARY), true)) {
        out.write((json(report) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return report;
    } finally {
      rows.unpersist();
    }
  }

  private Dataset<Row> rows(JavaSparkContext context, InputListing listing, String marks) {
    List<Chunk> chunks =
        Chunk.cut(
            listing.files(), settings.chunkBytes(), CHUNKS_A_CORE * context.defaultParallelism());
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    JobSettings how = settings; // this job itself stays on the driver
    JavaRDD<Row> read =
        context
            .parallelize(chunks, Math.max(1, chunks.size()))
            .mapPartitions(
                given -> {
                  Chunk chunk = given.hasNext() ? given.next() : new Chunk(0, List.of());
                  return read(chunk, hadoop.value().value(), how, marks);
                });
    return spark.createDataFrame(read, NoticeRows.SCHEMA);
  }

  private static ChunkRows read(
      Chunk chunk, Configuration hadoop, JobSettings settings, String marks) throws IOException {
    ParserLibraries.install();
    TaskContext task = TaskContext.get();
    ChunkRows rows =
        new ChunkRows(
            chunk,
            hadoop,
            settings,
            new CrashMarks(new Path(marks), chunk.number(), task.attemptNumber(), hadoop));
    task.addTaskCompletionListener(
        ended -> {
          try {
            rows.close();
          } catch (IOException e) {
            // what was read is read
          }
        });
    return rows;
  }

  private Report write(Dataset<Row> rows, Path folder, InputListing listing) {
    for (ExportTable table : NoticeTables.ALL) {
      rows.select(explode(col(table.name())).as("row"))
          .select("row.*")
          .write()
          .parquet(new Path(folder, table.name() + ".parquet").toString());
    }
    if (settings.withRecords()) {
      rows.where(col(NoticeRows.RECORD).isNotNull())
          .select(NoticeRows.RECORD)
          .write()
          .text(new Path(folder, "records.jsonl").toString());
    }
    Dataset<Row> failures =
        rows.where(col(NoticeRows.REASON).isNotNull())
            .select(NoticeRows.PATH, NoticeRows.REASON, NoticeRows.MESSAGE)
            .unionAll(unlisted(listing));
    failures.write().parquet(new Path(folder, "failures.parquet").toString());
    TreeMap<String, Long> failed = new TreeMap<>();
    for (Row reason : failures.groupBy(NoticeRows.REASON).count().collectAsList()) {
      failed.put(reason.getString(0), reason.getLong(1));
    }
    long notices = rows.where(col(NoticeRows.REASON).isNull()).count();
    return new Report(notices, listing.skipped(), failed);
  }

  /** Folders of the input that could not be listed. */
  private Dataset<Row> unlisted(InputListing listing) {
    List<Row> rows = new ArrayList<>();
    for (Failed failed : listing.failed()) {
      rows.add(RowFactory.create(failed.path(), failed.reasonWord(), failed.message()));
    }
    return spark.createDataFrame(
        rows,
        new StructType(
            new StructField[] {
              NoticeRows.SCHEMA.apply(NoticeRows.PATH),
              NoticeRows.SCHEMA.apply(NoticeRows.REASON),
              NoticeRows.SCHEMA.apply(NoticeRows.MESSAGE)
            }));
  }

  private static String json(Report report) {
    return NoticeJson.lineOf(
        new Summary(
            Notice.SCHEMA_VERSION,
            report.notices(),
            report.skipped(),
            report.failures(),
            report.failed()));
  }

  /** The report as {@link #SUMMARY} has it. */
  private record Summary(
      String schemaVersion,
      long notices,
      int skipped,
      long failures,
      TreeMap<String, Long> failedFor) {}
}
