package org.hongtou.links;

import java.util.Locale;
import org.hongtou.model.Metadata;
import org.hongtou.words.Jurisdiction;
import org.hongtou.words.Places;
import org.jspecify.annotations.Nullable;

/**
 * Whose notice one is: the place that it speaks for, and at which level that stands.
 *
 * @param level how far down
 * @param province full name ({@code 江西省}); empty for a central authority's, and where unknown
 * @param place the place itself: {@code 国家}, {@code 江西省}, {@code 赣州市}; empty where unknown
 */
public record Authority(Level level, String province, String place) {
  /** Nothing is known. */
  public static final Authority UNKNOWN = new Authority(Level.UNKNOWN, "", "");

  /** From the centre down. */
  public enum Level {
    /** The State Council and its ministries. */
    CENTRAL,
    /** A province, an autonomous region, a municipality such as Shanghai. */
    PROVINCE,
    /** A prefecture-level division (地级市, 自治州, 地区, 盟). */
    CITY,
    /** A county, district or county-level city. */
    COUNTY,
    /** It could not be told. */
    UNKNOWN;

    /** As in JSON. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it stands above another; false where either is unknown. */
    public boolean isAbove(Level other) {
      return this != UNKNOWN && other != UNKNOWN && compareTo(other) < 0;
    }
  }

  /**
   * Whose notice it is, by its issuers' names, else its title; where neither names a place, a
   * province's if it has issuers.
   */
  public static Authority of(Metadata metadata) {
    String region = metadata.region();
    if (Places.NATIONAL.equals(region)) {
      return new Authority(Level.CENTRAL, "", Places.NATIONAL);
    }
    for (String issuer : metadata.issuers()) {
      Authority named = named(issuer, region);
      if (named != null) {
        return named;
      }
    }
    String title = metadata.title();
    Authority named = title == null ? null : named(title, region);
    if (named != null) {
      return named;
    }
    if (region == null) {
      return UNKNOWN;
    }
    return metadata.issuers().isEmpty()
        ? new Authority(Level.UNKNOWN, region, "")
        : new Authority(Level.PROVINCE, region, region);
  }

  /** By the place at the beginning of a name; null if none stands there or it lies elsewhere. */
  private static @Nullable Authority named(String name, @Nullable String region) {
    Jurisdiction found = Jurisdiction.named(name);
    String province = found == null ? null : found.province();
    if (found == null || province == null || (region != null && !region.equals(province))) {
      return null;
    }
    String county = found.county();
    if (county != null) {
      return new Authority(Level.COUNTY, province, county);
    }
    String city = found.city();
    return city != null
        ? new Authority(Level.CITY, province, city)
        : new Authority(Level.PROVINCE, province, province);
  }

  /**
   * Whether its notices are for the other too: the centre's for all, a province's for its cities.
   */
  public boolean governs(Authority other) {
    return switch (level) {
      case CENTRAL -> true;
      case PROVINCE -> province.equals(other.province);
      case CITY, COUNTY ->
          place.equals(other.place)
              || (other.level != Level.CENTRAL
                  && other.level != Level.PROVINCE
                  && other.level.compareTo(level) > 0
                  && province.equals(other.province));
      case UNKNOWN -> province.isEmpty() || province.equals(other.province);
    };
  }
}
