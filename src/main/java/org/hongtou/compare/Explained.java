package org.hongtou.compare;

import java.util.BitSet;
import java.util.List;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a passage that a change of its units, deadline or targets tells of already, so that they
 * are not told a second time as rewording.
 */
final class Explained {
  private final Passage passage;
  private final BitSet told;
  private final boolean units;
  private final boolean dates;

  /** One side of a change. */
  enum Side {
    A,
    B;

    private <T> @Nullable T of(@Nullable T a, @Nullable T b) {
      return this == A ? a : b;
    }
  }

  /** Words by which units are given their part; the longer ones first. */
  private static final List<String> ROLE_WORDS =
      List.of(
          "按职责分工", "牵头单位", "责任单位", "配合单位", "参与单位", "参加单位", "协办单位", "主办单位", "承办单位", "责任部门", "配合部门",
          "牵头部门", "责任分工", "责任主体", "分别", "共同", "牵头", "负责", "责任", "配合", "参与", "参加", "协办", "主办", "承办",
          "协助", "支持", "会同", "联合", "落实", "单位", "部门", "由", "和", "与", "及", "等");

  /** Words by which a date is told; the longer ones first. */
  private static final List<String> DATE_WORDS =
      List.of(
          "持续推进", "长期坚持", "完成时限", "完成时间", "时间节点", "时限要求", "时限", "期限", "完成", "年底", "年末", "月底", "月末",
          "上旬", "中旬", "下旬", "上半年", "下半年", "季度", "以前", "之前", "前", "底", "末", "年", "月", "日", "到", "至",
          "第", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "○", "〇", "零");

  /** Where only punctuation differs, no word does; % and ‰ are more than punctuation. */
  private static final String NO_PUNCTUATION = "%‰";

  /**
   * What the changes tell of a passage.
   *
   * @param fields of the notice, its sections or the task's deadline
   */
  Explained(
      Passage passage,
      Side side,
      List<UnitChange> units,
      List<FieldChange> fields,
      List<TargetChange> targets) {
    this.passage = passage;
    this.told = new BitSet(passage.text().length());
    this.units = !units.isEmpty();
    for (UnitChange unit : units) {
      tell(side.of(unit.spanA(), unit.spanB()));
    }
    boolean dated = false;
    for (FieldChange field : fields) {
      dated |= field.field().equals("deadline");
      tell(side.of(field.spanA(), field.spanB()));
    }
    for (TargetChange target : targets) {
      TargetChange.Place place = side.of(target.a(), target.b());
      if (target.change() != Change.CHANGED) {
        tell(place == null ? null : place.span());
      }
      for (FieldChange field : target.fields()) {
        boolean deadline = field.field().equals("deadline");
        // of another target's date this passage knows nothing
        dated |= deadline && place != null && passage.span().contains(place.span());
        if (!deadline) {
          tell(side.of(field.spanA(), field.spanB()));
        }
      }
    }
    this.dates = dated;
  }

  private void tell(@Nullable Span span) {
    if (span != null && span.overlaps(passage.span())) {
      told.set(
          Math.max(0, span.start() - passage.span().start()),
          Math.min(passage.text().length(), span.end() - passage.span().start()));
    }
  }

  /** Whether all of the passage is told elsewhere. */
  boolean explainsAll() {
    Folded folded = Folded.of(passage.text());
    return explains(folded, 0, folded.text().length());
  }

  /**
   * Whether all of a stretch of the passage's folded text is told elsewhere or is mere punctuation.
   *
   * @param from the first folded character
   * @param to behind the last
   */
  boolean explains(Folded folded, int from, int to) {
    int at = from;
    while (at < to) {
      if (isPunctuation(folded.text().charAt(at)) || told.get(folded.start(at))) {
        at++;
        continue;
      }
      int behind = units ? behindWord(ROLE_WORDS, folded.text(), at, to) : at;
      if (behind == at && dates) {
        behind =
            isDigit(folded.text().charAt(at))
                ? at + 1
                : behindWord(DATE_WORDS, folded.text(), at, to);
      }
      if (behind == at) {
        return false;
      }
      at = behind;
    }
    return true;
  }

  private static int behindWord(List<String> words, String text, int at, int to) {
    for (String word : words) {
      if (at + word.length() <= to && text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          NO_PUNCTUATION.indexOf(c) < 0;
      default -> false;
    };
  }
}
