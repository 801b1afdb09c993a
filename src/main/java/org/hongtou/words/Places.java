package org.hongtou.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * China's provinces, prefecture-level divisions and counties (行政区划), from the resources {@code
 * places.txt} and {@code counties.txt}: what a name, the beginning of a unit's name or a document
 * number says about the province. Safe for any thread.
 */
public final class Places {
  /** What stands in the place of a province for notices of central authorities. */
  public static final String NATIONAL = "国家";

  /** What a government's number goes on with behind the place: 酉阳府办发, 新建政字. */
  private static final String GOVERNMENT = "政府委党";

  private static final int LONGEST_BEGINNING = 6;

  /** Names that several places have are no longer than this: 新华区, 阿荣旗. */
  private static final int LONGEST_DISTRICT = 6;

  private static final PlaceFiles FILES = new PlaceFiles();
  private static final NameTable<Place> NAMES = names();
  private static final Map<String, Place> NUMBERS = numbers();

  private Places() {}

  /** A province or a division of one. */
  public sealed interface Place {
    /** Its full name: {@code 赣州市}. */
    String name();

    /** Its name without the suffix: {@code 赣州}. */
    String shortName();

    /** The province it belongs to; a province itself. */
    Province province();

    /** As its authorities write it: a district has its city's name before its own, 上海市奉贤区. */
    default String officialName() {
      return name();
    }
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

