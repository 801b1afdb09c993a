package org.hongtou.index;

/** What a hit is; each is a document of its own in the index. */
public enum HitKind {
  /** A whole notice (文件). */
  NOTICE("notice"),
  /** A task of a notice (任务). */
  TASK("task"),
  /** A target of a notice (目标). */
  TARGET("target");

  private final String written;

  HitKind(String written) {
    this.written = written;
  }

  /** As in the index, in JSON and on the command line. */
  @Override
  public String toString() {
    return written;
  }
}
