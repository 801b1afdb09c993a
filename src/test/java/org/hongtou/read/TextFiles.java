package org.hongtou.read;

/** For tests of other packages: which bytes are read in this process. */
public final class TextFiles {
  private TextFiles() {}

  /** Whether bytes are those of a text or page, which no process of its own is started for. */
  public static boolean isText(byte[] bytes) {
    return !NoticeReader.isParsed(bytes);
  }
}
