package org.hongtou.cluster.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hongtou.pipeline.FileResult;
import org.hongtou.pipeline.Origin;
import org.jspecify.annotations.Nullable;

/** What a file of the input, or a record of a WARC, gave. */
sealed interface Content {
  /** The path that its notice will have. */
  String name();

  /** How many bytes of memory or disk it takes. */
  long bytes();

  /** Gives back what it holds outside of the memory. */
  default void release() throws IOException {}

  /** Text or HTML, which is read in this process. */
  final class Text implements Content {
    private final String name;
    private final byte[] text;
    private final @Nullable Origin origin;

    Text(String name, byte[] text, @Nullable Origin origin) {
      this.name = name;
      this.text = text;
      this.origin = origin;
    }

    @Override
    public String name() {
      return name;
    }

    /** Its bytes themselves, no copy. */
    byte[] text() {
      return text;
    }

    @Nullable Origin origin() {
      return origin;
    }

    @Override
    public long bytes() {
      return text.length;
    }
  }

  /**
   * A file of another format, for a parsing process.
   *
   * @param file a copy of it on this machine
   */
  record Document(String name, Path file, long bytes, @Nullable Origin origin) implements Content {
    @Override
    public void release() throws IOException {
      Files.deleteIfExists(file);
    }
  }

  /** It could not be had. */
  record Missing(FileResult.Failed why) implements Content {
    @Override
    public String name() {
      return why.path();
    }

    @Override
    public long bytes() {
      return 0;
    }
  }
}
