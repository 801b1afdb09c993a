package org.hongtou.cluster.spark;

import java.io.Serializable;
import java.util.Locale;
import org.hongtou.pipeline.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A file of the input.
 *
 * @param name as the user named it, which becomes the notice's path: {@code corpus/a.html}
 * @param uri where Hadoop finds it: {@code hdfs://namenode/corpus/a.html}
 * @param bytes its length when it was listed
 * @param origin where it was fetched from; null if nobody says so
 */
record InputFile(String name, String uri, long bytes, @Nullable Origin origin)
    implements Serializable {

  /** Whether it is an archive of the web, which holds many pages. */
  boolean isWarc() {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".warc") || lower.endsWith(".warc.gz");
  }
}
