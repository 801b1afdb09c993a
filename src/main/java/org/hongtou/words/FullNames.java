package org.hongtou.words;

import java.util.List;
import org.hongtou.words.Places.County;
import org.hongtou.words.Places.Place;
import org.hongtou.words.UnitLexicon.Inside;
import org.hongtou.words.UnitLexicon.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * What units are called in full: finds the place in a name as written, or the level that stands for
 * it, and fills it into the formal name.
 *
 * <p>The Party's organs are 中共江西省委宣传部, and 中共广西壮族自治区委员会宣传部 where the committee is called 党委; the
 * committees themselves 中共江西省委员会; the Youth League's 共青团江西省委员会. Customs are 中华人民共和国南昌海关. Districts
 * have their city before them (青岛市崂山区人民政府), counties have not, as on their seals.
 */
final class FullNames {
  private static final String ONE_CHARACTER_LEVELS = "省市县区州旗盟";

  private static final String[] NATIONAL = {"国家", "中国", "中央", "全国", "中华", "国务院", "最高人民"};

  /** 国家级开发区管委会 is a class of units. */
  private static final String[] NOT_NATIONAL = {"国家级", "全国性"};

  /** Endings of names that are complete where a place begins them: 甘肃农业大学. */
  private static final String[] COMPLETE_WITH_PLACE = {
    "大学", "学院", "研究院", "研究所", "医院", "交易所", "实验室", "银行"
  };

  private static final String[] COMPLETE = {"有限公司", "有限责任公司", "大学"};

  /** 省局信用监管处, 省厅办公室: whose 局 and 厅 that is, only the notice knows. */
  private static final String OTHERS = "局厅";

  private final UnitLexicon lexicon = UnitLexicon.get();
  private final String name;
  private final Jurisdiction at;

  private FullNames(String name, Jurisdiction at) {
    this.name = name;
    this.at = at;
  }

  /** The full name of a unit, without remarks in brackets, {@link Units#fullName}. */
  static @Nullable String of(String name, @Nullable String levelAbove, Jurisdiction at) {
    return new FullNames(name, at).fullName(levelAbove);
  }

  private @Nullable String fullName(@Nullable String levelAbove) {
    if (name.isEmpty() || name.indexOf('、') >= 0 || name.indexOf('等') > 0) {
      return null;
    }
    String central = lexicon.central.get(name);
    if (central != null && (at.central() || lexicon.local.get(name) == null)) {
      return central;
    }
    String inside = inside();
    if (inside != null) {
      return inside;
    }
    String prefix = UnitPrefix.of(name);
    if (!prefix.isEmpty()) {
      Seat seat = seat(prefix);
      return seat == null ? null : unitOf(seat, prefix.length(), isShort(prefix, seat));
    }
    Seat place = seatNamed(name);
    if (place != null) {
      // 柳州市 in a list of units: the place itself is responsible
      return place.name();
    }
    String own = withoutPlace(levelAbove);
    if (own != null) {
      return own;
    }
    boolean zone = OfficeWords.isZoneOffice(name) && Places.matchAt(name, 0) != null;
    return zone || isNational() || isComplete() ? OfficeWords.inFull(name) : null;
  }

  private static boolean isSuffix(char c) {
    return ONE_CHARACTER_LEVELS.indexOf(c) >= 0;
  }

  // ---- the place

  /** The place of a level word or a place's name; null if it can't be known. */
  private @Nullable Seat seat(String prefix) {
    Seat level = at.seat(prefix);
    if (level != null) {
      return level;
    }
    if (prefix.equals("区") && isOfRegion()) {
      return at.seat("自治区");
    }
    if (prefix.length() == 1
        || prefix.equals("自治区")
        || prefix.equals("地区")
        || prefix.equals("行署")) {
      return null;
    }
    Seat named = seatNamed(prefix);
    // all provinces, cities and counties are listed: 主建市 is none
    return named == null && prefix.endsWith("区") ? Seat.unlisted(prefix) : named;
  }

