package org.hongtou.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.hongtou.model.Notice;

/** Notices written to a stream one after another, each as a text of its own. */
final class NoticeStream implements NoticeSink {
  private final OutputStream out;
  private final Function<Notice, String> form;

  /**
   * Begins the stream.
   *
   * @param out closed with this
   * @param form what is written for a notice
   */
  NoticeStream(OutputStream out, Function<Notice, String> form) {
    this.out = out;
    this.form = form;
  }

  @Override
  public void add(Notice notice) throws IOException {
    out.write(form.apply(notice).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
