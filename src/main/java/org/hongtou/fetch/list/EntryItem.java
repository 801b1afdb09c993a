package org.hongtou.fetch.list;

import java.net.URI;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** One entry of a list in HTML: its link and the element that holds it and its date. */
final class EntryItem {
  private static final int LONGEST_DATE = 40;

  // Made once: a list page may have thousands of entries.
  private static final Evaluator HEADING = QueryParser.parse("h1, h2, h3, h4, h5, h6");
  private static final Evaluator IMAGE = QueryParser.parse("img[alt]");
  private static final Evaluator LABELLED = QueryParser.parse("[readlabel], time[datetime]");
  private static final Evaluator ANCHOR = QueryParser.parse("a");
  private static final Pattern BEFORE_TITLE = Pattern.compile("^.*?标题：");
  private static final Pattern BEHIND_TITLE = Pattern.compile("(?:发布|日期|时间|作者).*$");
  private static final Pattern CUT = Pattern.compile("(?<!\\s)\\s*(?:…+|\\.{2,}|⋯+)$");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000\\u200b\\ufeff]+");
  private static final Pattern BULLETS = Pattern.compile("^[·•●■◆▪>»\\- ]+");

  private EntryItem() {}

  /**
   * Reads an entry.
   *
   * @param item what holds the entry; the link itself where nothing else does
   * @param dateCss CSS of the date within the item; null to find it
   * @return null if the link leads nowhere or has no words
   */
  static @Nullable ListEntry read(Element item, Element link, @Nullable String dateCss) {
    URI url = Links.resolve(link.baseUri(), link.attr("href"));
    String title = title(link);
    if (url == null || title.isEmpty()) {
      return null;
    }
    return new ListEntry(title, url, date(item, link, url, dateCss));
  }

  /** The whole title: lists show it cut (关于印发…) and have it whole in an attribute. */
  static String title(Element link) {
    String shown = clean(text(link));
    Element heading = link.selectFirst(HEADING);
    if (heading != null && !heading.text().isBlank()) {
      shown = clean(heading.text());
    } else if (EntryDates.full(shown) != null) {
      // 2025-10-29 within the link, as an element of its own
      for (Element part : link.children()) {
        String other = clean(part.text());
        if (!other.isEmpty() && EntryDates.full(other) != null && other.length() < LONGEST_DATE) {
          shown = clean(shown.replace(other, " "));
        }
      }
    }
    String title = clean(unmarked(link.attr("title")));
    if (title.contains("标题：")) {
      // title="标题：…&#10;发布日期：…"
      String behind = BEFORE_TITLE.matcher(title).replaceFirst("");
      title = clean(BEHIND_TITLE.matcher(behind).replaceFirst(""));
    }
    String bare = CUT.matcher(shown).replaceFirst("");
    boolean cut = !bare.equals(shown);
    if (title.isEmpty() || (!cut && title.length() < shown.length())) {
      return cut && title.isEmpty() ? fromImage(link, shown) : shown;
    }
    return title;
  }

  /** Some sites put marked-up titles into the attribute. */
  private static String unmarked(String title) {
    return title.indexOf('<') < 0 && title.indexOf('&') < 0 ? title : Jsoup.parse(title).text();
  }

  private static String fromImage(Element link, String shown) {
    Element image = link.selectFirst(IMAGE);
    String alt = image == null ? "" : clean(image.attr("alt"));
    return alt.length() > shown.length() ? alt : shown;
  }

  private static String text(Element link) {
    String text = link.text();
    return text.isBlank() ? fromImage(link, "") : text;
  }

  private static String clean(String text) {
    String spaced = SPACES.matcher(text).replaceAll(" ");
    return BULLETS.matcher(spaced).replaceFirst("").strip();
  }

  private static @Nullable LocalDate date(
      Element item, Element link, URI url, @Nullable String css) {
    if (css != null) {
      Element element = item.selectFirst(css);
      LocalDate date = element == null ? null : ofElement(element, url);
      if (date != null) {
        return date;
      }
    }
    Element labelled = item.selectFirst(LABELLED);
    LocalDate date = labelled == null ? null : ofElement(labelled, url);
    if (date == null) {
      date = EntryDates.in(textBeside(item, link), url);
    }
    if (date == null) {
      date = EntryDates.in(textBehind(item), url);
    }
    if (date == null) {
      date = within(link, url);
    }
    return date == null ? EntryDates.ofAddress(url) : date;
  }

  private static @Nullable LocalDate ofElement(Element element, URI url) {
    LocalDate date = EntryDates.in(spaced(element), url);
    for (String name : new String[] {"readlabel", "datetime", "title"}) {
      date = date == null ? EntryDates.in(element.attr(name), url) : date;
    }
    return date;
  }

  /** A date within the link, as an element of its own: a year in the title is none. */
  private static @Nullable LocalDate within(Element link, URI url) {
    for (Element part : link.select("*")) {
      if (!part.equals(link) && part.text().length() < LONGEST_DATE) {
        LocalDate date = EntryDates.in(spaced(part), url);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static String textBeside(Element item, Element link) {
    StringBuilder text = new StringBuilder();
    append(item, link, text);
    return text.toString();
  }

  private static String spaced(Element element) {
    return textBeside(element, new Element("none"));
  }

  /**
   * The text of all but the link, with a space between elements: {@code <b>29</b><i>2025-10</i>}.
   */
  private static void append(Element from, Element without, StringBuilder text) {
    for (Node node : from.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(words.text());
      } else if (node instanceof Element element && !element.equals(without)) {
        text.append(' ');
        append(element, without, text);
        text.append(' ');
      }
    }
  }

  /** What follows an item without a box of its own: {@code <a>…</a> 2025-10-29<br>}. */
  private static String textBehind(Element item) {
    StringBuilder text = new StringBuilder();
    for (Node node = item.nextSibling(); node != null; node = node.nextSibling()) {
      if (node instanceof Element element) {
        if (element.normalName().equals("br") || element.selectFirst(ANCHOR) != null) {
          break;
        }
        text.append(' ').append(element.text());
      } else if (node instanceof TextNode words) {
        text.append(words.text());
      }
      if (text.length() > LONGEST_DATE) {
        return "";
      }
    }
    return text.toString();
  }
}
