package org.hongtou.words;

/** The level or place that the name of a unit begins with: 省 of 省财政厅, 赣州市 of 赣州市财政局. */
final class UnitPrefix {
  /** Words that stand for the place; 市 and the like are one character. */
  private static final String[] LEVELS = {"自治区", "地区", "行署", "兵团"};

  private static final String ONE_CHARACTER_LEVELS = "省市县区州旗盟";

  /** What may follow 市政 where 市 is the city and 政 begins its unit: 市政府, 市政务服务局. */
  private static final String GOVERNMENTAL = "府协务数法研";

  private UnitPrefix() {}

  /** Whether a character stands for a place by its level (省商务厅). */
  static boolean isLevel(char c) {
    return ONE_CHARACTER_LEVELS.indexOf(c) >= 0;
  }

  /** The level word (省, 市, 自治区) or place that a name begins with, before a unit; empty if none. */
  static String of(String name) {
    for (String level : LEVELS) {
      if (name.startsWith(level) && name.length() > level.length()) {
        return level;
      }
    }
    if (name.startsWith("地委")) {
      return "地";
    }
    if (name.length() > 1
        && isLevel(name.charAt(0))
        && (name.length() > 2 || name.charAt(1) == '委')
        && !isWord(name)) {
      return name.substring(0, 1);
    }
    int end = listedPlaceEnd(name);
    if (end > 0) {
      return name.substring(0, end);
    }
    return name.substring(0, unlistedPlaceEnd(name));
  }

  /** 市场监管局, 市政公用集团, 区域中心: what looks like a level is a part of another word. */
  private static boolean isWord(String name) {
    return name.startsWith("区域")
        || name.startsWith("市场")
        || name.startsWith("市容")
        || (name.startsWith("市政") && GOVERNMENTAL.indexOf(name.charAt(2)) < 0)
        || UnitLexicon.get().local.get(name) != null;
  }

  /**
   * The end of the places that a name begins with: 济南市历下区. Short ones count before a known unit.
   */
  private static int listedPlaceEnd(String name) {
    Places.Match match = Places.innermostAt(name, 0);
    if (match == null) {
      return 0;
    }
    int end = match.end();
    if (name.length() - end < (match.full() ? 2 : 1)) {
      return 0;
    }
    return match.full() || isUnit(name, end) ? end : 0;
  }

  /** The end of a place that the lists lack (临空经济区) before a known unit; 0 if there is none. */
  private static int unlistedPlaceEnd(String name) {
    NameTable<?>.Suffixes units = UnitLexicon.get().local.suffixes(name, 1, name.length());
    int start = 0;
    while (units.next()) {
      if (Seat.canBeUnlisted(name, 0, units.start())) {
        start = units.start();
      }
    }
    if (start > 0) {
      return start;
    }
    for (String government : new String[] {"人民政府", "政府"}) {
      int end = name.length() - government.length();
      if (name.endsWith(government) && Seat.canBeUnlisted(name, 0, end)) {
        return end;
      }
    }
    return 0;
  }

  private static boolean isUnit(String name, int from) {
    return UnitLexicon.get().local.get(name, from, name.length()) != null
        || name.startsWith("人民政府", from)
        || name.startsWith("政府", from)
        || name.startsWith("委", from)
        || name.startsWith("党委", from)
        || name.startsWith("地委", from)
        || OfficeWords.isZoneOffice(name, from);
  }
}
