package org.hongtou.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * China's provinces and prefecture-level divisions (行政区划), from the resource {@code places.txt}:
 * what a name, the beginning of a unit's name or a document number says about the province. Safe
 * for any thread.
 */
public final class Places {
  /** What stands in the place of a province for notices of central authorities. */
  public static final String NATIONAL = "国家";

  private static final List<Province> PROVINCES = new ArrayList<>();
  private static final List<City> CITIES = new ArrayList<>();
  private static final Map<String, Place> NAMES = new HashMap<>();
  private static final Map<String, Province> OFFICES = new HashMap<>();
  private static final Set<String> SHARED = new HashSet<>();
  private static final List<String> CENTRAL = new ArrayList<>();
  private static final int LONGEST;

  private Places() {}

  /** A province or a division of one. */
  public sealed interface Place {
    /** Its full name: {@code 赣州市}. */
    String name();

    /** Its name without the suffix: {@code 赣州}. */
    String shortName();

    /** The province it belongs to; a province itself. */
    Province province();
  }

  /**
   * A province (省, 自治区, 直辖市, 特别行政区).
   *
   * @param code GB/T 2260: {@code 360000}
   * @param name {@code 江西省}
   * @param shortName {@code 江西}
   * @param abbreviations one character each (简称): {@code 赣}; the first is the usual one
   */
  public record Province(String code, String name, String shortName, List<String> abbreviations)
      implements Place {
    public Province {
      abbreviations = List.copyOf(abbreviations);
    }

    @Override
    public Province province() {
      return this;
    }
  }

  /**
   * A prefecture-level division (地级市, 自治州, 地区, 盟), or a county that the province administers
   * itself.
   *
   * @param code GB/T 2260: {@code 360700}
   * @param name {@code 赣州市}
   * @param shortName {@code 赣州}
   * @param province where it lies
   */
  public record City(String code, String name, String shortName, Province province)
      implements Place {}

  /**
   * A place's name in a text.
   *
   * @param end offset behind the name
   * @param place whose name it is
   * @param full whether it is the full name
   */
  public record Match(int end, Place place, boolean full) {}

  static {
    for (String line : WordFile.lines(Places.class, "places.txt")) {
      readLine(line.strip());
    }
    LONGEST = NAMES.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** All provinces, in the order of their codes. */
  public static List<Province> provinces() {
    return List.copyOf(PROVINCES);
  }

  /** All prefecture-level divisions, in the order of their codes. */
  public static List<City> cities() {
    return List.copyOf(CITIES);
  }

  /** The place of a full or short name (江西省, 江西, 赣州市, 赣州); null if it is none. */
  public static @Nullable Place named(String name) {
    return NAMES.get(name);
  }

  /** The longest place name that begins at an offset of a text; null if none does. */
  public static @Nullable Match matchAt(String text, int at) {
    for (int length = Math.min(LONGEST, text.length() - at); length >= 2; length--) {
      String name = text.substring(at, at + length);
      Place place = NAMES.get(name);
      if (place != null) {
        return new Match(at + length, place, name.equals(place.name()));
      }
    }
    return null;
  }

  /**
   * The province that a document number belongs to, by the abbreviation it begins with (赣府厅发 江西省,
   * 饶府办发 too); null where that is ambiguous or unknown.
   *
   * <p>宁政 is of 宁夏, 南京 and 宁德, 青政 of 青海 and of 青岛, and so says nothing: numbers are the last thing
   * to ask, after the name of the issuer.
   */
  public static @Nullable Province ofDocumentNumber(String number) {
    for (int length = Math.min(4, number.length()); length >= 1; length--) {
      String beginning = number.substring(0, length);
      Province province = OFFICES.get(beginning);
      if (SHARED.contains(beginning)) {
        return null;
      }
      if (province != null) {
        return province;
      }
    }
    return null;
  }

  /** Whether a document number is of a central authority (国发, 国科发, 财税). */
  public static boolean isNationalNumber(String number) {
    return CENTRAL.stream().anyMatch(number::startsWith);
  }

  // ---- reading the resource

  private static void readLine(String line) {
    String[] fields = line.split("\\s*\\|\\s*", -1);
    switch (fields[0]) {
      case "province" -> {
        List<String> abbreviations = List.of(fields[4].split(" ", -1));
        Province province = new Province(fields[1], fields[2], fields[3], abbreviations);
        PROVINCES.add(province);
        NAMES.put(province.name(), province);
        NAMES.put(province.shortName(), province);
        for (String abbreviation : abbreviations) {
          OFFICES.put(abbreviation, province);
        }
      }
      case "shared" -> SHARED.add(fields[1]);
      case "central" -> CENTRAL.add(fields[1]);
      case "office" -> {
        Place city = NAMES.get(fields[2]);
        if (city == null) {
          throw new IllegalStateException("places.txt: unknown city: " + line);
        }
        OFFICES.put(fields[1], city.province());
      }
      default -> {
        for (String entry : line.split("\\s+", -1)) {
          readCity(entry);
        }
      }
    }
  }

  private static void readCity(String entry) {
    int colon = entry.indexOf(':');
    int slash = entry.indexOf('/');
    String digits = entry.substring(0, colon);
    String name = entry.substring(colon + 1, slash < 0 ? entry.length() : slash);
    String shortName = slash < 0 ? withoutSuffix(name) : entry.substring(slash + 1);
    String code = digits.length() == 4 ? digits + "00" : digits;
    City city = new City(code, name, shortName, PROVINCES.getLast());
    CITIES.add(city);
    NAMES.put(name, city);
    // 吉林 is the province, whatever the city 吉林市 is called for short.
    NAMES.putIfAbsent(shortName, city);
  }

  private static String withoutSuffix(String name) {
    for (String suffix : new String[] {"地区", "自治县", "市", "盟", "县"}) {
      if (name.endsWith(suffix) && name.length() - suffix.length() >= 2) {
        return name.substring(0, name.length() - suffix.length());
      }
    }
    return name;
  }
}
