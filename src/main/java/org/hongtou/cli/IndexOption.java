package org.hongtou.cli;

import java.nio.file.Path;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import picocli.CommandLine.Option;

/** {@code --index}: the folder of the index, from the current folder. */
final class IndexOption {
  static final String USUAL = "index";

  @Option(names = "--index", paramLabel = "DIR", defaultValue = USUAL)
  private String index = USUAL;

  static IndexOption of(String folder) {
    IndexOption option = new IndexOption();
    option.index = folder;
    return option;
  }

  /** The folder. */
  Path path(Context context) {
    return context.path(index);
  }

  /** The index, opened for reading. */
  NoticeIndex open(Context context) throws IndexException {
    return NoticeIndex.open(path(context));
  }
}
