package org.hongtou.words;

import org.hongtou.words.Places.City;
import org.hongtou.words.Places.County;
import org.hongtou.words.Places.Place;
import org.hongtou.words.Places.Province;
import org.jspecify.annotations.Nullable;

/**
 * Whose notice it is: what 省, 市 and 区 mean in its units' names.
 *
 * @param province full name ({@code 江西省}, {@code 上海市}); null for a central authority's notice, or
 *     where unknown
 * @param city full name of the prefecture-level division ({@code 赣州市}); null for a province's
 *     notice
 * @param county full name of the county-level division ({@code 瑞昌市}); null for a notice from above
 * @param central whether a central authority issued it: then 财政部 needs no place, and 发展改革委 is the
 *     national one
 */
public record Jurisdiction(
    @Nullable String province, @Nullable String city, @Nullable String county, boolean central) {
  /** Where nothing is known. */
  public static final Jurisdiction UNKNOWN = new Jurisdiction(null, null, false);

  /** A notice of a province, a prefecture-level division or the centre. */
  public Jurisdiction(@Nullable String province, @Nullable String city, boolean central) {
    this(province, city, null, central);
  }

  /** A notice of a place's own authorities. */
  public static Jurisdiction of(Place place) {
    String province = place.province().name();
    if (place instanceof Province) {
      return new Jurisdiction(province, null, false);
    }
    if (place instanceof County county) {
      String city = county.parent() instanceof City ? county.parent().name() : null;
      return new Jurisdiction(province, city, county.name(), false);
    }
    return new Jurisdiction(province, place.name(), false);
  }

  /**
   * Whose notice it is, from the beginning of its issuer's name or its title: 瑞昌市 for 瑞昌市人民政府办公室.
   *
   * @return null if no place's name stands there
   */
  public static @Nullable Jurisdiction named(String issuerOrTitle) {
    int at = issuerOrTitle.startsWith("中共") ? 2 : 0;
    Places.Match match = Places.innermostAt(issuerOrTitle, at);
    return match == null ? null : of(match.place());
  }

  /** The place whose notice it is; null if unknown or the centre. */
  @Nullable Seat seat() {
    if (county != null) {
      return seatOf(county);
    }
    return seatOf(city != null ? city : province);
  }

  /**
   * The place that a level stands for: 江西省 for 省, 赣州市 for 市.
   *
   * @return null if the notice does not tell
   */
  @Nullable Seat seat(String level) {
    return switch (level) {
      case "省" -> ending(level, province);
      case "自治区" -> ending(level, province);
      // in 上海市 the city's units are the province's, in 瑞昌市 those of the county-level city
      case "市" ->
          county != null && county.endsWith(level)
              ? seatOf(county)
              : city != null ? ending(level, city) : ending(level, province);
      case "县", "旗" -> ending(level, county);
      case "区" -> county != null ? ending(level, county) : null;
      case "州", "盟", "地区" -> ending(level, city);
      case "地" -> ending("地区", city);
      case "行署" -> city != null && city.endsWith("盟") ? seatOf(city) : ending("地区", city);
      case "兵团" -> seatOf(level);
      default -> null;
    };
  }

  private @Nullable Seat ending(String level, @Nullable String name) {
    return name != null && name.endsWith(level) ? seatOf(name) : null;
  }

  private @Nullable Seat seatOf(@Nullable String name) {
    if (name == null) {
      return null;
    }
    if (name.equals(county)) {
      County within =
          Places.county(name, Places.named(city != null ? city : String.valueOf(province)));
      if (within != null) {
        return Seat.of(within);
      }
    }
    Place place = Places.named(name);
    return place == null ? Seat.unlisted(name) : Seat.of(place);
  }
}
