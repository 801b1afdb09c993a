package org.hongtou.index;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says of repeal (废止): of itself, and of others by their document numbers.
 *
 * <p>Of others it is read where it is said outright: 《…管理办法》（冀科计〔2016〕13号）同时废止. A title without a
 * number isn't enough: a new 办法 mostly has the title of the old one.
 */
final class StatedRepeals {
  /** （已废止） behind a title, or 有效性：失效 in the page's table above the text. */
  private static final Pattern OF_ITSELF =
      Pattern.compile("[（(【\\[](?:已|现已)?(?:废止|失效)[）)】\\]]\\s*$");

  private static final Pattern VALIDITY =
      Pattern.compile("(?:有效性|效力状态|是否有效)\\s*[:：]?\\s*(?:已?失效|已?废止|已修改|无效|否)");

  /** The table stands above the text. */
  private static final int HEAD = 1000;

  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "((?:《[^《》]{2,120}》\\s*[（(][^（）()《》]{4,40}[）)][、，,和及以\\s]*)+)"
              + "[^。；《》]{0,8}?(?:废止|失效|停止执行)");

  private static final Pattern NUMBER = Pattern.compile("》\\s*[（(]([^（）()《》]{4,40})[）)]");

  private StatedRepeals() {}

  /** Whether the notice's page says that it holds no longer. */
  static boolean ofItself(Notice notice) {
    String title = notice.metadata().title();
    String head = notice.text().substring(0, Math.min(HEAD, notice.text().length()));
    return (title != null && OF_ITSELF.matcher(title).find()) || VALIDITY.matcher(head).find();
  }

  /** The numbers of the documents that the notice repeals, as {@link FilterKey} has them. */
  static Set<String> ofOthers(Notice notice) {
    Set<String> repealed = new TreeSet<>();
    if (!mayRepeal(notice.text())) {
      return repealed;
    }
    Matcher statement = OF_OTHERS.matcher(notice.text());
    while (statement.find()) {
      Matcher number = NUMBER.matcher(statement.group(1));
      while (number.find()) {
        String key = FilterKey.of(number.group(1));
        if (FilterKey.isNumber(key)) {
          repealed.add(key);
        }
      }
    }
    @Nullable String own = notice.metadata().documentNumber();
    if (own != null) {
      repealed.remove(FilterKey.of(own));
    }
    return repealed;
  }

  private static boolean mayRepeal(String text) {
    return text.contains("废止") || text.contains("失效") || text.contains("停止执行");
  }
}
