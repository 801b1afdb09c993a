package org.hongtou.report;

/** What a page says in the reader's language. */
@FunctionalInterface
public interface Labels {
  /**
   * A label.
   *
   * @param key as in the bundles of the command line: {@code report.tasks}
   * @param args what is put in
   */
  String text(String key, Object... args);
}
