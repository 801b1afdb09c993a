package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.model.Span;
import org.hongtou.words.CharacterSet;
import org.hongtou.words.Places;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of signing units (落款): which words are names of units, and where one ends and the
 * next begins.
 */
final class MetadataIssuers {
  private static final int LONGEST_NAME = 45;

  /** How names begin that no place stands before. */
  private static final String[] CENTRAL = {
    "中共中央",
    "国务院",
    "中央",
    "国家",
    "中国",
    "中华",
    "全国",
    "最高人民",
    "国网",
    "人民银行",
    "共青团",
    "财政部",
    "教育部",
    "科技部",
    "科学技术部",
    "民政部",
    "司法部",
    "商务部",
    "公安部",
    "外交部",
    "文化和旅游部",
    "工业和信息化部",
    "人力资源社会保障部",
    "人力资源和社会保障部",
    "自然资源部",
    "生态环境部",
    "住房城乡建设部",
    "住房和城乡建设部",
    "交通运输部",
    "水利部",
    "农业农村部",
    "应急管理部",
    "退役军人事务部",
    "海关总署",
    "国资委",
    "市场监管总局",
    "税务总局",
    "中办",
    "国办"
  };

  private static final CharacterSet BEGINS_CENTRAL = CharacterSet.firstOf(List.of(CENTRAL));

  private static final String[] LEVELS = {"自治区", "省", "市"};

  /** How names begin that leave their place's name out: 省联席会议办公室. */
  private static final String[] OWN_LEVELS = {"自治区", "省", "市", "县", "区", "州", "行署", "地区", "旗"};

  private static final String[] PROVINCIAL = {"省政府", "省人民政府", "省委", "自治区政府", "自治区人民政府", "自治区党委"};

  /** 政府 that a short name (省政府办公厅) has for 人民政府. */
  private static final Pattern SHORT_GOVERNMENT = Pattern.compile("政府(?=办公厅$|办公室$|$)");

  private MetadataIssuers() {}

  /**
   * The units that a stretch consists of, each with its place; null if it is anything else than
   * names of units. Names may be separated by spaces or 、 or stand directly behind one another.
   */
  static @Nullable List<Span> units(String text, Span stretch) {
    List<Span> units = new ArrayList<>();
    for (Span line : MetadataLines.split(text, stretch, "\n")) {
      List<Span> here = unitsOfLine(text, line);
      if (here == null) {
        return null;
      }
      units.addAll(here);
    }
    return units.isEmpty() ? null : units;
  }

  private static @Nullable List<Span> unitsOfLine(String text, Span line) {
    List<Span> units = new ArrayList<>();
    int at = line.start();
    while (at < line.end()) {
      int end = at;
      while (end < line.end() && !separates(text.charAt(end))) {
        end++;
      }
      if (end > at && !unitsIn(text, at, end, units)) {
        // 河 北 省 财 政 厅: letter-spaced, or a name over several words
        return spaced(text, line);
      }
      at = end + 1;
    }
    return units;
  }

  /** Names whose characters stand apart (河 北 省 财 政 厅); null if it is anything else. */
  private static @Nullable List<Span> spaced(String text, Span stretch) {
    String words = compact(text, stretch);
    List<Span> names = new ArrayList<>();
    boolean apart = isLetterSpaced(text, stretch);
    if ((words.length() > LONGEST_NAME && !apart)
        || !unitsIn(words, 0, words.length(), names)
        || (names.size() > 1 && !apart)) {
      return null;
    }
    List<Span> units = new ArrayList<>(names.size());
    int at = stretch.start();
    for (Span name : names) {
      int start = -1;
      int end = at;
      for (int seen = 0; seen < name.length(); end++) {
        if (!MetadataTitle.isSpace(text.charAt(end))) {
          start = start < 0 ? end : start;
          seen++;
        }
      }
      units.add(new Span(start, end));
      at = end;
    }
    return units;
  }

