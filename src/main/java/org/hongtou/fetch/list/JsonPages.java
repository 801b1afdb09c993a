package org.hongtou.fetch.list;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The request behind a JSON answer whose own request counts pages, in its address or its form. */
final class JsonPages {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)((?:^|[?&])(?:page|pageno|pagenum|pageindex|pagenumber|curpage|currentpage|current)=)"
              + "(\\d{1,6})(?=&|$)");

  private JsonPages() {}

  static @Nullable PageRequest behind(PageRequest asked) {
    String form = asked.form();
    String counted = form == null ? null : countedUp(form);
    if (counted != null) {
      return new PageRequest(asked.url(), counted, asked.number() + 1);
    }
    String url = countedUp(asked.url().toString());
    return url == null ? null : new PageRequest(URI.create(url), form, asked.number() + 1);
  }

  private static @Nullable String countedUp(String parameters) {
    Matcher number = NUMBER.matcher(parameters);
    return number.find()
        ? number.replaceFirst("$1" + (Integer.parseInt(number.group(2)) + 1))
        : null;
  }
}
