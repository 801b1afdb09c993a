package org.hongtou.words;

/** The words for committees that units' names end with, short and in full: 管委会, 工委. */
final class OfficeWords {
  private static final String ZONE_OFFICE = "管理委员会";

  /** What the authorities of zones are called, before what it stands for. */
  private static final String[][] ZONE_OFFICES = {
    {ZONE_OFFICE, ZONE_OFFICE}, {"管委会", ZONE_OFFICE}, {"区管委", "区" + ZONE_OFFICE}, {"执委会", "执行委员会"}
  };

  /** No 委员会 though they end so, or of more words than that: 建委 is 城乡建设委员会. */
  private static final String[] NO_COMMISSIONS = {
    "党委", "纪委", "团委", "组委", "党工委", "建委", "计委", "经委", "体委", "农委", "科委", "教委", "民委"
  };

  private OfficeWords() {}

  /** Whether a name is that of a zone's authority: 廊坊开发区管委会. */
  static boolean isZoneOffice(String name) {
    for (String[] office : ZONE_OFFICES) {
      if (name.endsWith(office[0])) {
        return true;
      }
    }
    return false;
  }

  /** Whether such an authority, and nothing else, stands behind an offset. */
  static boolean isZoneOffice(String name, int from) {
    for (String[] office : ZONE_OFFICES) {
      // 雄安新区管委: 区 is the place's
      int common = office[0].startsWith("区") ? 1 : 0;
      if (name.length() - from == office[0].length() - common && name.endsWith(office[0])) {
        return true;
      }
    }
    return false;
  }

  /** A name with its last word in full: 廊坊开发区管理委员会, 科技创新委员会. */
  static String inFull(String name) {
    for (String[] office : ZONE_OFFICES) {
      if (name.endsWith(office[0])) {
        return name.substring(0, name.length() - office[0].length()) + office[1];
      }
    }
    if (name.endsWith("工委") && !name.endsWith("党工委")) {
      return name.substring(0, name.length() - 1) + "作委员会";
    }
    return isCommission(name) ? name + "员会" : name;
  }

  /** 深圳市科技创新委 is a 委员会. */
  private static boolean isCommission(String name) {
    for (String other : NO_COMMISSIONS) {
      if (name.endsWith(other)) {
        return false;
      }
    }
    return name.endsWith("委");
  }
}
