package org.hongtou.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.words.Places.City;
import org.hongtou.words.Places.County;
import org.hongtou.words.Places.Place;
import org.hongtou.words.Places.Province;
import org.hongtou.words.Places.Zone;
import org.jspecify.annotations.Nullable;

/** What the resources {@code places.txt} and {@code counties.txt} say, for {@link Places}. */
final class PlaceFiles {
  final List<Province> provinces = new ArrayList<>();
  final List<City> cities = new ArrayList<>();
  final List<County> counties = new ArrayList<>();

  /** Full, short and other names of provinces, cities and zones. */
  final Map<String, Place> names = new HashMap<>();

  /** Counties by their names; namesakes stand together. */
  final Map<String, List<County>> countiesByName = new LinkedHashMap<>();

  /** Beginning of document numbers → whose they are. */
  final Map<String, Province> offices = new HashMap<>();

  final Set<String> shared = new HashSet<>();
  final List<String> central = new ArrayList<>();

  /** County names that are common words as well: 新建区. */
  final Set<String> words = new HashSet<>();

  private final Map<String, Place> byCode = new HashMap<>();

  PlaceFiles() {
    for (String line : WordFile.lines(Places.class, "places.txt")) {
      readPlaces(line);
    }
    for (String line : WordFile.lines(Places.class, "counties.txt")) {
      readCounties(line);
    }
  }

  private void readPlaces(String line) {
    String[] fields = line.split("\\|", -1);
    for (int i = 0; i < fields.length; i++) {
      fields[i] = fields[i].strip();
    }
    switch (fields[0]) {
      case "province" -> {
        List<String> abbreviations = List.of(fields[4].split(" ", -1));
        Province province = new Province(fields[1], fields[2], fields[3], abbreviations);
        provinces.add(province);
        byCode.put(province.code().substring(0, 2), province);
        names.put(province.name(), province);
        names.put(province.shortName(), province);
        for (String abbreviation : abbreviations) {
          offices.put(abbreviation, province);
        }
      }
      case "zone" -> {
        String[] all = fields[1].split("/", -1);
        Zone zone = new Zone(all[0], all[all.length - 1], provinces.getLast());
        names.put(zone.name(), zone);
        names.put(zone.shortName(), zone);
      }
      case "shared" -> shared.add(fields[1]);
      case "central" -> central.add(fields[1]);
      case "former" -> {
        City city = city(fields[1]);
        names.putIfAbsent(city.name(), city);
        names.putIfAbsent(city.shortName(), city);
      }
      case "office" -> {
        Place city = names.get(fields[2]);
        if (city == null) {
          throw new IllegalStateException("places.txt: unknown city: " + line);
        }
        offices.put(fields[1], city.province());
      }
      default -> {
        for (String entry : line.split(" ", -1)) {
          City city = city(entry);
          cities.add(city);
          byCode.put(city.code(), city);
          addNames(city, entry);
        }
      }
    }
  }

  /** {@code 4228:恩施土家族苗族自治州/恩施}: the short name stands behind a slash where it can't be told. */
  private City city(String entry) {
    int colon = entry.indexOf(':');
    String digits = entry.substring(0, colon);
    String[] all = entry.substring(colon + 1).split("/", -1);
    String code = digits.length() == 4 ? digits + "00" : digits;
    Place province = byCode.get(code.substring(0, 2));
    if (province == null) {
      throw new IllegalStateException("places.txt: no province for " + entry);
    }
    String shortName = all.length > 1 ? all[1] : withoutSuffix(all[0]);
    return new City(code, all[0], shortName, province.province());
  }

  private void addNames(City city, String entry) {
    names.put(city.name(), city);
    // 吉林 is the province, whatever the city 吉林市 is called for short
    names.putIfAbsent(city.shortName(), city);
    String[] all = entry.split("/", -1);
    for (int i = 2; i < all.length; i++) {
      names.put(all[i], city);
    }
    if (city.name().endsWith("自治州") || city.name().endsWith("自治县")) {
      for (String name : shortForms(city.name(), city.shortName())) {
        names.put(name, city);
      }
    }
  }

  /** 湘西州 and 湘西自治州, 酉阳县 and 酉阳自治县. */
  private static List<String> shortForms(String name, String shortName) {
    String level = name.substring(name.length() - 1);
    String bare =
        shortName.endsWith(level)
            ? shortName.substring(0, shortName.length() - level.length())
            : shortName;
    return List.of(bare + level, bare + "自治" + level);
  }

  private void readCounties(String line) {
    String[] words = line.split(" ", -1);
    switch (words[0]) {
      case "word" -> this.words.addAll(List.of(words).subList(1, words.length));
      case "former" -> {
        for (int i = 1; i < words.length; i++) {
          addCounty(words[i].substring(0, 6), words[i].substring(6), false);
        }
      }
      default -> {
        for (int i = 1; i < words.length; i++) {
          addCounty(words[0] + words[i].substring(0, 2), words[i].substring(2), true);
        }
      }
    }
  }

  private void addCounty(String code, String entry, boolean present) {
    Place parent = byCode.get(code.substring(0, 4) + "00");
    if (parent == null) {
      // the districts of 上海市 belong to it directly
      parent = byCode.get(code.substring(0, 2));
    }
    if (parent == null) {
      throw new IllegalStateException("counties.txt: no place above " + code + entry);
    }
    int slash = entry.indexOf('/');
    String name = slash < 0 ? entry : entry.substring(0, slash);
    String shortName = slash < 0 ? withoutSuffix(name) : entry.substring(slash + 1);
    County county = new County(code, name, shortName, parent);
    if (present) {
      counties.add(county);
    }
    addName(name, county);
    if (slash >= 0) {
      for (String form : shortForms(name, shortName)) {
        addName(form, county);
      }
    }
  }

  private void addName(String name, County county) {
    List<County> namesakes = countiesByName.get(name);
    if (namesakes == null) {
      namesakes = new ArrayList<>(1);
      countiesByName.put(name, namesakes);
    }
    namesakes.add(county);
  }

  private static String withoutSuffix(String name) {
    for (String suffix : new String[] {"地区", "自治县", "市", "盟", "县", "区", "旗"}) {
      if (name.endsWith(suffix) && name.length() - suffix.length() >= 2) {
        return name.substring(0, name.length() - suffix.length());
      }
    }
    return name;
  }

  /** The one county of a name that is no other place's name and no common word; null if none is. */
  @Nullable County unmistakable(String name) {
    List<County> namesakes = countiesByName.get(name);
    if (namesakes == null
        || namesakes.size() > 1
        || name.length() < 3
        || words.contains(name)
        || names.containsKey(name)) {
      return null;
    }
    County county = namesakes.getFirst();
    // 河北区 of 天津市 would make 河北区域 a part of it
    Place begun = names.get(name.substring(0, name.length() - 1));
    return begun == null || Places.isInProvinceOf(begun, county) ? county : null;
  }
}
