package org.hongtou.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hongtou.model.EditDistance;
import org.jspecify.annotations.Nullable;

/** A field that a query can name, in English or Chinese. The first name is the one shown. */
enum QueryField {
  /** A unit with a task: whole words of its name. */
  UNIT(Values.LIST, "unit", "单位", "责任单位"),
  /** A unit that leads. */
  LEAD(Values.LIST, "lead", "牵头单位"),
  /** A unit that supports. */
  SUPPORT(Values.LIST, "support", "配合单位"),
  /** What a unit has to do; with {@link #UNIT} beside it, that unit. */
  ROLE(Values.LIST, "role", "角色", "职责"),
  /** The province. */
  REGION(Values.LIST, "region", "地区", "省份"),
  /** Who issued the notice. */
  ISSUER(Values.LIST, "issuer", "发文机关", "发文单位"),
  /** The kind of document (文种), by its last words. */
  TYPE(Values.LIST, "type", "文种"),
  /** The document number, or a part of it. */
  NUMBER(Values.LIST, "number", "文号", "发文字号"),
  /** Number or title of a document that the notice cites. */
  CITES(Values.ONE, "cites", "引用"),
  /** When the notice was written, else published. */
  YEAR(Values.RANGE, "year", "年份"),
  /** By when. */
  DUE(Values.RANGE, "due", "期限", "完成时限"),
  /** A target's figure. */
  VALUE(Values.RANGE, "value", "目标值"),
  /** What a target measures. */
  INDICATOR(Values.LIST, "indicator", "指标"),
  /** Notice, task or target. */
  KIND(Values.LIST, "kind", "种类");

  private enum Values {
    /** The whole is one value, with whatever characters. */
    ONE,
    /** Commas separate alternatives. */
    LIST,
    /** From one to another. */
    RANGE
  }

  private final Values values;

  /** Between spaces. */
  private final String names;

  QueryField(Values values, String... names) {
    this.values = values;
    this.names = String.join(" ", names);
  }

  /** Whether commas in a value separate alternatives. */
  boolean isList() {
    return values == Values.LIST;
  }

  /** Whether a comparison may stand in place of the colon: {@code value>=50%}. */
  boolean isRange() {
    return values == Values.RANGE;
  }

  private List<String> names() {
    return List.of(names.split(" ", -1));
  }

  static @Nullable QueryField named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (QueryField field : values()) {
      if (field.names().contains(lower)) {
        return field;
      }
    }
    return null;
  }

  /**
   * The name that was perhaps meant; null if none is near. Words of two characters are near too
   * many: 地点：南昌 is text, not 地区 gone wrong.
   */
  static @Nullable String near(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.length() < 3) {
      return null;
    }
    int slips = lower.length() < 6 ? 1 : 2;
    String nearest = null;
    for (String known : Arrays.stream(values()).flatMap(f -> f.names().stream()).toList()) {
      boolean sameScript = (known.charAt(0) < 128) == (lower.charAt(0) < 128);
      int distance = EditDistance.between(lower, known);
      if (sameScript && known.length() >= 3 && distance <= slips && !isSwallowed(lower, known)) {
        nearest = known;
        slips = distance - 1;
      }
    }
    return nearest;
  }

  /** A long Chinese name in which one known is contained is a label of its own: 主要责任单位. */
  private static boolean isSwallowed(String name, String known) {
    return name.charAt(0) >= 128 && name.length() > known.length();
  }

  @Override
  public String toString() {
    return names().getFirst();
  }
}