    /** Whether it is a 直辖市, whose 市 is the province. */
    public boolean isMunicipality() {
      return name.endsWith("市");
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
      implements Place {
    /** Whether the province is governed from here: 省会. */
    public boolean isCapital() {
      return code.startsWith("0100", 2);
    }
  }

  /**
   * A county-level division (县, 自治县, 县级市, 市辖区, 旗).
   *
   * @param code GB/T 2260: {@code 360732}
   * @param name {@code 兴国县}
   * @param shortName {@code 兴国}
   * @param parent the prefecture-level division it belongs to; the province where there is none
   */
  public record County(String code, String name, String shortName, Place parent) implements Place {
    @Override
    public Province province() {
      return parent.province();
    }

    @Override
    public String officialName() {
      return name.endsWith("区") && parent.name().endsWith("市") ? parent.name() + name : name;
    }
  }

  /**
   * A zone with authorities of its own that is no division of the state: 国家级新区, and the production
   * corps of Xinjiang.
   *
   * @param name {@code 江西赣江新区}
   * @param shortName {@code 赣江新区}
   * @param province where it lies
   */
  public record Zone(String name, String shortName, Province province) implements Place {}

  /**
   * A place's name in a text.
   *
   * @param end offset behind the name
   * @param place whose name it is
   * @param full whether the name has its suffix: 赣州市, 湘西州; not 赣州
   */
  public record Match(int end, Place place, boolean full) {}

  /** All provinces, in the order of their codes. */
  public static List<Province> provinces() {
    return List.copyOf(FILES.provinces);
  }

  /** All prefecture-level divisions, in the order of their codes. */
  public static List<City> cities() {
    return List.copyOf(FILES.cities);
  }

  /** All county-level divisions, in the order of their codes. */
  public static List<County> counties() {
    return List.copyOf(FILES.counties);
  }

  /**
   * The place of a full or short name (江西省, 江西, 赣州市, 赣州, 兴国县); null if it is none, or, as with the
   * districts called 鼓楼区, cannot be known from the name.
   */
  public static @Nullable Place named(String name) {
    return NAMES.get(name);
  }

  /** The county of a name within a province or prefecture-level division; null if none is there. */
  static @Nullable County county(String name, @Nullable Place within) {
    if (within == null) {
      return null;
    }
    County found = null;
    for (County county : FILES.countiesByName.getOrDefault(name, List.of())) {
      if (county.parent().name().equals(within.name())) {
        return county;
      }
      if (isInProvinceOf(county, within)) {
        if (found != null) {
          return null;
        }
        found = county;
      }
    }
    return found;
  }

  /** The longest place name that begins at an offset of a text; null if none does. */
  public static @Nullable Match matchAt(String text, int at) {
    int end = NAMES.longestEnd(text, at, text.length());
    if (end < 0) {
      return null;
    }
    Place place = NAMES.get(text, at, end);
    return place == null ? null : new Match(end, place, isFull(text, at, end, place));
  }

  /**
   * Whether a name of a place is more than its short name, or that ends as no bare name does: 雄安新区.
   */
  private static boolean isFull(String text, int at, int end, Place place) {
    String bare = place.shortName();
    return end - at != bare.length()
        || !text.startsWith(bare, at)
        || bare.equals(place.name())
        || bare.endsWith("区");
  }

  /**
   * The innermost of the places whose names follow each other from an offset on: 历下区 in 济南市历下区人民政府,
   * which alone could be any city's.
   *
   * @return null if no place's name begins there
   */
  public static @Nullable Match innermostAt(String text, int at) {
    Match match = matchAt(text, at);
    while (match != null) {
      Match inner = innerAt(text, match.end(), match.place());
      if (inner == null) {
        break;
      }
      match = inner;
    }
    return match;
  }

  /** The place within another whose full name begins at an offset; null if none does. */
  private static @Nullable Match innerAt(String text, int at, Place outer) {
    Match match = matchAt(text, at);
    if (match != null
        && match.full()
        && !match.place().name().equals(outer.name())
        && isInProvinceOf(match.place(), outer)) {
      return match;
    }
    for (int end = Math.min(text.length(), at + LONGEST_DISTRICT); end >= at + 2; end--) {
      if ("市县区旗".indexOf(text.charAt(end - 1)) >= 0) {
        County county = county(text.substring(at, end), outer);
        if (county != null) {
          return new Match(end, county, true);
        }
      }
    }
    return null;
  }

  /** Whether a stretch of a text is a place's name. */
  static boolean isNamed(String text, int from, int to) {
    return NAMES.get(text, from, to) != null;
  }

  /**
   * The province that a document number belongs to, by the abbreviation or name it begins with
   * (赣府厅发 江西省, 饶府办发 too, 酉阳府办发 重庆市); null where that is ambiguous or unknown.
   *
   * <p>宁政 is of 宁夏, 南京 and 宁德, 青政 of 青海 and of 青岛, and so says nothing: numbers are the last thing
   * to ask, after the name of the issuer.
   */
  public static @Nullable Province ofDocumentNumber(String number) {
    for (int length = Math.min(LONGEST_BEGINNING, number.length()); length >= 1; length--) {
      String beginning = number.substring(0, length);
      if (FILES.shared.contains(beginning)) {
        return null;
      }
      Province province = FILES.offices.get(beginning);
      if (province != null) {
        return province;
      }
      Place place = NUMBERS.get(beginning);
      if (place != null && mayBegin(place, beginning, number)) {
        return place.province();
      }
    }
    return null;
  }

  /**
   * Whether a number that begins with a place's name is of that place. 渝水府办 is of 渝水区 in 江西省, but
   * 渝水规范 of 重庆市's 水利局: what begins like another province's numbers must be a government's.
   */
  private static boolean mayBegin(Place place, String beginning, String number) {
    Province other = FILES.offices.get(beginning.substring(0, 1));
    return other == null
        || isInProvinceOf(other, place)
        || (number.length() > beginning.length()
            && GOVERNMENT.indexOf(number.charAt(beginning.length())) >= 0);
  }

  /** Whether a document number is of a central authority (国发, 国科发, 财税). */
  public static boolean isNationalNumber(String number) {
    for (String beginning : FILES.central) {
      if (number.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static NameTable<Place> names() {
    Map<String, Place> names = new HashMap<>(FILES.names);
    for (String name : FILES.countiesByName.keySet()) {
      County county = FILES.unmistakable(name);
      if (county != null) {
        names.put(name, county);
      }
    }
    return new NameTable<>(names);
  }

  /** Short names that document numbers begin with, of places that share them with no other. */
  private static Map<String, Place> numbers() {
    Map<String, Place> numbers = new HashMap<>();
    Set<String> others = new HashSet<>(FILES.words);
    for (County county : FILES.counties) {
      Place namesake = numbers.put(county.shortName(), county);
      if (namesake != null && !isInProvinceOf(namesake, county)) {
        others.add(county.shortName());
      }
    }
    for (String other : others) {
      numbers.remove(other);
    }
    for (City city : FILES.cities) {
      numbers.put(city.shortName(), city);
    }
    return numbers;
  }

  /** Whether two places are of one province, as their codes tell. */
  static boolean isInProvinceOf(Place one, Place other) {
    return one.province().code().equals(other.province().code());
  }
}
