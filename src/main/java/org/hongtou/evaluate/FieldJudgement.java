package org.hongtou.evaluate;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field of a record beside the annotated one.
 *
 * @param gold what the annotation says; null for nothing
 * @param found what was extracted; null for nothing
 * @param right whether the two mean the same
 */
public record FieldJudgement(
    Field field, @Nullable String gold, @Nullable String found, boolean right) {

  /** Words that are the same but for width, white space and style of punctuation. */
  static FieldJudgement words(Field field, @Nullable String gold, @Nullable String found) {
    return new FieldJudgement(
        field, gold, found, FoldedText.fold(gold).equals(FoldedText.fold(found)));
  }

  /** Values that are written in one way only. */
  static FieldJudgement value(Field field, Object gold, @Nullable Object found) {
    String written = found == null ? null : found.toString();
    return new FieldJudgement(field, gold.toString(), written, gold.toString().equals(written));
  }

  /** Dates, of which the last day of a year is the year. */
  static FieldJudgement date(Field field, @Nullable String gold, @Nullable String found) {
    return new FieldJudgement(field, gold, found, day(gold).equals(day(found)));
  }

  private static String day(@Nullable String date) {
    return date == null ? "" : date.endsWith("-12-31") ? date.substring(0, 4) : date;
  }

  /** Figures, whatever their zeros. */
  static FieldJudgement figure(Field field, @Nullable BigDecimal gold, @Nullable BigDecimal found) {
    String wanted = plain(gold);
    String got = plain(found);
    return new FieldJudgement(field, wanted, got, Objects.equals(wanted, got));
  }

  static @Nullable String plain(@Nullable BigDecimal figure) {
    return figure == null ? null : figure.stripTrailingZeros().toPlainString();
  }
}
