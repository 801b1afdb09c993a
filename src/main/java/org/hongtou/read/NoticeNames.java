package org.hongtou.read;

import java.util.Locale;
import java.util.Set;

/** Which files of a folder or an archive may be notices, by their names. */
public final class NoticeNames {
  /** Endings that no notice has, but that lie in folders of notices. */
  private static final Set<String> NO_NOTICE =
      Set.of("md", "json", "jsonl", "tsv", "csv", "log", "tmp", "part", "bak", "css", "js");

  /** Names that no notice has, without ending, in lower case. */
  private static final Set<String> NO_NOTICE_NAMES = Set.of("readme", "license", "index.tsv");

  /** What systems leave in archives. */
  private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini");

  private NoticeNames() {}

  /** Whether a file below a folder may hold a notice. */
  public static boolean mayBeNotice(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith(".") || lower.endsWith("~") || LEFT_BY_SYSTEMS.contains(lower)) {
      return false;
    }
    int dot = lower.lastIndexOf('.');
    String ending = dot < 0 ? "" : lower.substring(dot + 1);
    String stem = dot < 0 ? lower : lower.substring(0, dot);
    return !NO_NOTICE.contains(ending) && !NO_NOTICE_NAMES.contains(stem);
  }

  /**
   * The same for a path in an archive. What lies in a hidden folder, or in the one that a browser
   * saves beside a page ({@code 通知_files/}), belongs to no notice.
   */
  static boolean mayBeNoticeIn(String path) {
    String[] names = path.split("/", -1);
    for (int i = 0; i < names.length - 1; i++) {
      String folder = names[i].toLowerCase(Locale.ROOT);
      if (folder.startsWith(".")
          || folder.equals("__macosx")
          || folder.endsWith("_files")
          || folder.endsWith(".files")) {
        return false;
      }
    }
    return mayBeNotice(names[names.length - 1]);
  }
}