  /** 区党委宣传部, 区财政厅: in an autonomous region's own notices 区 is the region. */
  private boolean isOfRegion() {
    return at.county() == null
        && at.city() == null
        && (name.startsWith("区党委") || name.endsWith("厅") || name.equals("团区委"));
  }

  private @Nullable Seat seatNamed(String words) {
    Place place = Places.named(words);
    if (place == null) {
      place = countyNamed(words);
    }
    return place == null ? null : Seat.of(place);
  }

  /**
   * The county of a name within the notice's own city or province, or behind the places before it.
   */
  private @Nullable Place countyNamed(String words) {
    if (words.length() < 2 || !isSuffix(words.charAt(words.length() - 1))) {
      return null;
    }
    String outer = at.city() != null ? at.city() : at.province();
    County county = outer == null ? null : Places.county(words, Places.named(outer));
    if (county != null) {
      return county;
    }
    Places.Match match = Places.innermostAt(words, 0);
    return match != null && match.end() == words.length() ? match.place() : null;
  }

  private static boolean isShort(String prefix, Seat seat) {
    return seat.place() != null
        && prefix.equals(seat.shortName())
        && !prefix.endsWith("区")
        && !seat.shortName().equals(seat.place().name());
  }

  // ---- the unit

  /** The full name of what stands behind a place. */
  private @Nullable String unitOf(Seat seat, int from, boolean shortPlace) {
    String rest = name.substring(from);
    Meaning meaning = lexicon.meaning(rest, seat, shortPlace);
    if (meaning != null) {
      return named(meaning, seatOf(meaning, seat));
    }
    if (rest.equals("政府") || rest.equals("人民政府")) {
      return seat.name() + "人民政府";
    }
    if (OfficeWords.isZoneOffice(name, from)) {
      return OfficeWords.inFull(seat.name() + rest);
    }
    if (name.startsWith("行署办")) {
      return seat.name() + "行政公署办公室";
    }
    if (rest.equals("党工委")) {
      return "中共" + seat.name() + "工作委员会";
    }
    if (rest.startsWith("地委")) {
      return partyOrgan(rest.substring(1), seat, shortPlace);
    }
    if (rest.startsWith("党委") || rest.startsWith("委")) {
      return partyOrgan(rest, seat, shortPlace);
    }
    if (rest.length() < 2
        || OTHERS.indexOf(rest.charAt(0)) >= 0
        || rest.indexOf('各') >= 0
        || !Units.canBeName(rest)) {
      return null;
    }
    if (shortPlace && !isComplete() && !OfficeWords.isZoneOffice(name)) {
      // 赣州深燃公司: who knows what that company is called
      return null;
    }
    String full = rest.startsWith("政府") ? "人民" + rest : rest;
    return (shortPlace ? seat.shortName() : seat.name()) + OfficeWords.inFull(full);
  }

  /** In a county-level city's notice 市中级法院 is the court of the city above. */
  private Seat seatOf(Meaning meaning, Seat seat) {
    if (seat.level() == '县'
        && meaning.isFor('市')
        && !meaning.isFor('县')
        && seat.place() instanceof County county
        && county.name().equals(at.county())
        && county.parent().name().endsWith("市")) {
      return Seat.of(county.parent());
    }
    return seat;
  }

  private static String named(Meaning meaning, Seat seat) {
    boolean office = meaning.isParty() && meaning.formal().startsWith("委");
    return Template.fill(
        office ? Template.COMMITTEE + meaning.formal().substring(1) : meaning.formal(), seat);
  }

  /** 省委人才办, 自治区党委统战部, 市委: the Party's committee of the place, or an office of it. */
  private @Nullable String partyOrgan(String rest, Seat seat, boolean shortPlace) {
    String organ = rest.startsWith("党委") ? rest.substring(1) : rest;
    if (organ.equals("委")) {
      return "中共" + seat.name() + "委员会";
    }
    Meaning meaning = lexicon.meaning(organ, seat, shortPlace);
    if (meaning != null) {
      return named(meaning, seat);
    }
    return OfficeWords.inFull(Template.fill(Template.COMMITTEE + organ.substring(1), seat));
  }

