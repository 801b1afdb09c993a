package org.hongtou.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hongtou.model.Notice;

/**
 * Records in one file: JSON Lines, or indented. Written beside the file and moved there by {@link
 * #commit()}, so that a reader never meets half an export; a device or pipe is written to as it is.
 */
public final class JsonFile implements NoticeOutput {
  private final Path target;
  private final Path beside;
  private final OutputStream out;
  private final JsonStream stream;
  private final boolean pretty;
  private boolean written;

  /**
   * Opens the output.
   *
   * @param file its folder must be there; a symbolic link keeps pointing where it does
   * @param pretty whether to indent for people instead of one record a line
   * @throws IOException if no file can be written there
   */
  public JsonFile(Path file, boolean pretty) throws IOException {
    this.target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    // A device or pipe (/dev/null, a named pipe) cannot be replaced: it is written to as it is.
    boolean replaceable =
        !Files.exists(target) || Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
    this.beside = replaceable ? Beside.name(target) : target;
    this.out =
        new BufferedOutputStream(
            replaceable
                ? Files.newOutputStream(
                    beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
                : Files.newOutputStream(target, StandardOpenOption.WRITE));
    this.stream = new JsonStream(out, pretty);
    this.pretty = pretty;
  }

  @Override
  public String render(Notice notice) {
    return stream.render(notice);
  }

  @Override
  public void write(String path, String rendered) throws IOException {
    if (pretty && written) {
      // the parts of an archive, which nobody knew of beforehand
      throw new IOException("one record wanted, several found; name a folder or a .jsonl file");
    }
    written = true;
    stream.write(path, rendered);
  }

  @Override
  public void commit() throws IOException {
    out.close();
    if (!beside.equals(target)) {
      Beside.move(beside, target);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      if (!beside.equals(target)) {
        Files.deleteIfExists(beside);
      }
    }
  }
}
