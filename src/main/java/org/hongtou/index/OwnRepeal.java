package org.hongtou.index;

import java.util.regex.Pattern;
import org.hongtou.model.Notice;

/** Whether a notice says of itself that it no longer holds (废止, 失效), or its page does. */
final class OwnRepeal {
  /** （已废止） behind a title, or 有效性：失效 in the page's table above the text. */
  private static final Pattern OF_ITSELF =
      Pattern.compile("[（(【\\[](?:已|现已)?(?:废止|失效)[）)】\\]]\\s*$");

  private static final Pattern VALIDITY =
      Pattern.compile("(?:有效性|效力状态|是否有效)\\s*[:：]?\\s*(?:已?失效|已?废止|已修改|无效|否)");

  /** The table stands above the text. */
  private static final int HEAD = 1000;

  private OwnRepeal() {}

  /** Whether the notice's page says that it holds no longer. */
  static boolean isStated(Notice notice) {
    String title = notice.metadata().title();
    String head = notice.text().substring(0, Math.min(HEAD, notice.text().length()));
    return (title != null && OF_ITSELF.matcher(title).find()) || VALIDITY.matcher(head).find();
  }
}
