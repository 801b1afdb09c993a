package org.hongtou.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.hongtou.model.Notice;

/**
 * One indented record a notice, in a folder: {@code corpus/2023/通知.html} becomes {@code 通知.json}
 * (see {@link NoticeNames}). They come into the folder together (see {@link WholeFolder}); other
 * files of the folder stay.
 */
public final class JsonFolder implements NoticeOutput {
  private final WholeFolder folder;
  private final NoticeNames names;

  /**
   * Opens the output.
   *
   * @param folder made if it is not there
   * @param paths the {@link org.hongtou.model.Source#path()} of every notice that may come; those
   *     of parts of archives, which nobody knows beforehand, always carry a mark
   * @throws IOException if the folder, or the one beside it, cannot be made
   */
  public JsonFolder(Path folder, Collection<String> paths) throws IOException {
    this.names = new NoticeNames(paths, ".json");
    this.folder = new WholeFolder(folder);
  }

  @Override
  public String render(Notice notice) {
    return NoticeJson.pretty(notice);
  }

  @Override
  public void write(String path, String rendered) throws IOException {
    Files.writeString(folder.file(names.of(path)), rendered);
  }

  @Override
  public void commit() throws IOException {
    folder.commit();
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
