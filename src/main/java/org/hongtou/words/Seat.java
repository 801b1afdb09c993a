package org.hongtou.words;

import java.util.Set;
import org.hongtou.words.Places.County;
import org.hongtou.words.Places.Place;
import org.hongtou.words.Places.Province;
import org.hongtou.words.Places.Zone;
import org.jspecify.annotations.Nullable;

/**
 * The place that a unit belongs to, as its name has it: 江西省 in 江西省财政厅.
 *
 * @param name as authorities write it: {@code 江西省}, {@code 上海市奉贤区}
 * @param shortName without the suffix: {@code 江西}
 * @param level one of 省直市县, as {@code units.tsv} uses them
 * @param place the place; null where the lists lack it
 */
record Seat(String name, String shortName, char level, @Nullable Place place) {
  /** Characters that names of places end with, for places that the lists lack. */
  private static final String SUFFIXES = "省市县区州旗盟";

  /** Characters that names of units end with, and hardly any place's name has inside. */
  private static final String OFFICES = "厅局委办";

  private static final int LONGEST_UNLISTED = 8;

  static Seat of(Place place) {
    char level = '市';
    if (place instanceof Province province) {
      level = province.isMunicipality() ? '直' : '省';
    } else if (place instanceof County) {
      level = '县';
    } else if (place instanceof Zone && place.name().endsWith("兵团")) {
      // the production corps has the departments of a province
      level = '省';
    }
    return new Seat(place.officialName(), place.shortName(), level, place);
  }

  /** A place that the lists lack, such as a development zone: only its ending is known. */
  static Seat unlisted(String name) {
    int length = name.length();
    boolean suffix = endsLikePlace(name);
    return new Seat(name, suffix ? name.substring(0, length - 1) : name, '县', null);
  }

  /** Whether words end as places' full names do: 青岛市崂山区, 喀什地区. */
  static boolean endsLikePlace(String words) {
    return words.length() > 2 && SUFFIXES.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** Whether words can be the name of a place that the lists lack, judged by their ending. */
  static boolean canBeUnlisted(String text, int from, int to) {
    return to - from >= 2
        && to - from <= LONGEST_UNLISTED
        && SUFFIXES.indexOf(text.charAt(to - 1)) > 0
        && !holdsOffice(text, from, to);
  }

  /** 财政局市 is no place: two names ran together (市财政局市水务局). */
  private static boolean holdsOffice(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (OFFICES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is one of some provinces and cities or lies in one; true for no names at all. */
  boolean isIn(Set<String> names) {
    if (names.isEmpty() || place == null) {
      return names.isEmpty();
    }
    return names.contains(place.name())
        || names.contains(place.province().name())
        || (place instanceof County county && names.contains(county.parent().name()));
  }

  /** Whether the Party's committee is called 党委 there and not 省委, 市委. */
  boolean hasPartyCommittee() {
    return name.endsWith("自治区") || name.endsWith("兵团") || name.endsWith("地区");
  }
}
