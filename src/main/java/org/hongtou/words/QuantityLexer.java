package org.hongtou.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Span;
import org.hongtou.words.MeasureWords.Unit;
import org.hongtou.words.Numerals.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quantities of a text (数量): a number, its measure word, and the words of comparison
 * around it. Knows ranges (20%—25%, 1-3个), fractions (三分之一, 一半), 百分之八, 两成, 翻一番, ranks (前十, 第5位),
 * rough numbers (100余家) and numbers without a unit (10以上, 超500亿).
 *
 * <p>No quantities are: dates, document numbers, ordinals (第三), labels, names with figures in them
 * (5G, PM2.5, IPv6, “1+N”, 7×24小时), phone numbers, 一个 and 一批 without a comparison, and small counts
 * in quotation marks (“三重一大”). Safe for any thread; the work is proportional to the length of the
 * text.
 */
public final class QuantityLexer {
  private static final Set<String> ORDERED =
      Set.of(
          "期", "批", "次", "类", "种", "条", "道", "块", "片", "张", "本", "部", "门", "届", "轮", "段", "份", "站",
          "组", "套", "节", "批次");

  /** How far back 第 of 第1至4项 is looked for, in characters. */
  private static final int LONGEST_ORDINALS = 40;

  /** How far on the unit of 6个、22个工作日 is looked for, in characters. */
  private static final int LONGEST_FIGURES = 100;

  private static final int SHORTEST_ACRONYM = 3;

  private static final Unit ELIDED = new Unit("", Measure.ELIDED);

  /** From 分别 to the last of the figures that it deals out. */
  private static final int LONGEST_DEALING = 24;

  private final String text;
  private final int from;
  private final int limit;
  private final NumberWithUnit numbers;
  private final RelativeQuantities relative;

  private QuantityLexer(String text, Span stretch) {
    this.text = text;
    this.from = stretch.start();
    this.limit = stretch.end();
    this.numbers = new NumberWithUnit(text, from, limit);
    this.relative = new RelativeQuantities(text, from, limit);
  }

  /** All quantities of a text, in order; they don't overlap. */
  public static List<Quantity> quantities(String text) {
    return quantities(text, new Span(0, text.length()));
  }

  /**
   * All quantities within a stretch of a text, in order; their spans are offsets in the whole text.
   */
  public static List<Quantity> quantities(String text, Span stretch) {
    QuantityLexer lexer = new QuantityLexer(text, stretch);
    List<Quantity> found = new ArrayList<>();
    int at = stretch.start();
    while (at < stretch.end()) {
      char c = text.charAt(at);
      Quantity quantity = begins(c) ? lexer.quantityAt(at) : null;
      if (quantity != null) {
        found.add(quantity);
        at = Math.max(quantity.span().end(), at + 1);
      } else {
        at = Numerals.isArabic(c) ? lexer.behindDigits(at) : at + 1;
      }
    }
    return found;
  }

  private static boolean begins(char c) {
    return Numerals.isArabic(c)
        || Numerals.isChinese(c)
        || c == '翻'
        || c == '前'
        || c == '第'
        || c == '首'
        || c == '半'
        || c == '过';
  }