  /** Whether white space parts characters, not words. */
  private static boolean isLetterSpaced(String text, Span stretch) {
    for (int i = stretch.start() + 1; i < stretch.end(); i++) {
      if (!MetadataTitle.isSpace(text.charAt(i)) && !MetadataTitle.isSpace(text.charAt(i - 1))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The units of lines that cut names off (济南市工业和 / 信息化局 济南市城乡交通 / 运输局): a piece goes on with the
   * next until it is a name that another name follows; null if it is anything else.
   */
  static @Nullable List<Span> cutUnits(String text, Span stretch) {
    List<Span> units = new ArrayList<>();
    int start = -1;
    for (Span piece : MetadataLines.split(text, stretch, " 　\n\u00a0\t、")) {
      if (start >= 0
          && isName(compact(text, new Span(start, piece.start())))
          && opens(piece.of(text))) {
        units.add(MetadataLines.strip(text, new Span(start, piece.start())));
        start = -1;
      }
      start = start < 0 ? piece.start() : start;
    }
    if (start < 0 || !isName(compact(text, new Span(start, stretch.end())))) {
      return null;
    }
    units.add(new Span(start, stretch.end()));
    String first = compact(text, units.getFirst());
    return opens(first) && first.chars().noneMatch(Character::isDigit) ? units : null;
  }

  /** Whether words begin as the name of an authority does: with a place, the centre's, or 省, 市. */
  static boolean opens(String words) {
    return begins(words, 0) || startsWithOwnLevel(words);
  }

  private static boolean unitsIn(String text, int start, int end, List<Span> units) {
    int from = start;
    for (int at = start + 2; at < end - 1; at++) {
      if (begins(text, at)
          && MetadataWords.unitEndsAt(text.substring(from, at), at - from)
          && !branchFollows(text, from, at)) {
        units.add(new Span(from, at));
        from = at;
      }
    }
    units.add(new Span(from, end));
    for (Span unit : units) {
      if (!isName(unit.of(text))) {
        return false;
      }
    }
    return true;
  }

  /** Whether words are one unit's name. */
  static boolean isName(String words) {
    if ((words.length() < 3 && !words.equals("中央"))
        || words.length() > LONGEST_NAME
        || !MetadataWords.unitEndsAt(words, words.length())) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isLetterOrDigit(c) && "（）()“”\"·—-〇○".indexOf(c) < 0) {
        return false;
      }
    }
    return !words.startsWith("附件")
        && !words.startsWith("关于")
        && !words.contains("印发")
        && !words.contains("关于");
  }

  /** Whether a unit's own name may begin here: with a place, or as those of the centre do. */
  static boolean begins(String text, int at) {
    if (text.startsWith("中共", at)
        || text.startsWith("省委", at)
        || text.startsWith("省政府", at)
        || text.startsWith("市委", at)
        || text.startsWith("市政府", at)) {
      return true;
    }
    return centralAt(text, at) > 0 || Places.matchAt(text, at) != null;
  }

  /** 国家税务总局河北省税务局 is one unit: the centre's name, a place, and the branch there. */
  private static boolean branchFollows(String text, int from, int at) {
    if (centralAt(text, from) == 0
        || text.startsWith("中共中央", from)
        || text.startsWith("国务院", from)
        || Places.matchAt(text, at) == null) {
      return false;
    }
    return placeIn(text, from + 1, at) == null;
  }

  /** The length of the name of the centre's that stands at an offset; 0 if none does. */
  private static int centralAt(String text, int at) {
    if (at >= text.length() || !BEGINS_CENTRAL.contains(text.charAt(at))) {
      return 0;
    }
    for (String name : CENTRAL) {
      if (text.startsWith(name, at)) {
        return name.length();
      }
    }
    return 0;
  }

  /**
   * The full name of a unit as signed: {@code 省政府办公厅} in a notice of 广东省 is 广东省人民政府办公厅.
   *
   * @param place the full name of the province or city whose notice it is; null if unknown
   */
  static String fullName(String signed, @Nullable String place) {
    String name = signed;
    if (place != null) {
      for (String level : LEVELS) {
        if (name.startsWith(level) && place.endsWith(level)) {
          name = place + name.substring(level.length());
          break;
        }
      }
    }
    if (!name.equals(signed) && !name.contains("人民政府")) {
      name = SHORT_GOVERNMENT.matcher(name).replaceFirst("人民政府");
    }
    return name;
  }

  /**
   * The name that the title has in full for one that is signed without its place: 县人民政府办公室, 市委办公室;
   * null where it has none.
   */
  static @Nullable String longer(String signed, List<String> named) {
    String full =
        signed.contains("人民政府") ? signed : SHORT_GOVERNMENT.matcher(signed).replaceFirst("人民政府");
    for (String name : named) {
      if (name.endsWith(full) && startsWithOwnLevel(full)) {
        return name;
      }
    }
    return null;
  }

  /** Whether this is a province's own government or Party committee by its short name: 省政府办公厅. */
  static boolean isOfProvince(String signed) {
    for (String name : PROVINCIAL) {
      if (signed.startsWith(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithOwnLevel(String words) {
    for (String level : OWN_LEVELS) {
      if (words.startsWith(level)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is an authority of the centre, whose notices concern the whole country. */
  static boolean isNational(String unit) {
    int central = centralAt(unit, 0);
    return central > 0 && placeIn(unit, central, unit.length() - 1) == null;
  }

  /**
   * The place whose authority a unit is: 赣州市 for 赣州市人民政府, 河北省 for 国家税务总局河北省税务局; null if it names
   * none.
   */
  static Places.@Nullable Place placeOf(String unit) {
    return placeIn(unit, 0, unit.length() - 1);
  }

  /** The first place whose name begins in a stretch; null if none does. */
  private static Places.@Nullable Place placeIn(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      Places.Match match = Places.matchAt(text, i);
      if (match != null) {
        return match.place();
      }
    }
    return null;
  }

  /** Also by the question mark that a page has where its encoding lost a space: 某省民政厅 ？某省财政厅. */
  private static boolean separates(char c) {
    return "、，,？?".indexOf(c) >= 0 || MetadataTitle.isSpace(c);
  }

  /** The words of a stretch without white space. */
  static String compact(String text, Span span) {
    StringBuilder out = new StringBuilder(span.length());
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (!MetadataTitle.isSpace(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
