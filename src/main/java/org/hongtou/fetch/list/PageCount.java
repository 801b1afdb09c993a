package org.hongtou.fetch.list;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Lists whose pages differ in a parameter of the address ({@code ?page=2}) and that have no link to
 * the next one: some link first and last only, some say just how many pages there are. Without
 * either nothing is counted up, since nothing would say where to end.
 */
final class PageCount {
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?i)([?&](?:page|page_?no|page_?num|page_?number|page_?index|curpage|currentpage"
              + "|currpage|nowpage|cp|p)=)(\\d{1,5})(?=&|$)");

  /** 共12页, 3/12页, 第3页/共12页. */
  private static final List<Pattern> SAID =
      List.of(
          Pattern.compile("共\\s?(\\d{1,5})\\s?页"), Pattern.compile("\\d\\s?/\\s?(\\d{1,5})\\s?页"));

  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "(?i)\\b(?:total_?pages?|page_?count|page_?total|count_?page)['\"]?\\s?[:=]\\s?['\"]?"
              + "(\\d{1,5})\\b");

  private PageCount() {}

  /**
   * The address of the page behind this one; null on the last page or if the page does not say how
   * many there are.
   *
   * @param own the page's address
   * @param code of its scripts
   * @param number which page it is, from 1
   */
  static @Nullable URI next(Document page, URI own, String code, int number) {
    Matcher parameter = PARAMETER.matcher(own.toString());
    boolean counts = parameter.find();
    String template = counts ? own.toString() : null;
    Set<Integer> linked = new TreeSet<>();
    for (Element link : page.select("a[href], option[value]")) {
      String href = link.hasAttr("href") ? link.attr("href") : link.attr("value");
      URI url = Links.resolve(link.baseUri(), href);
      Matcher other = PARAMETER.matcher(url == null ? "" : url.toString());
      if (url != null && isOfOnePath(url, own) && other.find()) {
        linked.add(Integer.parseInt(other.group(2)));
        template = template == null ? url.toString() : template;
      }
    }
    if (template == null) {
      return null;
    }
    boolean fromZero = linked.contains(0) || (counts && number(parameter) == number - 1);
    int current = counts ? number(parameter) : number - (fromZero ? 1 : 0);
    int pages = said(page.text(), code);
    int last = pages > 0 ? pages - (fromZero ? 1 : 0) : largest(linked);
    if (current >= last) {
      return null;
    }
    return URI.create(PARAMETER.matcher(template).replaceFirst("$1" + (current + 1)));
  }

  private static int number(Matcher parameter) {
    return Integer.parseInt(parameter.group(2));
  }

  private static int largest(Set<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).max().orElse(-1);
  }

  private static boolean isOfOnePath(URI a, URI b) {
    return String.valueOf(a.getHost()).equalsIgnoreCase(b.getHost())
        && String.valueOf(a.getPath()).equals(b.getPath());
  }

  private static int said(String text, String code) {
    for (Pattern words : SAID) {
      Matcher count = words.matcher(text);
      if (count.find()) {
        return Integer.parseInt(count.group(1));
      }
    }
    Matcher count = IN_SCRIPT.matcher(code);
    return count.find() ? Integer.parseInt(count.group(1)) : 0;
  }
}
