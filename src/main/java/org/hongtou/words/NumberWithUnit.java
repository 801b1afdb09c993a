package org.hongtou.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hongtou.model.Target.Op;
import org.hongtou.words.MeasureWords.Found;
import org.hongtou.words.MeasureWords.Unit;
import org.hongtou.words.Numerals.Numeral;
import org.jspecify.annotations.Nullable;

/** Reads numbers and the measure words behind them: 100余家, 10亿千瓦, 7.5张/千人. */
final class NumberWithUnit {
  /** What stands behind a magnitude and counts nothing: 30万余, 千亿级, 2万左. */
  private static final String NO_UNITS = "级次余多来几以左前后内外上下的之和与及或个股至到为超倍约";

  /** Of ten: 万万亿 has 16; beyond that nothing is counted. */
  private static final int HIGHEST_POWER = 32;

  /** What stands behind the 次 of another word: 次生, 次级. */
  private static final String NO_TIMES = "生级要年日月数新区";

  /** 由2.6胎提高到. */
  private static final int LONGEST_CHANGE = 14;

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2199);

  private static final Unit PEOPLE = new Unit("人", Measure.PEOPLE);

  private final String text;
  private final int from;
  private final int limit;

  NumberWithUnit(String text, int from, int limit) {
    this.text = text;
    this.from = from;
    this.limit = limit;
  }

  /**
   * A number and the unit behind it.
   *
   * @param unit null where none is written
   * @param end behind both
   * @param magnitude whether it is written with 万 or 亿
   * @param round whether the number is a bare magnitude (千家)
   * @param one whether the number is 一
   */
  record Reading(
      BigDecimal value,
      @Nullable Unit unit,
      int end,
      boolean magnitude,
      boolean round,
      boolean one) {}

  @Nullable Reading read(int at) {
    Numeral numeral = Numerals.at(text, at, limit);
    boolean round = false;
    if (numeral == null) {
      numeral = bareMagnitude(at);
      round = numeral != null;
      if (numeral == null) {
        return null;
      }
    }
    numeral = withSpacedDigits(at, numeral);
    numeral = withoutUnitsMagnitude(at, numeral);
    // 零部件, 零售: no figure
    if (numeral == null || (text.charAt(at) == '零' && numeral.end() == at + 1)) {
      return null;
    }
    boolean magnitude = "万亿".indexOf(text.charAt(numeral.end() - 1)) >= 0;
    boolean one = text.charAt(at) == '一' && numeral.end() == at + 1;
    int next = Numerals.skipSpaces(text, numeral.end(), limit);
    // 100余家, 100多家, 10来个; 万 may follow: 10余万
    BigDecimal value = numeral.value();
    if (next < limit && "余多来".indexOf(text.charAt(next)) >= 0) {
      next = Numerals.skipSpaces(text, next + 1, limit);
      if (next < limit && "万亿".indexOf(text.charAt(next)) >= 0) {
        value =
            value
                .scaleByPowerOfTen(Numerals.power(text.charAt(next)))
                .setScale(0, RoundingMode.HALF_UP);
        magnitude = true;
        next = Numerals.skipSpaces(text, next + 1, limit);
      }
    }
    Found<Unit> unit = timesOf(unitAt(next));
    if (unit == null && magnitude && !round && PeopleWords.startAt(text, next, limit)) {
      // 扶持50万农村贫困残疾人
      return new Reading(value, PEOPLE, next, magnitude, round, one);
    }
    Found<Op> bound =
        unit == null && magnitude && !round
            ? MeasureWords.comparatorAfter(text, next, limit)
            : null;
    if (bound != null && PeopleWords.startBehindComparison(text, bound.end(), limit)) {
      // 解决30万以上农村人口安全饮水问题
      return new Reading(value, PEOPLE, next, magnitude, round, one);
    }
    boolean unknown = unit == null && !round && isUnknownUnit(next);
    boolean told =
        at > from
            && (text.charAt(at - 1) == text.charAt(Math.min(next, limit - 1)) || changes(at, next));
    if (unknown && (magnitude || told)) {
      // 接入视频1.2万路, 种植食用菌1.8亿棒, 组建核心群120群: no list of measure words is whole
      Unit counts = new Unit(text.substring(next, next + 1), Measure.COUNT);
      return new Reading(value, counts, next + 1, magnitude, round, one);
    }
    if (unit == null || isOtherWord(unit, numeral)) {
      return new Reading(value, null, numeral.end(), magnitude, round, one);
    }
    if (unit.entry().measure() == Measure.PHYSICAL && isPerSecond(at)) {
      // 引水能力每秒120立方米
      Unit flow = new Unit(unit.entry().name() + "/秒", Measure.PHYSICAL);
      return new Reading(value, flow, unit.end(), magnitude, round, one);
    }
    BigDecimal scaled = unit.entry().name().equals("‰") ? value.movePointLeft(1) : value;
    return new Reading(scaled, unit.entry(), unit.end(), magnitude, round, one);
  }

  /**
   * 加工点3 0个, 岗位3 6万个: a blank that a file has set between the digits of a number. Between a word
   * and a unit no two numbers stand side by side; in the row of a table there is no word before the
   * first.
   */
  private Numeral withSpacedDigits(int at, Numeral numeral) {
    int next = numeral.end() + 1;
    boolean spaced =
        numeral.end() - at <= 2
            && at > from
            && Character.isIdeographic(text.charAt(at - 1))
            && Numerals.isArabic(text.charAt(at))
            && next < limit
            && text.charAt(numeral.end()) == ' '
            && Numerals.isArabic(text.charAt(next));
    Numeral rest = spaced ? Numerals.at(text, next, limit) : null;
    if (rest == null) {
      return numeral;
    }
    int digits = next;
    while (digits < limit && Numerals.isArabic(text.charAt(digits))) {
      digits++;
    }
    boolean decimal = digits < limit && text.charAt(digits) == '.';
    boolean unit =
        digits - next <= 2 && !decimal && MeasureWords.unitAt(text, rest.end(), limit) != null;
    String all = text.substring(at, numeral.end()) + text.substring(next, rest.end());
    Numeral whole = unit ? Numerals.at(all, 0, all.length()) : null;
    return whole == null || whole.end() != all.length()
        ? numeral
        : new Numeral(at, rest.end(), whole.value());
  }

  /**
   * One character between a magnitude and the end of its phrase, or a comparison: 17.1亿度，, 1.2万路以上.
   */
  private boolean isUnknownUnit(int at) {
    if (at >= limit
        || !Character.isIdeographic(text.charAt(at))
        || NO_UNITS.indexOf(text.charAt(at)) >= 0) {
      return false;
    }
    int end = at + 1;
    return end >= limit
        || "，。；、）,;)".indexOf(text.charAt(end)) >= 0
        || MeasureWords.comparatorAfter(text, end, limit) != null;
  }

  private boolean isPerSecond(int at) {
    return at >= from + 2 && text.startsWith("每秒", at - 2);
  }

  /** 广告1000块次, 航班50架次: how often so many of them; not 3个次生灾害点. */
  private @Nullable Found<Unit> timesOf(@Nullable Found<Unit> unit) {
    boolean times =
        unit != null
            && unit.end() == unit.start() + 1
            && unit.entry().measure() == Measure.COUNT
            && unit.end() < limit
            && text.charAt(unit.end()) == '次'
            && (unit.end() + 1 >= limit || NO_TIMES.indexOf(text.charAt(unit.end() + 1)) < 0);
    return unit == null || !times
        ? unit
        : new Found<>(
            unit.start(), unit.end() + 1, new Unit(unit.entry().name() + "次", Measure.COUNT));
  }

  /** The 3 of 利用胎次由2.6胎提高到3胎: what changes is told in the same unit before and behind. */
  private boolean changes(int at, int unit) {
    if (unit >= limit) {
      return false;
    }
    char before = text.charAt(at - 1);
    int start = Math.max(from, at - LONGEST_CHANGE);
    int by = before == '到' || before == '至' ? BoundedSearch.lastOf('由', '从', text, start, at) : -1;
    int same =
        by < 0 ? -1 : BoundedSearch.lastOf(text.charAt(unit), text.charAt(unit), text, by, at);
    return same > by + 1 && Numerals.isArabic(text.charAt(same - 1));
  }

  /** 千家企业, 万名人才, 百亿元: a magnitude alone counts only with its unit right behind. */
  private @Nullable Numeral bareMagnitude(int at) {
    if (at > from && text.charAt(at - 1) == '每') {
      // 每千名老人
      return null;
    }
    int end = at;
    int power = 0;
    while (end < limit && "百千万亿".indexOf(text.charAt(end)) >= 0) {
      power += Numerals.power(text.charAt(end));
      end++;
    }
    if (power > HIGHEST_POWER) {
      return null;
    }
    boolean unit = end > at && end < limit && "家户名个项亩场款".indexOf(text.charAt(end)) >= 0;
    unit |= isCompared(at, end, power);
    // 规模达到千亿级, 突破万亿级
    unit |=
        end > at
            && power >= 8
            && at > from
            && end < limit
            && text.charAt(end) == '级'
            && "到达破超过".indexOf(text.charAt(at - 1)) >= 0;
    return unit ? new Numeral(at, end, BigDecimal.ONE.scaleByPowerOfTen(power).setScale(0)) : null;
  }

  /**
   * 规模过千亿, 超万亿元, 保持在万亿元以上: a magnitude alone that a comparison stands beside and that closes its
   * phrase.
   */
  private boolean isCompared(int at, int end, int power) {
    if (power < 8 || at == from) {
      return false;
    }
    int behind = end < limit && text.charAt(end) == '元' ? end + 1 : end;
    if ("到达在".indexOf(text.charAt(at - 1)) >= 0 && behind > end) {
      Found<Op> after = MeasureWords.comparatorAfter(text, behind, limit);
      return after != null
          && (after.end() >= limit || "，。；、）,;".indexOf(text.charAt(after.end())) >= 0);
    }
    if ("过超破".indexOf(text.charAt(at - 1)) < 0) {
      return false;
    }
    if (behind > end && (text.startsWith("产值", behind) || text.startsWith("营收", behind))) {
      // 率先突破千亿元产值; not 突破千亿元的产业集群
      behind += 2;
    }
    return behind >= limit || "，。；、）,;".indexOf(text.charAt(behind)) >= 0;
  }

  /** The 千 of 千瓦 and the 百 of 百分点 belong to the unit: 10亿千瓦 is 1,000,000,000 千瓦. */
  private @Nullable Numeral withoutUnitsMagnitude(int at, Numeral numeral) {
    int last = numeral.end() - 1;
    char next = numeral.end() < limit ? text.charAt(numeral.end()) : ' ';
    boolean unit =
        switch (text.charAt(last)) {
          case '千' -> "瓦克伏米升".indexOf(next) >= 0;
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
      Found<Unit> ratio = toOne(at);
      return ratio == null ? tenths(at) : ratio;
    }
    String written = text.substring(at, unit.end());
    if (!written.equals(unit.entry().name()) && written.equalsIgnoreCase(unit.entry().name())) {
      // EFLOPS stays as it is written
      unit = new Found<>(at, unit.end(), new Unit(written, unit.entry().measure()));
    }
    Found<Unit> several = withOthers(unit);
    if (several != null) {
      return several;
    }
    int slash = unit.end();
    if (slash + 1 < limit && (text.charAt(slash) == '/' || text.charAt(slash) == '／')) {
      int per = slash + 1;
      while (per < limit && "十百千万亿".indexOf(text.charAt(per)) >= 0) {
        per++;
      }
      // 吨/月·平方公里
      boolean period = per + 1 < limit && behindPeriodFirst(per) > per;
      Found<Unit> of = MeasureWords.unitAt(text, period ? per + 2 : per, limit);
      if (of != null) {
        int end = behindPeriod(of.end());
        String name = unit.entry().name() + "/" + text.substring(slash + 1, end);
        return new Found<>(at, end, new Unit(name, Measure.PHYSICAL));
      }
    }
    return unit;
  }

  /** Behind the 月· of 吨/月·平方公里. */
  private int behindPeriodFirst(int at) {
    boolean period = "年月日天".indexOf(text.charAt(at)) >= 0 && "·•".indexOf(text.charAt(at + 1)) >= 0;
    return period ? at + 2 : at;
  }

  /** Behind the ·月 of 吨/平方公里·月. */
  private int behindPeriod(int at) {
    boolean period =
        at + 1 < limit
            && "·•".indexOf(text.charAt(at)) >= 0
            && "年月日天".indexOf(text.charAt(at + 1)) >= 0;
    return period ? at + 2 : at;
  }

  /**
   * 艘（台、套）, 头（只）: other units in brackets, by which some of the counted things go; the unit is what
   * is written.
   */
  private @Nullable Found<Unit> withOthers(Found<Unit> unit) {
    int at = unit.end();
    if (at >= limit || "（(".indexOf(text.charAt(at)) < 0) {
      return null;
    }
    do {
      Found<Unit> other = MeasureWords.unitAt(text, at + 1, limit);
      if (other == null || other.entry().measure() != unit.entry().measure()) {
        return null;
      }
      at = other.end();
    } while (at < limit && text.charAt(at) == '、');
    if (at >= limit || "）)".indexOf(text.charAt(at)) < 0) {
      return null;
    }
    if (text.charAt(unit.end() + 1) <= 'z') {
      // 吉瓦时（GWh）: the same unit
      return new Found<>(unit.start(), at + 1, unit.entry());
    }
    String name = text.substring(unit.start(), at + 1).replace('(', '（').replace(')', '）');
    return new Found<>(unit.start(), at + 1, new Unit(name, unit.entry().measure()));
  }

  /** 车桩比2.5:1: so many to one; not 1:10000, nor 8:15. */
  private @Nullable Found<Unit> toOne(int at) {
    boolean one =
        at + 1 < limit
            && ":：∶".indexOf(text.charAt(at)) >= 0
            && text.charAt(at + 1) == '1'
            && (at + 2 >= limit || !isFigure(text.charAt(at + 2)));
    return one ? new Found<>(at, at + 2, new Unit(":1", Measure.PHYSICAL)) : null;
  }

  private static boolean isFigure(char c) {
    return Numerals.isArabic(c) || ".:：∶".indexOf(c) >= 0;
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
      case "所" -> isInstitute(numeral.start());
      case "日" -> numeral.start() > from && "月、".indexOf(text.charAt(numeral.start() - 1)) >= 0;
      default -> false;
    };
  }

  /** 中电科54所, 中船重工718所, and the 13所 of 中电科54所、13所: institutes are called by numbers. */
  private boolean isInstitute(int at) {
    int start = at;
    while (start > from + 2 && Numerals.isArabic(text.charAt(start)) && isListed(start)) {
      // the number of the institute before
      start -= 2;
      while (start > from && Numerals.isArabic(text.charAt(start - 1))) {
        start--;
      }
    }
    return start > from
        && "科工船航院团".indexOf(text.charAt(start - 1)) >= 0
        && !countsHospitals(start)
        && Numerals.isArabic(text.charAt(start));
  }

  /** 乡镇卫生院12所, 医院3所: schools and hospitals are counted by 所. */
  private boolean countsHospitals(int at) {
    return at - from > 1
        && text.charAt(at - 1) == '院'
        && "生医学康养老".indexOf(text.charAt(at - 2)) >= 0;
  }

  /** Whether 54所、 stands before a place. */
  private boolean isListed(int at) {
    return "、和".indexOf(text.charAt(at - 1)) >= 0
        && text.charAt(at - 2) == '所'
        && Numerals.isArabic(text.charAt(at - 3));
  }
}
