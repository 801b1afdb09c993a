package org.hongtou.fetch.list;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Entries that a page's script holds as data ({@code articleList: […]}), and what gives more. */
final class ScriptData {
  private static final int MOST_TRIES = 100;

  private static final Pattern ARRAY = Pattern.compile("([\\w$]*)['\"]?\\s*[:=]\\s*(\\[\\s*\\{)");

  /** What arrays of entries are called; one of a single entry must be, to be taken for a list. */
  private static final Pattern CALLED_LIST =
      Pattern.compile("(?i).*(?:list|rows|records|articles|items|data|news|infos?)");

  private static final Pattern CALL = Pattern.compile("loadPageData\\s*\\(");
  private static final Pattern NUMBER_OF_ARTICLES =
      Pattern.compile("\"articleCount\"\\s*:\\s*(\\d+)");

  private ScriptData() {}

  /** The longest list of entries that a script of the page holds. */
  static List<ListEntry> entries(Document page) {
    List<ListEntry> best = List.of();
    JsonEntries json = new JsonEntries(page.baseUri(), Map.of());
    for (Element script : page.select("script")) {
      String code = script.data();
      Matcher array = ARRAY.matcher(code);
      int at = 0;
      for (int tries = 0; tries < MOST_TRIES && array.find(at); tries++) {
        at = array.end();
        JsonNode node = JsonEntries.parse(code.substring(array.start(2)));
        List<ListEntry> found = node == null ? List.of() : json.entries(node);
        boolean isList =
            found.size() > 1
                || (found.size() == 1
                    && found.get(0).date() != null
                    && CALLED_LIST.matcher(array.group(1)).matches());
        if (isList && found.size() > best.size()) {
          best = found;
          at = Math.max(at, code.indexOf("}]", at));
        }
      }
    }
    return best;
  }

  /**
   * The request behind a page whose script shows further records by {@code loadPageData}. Such a
   * page names its parts by {@code unitid} and is asked for a further page of one of them by its
   * own address with {@code ?uid=…&pageNum=…}, which is what its visitors see too. null if the page
   * has no such call, or holds the last records.
   *
   * @param shown how many records the page itself holds
   */
  static @Nullable PageRequest further(Document page, PageRequest asked, int shown) {
    for (Element script : page.select("script")) {
      String code = script.data();
      String unit = CALL.matcher(code).find() ? value(code, "unitid") : null;
      int size = number(value(code, "perPage"));
      if (unit == null || size == 0) {
        continue;
      }
      int total = articles(page, value(code, "channelCode"));
      // A page may hold more records at first (50) than a view of it shows (15): its second view
      // begins within them, so no record is lost, and the fewer of both tells where the list ends.
      long seen = asked.number() == 1 ? shown : (long) asked.number() * Math.min(size, shown);
      if (total > 0 ? seen >= total : shown < size) {
        return null;
      }
      String own = page.location().replaceFirst("[?#].*$", "");
      int next = asked.number() + 1;
      String query = "?uid=" + URLEncoder.encode(unit, StandardCharsets.UTF_8) + "&pageNum=" + next;
      URI url = Links.resolve(own, own + query);
      return url == null ? null : new PageRequest(url, null, next);
    }
    return null;
  }

  /** How many articles the page says that its column has; 0 if it does not say. */
  private static int articles(Document page, @Nullable String channel) {
    for (Element script : page.select("script")) {
      String code = script.data();
      int own = channel == null ? -1 : code.indexOf("\"code\":\"" + channel + "\"");
      Matcher count = NUMBER_OF_ARTICLES.matcher(code);
      if (own >= 0 && count.find(own)) {
        return number(count.group(1));
      }
    }
    return 0;
  }

  /** The value of a property in a script: {@code perPage: '15'}, {@code channelCode: ['col1']}. */
  static @Nullable String value(String code, String name) {
    Matcher value =
        Pattern.compile(
                "(?i)(?<![\\w$])['\"]?"
                    + Pattern.quote(name)
                    + "['\"]?\\s*[:=]\\s*\\[?\\s*(?:'([^'\\n]*)'|\"([^\"\\n]*)\"|(-?\\d+))")
            .matcher(code);
    if (!value.find()) {
      return null;
    }
    for (int i = 1; i <= 3; i++) {
      if (value.group(i) != null) {
        return value.group(i);
      }
    }
    return null;
  }

  static int number(@Nullable String text) {
    return text != null && text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
  }

  /** The data of all scripts, and of comments, which sites leave calls in. */
  static List<String> codes(Document page) {
    List<String> codes = new ArrayList<>();
    for (Element script : page.select("script")) {
      codes.add(script.data());
    }
    return codes;
  }
}
