package org.hongtou.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.hongtou.model.Span;
import org.hongtou.model.Target.Op;
import org.hongtou.words.Numerals.Numeral;
import org.jspecify.annotations.Nullable;

/** Reads shares, multiples and ranks written in words: 三分之一, 一半, 过半, 翻一番, 前十. */
final class RelativeQuantities {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_PLACES = BigDecimal.valueOf(500);

  /** Of so many: rates so small that nobody writes them in %. */
  private static final Map<String, String> PARTS =
      Map.of("10万", "/10万", "十万", "/10万", "100万", "/100万", "百万", "/100万");

  private static final String[] RANKED = {
    "排名", "位次", "位居", "名列", "位列", "全国", "全省", "全市", "全区", "世界", "居", "稳居", "保持"
  };

  private final String text;
  private final int from;
  private final int limit;

  RelativeQuantities(String text, int from, int limit) {
    this.text = text;
    this.from = from;
    this.limit = limit;
  }

  /** 三分之一, 百分之八, 2/3以上, 一半. */
  @Nullable Quantity fraction(int at) {
    if (text.charAt(at) == '一' && at + 1 < limit && text.charAt(at + 1) == '半') {
      boolean number =
          at > from && (Numerals.isChinese(text.charAt(at - 1)) || text.charAt(at - 1) == '第');
      return number ? null : share(at, at + 2, BigDecimal.valueOf(50));
    }
    Quantity slashed = slashed(at);
    if (slashed == null) {
      slashed = inTenThousands(at);
    }
    if (slashed != null) {
      return slashed;
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
    BigDecimal denominator = Numerals.denominator(parts);
    if (text.startsWith("百", of + 2) && parts.equals("百")) {
      return share(at, of + 3, HUNDRED);
    }
    Numeral numerator = Numerals.at(text, of + 2, limit);
    if (denominator == null || numerator == null) {
      return null;
    }
    BigDecimal percent = numerator.value().multiply(HUNDRED);
    return share(at, numerator.end(), rounded(percent, denominator));
  }

  /** 1/3以上: one digit each, the smaller first. */
  private @Nullable Quantity slashed(int at) {
    boolean shape =
        at + 2 < limit
            && "/／".indexOf(text.charAt(at + 1)) >= 0
            && Numerals.isArabic(text.charAt(at))
            && Numerals.isArabic(text.charAt(at + 2))
            && (at + 3 >= limit || !Numerals.isArabic(text.charAt(at + 3)))
            && (at == from || !Numerals.isArabic(text.charAt(at - 1)));
    int numerator = shape ? Numerals.digit(text.charAt(at)) : 0;
    int denominator = shape ? Numerals.digit(text.charAt(at + 2)) : 0;
    if (numerator < 1 || denominator <= numerator) {
      return null;
    }
    return share(
        at, at + 3, rounded(BigDecimal.valueOf(numerator * 100L), BigDecimal.valueOf(denominator)));
  }

  /** 死亡率控制在8/10万以下: recorded as it is written, 8 of the unit /10万. */
  private @Nullable Quantity inTenThousands(int at) {
    boolean inside =
        at > from && (Numerals.isArabic(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
    Numeral numerator = inside ? null : Numerals.at(text, at, limit);
    int slash = numerator == null ? limit : numerator.end();
    if (numerator == null || slash >= limit || "/／".indexOf(text.charAt(slash)) < 0) {
      return null;
    }
    for (Map.Entry<String, String> parts : PARTS.entrySet()) {
      int end = slash + 1 + parts.getKey().length();
      boolean counted = end < limit && isCounted(text.charAt(end));
      if (text.startsWith(parts.getKey(), slash + 1) && !counted) {
        return share(at, end, numerator.value(), parts.getValue());
      }
    }
    return null;
  }

  /** 3人/万户: what is counted per so many of something is no share. */
  private static boolean isCounted(char behind) {
    return "人户元件吨亩辆台株只个家".indexOf(behind) >= 0;
  }

  private static BigDecimal rounded(BigDecimal percent, BigDecimal denominator) {
    if (denominator.compareTo(BigDecimal.valueOf(1000)) >= 0) {
      // 十万分之八: no digit may get lost
      return Numerals.plain(percent.divide(denominator, MathContext.DECIMAL32));
    }
    return Numerals.plain(percent.divide(denominator, 1, RoundingMode.HALF_UP));
  }

  /** 半数以上, 过半. */
  @Nullable Quantity half(int at) {
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
    return share(at, end, percent, "%");
  }

  private Quantity share(int at, int end, BigDecimal value, String unit) {
    QuantityComparison comparison = QuantityComparison.around(text, from, limit, at, end);
    return new Quantity(
        new Span(comparison.start(), comparison.end()),
        new Span(at, end),
        value,
        null,
        unit,
        Measure.SHARE,
        comparison.op(),
        text.substring(comparison.start(), at),
        false,
        false);
  }

  /** 翻番, 翻一番, 翻两番. */
  @Nullable Quantity doubling(int at) {
    int end = at + 1;
    int times = 1;
    Numeral number = Numerals.at(text, end, limit);
    if (number != null) {
      times = number.value().min(HUNDRED).intValue();
      end = number.end();
    }
    if (end >= limit || text.charAt(end) != '番' || times < 1 || times > 10) {
      return null;
    }
    QuantityComparison comparison = QuantityComparison.around(text, from, limit, at, end + 1);
    return new Quantity(
        new Span(comparison.start(), comparison.end()),
        new Span(at, end + 1),
        BigDecimal.valueOf(1L << times),
        null,
        "倍",
        Measure.MULTIPLE,
        comparison.op(),
        "",
        false,
        false);
  }

  /** 排名第一, 居全国第二: a place without 名 or 位 counts only behind what is ranked. */
  @Nullable Quantity place(int at) {
    Numeral number = Numerals.at(text, at + 1, limit);
    if (number == null || number.value().compareTo(HUNDRED) > 0) {
      return null;
    }
    int end = number.end();
    return ranked(at, end, number.value());
  }

  /** 保持全国首位, 位居全省首位. */
  @Nullable Quantity first(int at) {
    return text.startsWith("位", at + 1) ? ranked(at, at + 2, BigDecimal.ONE) : null;
  }

  private @Nullable Quantity ranked(int at, int end, BigDecimal place) {
    boolean closes = end >= limit || "，。；、）)".indexOf(text.charAt(end)) >= 0;
    boolean ranked = false;
    for (String before : RANKED) {
      ranked |= at - before.length() >= from && text.startsWith(before, at - before.length());
    }
    return closes && ranked
        ? new Quantity(
            new Span(at, end),
            new Span(at, end),
            place,
            null,
            "名次",
            Measure.RANK,
            Op.EQUAL,
            "",
            false,
            false)
        : null;
  }

  /** 前十, 前10名, 前三位. */
  @Nullable Quantity topPlaces(int at) {
    char left = at > from ? text.charAt(at - 1) : ' ';
    if ("年月日底提之以目当事生空".indexOf(left) >= 0) {
      return null;
    }
    Numeral number = Numerals.at(text, Numerals.skipSpaces(text, at + 1, limit), limit);
    if (number == null || number.value().compareTo(MOST_PLACES) > 0) {
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
}
