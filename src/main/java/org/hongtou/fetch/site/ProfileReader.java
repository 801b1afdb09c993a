package org.hongtou.fetch.site;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a profile of the text of its file. Every mistake is one sentence with file, line, key. */
final class ProfileReader {
  /** A profile has some dozens of lines. */
  static final int LONGEST = 256 * 1024;

  private static final List<String> SITE =
      List.of(
          "id",
          "name",
          "region",
          "home",
          "verified",
          "note",
          "charset",
          "schedule",
          "detail",
          "lists",
          "fields",
          "attachments",
          "politeness");
  private static final List<String> LIST =
      List.of("name", "url", "entries", "title", "date", "paging");
  private static final List<String> JSON_KEYS =
      List.of("entries", "title", "url", "date", "total", "pages");
  private static final List<String> PAGING =
      List.of("kind", "address", "form", "first", "size", "last", "next", "keys");

  private final String file;

  private ProfileReader(String file) {
    this.file = file;
  }

  static SiteProfile read(String file, String text) throws ProfileException {
    if (text.length() > LONGEST) {
      throw new ProfileException(
          file + ": a profile has at most " + LONGEST / 1024 + " KiB; this is no profile.");
    }
    return new ProfileReader(file).site(YamlText.parse(file, text));
  }

  private SiteProfile site(YamlNode.Keys keys) throws ProfileException {
    KeyReader site = new KeyReader(file, keys, SITE);
    String id = site.needed("id");
    if (!id.matches("[a-z0-9]+(?:-[a-z0-9]+)*")) {
      throw site.mistake("id", "needs lower-case letters, digits and hyphens, not " + id);
    }
    String charset = site.text("charset");
    if (charset != null && !isCharset(charset)) {
      throw site.mistake("charset", "names no known charset: " + charset);
    }
    Duration schedule = site.duration("schedule");
    if (schedule != null && schedule.toMinutes() < 1) {
      throw site.mistake("schedule", "needs at least one minute");
    }
    List<SiteProfile.NoticeList> lists = new ArrayList<>();
    for (YamlNode item : site.items("lists")) {
      if (!(item instanceof YamlNode.Keys list)) {
        throw new ProfileException(
            file
                + ":"
                + item.line()
                + ": an item of ‘lists’ needs keys, it is "
                + item.kind()
                + ".");
      }
      lists.add(list(list));
    }
    if (lists.isEmpty()) {
      throw site.mistake("lists", "is missing: a profile has at least one list");
    }
    return new SiteProfile(
        id,
        site.needed("name"),
        site.text("region"),
        site.address("home"),
        site.date("verified"),
        site.text("note"),
        lists,
        site.pattern("detail"),
        fields(site.group("fields")),
        attachments(site.group("attachments")),
        charset,
        schedule,
        manners(site.group("politeness")));
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private SiteProfile.NoticeList list(YamlNode.Keys keys) throws ProfileException {
    KeyReader list = new KeyReader(file, keys, LIST);
    URI url = list.address("url");
    return new SiteProfile.NoticeList(
        list.needed("name"),
        url,
        list.css("entries"),
        list.css("title"),
        list.css("date"),
        paging(list));
  }

  private Paging paging(KeyReader list) throws ProfileException {
    YamlNode node = list.node("paging");
    if (node == null) {
      return Paging.FOUND;
    }
    if (node instanceof YamlNode.Scalar) {
      Paging.Kind kind = kind(list, "paging");
      needUrl(list, "paging", kind, null);
      return new Paging(kind, null, null, 1, 0, 0, null, Map.of());
    }
    YamlNode.Keys keys = list.group("paging");
    KeyReader paging = new KeyReader(file, keys == null ? none() : keys, PAGING);
    Paging.Kind kind = kind(paging, "kind");
    String url = paging.text("address");
    String form = paging.text("form");
    needUrl(paging, "kind", kind, url);
    if (url != null
        && kind != Paging.Kind.JPAGE
        && !holdsPlace(url)
        && (form == null || !holdsPlace(form))) {
      throw paging.mistake("address", "needs {page}, {from} or {to} in it or in ‘form’");
    }
    int size = paging.number("size", 1, 0);
    String template = url + " " + form;
    if (size == 0 && (template.contains("{from}") || template.contains("{to}"))) {
      throw paging.mistake("size", "is missing: {from} and {to} count records of a page");
    }
    return new Paging(
        kind,
        url,
        form,
        paging.number("first", 0, 1),
        size,
        paging.number("last", 1, 0),
        paging.css("next"),
        jsonKeys(paging));
  }

  private static void needUrl(KeyReader reader, String key, Paging.Kind kind, @Nullable String url)
      throws ProfileException {
    boolean needed =
        kind == Paging.Kind.NUMBERED || kind == Paging.Kind.QUERY || kind == Paging.Kind.JSON;
    if (needed && url == null) {
      throw reader.mistake(key, "of ‘" + kind.word() + "’ needs a key ‘address’ with {page}");
    }
  }

  private static boolean holdsPlace(String template) {
    return template.contains("{page}") || template.contains("{from}") || template.contains("{to}");
  }

  private static Paging.Kind kind(KeyReader reader, String key) throws ProfileException {
    String word = reader.needed(key);
    List<String> words = new ArrayList<>();
    for (Paging.Kind kind : Paging.Kind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
      words.add(kind.word());
    }
    throw reader.mistake(key, "needs one of " + String.join(", ", words) + ", not " + word);
  }

  private Map<String, String> jsonKeys(KeyReader paging) throws ProfileException {
    YamlNode.Keys group = paging.group("keys");
    Map<String, String> named = new LinkedHashMap<>();
    if (group != null) {
      KeyReader keys = new KeyReader(file, group, JSON_KEYS);
      for (String key : JSON_KEYS) {
        String path = keys.text(key);
        if (path != null) {
          named.put(key, path);
        }
      }
    }
    return named;
  }

  private SiteProfile.Fields fields(YamlNode.@Nullable Keys group) throws ProfileException {
    if (group == null) {
      return SiteProfile.Fields.NONE;
    }
    KeyReader fields = new KeyReader(file, group, List.of("title", "date", "number"));
    return new SiteProfile.Fields(fields.css("title"), fields.css("date"), fields.css("number"));
  }

  private SiteProfile.AttachmentRule attachments(YamlNode.@Nullable Keys group)
      throws ProfileException {
    if (group == null) {
      return SiteProfile.AttachmentRule.USUAL;
    }
    KeyReader rule = new KeyReader(file, group, List.of("endings", "css"));
    return new SiteProfile.AttachmentRule(rule.words("endings"), rule.css("css"));
  }

  private SiteProfile.Manners manners(YamlNode.@Nullable Keys group) throws ProfileException {
    if (group == null) {
      return SiteProfile.Manners.USUAL;
    }
    KeyReader manners = new KeyReader(file, group, List.of("delay", "pages"));
    Duration delay = manners.duration("delay");
    if (delay != null && delay.compareTo(Duration.ofSeconds(1)) < 0) {
      throw manners.mistake("delay", "needs at least 1s");
    }
    return new SiteProfile.Manners(
        delay == null ? Duration.ofSeconds(1) : delay, manners.number("pages", 1, 0));
  }

  private YamlNode.Keys none() {
    return new YamlNode.Keys(Map.of(), Map.of(), 1);
  }
}
