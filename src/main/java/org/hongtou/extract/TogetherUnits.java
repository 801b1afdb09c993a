package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.BoundedSearch;
import org.hongtou.words.Units;

/**
 * The units behind 会同 in running text: names one after the other, up to the verb that follows them
 * without a mark.
 */
final class TogetherUnits {
  /** A field of work: 工业和信息化; and as many of them as a list has. */
  private static final int LONGEST_FIELD = 8;

  private static final int LONGEST_FIELDS = 60;

  /** 电网企业, 相关企业. */
  private static final int LONGEST_FIRMS = 6;

  private TogetherUnits() {}

  /** The units from a place on, up to the verb that follows them. */
  static List<Span> at(String text, int from, int to) {
    List<Span> pieces = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = Units.nameEnd(text, at, to);
      if (end < 0) {
        end = placeEnd(text, at, to);
      }
      if (end < 0) {
        end = fieldEnd(text, at, to);
      }
      if (end < 0) {
        break;
      }
      int etc = end;
      if (etc < to && text.charAt(etc) == '等') {
        etc++;
        for (String noun : new String[] {"有关部门和单位", "有关部门", "相关部门", "有关单位", "相关单位", "部门", "单位"}) {
          if (text.startsWith(noun, etc)) {
            etc += noun.length();
            break;
          }
        }
        pieces.add(new Span(at, etc));
        break;
      }
      int next = separator(text, end, to);
      if (next == end) {
        pieces.add(new Span(at, end));
        break;
      }
      int own = association(text, next, to);
      if (own > next) {
        // 会同有关部门和协会，…
        pieces.add(new Span(at, end));
        pieces.add(new Span(next, own));
        break;
      }
      // 具体承办处和单位 is one name: what follows 和 is a bare noun
      int more = bareNoun(text, next, to);
      if (more > next) {
        pieces.add(new Span(at, more));
        break;
      }
      pieces.add(new Span(at, end));
      at = next;
    }
    return UnitList.names(text, pieces);
  }

  /** 会同浦东新区、奉贤区…: a place in the list stands for its government. */
  private static int placeEnd(String text, int from, int to) {
    int limit = Math.min(to - 1, from + 8);
    for (int i = from + 1; i < limit; i++) {
      if (!Character.isIdeographic(text.charAt(i))) {
        return -1;
      }
      if ("区县市州".indexOf(text.charAt(i)) >= 0 && "、和及".indexOf(text.charAt(i + 1)) >= 0) {
        return i + 1;
      }
    }
    return -1;
  }

  /** 会同市场监管、供电等相关部门: fields of work stand for the departments that have them. */
  private static int fieldEnd(String text, int from, int to) {
    int first = -1;
    int piece = from;
    int limit = Math.min(to, from + LONGEST_FIELDS);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '等' && i > piece) {
        boolean departments =
            text.startsWith("部门", i + 1)
                || text.startsWith("有关部门", i + 1)
                || text.startsWith("相关部门", i + 1);
        return departments ? (first < 0 ? i : first) : -1;
      }
      if (c == '、' && i > piece) {
        first = first < 0 ? i : first;
        piece = i + 1;
      } else if (!Character.isIdeographic(c) || i - piece > LONGEST_FIELD) {
        return -1;
      }
    }
    return -1;
  }

  static int separator(String text, int at, int to) {
    for (String word : new String[] {"、", "以及", "和", "及", "与"}) {
      if (at + word.length() < to && text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return at;
  }

  private static int bareNoun(String text, int at, int to) {
    for (String noun : new String[] {"单位", "部门", "处室"}) {
      if (at + noun.length() <= to && text.startsWith(noun, at)) {
        return at + noun.length();
      }
    }
    return at;
  }

  /**
   * 协会 and the like, where they end the list: a noun that names nobody stands for all that there
   * are.
   */
  private static int association(String text, int at, int to) {
    for (String noun : new String[] {"行业协会", "协会", "商会"}) {
      int end = at + noun.length();
      if (end < to && text.startsWith(noun, at) && "，,".indexOf(text.charAt(end)) >= 0) {
        return end;
      }
    }
    // 会同有关部门及电网企业联合开展检查; not 会同有关部门和企业的代表, 会同省农业厅、省中小企业局
    int firms = BoundedSearch.indexOf("企业", text, at, Math.min(to, at + LONGEST_FIRMS));
    int end = firms + "企业".length();
    boolean kind =
        firms > at
            && end < to
            && text.substring(at, firms).chars().allMatch(Character::isIdeographic)
            && text.charAt(at - 1) != '、'
            && "的家局办协和及与".indexOf(text.charAt(end)) < 0;
    return kind ? end : at;
  }
}
