package org.hongtou.read.formats.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.hongtou.read.formats.Refusal;

/**
 * Where the parts of a container go: files in a folder, listed in the container's metadata. Comes
 * with the request, in its {@link ParseContext}.
 */
public final class Parts implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The metadata key of parts: {@code file|name}, one value each. */
  public static final String PART = "hongtou:part";

  /** The metadata key of parts that could not be unpacked: {@code REASON|name}. */
  public static final String FAILED = "hongtou:part-failed";

  /**
   * The name of a part that is all of the container's content, as in {@code notice.txt.gz}, or its
   * body, as in an e-mail.
   */
  public static final String ITSELF = "";

  /** Up to so many bytes nobody asks how small they were packed. */
  private static final long HARMLESS = 32L << 20;

  /** Text is packed to a tenth, a table of the same words to a fiftieth. */
  private static final int MOST_RATIO = 200;

  private static final String MANY = "TOO_MANY_PARTS";
  private static final String MUCH = "TOO_MUCH_OUTPUT";

  private final String folder;
  private final int most;
  private final long mostBytes;
  private final long containerBytes;
  private int parts;
  private long bytes;

  /**
   * A place for parts.
   *
   * @param folder where to put them
   * @param most how many there may be, failed ones included
   * @param mostBytes how long they may be together
   * @param containerBytes how long the container is
   */
  public Parts(Path folder, int most, long mostBytes, long containerBytes) {
    this.folder = folder.toString();
    this.most = most;
    this.mostBytes = mostBytes;
    this.containerBytes = containerBytes;
  }

  static Parts of(ParseContext context) throws Refusal {
    Parts parts = context.get(Parts.class);
    if (parts == null) {
      throw new Refusal("HOLDS_SEVERAL");
    }
    return parts;
  }

  /**
   * Takes a part.
   *
   * @param content read to its end; stays open
   * @throws Refusal if the container holds more than it may
   */
  void add(String name, InputStream content, Metadata container) throws IOException, Refusal {
    count();
    String file = "part" + parts;
    try (OutputStream out = Files.newOutputStream(Path.of(folder, file))) {
      byte[] buffer = new byte[1 << 16];
      for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
        bytes += n;
        if (bytes > mostBytes || (bytes > HARMLESS && bytes / MOST_RATIO > containerBytes)) {
          throw new Refusal(MUCH);
        }
        out.write(buffer, 0, n);
      }
    }
    container.add(PART, file + "|" + name);
  }

  /** Notes a part that cannot be had. */
  void failed(String name, String reason, Metadata container) throws Refusal {
    count();
    container.add(FAILED, reason + "|" + name);
  }

  private void count() throws Refusal {
    if (++parts > most) {
      throw new Refusal(MANY);
    }
  }
}
