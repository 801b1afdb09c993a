package org.hongtou.words;

import java.util.List;
import org.hongtou.words.UnitLexicon.Inside;
import org.hongtou.words.UnitLexicon.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Units of government (单位): whether words are one's name, and its full name. HanLP's recognition of
 * organisations takes 省发展改革委 apart (省/发展改革委), so names come from a lexicon and from how names are
 * built: a place or a level, a field of work, and one of some hundred endings. Safe for any thread.
 */
public final class Units {
  /** A longer run of characters is a phrase: the longest real names have about 30. */
  private static final int LONGEST_NAME = 40;

  /** Endings that hardly any other word has: enough to trust a name within a sentence. */
  private static final String[] STRONG_ENDINGS = {
    "督查室", "督查处", "检查站", "边检站", "厅", "局", "委", "办", "署", "政府", "管委会", "委员会", "办公室", "办公厅", "部门",
    "单位", "中心", "领导小组", "工作小组", "工作组", "专家组", "指挥部", "专班", "总局", "银行", "分行", "支行", "海关", "处室",
    "工商联", "妇联", "残联", "科协", "总工会", "法院", "检察院", "宣传部", "组织部", "处", "部", "司", "党委", "协会", "机构"
  };

  private static final String[] COLLECTIVE_OPENINGS = {"各有关", "各相关", "有关", "相关", "各级", "各"};
  private static final String[] COLLECTIVE_NOUNS = {"部门", "单位", "方面", "政府", "地区", "机构"};

  private static final String[] REGIONS = {
    "华北", "东北", "华东", "华中", "华南", "南方", "西北", "西南", "中南", "东南"
  };

  /** What makes a field of study or of medicine of 科. */
  private static final String NO_SECTIONS = "学专本内外儿眼妇产全文理工医农百牙骨急诊前防";

  private static final String LEVELS = "省市县区州旗盟";

  private static final String OPEN = "（(〔[【〈<";
  private static final String CLOSE = "）)〕]】〉>";

  private Units() {}

  /**
   * Whether a whole string can be a unit's name, judged by its ending: for places where names are
   * expected, such as a list in closing brackets.
   */
  public static boolean canBeName(String name) {
    String bare = withoutClosingBracket(behindBookMarks(name));
    int length = bare.length();
    if (length < 2 || length > LONGEST_NAME || !isPlainText(bare) || isGenericNoun(bare)) {
      return false;
    }
    UnitLexicon lexicon = UnitLexicon.get();
    for (int n = Math.min(lexicon.longestSuffix, length); n >= 1; n--) {
      if (lexicon.suffixes.contains(bare.substring(length - n))) {
        return true;
      }
    }
    return isDivision(bare) || isKnown(bare);
  }

  /** 兵团第三师, 第十二师: divisions of the corps that govern as cities do; 教师, 律师 have no number. */
  private static boolean isDivision(String name) {
    int ordinal = name.lastIndexOf('第');
    int last = name.length() - 1;
    return ordinal >= 0
        && name.charAt(last) == '师'
        && last > ordinal + 1
        && name.substring(ordinal + 1, last)
            .chars()
            .allMatch(c -> Numerals.isArabic((char) c) || Numerals.isChinese((char) c));
  }

  /** 单位, 部门: nouns that name nobody. */
  public static boolean isGenericNoun(String name) {
    return switch (name) {
      case "单位", "部门", "机构", "企业", "公司", "政府", "处室", "科室", "学校", "高校", "平台", "中心", "集团", "地区" ->
          true;
      default -> false;
    };
  }

  /**
   * Whether a whole string is a unit's name beyond doubt: for running text, where any noun could
   * stand.
   */
  public static boolean isName(String name) {
    String bare = withoutClosingBracket(name);
    if (bare.length() < 3 || bare.length() > 25 || !isPlainText(bare)) {
      return isKnown(bare);
    }
    if (isKnown(bare)) {
      return true;
    }
    for (String ending : STRONG_ENDINGS) {
      if (bare.endsWith(ending)) {
        return true;
      }
    }
    return isSection(bare);
  }

  /** 基础教育科: a section of an office; not 重点学科, 专科. */
  private static boolean isSection(String name) {
    int last = name.length() - 1;
    return name.charAt(last) == '科' && last > 1 && NO_SECTIONS.indexOf(name.charAt(last - 1)) < 0;
  }

  /** Whether the lexicon has the name, with or without a place before it. */
  public static boolean isKnown(String name) {
    return isKnown(name, 0, name.length());
  }

