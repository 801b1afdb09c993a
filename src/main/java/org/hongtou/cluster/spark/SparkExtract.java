package org.hongtou.cluster.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkUserAppException;
import org.apache.spark.sql.SparkSession;

/**
 * The job's program, for {@code spark-submit} and {@code scripts/spark-extract}:
 *
 * <pre>spark-submit --class org.hongtou.cluster.spark.SparkExtract hongtou-spark.jar INPUT OUTPUT
 * </pre>
 *
 * Ends with 0, with 1 if some files failed, with 2 if the work could not be done. On a cluster that
 * runs the driver itself, files that failed are no failure of the job: there it ends with 0.
 */
public final class SparkExtract {
  private static final String USAGE =
      "usage: spark-extract [--records] [--seconds N] [--chunk-mb N] INPUT OUTPUT";

  private static final int SOME_FAILED = 1;
  private static final int NOT_DONE = 2;

  private SparkExtract() {}

  /**
   * Runs the job.
   *
   * @param args options, the input and the output
   */
  public static void main(String[] args) throws IOException, SparkUserAppException {
    Arguments arguments;
    try {
      arguments = Arguments.parse(args);
    } catch (IllegalArgumentException e) {
      throw end(NOT_DONE, e.getMessage() + "; " + USAGE);
    }
    ExtractJob.Report report;
    boolean remote;
    SparkSession spark =
        SparkSession.builder()
            .appName("hongtou extract")
            // a cached batch of rows is in memory as a whole, and a notice may have a megabyte
            .config("spark.sql.inMemoryColumnarStorage.batchSize", "64")
            .getOrCreate();
    try {
      remote = spark.conf().get("spark.submit.deployMode", "client").equals("cluster");
      Configuration hadoop = spark.sparkContext().hadoopConfiguration();
      check(arguments, hadoop);
      report =
          new ExtractJob(spark, arguments.settings()).run(arguments.input(), arguments.output());
    } finally {
      spark.stop();
    }
    say(
        String.format(
            Locale.ROOT,
            "hongtou: %d notices in %s, %d files failed (%s)",
            report.notices(),
            arguments.output(),
            report.failures(),
            report.failures() == 0 ? "none" : arguments.output() + "/failures.parquet"));
    if (report.failures() > 0 && !remote) {
      throw new SparkUserAppException(SOME_FAILED, null);
    }
  }

  /** What a job of hours must not find out at its end. */
  private static void check(Arguments arguments, Configuration hadoop)
      throws IOException, SparkUserAppException {
    Path input = new Path(arguments.input());
    Path output = new Path(arguments.output());
    try {
      input.getFileSystem(hadoop).getFileStatus(input);
    } catch (FileNotFoundException e) {
      throw end(NOT_DONE, arguments.input() + " does not exist; check the path");
    } catch (IOException e) {
      throw end(NOT_DONE, arguments.input() + " cannot be read: " + e.getMessage());
    }
    if (output.getFileSystem(hadoop).exists(output)) {
      throw end(
          NOT_DONE, arguments.output() + " is there already; name another folder or remove it");
    }
  }

  private static SparkUserAppException end(int code, String why) {
    say("hongtou: " + why);
    return new SparkUserAppException(code, null);
  }

  private static void say(String line) {
    System.err.println(line);
  }

  /** What the command line says. */
  private record Arguments(String input, String output, JobSettings settings) {
    static Arguments parse(String[] args) {
      JobSettings usual = JobSettings.usual();
      boolean records = false;
      int seconds = usual.seconds();
      long chunkBytes = usual.chunkBytes();
      String input = null;
      String output = null;
      for (int i = 0; i < args.length; i++) {
        switch (args[i]) {
          case "--records" -> records = true;
          case "--seconds" -> seconds = number(args, ++i);
          case "--chunk-mb" -> chunkBytes = (long) number(args, ++i) << 20;
          default -> {
            if (args[i].startsWith("--")) {
              throw new IllegalArgumentException("there is no option " + args[i]);
            }
            if (output != null) {
              throw new IllegalArgumentException("one input and one output are wanted");
            }
            output = input == null ? null : args[i];
            input = input == null ? args[i] : input;
          }
        }
      }
      if (input == null || output == null) {
        throw new IllegalArgumentException("an input and an output are wanted");
      }
      return new Arguments(
          input, output, new JobSettings(seconds, chunkBytes, records, usual.extractor()));
    }

    private static int number(String[] args, int at) {
      String option = args[at - 1];
      try {
        int number = at < args.length ? Integer.parseInt(args[at]) : 0;
        if (number > 0) {
          return number;
        }
      } catch (NumberFormatException e) {
        // said below
      }
      throw new IllegalArgumentException(option + " wants a number above 0");
    }
  }
}
