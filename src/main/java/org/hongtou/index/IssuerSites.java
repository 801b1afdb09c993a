package org.hongtou.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.words.WordFile;

/**
 * Tells whether a web site is that of a notice's issuer: 江西省生态环境厅 at sthjt.jiangxi.gov.cn. It knows
 * provinces, their departments and the State Council, as {@code issuer-sites.tsv} lists them; of
 * any other it says no.
 */
final class IssuerSites {
  private static final Pattern HOST =
      Pattern.compile("(?<![a-z0-9.-])(?:[a-z0-9-]+\\.)*gov\\.cn(?![a-z0-9.-])");
  private static final Pattern GOVERNMENT = Pattern.compile("人民政府(?:办公厅)?");

  private static final Map<String, String> PLACES = new HashMap<>();
  private static final Map<String, Set<String>> OFFICES = new HashMap<>();
  private static final Map<String, String> OTHERS = new HashMap<>();

  static {
    for (String line : WordFile.lines(IssuerSites.class, "issuer-sites.tsv")) {
      String[] cells = line.split("\t", -1);
      switch (cells[0]) {
        case "place" -> PLACES.put(cells[1], cells[2]);
        case "office" -> OFFICES.put(cells[1], new HashSet<>(List.of(cells[2].split(" ", -1))));
        case "site" -> OTHERS.put(cells[1], cells[2]);
        default -> throw new IllegalStateException("issuer-sites.tsv: " + line);
      }
    }
  }

  private IssuerSites() {}

  /**
   * Whether an address is of the site of any of these issuers.
   *
   * @param address a URL, or the path of a file below a folder that has its host's name
   */
  static boolean isOfAny(List<String> issuers, String address) {
    Matcher host = HOST.matcher(address.toLowerCase(Locale.ROOT));
    return host.find() && issuers.stream().anyMatch(issuer -> isOf(issuer, host.group()));
  }

  private static boolean isOf(String issuer, String host) {
    String site = host.startsWith("www.") ? host.substring("www.".length()) : host;
    if (site.equals(OTHERS.get(issuer))) {
      return true;
    }
    for (Map.Entry<String, String> place : PLACES.entrySet()) {
      if (issuer.startsWith(place.getKey())) {
        String office = issuer.substring(place.getKey().length());
        return GOVERNMENT.matcher(office).matches()
            ? site.equals(place.getValue())
            : OFFICES.getOrDefault(office, Set.of()).stream()
                .anyMatch(label -> site.equals(label + "." + place.getValue()));
      }
    }
    return false;
  }
}