  // ---- names with the place inside

  private @Nullable String inside() {
    String other = null;
    for (Inside form : lexicon.insideOf(name.charAt(name.length() - 1))) {
      int end = form.placeEnd(name, 0, name.length());
      if (end < 0) {
        continue;
      }
      String words = name.substring(form.before().length(), end);
      Seat seat = seatInside(form, words);
      if (seat == null || !seat.isIn(form.meaning().where())) {
        continue;
      }
      String formal = Template.fill(form.meaning().formal(), seat);
      if (form.meaning().isFor(seat.level())) {
        return formal;
      }
      if (other == null) {
        other = formal;
      }
    }
    return other;
  }

  private @Nullable Seat seatInside(Inside form, String words) {
    Seat seat = at.seat(words);
    if (seat == null && words.equals("区") && isOfRegion()) {
      seat = at.seat("自治区");
    }
    if (seat == null) {
      seat = seatNamed(words);
    }
    if (seat == null && form.isFree() && mayBeAnywhere(words)) {
      return new Seat(words, words, '市', null);
    }
    if (seat == null && Seat.canBeUnlisted(words, 0, words.length())) {
      seat = Seat.unlisted(words);
    }
    return seat;
  }

  /** 皇岗 of 皇岗海关, but not 属地 of 属地海关. */
  private static boolean mayBeAnywhere(String words) {
    if (words.length() > 6 || words.length() < 2) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (!Character.isIdeographic(words.charAt(i))
          || "各属辖直驻地和及与由的有".indexOf(words.charAt(i)) >= 0) {
        return false;
      }
    }
    return ONE_CHARACTER_LEVELS.indexOf(words.charAt(0)) < 0;
  }

  // ---- names without a place

  /** 财政厅 behind 省发展改革委, or in a notice of the authority that has one. */
  private @Nullable String withoutPlace(@Nullable String levelAbove) {
    if (lexicon.local.get(name) == null) {
      return null;
    }
    Seat above = levelAbove == null ? null : seat(levelAbove);
    Meaning there = above == null ? null : lexicon.meaning(name, above, false);
    if (above != null && there != null && there.isFor(above.level())) {
      return named(there, above);
    }
    Seat own = at.seat();
    Meaning here = own == null || isInternal() ? null : lexicon.meaning(name, own, false);
    if (own != null
        && here != null
        && here.isFor(own.level())
        && (own.level() == '市' || own.level() == '县' || isOnlyOfProvinces())) {
      return named(here, own);
    }
    return above != null && there != null ? named(there, above) : null;
  }

  /** Whether a province's notice can mean only its own: 财政厅, but not 法院, which cities have, too. */
  private boolean isOnlyOfProvinces() {
    List<Meaning> meanings = lexicon.local.get(name);
    if (meanings == null) {
      return false;
    }
    for (Meaning meaning : meanings) {
      if (meaning.isFor('市') || meaning.isFor('县')) {
        return false;
      }
    }
    return true;
  }

  /** 信息中心: a department has one, too. */
  private boolean isInternal() {
    return name.endsWith("中心") || name.endsWith("馆");
  }

  private boolean isNational() {
    for (String beginning : NOT_NATIONAL) {
      if (name.startsWith(beginning)) {
        return false;
      }
    }
    for (String beginning : NATIONAL) {
      if (name.startsWith(beginning) && name.length() > beginning.length() + 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name that the lexicon lacks says all: 甘肃农业大学, 某某有限公司. */
  private boolean isComplete() {
    for (String ending : COMPLETE) {
      if (name.endsWith(ending) && name.length() > ending.length() + 2) {
        return true;
      }
    }
    if (Places.matchAt(name, 0) == null) {
      return false;
    }
    for (String ending : COMPLETE_WITH_PLACE) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
