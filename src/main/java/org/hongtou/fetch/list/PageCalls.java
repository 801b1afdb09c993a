package org.hongtou.fetch.list;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Script calls that say how many pages a list has and what their files are called.
 *
 * <ul>
 *   <li>{@code createPageHTML(17, 0, "index", "html")}, pages counted from 0: index.html,
 *       index_1.html … index_16.html
 *   <li>{@code createPageHTML('page_div', 10, 1, 'zwgklist', 'shtml', 200)}, pages counted from 1:
 *       zwgklist.shtml, zwgklist_2.shtml … zwgklist_10.shtml. The first page of such a list says 1
 *       for itself where that of the other kind says 0, and either names a further page's file
 *       after the number that this page has in the call: the second of ten calls itself 2 here (and
 *       is {@code _2}; there is no {@code _1}) but 1 there. Programs that others publish for sites
 *       of this kind (provinces, cities, the securities regulator) ask for {@code _2} likewise.
 *   <li>{@code Pager({size: 17, current: 0, prefix: 'index', suffix: 'html'})}
 *   <li>{@code var countPage = 17; var currentPage = 0;}, written out by the page itself
 * </ul>
 */
final class PageCalls {
  private static final Pattern CALL =
      Pattern.compile("(?i)(?:create_?page(?:html)?\\w*|pagehtml\\w*)\\s*\\(([^()]{5,200})\\)");
  private static final Pattern PAGER = Pattern.compile("Pager\\s*\\(\\s*\\{([^{}]{10,300})\\}");
  private static final Pattern COUNT = Pattern.compile("(?i)\\bcountPage\\s*=\\s*(\\d{1,5})");
  private static final Pattern CURRENT = Pattern.compile("(?i)\\bcurrentPage\\s*=\\s*(\\d{1,5})");
  private static final Pattern FILE = Pattern.compile("([^/?]*?)(?:_(\\d+))?\\.(\\w+)$");

  /**
   * A call.
   *
   * @param pages how many there are
   * @param current which this is, as the site counts
   * @param counted the first page as the site counts: 0 or 1
   * @param name of the files before the number
   * @param ending of the files
   */
  record Call(int pages, int current, int counted, String name, String ending) {
    /** The page behind this one; null on the last. */
    @Nullable PageRequest behind(PageRequest asked, URI page) {
      int next = current - counted + 2;
      if (next > pages) {
        return null;
      }
      String file = name + "_" + (current + 1) + "." + ending;
      URI url = Links.resolve(page.toString(), file);
      return url == null || Links.isSame(url, page) ? null : new PageRequest(url, null, next);
    }
  }

  private PageCalls() {}

  static @Nullable Call in(String code, PageRequest asked, URI page) {
    Matcher call = CALL.matcher(code);
    while (call.find()) {
      Call found = of(call.group(1), asked);
      if (found != null) {
        return found;
      }
    }
    Matcher pager = PAGER.matcher(code);
    if (pager.find()) {
      return pager(pager.group(1));
    }
    Matcher count = COUNT.matcher(code);
    Matcher current = CURRENT.matcher(code);
    Matcher file = FILE.matcher(page.getPath() == null ? "" : page.getPath());
    if (count.find() && current.find()) {
      String name = file.find() && !file.group(1).isEmpty() ? file.group(1) : "index";
      String ending = name.equals("index") && file.reset().find() ? file.group(3) : "html";
      ending = file.reset().find() ? file.group(3) : ending;
      return new Call(number(count.group(1)), number(current.group(1)), 0, name, ending);
    }
    return null;
  }

  private static @Nullable Call of(String arguments, PageRequest asked) {
    List<Integer> numbers = new ArrayList<>();
    List<String> words = new ArrayList<>();
    boolean wordFirst = false;
    for (String argument : arguments.split(",", -1)) {
      String bare = argument.strip();
      if (bare.matches("['\"]?\\d{1,7}['\"]?")) {
        numbers.add(number(bare.replaceAll("['\"]", "")));
      } else if (bare.matches("'[^']*'|\"[^\"]*\"")) {
        wordFirst |= numbers.isEmpty();
        words.add(bare.substring(1, bare.length() - 1));
      }
    }
    if (wordFirst && words.size() > 2) {
      words.remove(0);
    }
    if (numbers.size() < 2 || words.size() < 2 || words.get(0).isEmpty()) {
      return null;
    }
    int current = numbers.get(1);
    // On the first page the call itself says whether pages are counted from 0 or from 1.
    int counted = asked.number() == 1 ? (current == 1 ? 1 : 0) : wordFirst ? 1 : 0;
    if (asked.number() > 1 && current - asked.number() + 1 >= 0 && current <= asked.number()) {
      counted = current - asked.number() + 1;
    }
    String ending = words.get(1).startsWith(".") ? words.get(1).substring(1) : words.get(1);
    return new Call(numbers.get(0), current, Math.min(1, counted), words.get(0), ending);
  }

  private static @Nullable Call pager(String properties) {
    int size = ScriptData.number(ScriptData.value(properties, "size"));
    int current = ScriptData.number(ScriptData.value(properties, "current"));
    String prefix = ScriptData.value(properties, "prefix");
    String suffix = ScriptData.value(properties, "suffix");
    return size == 0 || prefix == null || suffix == null
        ? null
        : new Call(
            size, current, 0, prefix, suffix.toLowerCase(Locale.ROOT).replaceFirst("^\\.", ""));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
