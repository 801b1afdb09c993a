package org.hongtou.fetch.list;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds entries in JSON: in the array of objects that have a title and an address. */
final class JsonEntries {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .build();

  private static final int DEEPEST = 12;

  private static final List<String> TITLES =
      List.of(
          "title", "doctitle", "articletitle", "showtitle", "maintitle", "subject", "name", "bt");
  private static final List<String> ADDRESSES =
      List.of(
          "url",
          "urls",
          "link",
          "href",
          "docpuburl",
          "puburl",
          "linkurl",
          "titleurl",
          "infourl",
          "arturl",
          "htmlurl",
          "detailurl",
          "path",
          "pcurl",
          "weburl",
          "visiturl");
  private static final List<String> DATES =
      List.of(
          "pubdate",
          "publishdate",
          "publishtime",
          "pubtime",
          "docreltime",
          "docpubtime",
          "publisheddate",
          "publishedtime",
          "displaytime",
          "releasetime",
          "releasedate",
          "fbrq",
          "date",
          "time",
          "createtime",
          "createdate",
          "crtime");
  private static final List<String> WRAPPERS = List.of("source", "_source", "data", "content");

  private final String base;
  private final Map<String, String> keys;

  /**
   * @param base what addresses are relative to
   * @param keys paths that a profile names
   */
  JsonEntries(String base, Map<String, String> keys) {
    this.base = base;
    this.keys = keys;
  }

  /** The JSON that a text begins with, also within a call: {@code callback({…})}; null if none. */
  static @Nullable JsonNode parse(String text) {
    int start = 0;
    while (start < text.length() && start < 200 && "[{".indexOf(text.charAt(start)) < 0) {
      start++;
    }
    try {
      JsonNode node = JSON.readTree(text.substring(start));
      return node.isContainer() ? node : null;
    } catch (JacksonException e) {
      return null;
    }
  }

  List<ListEntry> entries(JsonNode root) {
    String path = keys.get("entries");
    if (path != null) {
      return of(at(root, path));
    }
    return best(root, 0);
  }

  /** A whole number that a profile's key names or one of the usual keys; 0 if there is none. */
  int number(JsonNode root, String key, List<String> usual) {
    String path = keys.get(key);
    return path != null ? at(root, path).asInt(0) : number(root, usual, 0);
  }

  private static int number(JsonNode node, List<String> names, int depth) {
    if (depth > 4 || !node.isObject()) {
      return 0;
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (names.contains(lower(entry.getKey()))) {
        int value = entry.getValue().asInt(0);
        if (value > 0) {
          return value;
        }
      }
    }
    for (JsonNode child : node) {
      int value = number(child, names, depth + 1);
      if (value > 0) {
        return value;
      }
    }
    return 0;
  }

  private List<ListEntry> best(JsonNode node, int depth) {
    List<ListEntry> best = node.isArray() ? of(node) : List.of();
    if (depth < DEEPEST) {
      for (JsonNode child : node) {
        if (child.isContainer()) {
          List<ListEntry> other = best(child, depth + 1);
          best = other.size() > best.size() ? other : best;
        }
      }
    }
    return best;
  }

  private List<ListEntry> of(JsonNode array) {
    List<ListEntry> entries = new ArrayList<>();
    for (JsonNode item : array) {
      ListEntry entry = item.isObject() ? entry(item) : null;
      for (String wrapper : WRAPPERS) {
        JsonNode inner = item.path(wrapper);
        entry = entry == null && inner.isObject() ? entry(inner) : entry;
      }
      if (entry != null) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private @Nullable ListEntry entry(JsonNode item) {
    String title = Jsoup.parse(value(item, "title", TITLES)).text().strip();
    URI url = Links.resolve(base, address(node(item, "url", ADDRESSES)));
    return title.isEmpty() || url == null ? null : new ListEntry(title, url, date(item, url));
  }

  private String value(JsonNode item, String key, List<String> usual) {
    JsonNode node = node(item, key, usual);
    return node.isValueNode() && !node.isNull() ? node.asString("") : "";
  }

  private JsonNode node(JsonNode item, String key, List<String> usual) {
    String path = keys.get(key);
    if (path != null) {
      return at(item, path);
    }
    for (String name : usual) {
      for (Map.Entry<String, JsonNode> entry : item.properties()) {
        if (lower(entry.getKey()).equals(name) && !isEmpty(entry.getValue())) {
          return entry.getValue();
        }
      }
    }
    return JSON.missingNode();
  }

  private static boolean isEmpty(JsonNode node) {
    return node.isNull() || (node.isString() && node.asString().isBlank());
  }

  /** {@code "/a.html"}, {@code {"pc": "/a.html"}}, or the second as a text within the JSON. */
  private static String address(JsonNode node) {
    if (node.isObject()) {
      JsonNode pc = node.path("pc");
      JsonNode one = pc.isString() ? pc : node.isEmpty() ? node : node.iterator().next();
      return one.isString() ? one.asString() : "";
    }
    String text = node.isString() ? node.asString().strip() : "";
    JsonNode inner = text.startsWith("{") ? parse(text) : null;
    return inner == null ? text : address(inner);
  }

  private @Nullable LocalDate date(JsonNode item, URI url) {
    JsonNode node = node(item, "date", DATES);
    LocalDate date = null;
    if (node.isNumber()) {
      date = EntryDates.ofStamp(node.asLong());
    } else if (node.isString()) {
      String text = node.asString();
      date =
          text.matches("\\d{10}|\\d{13}")
              ? EntryDates.ofStamp(Long.parseLong(text))
              : EntryDates.in(text, url);
    }
    return date == null ? EntryDates.ofAddress(url) : date;
  }

  private static JsonNode at(JsonNode node, String path) {
    JsonNode at = node;
    for (String name : path.split("\\.", -1)) {
      at = name.matches("\\d{1,6}") ? at.path(Integer.parseInt(name)) : at.path(name);
    }
    return at;
  }

  private static String lower(String key) {
    return key.toLowerCase(java.util.Locale.ROOT).replace("_", "");
  }
}
