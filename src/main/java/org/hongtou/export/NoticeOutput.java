package org.hongtou.export;

import java.io.Closeable;
import java.io.IOException;
import org.hongtou.model.Notice;

/**
 * Where records go. Nothing is seen under the final name before {@link #commit()}; closing without
 * it leaves everything as it was.
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
   */
  void write(String path, String rendered) throws IOException;

  /** Puts what was written in its place. */
  void commit() throws IOException;
}
