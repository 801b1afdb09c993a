package org.hongtou.cluster.spark;

import org.apache.spark.sql.SparkSession;

/**
 * The job with an extractor that crashes: {@code INPUT OUTPUT}. The master comes from spark-submit
 * or a property.
 */
final class HostileJob {
  private static final int SECONDS = 5;

  private HostileJob() {}

  public static void main(String[] args) throws Exception {
    SparkSession spark = SparkSession.builder().appName("hostile").getOrCreate();
    try {
      JobSettings settings =
          new JobSettings(SECONDS, JobSettings.CHUNK_BYTES, true, new HostileExtractor());
      new ExtractJob(spark, settings).run(args[0], args[1]);
    } finally {
      spark.stop();
    }
  }
}