  private static boolean isKnown(String text, int from, int to) {
    UnitLexicon lexicon = UnitLexicon.get();
    if (to <= from || !lexicon.mayEndWith(text.charAt(to - 1))) {
      return false;
    }
    if (lexicon.central.get(text, from, to) != null) {
      return true;
    }
    NameTable<List<Meaning>>.Suffixes names = lexicon.local.suffixes(text, from, to);
    while (names.next()) {
      if (isPlaceBefore(text, from, names)) {
        return true;
      }
    }
    for (Inside form : lexicon.insideOf(text.charAt(to - 1))) {
      int end = form.placeEnd(text, from, to);
      int hole = from + form.before().length();
      if (end > 0 && (form.isFree() ? isRegion(text, hole, end) : isPlace(text, hole, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands before a name of the lexicon is nothing, a level or a place. */
  private static boolean isPlaceBefore(
      String text, int from, NameTable<List<Meaning>>.Suffixes names) {
    for (Meaning meaning : names.value()) {
      if (meaning.isArea()) {
        continue;
      }
      if (meaning.shortPlace()
          ? Places.isNamed(text, from, names.start())
          : names.start() == from || isPlace(text, from, names.start())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name stands for a class of units (各设区市政府, 有关部门, 领导小组成员单位) instead of one. */
  public static boolean isCollective(String name) {
    return name.startsWith("各")
        || name.contains("有关")
        || name.contains("相关")
        || name.contains("其他")
        || name.contains("成员单位")
        || name.startsWith("市、县")
        || name.startsWith("市县")
        || ((name.startsWith("省直") || name.startsWith("市直")) && !name.endsWith("工委"))
        || name.startsWith("县（")
        || name.startsWith("区县")
        || name.endsWith("部门")
        || name.endsWith("单位")
        || name.endsWith("处室")
        || name.endsWith("企业");
  }

  /**
   * The end of the unit's name that begins at a place of running text: the longest name of the
   * lexicon, else the first strong ending within reach.
   *
   * @param from offset of its first character
   * @param to offset that it may not go beyond
   * @return the offset behind it; -1 if no name begins there
   */
  public static int nameEnd(String text, int from, int to) {
    int known = -1;
    int limit = Math.min(to, from + LONGEST_NAME);
    for (int end = from + 2; end <= limit; end++) {
      if (!isNameCharacter(text.charAt(end - 1))) {
        break;
      }
      if (isKnown(text, from, end)) {
        known = end;
      }
    }
    // 宣传部门 is another name than 宣传部
    if (known > 0 && !text.startsWith("部门", known - 1)) {
      return behindParts(text, known, to);
    }
    int collective = collectiveEnd(text, from, limit);
    if (collective > 0) {
      return collective;
    }
    int unknown = unknownEnd(text, from, Math.min(to, from + 20));
    return unknown < 0 ? unknown : behindParts(text, unknown, to);
  }

  /** 国家能源局|派出机构, 地方政府|相关部门: what belongs to a unit without a name of its own. */
  private static int behindParts(String text, int at, int to) {
    for (String part : new String[] {"派出机构", "派驻机构", "有关部门", "相关部门", "有关单位", "相关单位"}) {
      if (at + part.length() <= to && text.startsWith(part, at)) {
        return at + part.length();
      }
    }
    return at;
  }

  /** 有关部门, 各相关单位, 有关方面. */
  private static int collectiveEnd(String text, int from, int to) {
    for (String opening : COLLECTIVE_OPENINGS) {
      if (!text.startsWith(opening, from)) {
        continue;
      }
      int limit = Math.min(to, from + opening.length() + 12);
      for (int end = from + opening.length() + 2; end <= limit; end++) {
        if (!isNameCharacter(text.charAt(end - 1))) {
          return -1;
        }
        for (String noun : COLLECTIVE_NOUNS) {
          if (text.startsWith(noun, end - noun.length())) {
            return end;
          }
        }
      }
    }
    return -1;
  }

  /**
   * A name that the lexicon lacks ends with the first strong ending. Endings of one common
   * character (办, 部, 委, 处: 西部, 委托) are trusted only where the list goes on behind them.
   */
  private static int unknownEnd(String text, int from, int to) {
    if (from < to && "或并以对于在".indexOf(text.charAt(from)) >= 0) {
      return -1;
    }
    for (int end = from + 2; end <= to; end++) {
      if (!isNameCharacter(text.charAt(end - 1))) {
        return -1;
      }
      for (String ending : STRONG_ENDINGS) {
        if (text.startsWith(ending, end - ending.length()) && end - ending.length() > from) {
          boolean common = "办部委处".contains(ending);
          if (!common || (end < text.length() && "、和及等".indexOf(text.charAt(end)) >= 0)) {
            return groupEnd(text, longerEnding(text, end, to), to);
          }
        }
      }
    }
    return -1;
  }

  /** 数据中心|集群管委会: what the first ending is only a part of. */
  private static int groupEnd(String text, int end, int limit) {
    for (String group : new String[] {"集群管委会", "园区管委会", "片区管委会", "管委会"}) {
      if (end + group.length() <= limit && text.startsWith(group, end)) {
        return end + group.length();
      }
    }
    return end;
  }

  /** 部门 goes on behind 部, 办公室 behind 办, 委员会 behind 委. */
  private static int longerEnding(String text, int end, int limit) {
    for (String ending : STRONG_ENDINGS) {
      for (int overlap = 1; overlap < ending.length(); overlap++) {
        int stop = end + ending.length() - overlap;
        if (stop <= limit && text.startsWith(ending, end - overlap)) {
          return stop;
        }
      }
    }
    return end;
  }

  /**
   * The full name of a unit.
   *
   * @param asWritten as the notice has it: {@code 省发展改革委}
   * @param levelAbove the level word or place that stood before an earlier name of the same list
   *     (省发展改革委、财政厅: {@code 省}); null if none did
   * @param at whose notice it is
   * @return {@code 江西省发展和改革委员会}; null for a class of units and where it cannot be known
   */
  public static @Nullable String fullName(
      String asWritten, @Nullable String levelAbove, Jurisdiction at) {
    String name = withoutClosingBracket(asWritten);
    if (isCollective(name)) {
      return null;
    }
    return FullNames.of(name, levelAbove, at);
  }

  /** The level word (省, 市, 自治区) or place that a name begins with; empty if none. */
  public static String levelOrPlace(String name) {
    return UnitPrefix.of(name);
  }

  /** Whether a name is a province's or city's and nothing more: 张家口. */
  public static boolean isPlaceName(String name) {
    Places.Place place = Places.named(name);
    return place instanceof Places.Province || place instanceof Places.City;
  }

  /**
   * What follows the place in a name: {@code 市政府} of 廊坊市政府.
   *
   * @return null if the name does not begin with a known place
   */
  public static @Nullable String placeEnding(String name) {
    Places.Match match = Places.matchAt(name, 0);
    if (match == null
        || match.end() >= name.length()
        || !isPlaceName(name.substring(0, match.end()))) {
      return null;
    }
    int end = match.full() ? match.place().shortName().length() : match.end();
    // 三亚、保亭等市县政府: what follows is no ending of a name
    return name.startsWith("等", end) ? null : name.substring(Math.min(end, name.length()));
  }

  /** A level word, or something short that can be a place's name: 河北, 赣州市, 雄安新区. */
  private static boolean isPlace(String text, int from, int to) {
    if (to - from == 1) {
      return LEVELS.indexOf(text.charAt(from)) >= 0;
    }
    return (to - from == 3 && text.startsWith("自治区", from))
        || Places.isNamed(text, from, to)
        || Seat.canBeUnlisted(text, from, to);
  }

  /** 国家能源局西北监管局: the regions that branches of the centre are named by. */
  private static boolean isRegion(String text, int from, int to) {
    for (String region : REGIONS) {
      if (to - from == region.length() && text.startsWith(region, from)) {
        return true;
      }
    }
    return false;
  }

  /** 《管理办法》涉及的部门: the noun behind the document that says which. */
  private static String behindBookMarks(String name) {
    return name.startsWith("《") ? name.substring(name.indexOf('》') + 1) : name;
  }

  private static String withoutClosingBracket(String name) {
    int length = name.length();
    if (length > 3 && CLOSE.indexOf(name.charAt(length - 1)) >= 0) {
      int depth = 0;
      for (int i = length - 1; i > 0; i--) {
        char c = name.charAt(i);
        if (CLOSE.indexOf(c) >= 0) {
          depth++;
        } else if (OPEN.indexOf(c) >= 0 && --depth == 0) {
          return name.substring(0, i);
        }
      }
    }
    return name;
  }

  private static boolean isPlainText(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ("，。；：！？《》,;:!?".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameCharacter(char c) {
    return Character.isIdeographic(c) || "（）()〔〕“”·".indexOf(c) >= 0;
  }
}
