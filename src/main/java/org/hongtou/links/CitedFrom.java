package org.hongtou.links;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.links.Authority.Level;
import org.hongtou.model.Span;

/**
 * What the words before a title tell of the document: by an authority of which level it is, and of
 * which year (国务院印发的《…》, 省科技厅2014年修订发布的《…》).
 *
 * @param level UNKNOWN where they don't say
 * @param year 0 where they don't say
 */
public record CitedFrom(Level level, int year) {
  /** Nothing is said. */
  public static final CitedFrom NOTHING = new CitedFrom(Level.UNKNOWN, 0);

  private static final int LONGEST = 48;

  private static final Pattern CENTRAL =
      Pattern.compile("(?:国务院|党中央|中共中央|中央|国家[^，。、]{0,14}|[^省市县区，。、]{2,8}部)$");

  private static final Pattern PROVINCE =
      Pattern.compile("(?:省|自治区)(?:人民)?(?:政府|委|[^市县，。]{2,14}[厅局委会])(?:办公[厅室])?$");

  private static final Pattern CITY =
      Pattern.compile("(?<![城都超])市(?:人民)?(?:政府|委|[^县，。]{2,14}局)(?:办公[厅室])?$");

  /** How a sentence goes on between who issued it and the title. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:[（(][^（）()]{1,20}[）)])?(?:(?:联合|于|在)?(?:\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?)?"
              + "(?:修订|修正)?(?:印发|发布|公布|制定|出台|通过|下发|颁布|转发|批转)?的?|关于印发)$");

  private static final Pattern YEAR =
      Pattern.compile("(\\d{4})年[^。；《》]{0,30}(?:修订|修正|印发|发布|公布|制定|出台|通过|颁布|施行|实施)[^。；，《》]{0,4}$");

  /** Reads the words before a title, as far as its clause goes. */
  public static CitedFrom before(String text, Span title) {
    int from = Math.max(0, title.start() - LONGEST);
    String before = text.substring(from, title.start());
    for (int i = before.length() - 1; i >= 0; i--) {
      if ("。；;：:》\n".indexOf(before.charAt(i)) >= 0) {
        before = before.substring(i + 1);
        break;
      }
    }
    if (before.isBlank()) {
      return NOTHING;
    }
    Matcher year = YEAR.matcher(before);
    return new CitedFrom(level(before), year.find() ? Integer.parseInt(year.group(1)) : 0);
  }

  private static Level level(String before) {
    Matcher link = LINK.matcher(before);
    String who = link.find() ? before.substring(0, link.start()) : before;
    if (endsWith(CITY, who)) {
      return Level.CITY;
    }
    if (endsWith(PROVINCE, who)) {
      return Level.PROVINCE;
    }
    return endsWith(CENTRAL, who) ? Level.CENTRAL : Level.UNKNOWN;
  }

  private static boolean endsWith(Pattern authority, String text) {
    return authority.matcher(text).find();
  }
}
