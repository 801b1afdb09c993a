package org.hongtou.export;

import java.io.Closeable;
import java.io.IOException;
import org.hongtou.model.Notice;

/**
 * Where records go. In a file or folder nothing is seen under the final name before {@link
 * #commit()}, and closing without it leaves everything as it was; a stream, a device or a pipe gets
 * the records as they come.
 *
 * <p>{@link #render} may be called from any thread, the rest from one thread at a time.
 */
public interface NoticeOutput extends Closeable {
  /** A notice in this output's form. */
  String render(Notice notice);

  /**
   * Takes the next notice; the order of the calls is the order of the output.
   *
   * @param path the notice's {@link org.hongtou.model.Source#path()}
   * @param rendered what {@link #render} gave for it
   * @throws IOException if it cannot be written
   */
  void write(String path, String rendered) throws IOException;

  /**
   * Puts what was written in its place; nothing is written after it.
   *
   * @throws IOException if it cannot be put there
   */
  void commit() throws IOException;
}
