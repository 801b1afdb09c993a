package org.hongtou.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Span;
import org.hongtou.model.Target.Op;
import org.hongtou.words.MeasureWords.Found;
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
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2199);

  private static final Set<String> ORDERED =
      Set.of(
          "期", "批", "次", "类", "种", "条", "道", "块", "片", "张", "本", "部", "门", "届", "轮", "段", "份", "站",
          "组", "套", "节");

  private final String text;
  private final int from;
  private final int limit;

  private QuantityLexer(String text, Span stretch) {
    this.text = text;
    this.from = stretch.start();
    this.limit = stretch.end();
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
        || c == '半'
        || c == '过';
  }

  private @Nullable Quantity quantityAt(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '翻' -> doubling(at);
      case '前' -> topPlaces(at);
      case '半', '过' -> half(at);
      default -> {
        Quantity fraction = fraction(at);
        yield fraction != null ? fraction : counted(at);
      }
    };
  }

  // ---- a number with a unit

  private @Nullable Quantity counted(int at) {
    if (isPartOfName(at)) {
      return null;
    }
    Reading first = read(at);
    if (first == null) {
      return null;
    }
    int dash = dash(first.end);
    Reading second = dash < 0 ? null : read(dash);
    if (second != null && isRange(first, second)) {
      return range(at, first, second);
    }
    return first.unit == null && !isElided(at, first) ? null : single(at, first);
  }

  /** A number and the unit behind it, if there is one. */
  private record Reading(
      BigDecimal value,
      @Nullable Unit unit,
      int end,
      boolean magnitude,
      boolean round,
      boolean one) {}

  private @Nullable Reading read(int at) {
    Numeral numeral = Numerals.at(text, at, limit);
    boolean round = false;
    if (numeral == null) {
      numeral = bareMagnitude(at);
      round = numeral != null;
      if (numeral == null) {
        return null;
      }
    }
    numeral = withoutUnitsMagnitude(at, numeral);
    // 零部件, 零售: no figure
    if (numeral == null || (text.charAt(at) == '零' && numeral.end() == at + 1)) {
      return null;
    }
    boolean magnitude = "万亿".indexOf(text.charAt(numeral.end() - 1)) >= 0;
    boolean one = text.charAt(at) == '一' && numeral.end() == at + 1;
    int next = spaces(numeral.end());
    // 100余家, 100多家, 10来个; 万 may follow: 10余万
    BigDecimal value = numeral.value();
    if (next < limit && "余多来".indexOf(text.charAt(next)) >= 0) {
      next = spaces(next + 1);
      if (next < limit && "万亿".indexOf(text.charAt(next)) >= 0) {
        value =
            value
                .scaleByPowerOfTen(text.charAt(next) == '万' ? 4 : 8)
                .setScale(0, RoundingMode.HALF_UP);
        magnitude = true;
        next = spaces(next + 1);
      }
    }
    Found<Unit> unit = unitAt(next);
    if (unit == null || isOtherWord(unit, numeral)) {
      return new Reading(value, null, numeral.end(), magnitude, round, one);
    }
    BigDecimal scaled = unit.entry().name().equals("‰") ? value.movePointLeft(1) : value;
    return new Reading(scaled, unit.entry(), unit.end(), magnitude, round, one);
  }

  /** 千家企业, 万名人才, 百亿元: a magnitude alone counts only with its unit right behind. */
  private @Nullable Numeral bareMagnitude(int at) {
    int end = at;
    int power = 0;
    while (end < limit && "百千万亿".indexOf(text.charAt(end)) >= 0) {
      power +=
          switch (text.charAt(end)) {
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            default -> 8;
          };
      end++;
    }
    boolean unit = end > at && end < limit && "家户名个项亩场".indexOf(text.charAt(end)) >= 0;
    return unit ? new Numeral(at, end, BigDecimal.ONE.scaleByPowerOfTen(power).setScale(0)) : null;
  }

  /** The 千 of 千瓦 and the 百 of 百分点 belong to the unit: 10亿千瓦 is 1,000,000,000 千瓦. */
  private @Nullable Numeral withoutUnitsMagnitude(int at, Numeral numeral) {
    int last = numeral.end() - 1;
    char next = numeral.end() < limit ? text.charAt(numeral.end()) : ' ';
    boolean unit =
        switch (text.charAt(last)) {
          case '千' -> "瓦克伏米".indexOf(next) >= 0;
          case '百' -> next == '分';
          default -> false;
        };
    if (!unit) {
      return numeral;
    }
    return last == at ? null : Numerals.at(text, at, last);
  }

  private @Nullable Found<Unit> unitAt(int at) {
    Found<Unit> unit = MeasureWords.unitAt(text, at, limit);
    if (unit == null) {
      return tenths(at);
    }
    int slash = unit.end();
    if (slash + 1 < limit && (text.charAt(slash) == '/' || text.charAt(slash) == '／')) {
      int per = slash + 1;
      while (per < limit && "十百千万亿".indexOf(text.charAt(per)) >= 0) {
        per++;
      }
      Found<Unit> of = MeasureWords.unitAt(text, per, limit);
      if (of != null) {
        String name = unit.entry().name() + "/" + text.substring(slash + 1, of.end());
        return new Found<>(at, of.end(), new Unit(name, Measure.PHYSICAL));
      }
    }
    return unit;
  }

  /** 两成, 八成以上; not 3成果. */
  private @Nullable Found<Unit> tenths(int at) {
    if (at >= limit || text.charAt(at) != '成') {
      return null;
    }
    boolean ends = at + 1 >= limit || "以左的，。；、）".indexOf(text.charAt(at + 1)) >= 0;
    return ends ? new Found<>(at, at + 1, new Unit("成", Measure.SHARE)) : null;
  }

  /** Whether what looks like a unit begins another word, or the number is part of a date. */
  private boolean isOtherWord(Found<Unit> unit, Numeral numeral) {
    if (unit.end() < limit && MeasureWords.isTrap(unit.of(text), text.charAt(unit.end()))) {
      return true;
    }
    return switch (unit.of(text)) {
      case "年" ->
          numeral.value().compareTo(FIRST_YEAR) >= 0 && numeral.value().compareTo(LAST_YEAR) <= 0;
      case "日" -> numeral.start() > from && "月、".indexOf(text.charAt(numeral.start() - 1)) >= 0;
      default -> false;
    };
  }

  /** A number without a unit counts with a comparison beside it: 10以上, 超500亿. */
  private boolean isElided(int at, Reading reading) {
    if (reading.end < limit && isNamePart(text.charAt(reading.end))) {
      return false;
    }
    boolean arabic = Numerals.isArabic(text.charAt(at));
    if (!arabic && !reading.magnitude) {
      return false;
    }
    if (MeasureWords.comparatorAfter(text, spaces(reading.end), limit) != null) {
      return arabic;
    }
    // 主营业务收入超500亿的园区, 突破2万; but not 超12345
    char next = reading.end < limit ? text.charAt(reading.end) : '。';
    return reading.magnitude && "级次".indexOf(next) < 0;
  }

  private Quantity single(int at, Reading reading) {
    Unit unit = reading.unit == null ? new Unit("", Measure.ELIDED) : reading.unit;
    return close(at, reading.end, tenfold(reading.value, unit), null, unit, reading);
  }

  private static BigDecimal tenfold(BigDecimal value, Unit unit) {
    return unit.name().equals("成") ? value.multiply(BigDecimal.TEN) : value;
  }

  private boolean isRange(Reading first, Reading second) {
    return second.unit != null
        && (first.unit == null || first.unit.name().equals(second.unit.name()))
        && first.value.compareTo(second.value) < 0;
  }

  private Quantity range(int at, Reading first, Reading second) {
    Unit unit = second.unit == null ? new Unit("", Measure.ELIDED) : second.unit;
    BigDecimal low = first.value;
    if (second.magnitude && !first.magnitude) {
      // 10—20万元: the magnitude speaks for both ends
      int power = text.lastIndexOf('亿', second.end) > at ? 8 : 4;
      BigDecimal scaled = low.scaleByPowerOfTen(power).setScale(0, RoundingMode.HALF_UP);
      low = scaled.compareTo(second.value) < 0 ? scaled : low;
    }
    return close(at, second.end, tenfold(low, unit), tenfold(second.value, unit), unit, second);
  }

  /** Takes the words of comparison on both sides in; null where 一个 has none. */
  private @Nullable Quantity close(
      int at,
      int end,
      BigDecimal value,
      @Nullable BigDecimal valueMax,
      Unit unit,
      Reading reading) {
    Measure measure = unit.measure();
    String name = measure == Measure.SHARE ? "%" : unit.name();
    Comparison comparison = comparison(at, end);
    if (reading.one && measure != Measure.MULTIPLE) {
      boolean indefinite = comparison.op == null && !isOneEach(at);
      if (indefinite || name.equals("批")) {
        return null;
      }
    }
    // 二期工程, 两批, 三类, 六次全会: an ordinal or part of a name
    if (comparison.op == null && ORDERED.contains(name) && isSmallChinese(at, value)) {
      return null;
    }
    if (at > from && text.charAt(at - 1) == '第') {
      measure = Measure.RANK;
      name = "名次";
    }
    return new Quantity(
        new Span(comparison.start, comparison.end),
        new Span(at, end),
        value,
        valueMax,
        name,
        measure,
        comparison.op,
        text.substring(comparison.start, at),
        reading.magnitude,
        reading.round);
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

  private record Comparison(int start, int end, @Nullable Op op) {}

  private Comparison comparison(int at, int end) {
    int start = at;
    Op op = null;
    Found<Op> before = MeasureWords.comparatorBefore(text, backSpaces(at), from);
    if (before != null && !isInsideWord(before)) {
      start = before.start();
      op = before.entry();
    }
    int next = spaces(end);
    for (String inclusive : new String[] {"（含）", "(含)"}) {
      if (text.startsWith(inclusive, next)) {
        next += inclusive.length();
      }
    }
    Found<Op> after = MeasureWords.comparatorAfter(text, next, limit);
    if (after != null && !isNoComparison(after)) {
      end = after.end();
      // 控制在11亿千瓦左右: what stands behind is the more exact; 不超过5日内: both say the same
      op = after.entry();
    }
    return new Comparison(start, end, op);
  }

  /** The 过 of 通过 or 经过, the 近 of 附近, the 超 of 高超 compare nothing. */
  private boolean isInsideWord(Found<Op> before) {
    if (before.start() <= from || before.end() - before.start() > 1) {
      return false;
    }
    char left = text.charAt(before.start() - 1);
    return switch (text.charAt(before.start())) {
      case '过' -> "通经不透渡超胜越".indexOf(left) >= 0;
      case '近' -> "附最邻靠亲就接将".indexOf(left) >= 0;
      case '约' -> "节预合签公契条特集违".indexOf(left) >= 0;
      case '超' -> "高".indexOf(left) >= 0;
      default -> false;
    };
  }

  /** 10个以上海企业: 以上 may end in another word; 5日内部: 内 too. */
  private boolean isNoComparison(Found<Op> after) {
    char next = after.end() < limit ? text.charAt(after.end()) : ' ';
    boolean inside = text.charAt(after.end() - 1) == '内' && after.end() - after.start() == 1;
    return inside && "部容外生资设".indexOf(next) >= 0;
  }

  // ---- shares and multiples in words

  /** 三分之一, 百分之八, 2/3以上, 一半. */
  private @Nullable Quantity fraction(int at) {
    if (text.charAt(at) == '一' && at + 1 < limit && text.charAt(at + 1) == '半') {
      boolean number =
          at > from && (Numerals.isChinese(text.charAt(at - 1)) || text.charAt(at - 1) == '第');
      return number ? null : share(at, at + 2, BigDecimal.valueOf(50));
    }
    int of = at;
    while (of < limit && of - at < 4 && Numerals.digit(text.charAt(of)) >= 0) {
      of++;
    }
    while (of < limit && of - at < 4 && "十百千万".indexOf(text.charAt(of)) >= 0) {
      of++;
    }
    if (of == at || !text.startsWith("分之", of)) {
      return null;
    }
    String parts = text.substring(at, of);
    BigDecimal denominator =
        switch (parts) {
          case "百" -> HUNDRED;
          case "千" -> BigDecimal.valueOf(1000);
          case "万" -> BigDecimal.valueOf(10_000);
          default -> Numerals.parse(parts);
        };
    if (text.startsWith("百", of + 2) && parts.equals("百")) {
      return share(at, of + 3, HUNDRED);
    }
    Numeral numerator = Numerals.at(text, of + 2, limit);
    if (denominator == null || denominator.signum() == 0 || numerator == null) {
      return null;
    }
    BigDecimal percent = numerator.value().multiply(HUNDRED);
    return share(at, numerator.end(), rounded(percent, denominator));
  }

  private static BigDecimal rounded(BigDecimal percent, BigDecimal denominator) {
    BigDecimal value = percent.divide(denominator, 1, RoundingMode.HALF_UP).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  /** 半数以上, 过半. */
  private @Nullable Quantity half(int at) {
    if (text.startsWith("半数以上", at)) {
      return share(at, at + 2, BigDecimal.valueOf(50));
    }
    return text.startsWith("过半", at) && !text.startsWith("超", Math.max(from, at - 1))
        ? new Quantity(
            new Span(at, at + 2),
            new Span(at, at + 2),
            BigDecimal.valueOf(50),
            null,
            "%",
            Measure.SHARE,
            Op.AT_LEAST,
            "",
            false,
            false)
        : null;
  }

  private Quantity share(int at, int end, BigDecimal percent) {
    Comparison comparison = comparison(at, end);
    return new Quantity(
        new Span(comparison.start, comparison.end),
        new Span(at, end),
        percent,
        null,
        "%",
        Measure.SHARE,
        comparison.op,
        text.substring(comparison.start, at),
        false,
        false);
  }

  /** 翻番, 翻一番, 翻两番. */
  private @Nullable Quantity doubling(int at) {
    int end = at + 1;
    int times = 1;
    Numeral number = Numerals.at(text, end, limit);
    if (number != null) {
      times = number.value().intValue();
      end = number.end();
    }
    if (end >= limit || text.charAt(end) != '番' || times < 1 || times > 10) {
      return null;
    }
    Comparison comparison = comparison(at, end + 1);
    return new Quantity(
        new Span(comparison.start, comparison.end),
        new Span(at, end + 1),
        BigDecimal.valueOf(1L << times),
        null,
        "倍",
        Measure.MULTIPLE,
        comparison.op,
        "",
        false,
        false);
  }

  /** 前十, 前10名, 前三位. */
  private @Nullable Quantity topPlaces(int at) {
    char left = at > from ? text.charAt(at - 1) : ' ';
    if ("年月日底提之以目当事生空".indexOf(left) >= 0) {
      return null;
    }
    Numeral number = Numerals.at(text, spaces(at + 1), limit);
    if (number == null || number.value().intValue() > 500) {
      return null;
    }
    int end = number.end();
    char next = end < limit ? text.charAt(end) : '。';
    boolean closes = "，。；、列）的方行强".indexOf(next) >= 0;
    boolean place = next == '名' || next == '位';
    if (!closes && !place) {
      return null;
    }
    return new Quantity(
        new Span(at, place ? end + 1 : end),
        new Span(at, place ? end + 1 : end),
        number.value(),
        null,
        "名次",
        Measure.RANK,
        Op.AT_MOST,
        "前",
        false,
        false);
  }

  // ---- what numbers are no quantities

  /** Whether the number at a place continues a name, a version, an ordinal or another number. */
  private boolean isPartOfName(int at) {
    if (at == from) {
      return false;
    }
    char left = text.charAt(at - 1);
    if (isNamePart(left) || left == '第' || "〔[【×*+＋.．#".indexOf(left) >= 0) {
      return left != '第' || !isPlace(at);
    }
    if (isDash(left)) {
      // 第1至4项
      int back = at - 1;
      while (back > from
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
    int end = spaces(at);
    int start = end;
    while (end < limit && end - start < 2 && isDash(text.charAt(end))) {
      end++;
    }
    return end == start ? -1 : spaces(end);
  }

  private int spaces(int at) {
    int next = at;
    while (next < limit && (text.charAt(next) == ' ' || text.charAt(next) == '\u3000')) {
      next++;
    }
    return next;
  }

  private int backSpaces(int at) {
    int back = at;
    while (back > from && text.charAt(back - 1) == ' ') {
      back--;
    }
    return back;
  }
}
