package org.hongtou.fetch.list;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lists of the “jpage” component: a page holds a {@code <datastore>} with its first records in
 * CDATA, and a proxy answers a range of records in the same form. A request says the range ({@code
 * startrecord=77&endrecord=152&perpage=25}), so the next one follows from it.
 */
final class Jpage {
  private static final Pattern RECORD =
      Pattern.compile(
          "<record>\\s*(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?\\s*</record>", Pattern.DOTALL);
  private static final Pattern TOTAL = Pattern.compile("<totalrecord>\\s*(\\d{1,8})");
  private static final Pattern START = Pattern.compile("(?<=[?&]startrecord=)\\d{1,9}");
  private static final Pattern END = Pattern.compile("(?<=[?&]endrecord=)\\d{1,9}");
  private static final Pattern PAGE = Pattern.compile("(?<=[?&]page=)\\d{1,6}");
  private static final Pattern PROXY =
      Pattern.compile("['\"]([^'\"\\s]*dataproxy\\.jsp[^'\"\\s]*)['\"]");

  /** What the proxy wants to know, under the names it has in the page's script. */
  private static final List<String> PARAMETERS =
      List.of(
          "col",
          "appid",
          "webid",
          "path",
          "columnid",
          "sourceContentType",
          "unitid",
          "webname",
          "permissiontype");

  private Jpage() {}

  /** Whether a text is an answer, or a page that holds one. */
  static boolean isAnswer(String text) {
    return text.contains("<record>") && text.contains("<recordset");
  }

  /** The records as markup, one behind the other. */
  static String records(String text) {
    StringBuilder html = new StringBuilder();
    Matcher record = RECORD.matcher(text);
    while (record.find()) {
      html.append("<div class=\"record\">").append(record.group(1)).append("</div>\n");
    }
    return html.toString();
  }

  /** How many records the whole list has; 0 if the answer does not say. */
  static int total(String text) {
    Matcher total = TOTAL.matcher(text);
    return total.find() ? Integer.parseInt(total.group(1)) : 0;
  }

  /** The request behind an answer; null behind the last, or if the request has no range. */
  static @Nullable PageRequest behind(PageRequest asked, String text, int records) {
    String url = asked.url().toString();
    Matcher start = START.matcher(url);
    Matcher end = END.matcher(url);
    int total = total(text);
    if (records == 0) {
      return null;
    }
    if (start.find() && end.find()) {
      int from = Integer.parseInt(start.group());
      int to = Integer.parseInt(end.group());
      int size = Math.max(1, to - from + 1);
      if (total > 0 ? to >= total : records < size) {
        return null;
      }
      String next = START.matcher(url).replaceFirst(Integer.toString(to + 1));
      next = END.matcher(next).replaceFirst(Integer.toString(to + size));
      return new PageRequest(URI.create(next), asked.form(), asked.number() + 1);
    }
    Matcher page = PAGE.matcher(url);
    if (page.find() && (total == 0 || (long) asked.number() * records < total)) {
      String next = page.replaceFirst(Integer.toString(Integer.parseInt(page.group()) + 1));
      return new PageRequest(URI.create(next), asked.form(), asked.number() + 1);
    }
    return null;
  }

  /**
   * The request behind a page that holds the first records, as its script would send it; null if
   * the page has no such script or holds all records.
   *
   * @param code of all scripts
   */
  static @Nullable PageRequest behindPage(PageRequest asked, URI page, String code, int records) {
    Matcher proxy = PROXY.matcher(code);
    if (!proxy.find()) {
      return null;
    }
    String near = code.substring(Math.max(0, code.lastIndexOf("jpage", proxy.start())));
    int size = number(near, code, "perPage");
    int group = Math.max(1, number(near, code, "groupSize"));
    int total = Math.max(total(code), number(near, code, "totalRecord"));
    if (size == 0 || (total > 0 && records >= total)) {
      return null;
    }
    int step = size * group;
    String address = proxy.group(1);
    URI url =
        Links.resolve(
            page.toString(),
            address
                + (address.contains("?") ? "&" : "?")
                + "startrecord="
                + (records + 1)
                + "&endrecord="
                + (records + step)
                + "&perpage="
                + size);
    return url == null ? null : new PageRequest(url, form(near, code), asked.number() + 1);
  }

  private static int number(String near, String all, String name) {
    int number = ScriptData.number(ScriptData.value(near, name));
    return number > 0 ? number : ScriptData.number(ScriptData.value(all, name));
  }

  private static String form(String near, String all) {
    StringBuilder form = new StringBuilder();
    for (String name : PARAMETERS) {
      String value = ScriptData.value(near, name);
      value = value == null ? ScriptData.value(all, name) : value;
      if (value != null) {
        form.append(form.isEmpty() ? "" : "&")
            .append(name)
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return form.toString();
  }
}
