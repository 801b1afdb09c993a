package org.hongtou.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.hongtou.model.Notice;

/**
 * Records written to a stream in UTF-8 as they come: JSON Lines, or indented records one after
 * another.
 */
public final class JsonStream implements NoticeOutput {
  private final OutputStream out;
  private final boolean pretty;

  /**
   * @param out stays open
   * @param pretty whether to indent for people instead of one record a line
   */
  public JsonStream(OutputStream out, boolean pretty) {
    this.out = out;
    this.pretty = pretty;
  }

  @Override
  public String render(Notice notice) {
    return pretty ? NoticeJson.pretty(notice) : NoticeJson.line(notice);
  }

  @Override
  public void write(String path, String rendered) throws IOException {
    out.write(rendered.getBytes(StandardCharsets.UTF_8));
    if (!pretty) {
      out.write('\n');
    }
  }

  @Override
  public void commit() throws IOException {
    out.flush();
  }

  @Override
  public void close() {
    // The stream is the caller's.
  }
}
