package org.hongtou.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Function;
import org.hongtou.model.Notice;

/** A file for each notice, in a folder. */
final class NoticeFiles implements NoticeSink {
  private final WholeFolder folder;
  private final NoticeNames names;
  private final Function<Notice, String> form;

  /**
   * Begins the files.
   *
   * @param form what is written for a notice
   */
  NoticeFiles(WholeFolder folder, NoticeNames names, Function<Notice, String> form) {
    this.folder = folder;
    this.names = names;
    this.form = form;
  }

  @Override
  public void add(Notice notice) throws IOException {
    String name = names.of(notice.source().path());
    // Not Files.writeString: it refuses half a surrogate pair, which a broken page may hold.
    Files.write(folder.file(name), form.apply(notice).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void finish() {
    // each file is whole when it is written
  }

  @Override
  public void close() {
    // the folder is the caller's
  }
}