  private @Nullable Quantity quantityAt(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '翻' -> relative.doubling(at);
      case '前' -> relative.topPlaces(at);
      case '第' -> relative.place(at);
      case '首' -> relative.first(at);
      case '半', '过' -> relative.half(at);
      default -> {
        Quantity fraction = relative.fraction(at);
        yield fraction != null ? fraction : counted(at);
      }
    };
  }

  // ---- a number with a unit

  private @Nullable Quantity counted(int at) {
    if (isPartOfName(at)) {
      return null;
    }
    NumberWithUnit.Reading first = numbers.read(at);
    if (first == null) {
      return null;
    }
    if (first.unit() != null
        && first.unit().name().equals("大类")
        && !Numerals.isArabic(text.charAt(at))) {
      // 达到9大类30项; but 十大类大中型企业: a spelled number is part of a name
      return null;
    }
    if (first.unit() != null
        && first.round()
        && first.end() < limit
        && text.charAt(first.end()) == '级') {
      // 3个万亩级示范区: a grade
      return null;
    }
    NumberWithUnit.Reading rest = isMinutes(first) ? numbers.read(first.end()) : null;
    if (rest != null && rest.unit() != null && rest.unit().name().equals("秒")) {
      return minutes(at, first, rest);
    }
    int dash = dash(first.end());
    NumberWithUnit.Reading second = dash < 0 ? null : numbers.read(dash);
    if (second != null && isRange(first, second)) {
      return range(at, first, second);
    }
    return first.unit() == null && dealtUnit(at, first) == null && !isElided(at, first)
        ? null
        : single(at, first);
  }

  private static boolean isMinutes(NumberWithUnit.Reading reading) {
    Unit unit = reading.unit();
    return unit != null && (unit.name().equals("分") || unit.name().equals("分钟"));
  }

  /** 9分30秒: one time, in minutes. */
  private @Nullable Quantity minutes(
      int at, NumberWithUnit.Reading minutes, NumberWithUnit.Reading seconds) {
    BigDecimal part = seconds.value().divide(BigDecimal.valueOf(60), 4, RoundingMode.HALF_UP);
    BigDecimal value = minutes.value().add(part).stripTrailingZeros();
    return close(at, seconds.end(), value, null, new Unit("分钟", Measure.TIME), minutes);
  }

  /** A number without a unit counts with a comparison beside it: 10以上, 超500亿. */
  private boolean isElided(int at, NumberWithUnit.Reading reading) {
    if (reading.end() < limit && isNamePart(text.charAt(reading.end()))) {
      return false;
    }
    boolean arabic = Numerals.isArabic(text.charAt(at));
    if (!arabic && !reading.magnitude()) {
      return false;
    }
    if (reading.round() && reading.unit() == null) {
      char mark = reading.end() < limit ? text.charAt(reading.end()) : '。';
      if ("级，。；、）,;".indexOf(mark) < 0) {
        return false;
      }
    }
    if (isIndex(at, reading)) {
      return true;
    }
    if (MeasureWords.comparatorAfter(text, Numerals.skipSpaces(text, reading.end(), limit), limit)
        != null) {
      return arabic;
    }
    // 货值超70亿的码头, 突破2万; but not 超12345
    char next = reading.end() < limit ? text.charAt(reading.end()) : '。';
    if (next == '级' && (arabic || reading.round()) && reading.magnitude()) {
      // 产值达到3000亿级, 突破千亿级; not 3000亿级产业
      int behind = reading.end() + 1;
      return behind >= limit || "，。；、".indexOf(text.charAt(behind)) >= 0;
    }
    return reading.magnitude() && "级次".indexOf(next) < 0;
  }

  /** 指数提高到85.01, 电源使用效率小于1.3: a decimal without a unit that closes its phrase. */
  private boolean isIndex(int at, NumberWithUnit.Reading reading) {
    boolean decimal = !reading.magnitude() && reading.value().stripTrailingZeros().scale() > 0;
    boolean closes = reading.end() >= limit || "，。；、）".indexOf(text.charAt(reading.end())) >= 0;
    // PUE≤1.15/WUE≤0.8
    int next = reading.end() + 1;
    closes |= next < limit && text.charAt(next - 1) == '/' && Character.isLetter(text.charAt(next));
    if (!closes || at == from || !(decimal || isOfIndex(at, reading))) {
      return false;
    }
    return "到至为达".indexOf(text.charAt(at - 1)) >= 0
        || MeasureWords.comparatorBefore(text, at, from) != null;
  }

  /** 发展指数达85: a whole number, where the noun before the verb says that it has no unit. */
  private boolean isOfIndex(int at, NumberWithUnit.Reading reading) {
    int verb = at;
    while (verb > from && "到至为达".indexOf(text.charAt(verb - 1)) >= 0) {
      verb--;
    }
    return !reading.magnitude() && verb < at && verb - from >= 2 && text.startsWith("指数", verb - 2);
  }

  private Quantity single(int at, NumberWithUnit.Reading reading) {
    Unit behind = reading.unit() == null ? dealtUnit(at, reading) : unitBehind(reading);
    Unit unit = behind == null ? unitOf(reading) : behind;
    return close(at, reading.end(), tenfold(reading.value(), unit), null, unit, reading);
  }

  /**
   * The unit behind a list whose first figures have only its first character: 提高6个和4个百分点,
   * 压减至6个、22个工作日. Null where there is none.
   */
  private @Nullable Unit unitBehind(NumberWithUnit.Reading reading) {
    Unit unit = reading.unit();
    if (unit == null || !unit.name().equals("个")) {
      return null;
    }
    int at = reading.end();
    while (at < limit
        && at - reading.end() < LONGEST_FIGURES
        && "、和及".indexOf(text.charAt(at)) >= 0) {
      NumberWithUnit.Reading next = numbers.read(at + 1);
      Unit behind = next == null ? null : next.unit();
      if (next == null || behind == null) {
        return null;
      }
      if (behind.measure() == Measure.POINTS || behind.measure() == Measure.TIME) {
        return behind;
      }
      at = behind.name().equals("个") ? next.end() : limit;
    }
    return null;
  }

  /**
   * The unit behind a list that 分别 deals out and that states it once: 分别压缩至2.5、5个工作日. Null where
   * there is none.
   */
  private @Nullable Unit dealtUnit(int at, NumberWithUnit.Reading reading) {
    int dealing = Math.max(from, at - LONGEST_DEALING);
    if (reading.unit() != null || text.indexOf("分别", dealing, at + 1) < 0) {
      return null;
    }
    NumberWithUnit.Reading next = reading;
    while (next != null
        && next.unit() == null
        && next.end() + 1 < limit
        && "、和".indexOf(text.charAt(next.end())) >= 0) {
      next = numbers.read(next.end() + 1);
    }
    boolean alike = next != null && next.magnitude() == reading.magnitude();
    return alike ? next.unit() : null;
  }

  private static Unit unitOf(NumberWithUnit.Reading reading) {
    return reading.unit() == null ? ELIDED : reading.unit();
  }

  private static BigDecimal tenfold(BigDecimal value, Unit unit) {
    return unit.name().equals("成") ? value.multiply(BigDecimal.TEN) : value;
  }

  private boolean isRange(NumberWithUnit.Reading first, NumberWithUnit.Reading second) {
    return second.unit() != null
        && (first.unit() == null || first.unit().name().equals(second.unit().name()))
        && first.value().compareTo(second.value()) < 0;
  }

  private Quantity range(int at, NumberWithUnit.Reading first, NumberWithUnit.Reading second) {
    Unit unit = unitOf(second);
    BigDecimal low = first.value();
    if (second.magnitude() && !first.magnitude()) {
      // 10—20万元: the magnitude speaks for both ends
      int power = text.indexOf('亿', at, second.end()) >= 0 ? 8 : 4;
      BigDecimal scaled = low.scaleByPowerOfTen(power).setScale(0, RoundingMode.HALF_UP);
      low = scaled.compareTo(second.value()) < 0 ? scaled : low;
    }
    return close(at, second.end(), tenfold(low, unit), tenfold(second.value(), unit), unit, second);
  }

  /** Takes the words of comparison on both sides in; null where 一个 has none. */
  private @Nullable Quantity close(
      int at,
      int end,
      BigDecimal value,
      @Nullable BigDecimal valueMax,
      Unit unit,
      NumberWithUnit.Reading reading) {
    Measure measure = unit.measure();
    String name = measure == Measure.SHARE ? "%" : unit.name();
    QuantityComparison comparison = QuantityComparison.around(text, from, limit, at, end);
    if (reading.one() && measure != Measure.MULTIPLE) {
      boolean indefinite = comparison.op() == null && !isOneEach(at);
      if (indefinite || name.equals("批")) {
        return null;
      }
    }
    // 二期工程, 两批, 三类, 六次全会: an ordinal or part of a name
    if (comparison.op() == null && ORDERED.contains(name) && isSmallChinese(at, value)) {
      return null;
    }
    if (at > from && text.charAt(at - 1) == '第') {
      measure = Measure.RANK;
      name = "名次";
    }
    return new Quantity(
        new Span(comparison.start(), comparison.end()),
        new Span(at, end),
        value,
        valueMax,
        name,
        measure,
        comparison.op(),
        text.substring(comparison.start(), at),
        reading.magnitude(),
        reading.round());
  }

  /** 一个 is a figure only where 每, 各 or 至少 before it makes it one: 每个县至少建成一所. */
  private boolean isOneEach(int at) {
    for (int i = at - 1; i >= from && at - i < 40; i--) {
      char c = text.charAt(i);
      boolean frequency = i + 1 < limit && "年月季周天日次".indexOf(text.charAt(i + 1)) >= 0;
      if ((c == '每' && !frequency)
          || c == '各'
          || (c == '少' && text.startsWith("至", Math.max(from, i - 1)))) {
        return true;
      }
      if ("，。；：,;\n".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  private boolean isSmallChinese(int at, BigDecimal value) {
    return !Numerals.isArabic(text.charAt(at)) && value.compareTo(BigDecimal.valueOf(20)) <= 0;
  }

  // ---- what numbers are no quantities

  /** Whether the number at a place continues a name, a version, an ordinal or another number. */
  private boolean isPartOfName(int at) {
    if (at == from) {
      return false;
    }
    char left = text.charAt(at - 1);
    if (isNamePart(left) && countsAcronym(at)) {
      return false;
    }
    if (isNamePart(left) || left == '第' || "〔[【×*+＋.．#".indexOf(left) >= 0) {
      return left != '第' || !isPlace(at);
    }
    if (isDash(left)) {
      // 第1至4项
      int back = at - 1;
      while (back > from
          && at - back < LONGEST_ORDINALS
          && (isDash(text.charAt(back - 1)) || Numerals.digit(text.charAt(back - 1)) >= 0)) {
        back--;
      }
      if (back > from && text.charAt(back - 1) == '第') {
        return true;
      }
    }
    // 三五家, 十几个: the second half of a guess or number
    return Numerals.isChinese(left) && !Numerals.isArabic(text.charAt(at));
  }

  private static boolean isDash(char c) {
    return "-—–－~～―─至到".indexOf(c) >= 0;
  }

  /** 第5位, 第三名. */
  private boolean isPlace(int at) {
    Numeral number = Numerals.at(text, at, limit);
    return number != null && number.end() < limit && "位名".indexOf(text.charAt(number.end())) >= 0;
  }

  /** 工业APP200个: so many of what an acronym stands for; not ISO9001, nor P2P3. */
  private boolean countsAcronym(int at) {
    int start = at;
    while (start > from && isNamePart(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < limit && Numerals.isArabic(text.charAt(end))) {
      end++;
    }
    return at - start >= SHORTEST_ACRONYM
        && start > from
        && Character.isIdeographic(text.charAt(start - 1))
        && end < limit
        && "个款家项".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isNamePart(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 'Ａ' && c <= 'ｚ');
  }

  private int behindDigits(int at) {
    int end = at;
    while (end < limit && (Numerals.isArabic(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  /** Behind a dash between the ends of a range; -1 if there is none. */
  private int dash(int at) {
    int end = Numerals.skipSpaces(text, at, limit);
    int start = end;
    while (end < limit && end - start < 2 && isDash(text.charAt(end))) {
      end++;
    }
    return end == start ? -1 : Numerals.skipSpaces(text, end, limit);
  }
}
