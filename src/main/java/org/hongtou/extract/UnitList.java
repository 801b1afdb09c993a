package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.Units;

/**
 * Splits lists of units into names, as written: on 、 ， and 和, but never inside a name (住房和城乡建设厅;
 * 各市、县（区）人民政府 is one).
 */
final class UnitList {
  private static final String[] CONJUNCTIONS = {"以及", "和", "及", "与", "暨", "、"};

  /** 省, 市, 设区市 … alone: the first half of 各市、县（区）人民政府. */
  private static final String[] LEVELS = {
    "地级以上市", "设区的市", "设区市", "地级市", "自治州", "市州", "地市", "州市", "市县", "县区", "区县", "区市", "乡镇", "盟市",
    "旗县", "省", "市", "地", "州", "盟", "县", "区", "旗", "镇", "乡"
  };

  /** （特殊教育）, with its brackets. */
  private static final int SHORTEST_FIELD = 6;

  /** The kinds of offices that 各委、办、局 and 市政府各部、委、办、局 spell out. */
  private static final String BARE_OFFICES = "部委办局";

  private UnitList() {}

  /** The names in a list that has been cut at its separators already. */
  static List<Span> names(String text, List<Span> pieces) {
    List<Span> names = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Span piece = pieces.get(i);
      // 各市、县（区）人民政府: a bare level goes with the level behind the 、
      while (i + 1 < pieces.size() && isBareOffice(piece, pieces.get(i + 1), text)) {
        piece = new Span(piece.start(), pieces.get(++i).end());
      }
      while (i + 1 < pieces.size()
          && (isBareLevel(lastName(piece.of(text)))
              || isBranchOffice(piece.of(text))
              || isPlaceBeforeCity(piece.of(text), pieces.get(i + 1).of(text)))
          && (startsWithLevel(pieces.get(i + 1).of(text))
              || isDistrictOffice(piece.of(text), pieces.get(i + 1).of(text)))
          && text.substring(piece.end(), pieces.get(i + 1).start()).indexOf('，') < 0) {
        piece = new Span(piece.start(), pieces.get(++i).end());
      }
      if (i + 1 < pieces.size() && isPartyAndGovernment(piece, pieces.get(i + 1), text)) {
        piece = new Span(piece.start(), pieces.get(++i).end());
      }
      split(text, piece, names);
    }
    return names;
  }

  /** 各委、办、局: all offices of a government, one name, since 办 and 局 alone are nobody's. */
  private static boolean isBareOffice(Span piece, Span next, String text) {
    return piece.of(text).indexOf('各') >= 0
        && BARE_OFFICES.indexOf(text.charAt(piece.end() - 1)) >= 0
        && next.start() == piece.end() + 1
        && text.charAt(piece.end()) == '、'
        && next.length() == 1
        && BARE_OFFICES.indexOf(text.charAt(next.start())) >= 0;
  }

  /** 各县（区）党委、政府: one name, since 政府 alone is nobody's. */
  private static boolean isPartyAndGovernment(Span piece, Span next, String text) {
    String name = next.of(text);
    return piece.of(text).endsWith("党委")
        && next.start() == piece.end() + 1
        && (name.equals("政府") || name.equals("人民政府"));
  }

  /** The 有关州 of 省林草局及有关州, behind the last conjunction but 、. */
  private static String lastName(String piece) {
    int start = 0;
    for (String conjunction : CONJUNCTIONS) {
      int at = conjunction.equals("、") ? -1 : piece.lastIndexOf(conjunction);
      start = at < 2 ? start : Math.max(start, at + conjunction.length());
    }
    return piece.substring(start);
  }

  /** 怒江、昆明州、市人民政府: the governments of a 州 and a 市 with one ending. */
  private static boolean isPlaceBeforeCity(String name, String next) {
    return name.endsWith("州") && name.length() <= 4 && next.startsWith("市") && next.endsWith("政府");
  }

  /** 各盟行政公署、市人民政府: the same office of two kinds of places, one name as 各市、州人民政府 is. */
  private static boolean isBranchOffice(String name) {
    return name.startsWith("各") && (name.endsWith("行政公署") || name.endsWith("行署"));
  }

  private static void split(String text, Span piece, List<Span> names) {
    int end = piece.end();
    int etc = etcetera(text, piece);
    if (etc >= 0) {
      int rest = behindConjunction(text, behindEmptyNoun(text, etc + 1, end));
      if (etc > piece.start()) {
        splitAtConjunctions(text, new Span(piece.start(), etc), names);
      }
      if (rest < end && !isEmptyNoun(text.substring(rest, end))) {
        splitAtConjunctions(text, new Span(rest, end), names);
      }
      return;
    }
    splitAtConjunctions(text, piece, names);
  }

  /** 等单位及各地区: 单位 says nothing, 各地区 is a name. */
  private static int behindEmptyNoun(String text, int at, int end) {
    for (String noun : new String[] {"部门和单位", "单位", "部门"}) {
      int next = at + noun.length();
      if (next < end && text.startsWith(noun, at) && behindConjunction(text, next) > next) {
        return next;
      }
    }
    return at;
  }

  private static int behindConjunction(String text, int at) {
    for (String conjunction : CONJUNCTIONS) {
      if (text.startsWith(conjunction, at)) {
        return at + conjunction.length();
      }
    }
    return at;
  }

  /** Where a name ends with 等 and something else begins or nothing; -1 if nowhere. */
  private static int etcetera(String text, Span piece) {
    int depth = 0;
    for (int i = piece.start() + 1; i < piece.end(); i++) {
      char c = text.charAt(i);
      if (Brackets.isOpening(c)) {
        depth++;
      } else if (Brackets.isClosing(c)) {
        depth--;
      }
      if (c != '等' || depth != 0 || "高平同初中".indexOf(text.charAt(i - 1)) >= 0) {
        continue;
      }
      String before = text.substring(piece.start(), i);
      String after = text.substring(i + 1, piece.end());
      // 兰州、天水、武威等市人民政府: the ending belongs to the places before it
      if (startsWithLevel(after) && !Units.isName(before)) {
        return -1;
      }
      return i;
    }
    return text.startsWith("等", piece.start()) ? piece.start() : -1;
  }

  /** 等单位, 等部门, 等9部门: the noun says nothing beyond the names before it. */
  private static boolean isEmptyNoun(String noun) {
    int i = 0;
    while (i < noun.length() && "0123456789一二三四五六七八九十多余个家".indexOf(noun.charAt(i)) >= 0) {
      i++;
    }
    String rest = noun.substring(i);
    return rest.isEmpty()
        || rest.equals("单位")
        || rest.equals("部门")
        || rest.equals("机构")
        || rest.equals("部门和单位")
        || rest.equals("单位和部门")
        || rest.equals("部门单位")
        || rest.equals("地");
  }

  /** 省大数据主管部门（以下简称主管部门）: the short name is no part of the name. */
  private static int withoutAlias(String text, int start, int end) {
    int alias = text.indexOf("以下简称", start, end);
    // 领导小组办公室（设在市生态环境局）
    alias = alias < 0 ? text.indexOf("设在", start, end) : alias;
    return alias > start + 1 && Brackets.isOpening(text.charAt(alias - 1))
        ? alias - 1
        : withoutField(text, start, end);
  }

  /**
   * 市教育局（特殊教育）: the part of its work that is meant is no part of the name; 组织部（人社局） has two names.
   */
  private static int withoutField(String text, int start, int end) {
    int open =
        Brackets.isClosing(text.charAt(end - 1)) ? Brackets.openOf(text, end - 1, start) : -1;
    if (open <= start + 2 || end - open < SHORTEST_FIELD) {
      return end;
    }
    String field = text.substring(open + 1, end - 1);
    if (field.startsWith("负责")) {
      // 市交通运输局（负责农村公路、危旧桥梁）
      return open;
    }
    boolean words = field.chars().allMatch(Character::isIdeographic);
    boolean explains = "含除原即".indexOf(field.charAt(0)) >= 0 || field.startsWith("不含");
    return words
            && !explains
            && !Units.canBeName(field)
            && !isBareLevel(field)
            && Units.isName(text.substring(start, open))
        ? open
        : end;
  }

  private static void splitAtConjunctions(String text, Span piece, List<Span> names) {
    int start = piece.start();
    int depth = 0;
    for (int i = start + 1; i < piece.end() - 1; i++) {
      char c = text.charAt(i);
      if (Brackets.isOpening(c)) {
        depth++;
      } else if (Brackets.isClosing(c)) {
        depth--;
      }
      if (depth != 0) {
        continue;
      }
      for (String conjunction : CONJUNCTIONS) {
        int next = i + conjunction.length();
        if (next < piece.end()
            && text.startsWith(conjunction, i)
            && joinsTwoNames(text.substring(start, i), text.substring(next, piece.end()))) {
          names.add(new Span(start, i));
          start = next;
          i = next;
          break;
        }
      }
    }
    int end = withoutAlias(text, start, piece.end());
    if (start < end) {
      names.add(new Span(start, end));
    }
  }

  /**
   * Whether 和 stands between two names: both sides could be one. 各有关部门和单位 and 各市及县（区） stay whole: a
   * bare noun or level is no name of its own.
   */
  private static boolean joinsTwoNames(String before, String after) {
    return Units.canBeName(before)
        && !isBareLevel(before)
        && !isBranchOffice(before)
        && !isPlaceBeforeCity(before, after)
        && !isNamedByWork(before, after)
        && (after.length() > 2 || after.startsWith("各"))
        && !opensWithEmptyNoun(after)
        && !opensWithBareOffice(after)
        && Units.canBeName(after)
        && !startsWithPossessive(after);
  }

  /** 某市城市和交通投资集团: 城市 is what the company invests in, and no place. */
  private static boolean isNamedByWork(String before, String after) {
    return before.endsWith("城市") && (after.endsWith("集团") || after.endsWith("公司"));
  }

  /** The 办、局 of 省直各委、办、局. */
  private static boolean opensWithBareOffice(String after) {
    return BARE_OFFICES.indexOf(after.charAt(0)) >= 0
        && (after.length() == 1 || after.charAt(1) == '、');
  }

  /** 相关部门和单位及各地: 单位 belongs to what stands before it. */
  private static boolean opensWithEmptyNoun(String after) {
    return after.startsWith("单位") || after.startsWith("部门");
  }

  /** 各市及其所属部门. */
  private static boolean startsWithPossessive(String after) {
    return (after.startsWith("其") && !after.startsWith("其他") && !after.startsWith("其余"))
        || after.startsWith("所属");
  }

  /** The last 、 outside of brackets; -1 if there is none. */
  private static int outerComma(String name) {
    int depth = 0;
    for (int i = name.length() - 1; i > 0; i--) {
      char c = name.charAt(i);
      if (Brackets.isClosing(c)) {
        depth++;
      } else if (Brackets.isOpening(c)) {
        depth--;
      } else if (c == '、' && depth == 0) {
        return i;
      }
    }
    return -1;
  }

  static boolean isBareLevel(String name) {
    int comma = outerComma(name);
    if (comma > 0) {
      // 各市、州、县人民政府: as many levels as there are
      return isBareLevel(name.substring(0, comma)) && isBareLevel(name.substring(comma + 1));
    }
    String bare = name;
    for (String opening :
        new String[] {"各有关", "各相关", "有关", "相关", "其他", "沿江各", "沿海各", "沿线各", "沿黄各", "沿边各", "各"}) {
      if (bare.startsWith(opening)) {
        bare = bare.substring(opening.length());
        break;
      }
    }
    int bracket = -1;
    for (int i = 0; i < bare.length(); i++) {
      if (Brackets.isOpening(bare.charAt(i))) {
        bracket = i;
        break;
      }
    }
    if (bracket >= 0 && Brackets.end(bare, bracket, bare.length()) == bare.length()) {
      bare = bare.substring(0, bracket);
    }
    for (String level : LEVELS) {
      if (bare.equals(level)) {
        return true;
      }
    }
    return false;
  }

  /**
   * 各县、市、区教育局: districts stand beside counties and cities. In 各镇、区教育局 the second is the district's
   * own.
   */
  private static boolean isDistrictOffice(String levels, String name) {
    return (levels.endsWith("市") || levels.endsWith("县"))
        && name.length() > 3
        && name.startsWith("区")
        && Units.isName(name);
  }

  private static boolean startsWithLevel(String name) {
    // 各市、县戈壁农业工作领导小组; 各州、市有关部门; not 各市、市场监管局
    return name.startsWith("省直管")
        || name.startsWith("自治州")
        || name.startsWith("自治县")
        || (name.length() > 3 && "县乡".indexOf(name.charAt(0)) >= 0 && Units.isName(name))
        || (!name.isEmpty()
            && "县区市乡镇州旗".indexOf(name.charAt(0)) >= 0
            && (name.length() == 1
                || Brackets.isOpening(name.charAt(1))
                || "县区市乡镇州旗、人政级党直有相".indexOf(name.charAt(1)) >= 0));
  }
}
