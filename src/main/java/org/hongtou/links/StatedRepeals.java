package org.hongtou.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.model.Notice;
import org.hongtou.model.Span;
import org.hongtou.words.DocumentNumbers;

/**
 * What a notice says of repeal (废止) of other documents, read only where it is said outright.
 *
 * <p>In a sentence: 《…管理办法》（冀科计〔2016〕13号）同时废止; 《…办法》自本办法发布之日起停止执行; 本办法代替《…规定》. Not where a part is
 * repealed (《…细则》支持园区的内容，自发布之日起废止), nor where it may be (修改或者废止).
 *
 * <p>In a list under a heading that says so (予以废止的规范性文件目录), up to the next heading (继续有效的文件目录):
 * each title in 《》 and each number.
 */
public final class StatedRepeals {
  /** What may stand between a title and 废止; anything else could limit it to a part. */
  private static final String BETWEEN =
      "(?:[\\s，,等]|以上|上述|[一二两三四五六七八九十\\d]{1,3}[个件份]|文件|同时|均|即行?|也|予以|一并|随之|相应|自动|自行|全部|正式|届时|已"
          + "|[自从][^，。；《》]{1,24}起)*+";

  private static final String NO_LONGER = "(?:废止|失效|停止执行|停止使用|不再执行|停止施行)";

  /** 废止的程序, 废止或者修改, 废止前: a sentence that says something else. */
  private static final Pattern BEHIND = Pattern.compile(BETWEEN + NO_LONGER + "(?![的前后或、者])");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?:决定|现|现予|同时|宣布|予以|一并)\\s*(?:废止|失效)了?[：:\\s]{0,2}|(?:代替|取代|替代)(?:原|原有的?|此前的?"
              + "|[^。；，《》]{0,16}(?:印发|发布|公布|制定)的)?)$");

  /** So much before a title is looked at. */
  private static final int LONGEST_BEFORE = 40;

  private static final int LONGEST_BEHIND = 80;

  /** A line of a table that lost its grid may be a title alone. */
  private static final int LONGEST_CELL = 60;

  private static final Pattern JOINED = Pattern.compile("[、，,;；和及与以\\s]{0,4}");

  private static final Pattern LIST =
      Pattern.compile(
          "(?:废止|失效)(?:[和、及与]{1,2}(?:宣布)?(?:废止|失效))?的?[^。；，《》\\n]{0,20}(?:目录|清单|一览表)"
              + "|(?:废止|失效)[^。《》\\n]{0,20}(?:文件|规章|规定|如下)[^。《》\\n]{0,8}[：:]");

  private static final Pattern OTHER_LIST =
      Pattern.compile(
          "(?:保留|有效|修改|修订|移交)的?[^。；，《》\\n]{0,20}(?:目录|清单|一览表)"
              + "|(?:保留|继续有效|修改|修订)[^。《》\\n]{0,20}(?:文件|规章|规定|如下)[^。《》\\n]{0,8}[：:]");

  /** What is only planned, or put to discussion: 拟废止文件目录（征求意见稿）. */
  private static final Pattern PLANNED = Pattern.compile("拟(?:予|以)?(?:废止|失效)|征求意见|公开征集");

  private StatedRepeals() {}

  /** What the notice repeals, in the order of the text; each place once. */
  public static List<StatedRepeal> of(Notice notice) {
    String text = notice.text();
    String title = notice.metadata().title();
    if (!mayRepeal(text) || (title != null && PLANNED.matcher(title).find())) {
      return List.of();
    }
    List<StatedRepeal> cited = CitedTitles.of(text);
    TreeMap<Integer, StatedRepeal> found = new TreeMap<>();
    for (int first = 0; first < cited.size(); ) {
      int behind = first + 1;
      while (behind < cited.size() && areJoined(text, cited.get(behind - 1), cited.get(behind))) {
        behind++;
      }
      int start = cited.get(first).span().start();
      int end = cited.get(behind - 1).span().end();
      if (isSaidBehind(text, end) || isSaidBefore(text, start)) {
        cited.subList(first, behind).forEach(one -> found.put(one.span().start(), one));
      }
      first = behind;
    }
    addLists(text, cited, found);
    return List.copyOf(found.values());
  }

  private static boolean mayRepeal(String text) {
    return text.contains("废止")
        || text.contains("失效")
        || text.contains("停止")
        || text.contains("不再执行")
        || text.contains("代替")
        || text.contains("取代")
        || text.contains("替代");
  }

  private static boolean areJoined(String text, StatedRepeal one, StatedRepeal next) {
    return JOINED.matcher(text).region(one.span().end(), next.span().start()).matches();
  }

  private static boolean isSaidBehind(String text, int end) {
    return BEHIND
        .matcher(text)
        .region(end, Math.min(text.length(), end + LONGEST_BEHIND))
        .useTransparentBounds(true)
        .lookingAt();
  }

  private static boolean isSaidBefore(String text, int start) {
    return BEFORE.matcher(text.substring(Math.max(0, start - LONGEST_BEFORE), start)).find();
  }

  private static void addLists(
      String text, List<StatedRepeal> cited, Map<Integer, StatedRepeal> found) {
    Matcher heading = LIST.matcher(text);
    int at = 0;
    while (heading.find(at)) {
      at = heading.end();
      if (isOfAllLists(text, heading)) {
        continue;
      }
      int end = endOfList(text, heading.end());
      addRows(text, new Span(heading.end(), end), cited, found);
      at = end;
    }
  }

  /** 继续有效、修改和废止的规范性文件目录 is the heading of all lists, not of one. */
  private static boolean isOfAllLists(String text, Matcher heading) {
    int line = text.lastIndexOf('\n', heading.start()) + 1;
    String before = text.substring(Math.max(line, heading.start() - 12), heading.end());
    return before.contains("保留")
        || before.contains("有效")
        || before.contains("修改")
        || before.contains("拟");
  }

  /** A list ends at the heading of another, or with a line that is no row and no cell of one. */
  private static int endOfList(String text, int from) {
    Matcher other = OTHER_LIST.matcher(text);
    int last = other.find(from) ? other.start() : text.length();
    int at = text.indexOf('\n', from);
    while (at >= 0 && at < last) {
      int end = text.indexOf('\n', at + 1);
      String line = text.substring(at + 1, end < 0 ? text.length() : end);
      if (line.length() > LONGEST_CELL && line.indexOf('》') < 0 && line.indexOf('号') < 0) {
        return at;
      }
      at = end;
    }
    return last;
  }

  private static void addRows(
      String text, Span list, List<StatedRepeal> cited, Map<Integer, StatedRepeal> found) {
    List<StatedRepeal> titled = new ArrayList<>();
    for (StatedRepeal one : cited) {
      if (list.contains(one.span())) {
        titled.add(one);
        found.put(one.span().start(), one);
      }
    }
    int next = 0;
    for (DocumentNumbers.Found number : DocumentNumbers.numbers(text, list)) {
      while (next < titled.size() && titled.get(next).span().end() <= number.span().start()) {
        next++;
      }
      if (next == titled.size() || !titled.get(next).span().overlaps(number.span())) {
        found.putIfAbsent(
            number.span().start(), new StatedRepeal(null, number.number(), number.span()));
      }
    }
  }
}
