package org.hongtou.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.hongtou.words.WordFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells pages that hold a message of the site instead of a notice: an error, a login, a forwarding,
 * or nothing before the page's script has run. All are short.
 */
final class PageMessage {
  /** A message of a site has no more characters. */
  private static final int LONGEST = 200;

  /** Below its title a notice has at least as many characters, or a file. */
  private static final int SHORTEST_NOTICE = 12;

  private static final Map<Reason, List<String>> WORDS = load();

  private PageMessage() {}

  private static Map<Reason, List<String>> load() {
    Map<Reason, List<String>> words = new EnumMap<>(Reason.class);
    for (String line : WordFile.lines(PageMessage.class, "page-messages.txt")) {
      int tab = line.indexOf('\t');
      words.merge(
          Reason.valueOf(line.substring(0, tab)),
          List.of(line.substring(tab + 1)),
          (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
    }
    return words;
  }

  /**
   * Why a page gives no notice; null if it gives one.
   *
   * @param text what it shows, its title too
   * @param title the lines of the title
   * @param hasFiles whether it links files as the notice's
   */
  static @Nullable Reason of(Document document, String text, List<String> title, boolean hasFiles) {
    String dense = Characters.dense(text, "");
    String heading = Characters.dense(String.join("", title), "");
    String below = heading.isEmpty() ? dense : dense.replace(heading, "");
    if (hasFiles || below.length() > LONGEST) {
      return null;
    }
    Element body = document.body();
    if (body.selectFirst("input[type=password]") != null && below.indexOf('。') < 0) {
      return Reason.LOGIN_PAGE;
    }
    if (isForwarding(document) && below.length() < LONGEST / 2) {
      return Reason.ELSEWHERE;
    }
    String all = (document.title() + " " + text).toLowerCase(Locale.ROOT);
    if (!isNotice(below)) {
      for (Map.Entry<Reason, List<String>> kind : WORDS.entrySet()) {
        if (kind.getValue().stream().anyMatch(all::contains)) {
          return kind.getKey();
        }
      }
    }
    boolean titled = !heading.isEmpty() || below.isEmpty();
    boolean empty = titled ? below.length() < SHORTEST_NOTICE : isTitleOnly(document, dense);
    if (!empty) {
      return null;
    }
    if (document.selectFirst("frame[src], iframe[src]") != null) {
      return Reason.ELSEWHERE;
    }
    return document.selectFirst("script") != null ? Reason.NEEDS_SCRIPT : Reason.EMPTY;
  }

  /** Addressees, an order or a date of a notice, however short the notice is. */
  private static boolean isNotice(String text) {
    return text.contains("通知如下")
        || text.contains("公告如下")
        || text.contains("特此")
        || text.contains("各市")
        || text.contains("各县");
  }

  /** The page's heading stands where its content should. */
  private static boolean isTitleOnly(Document document, String dense) {
    return document.select("h1, h2").stream()
        .anyMatch(heading -> Characters.dense(Characters.clean(heading.text()), "").equals(dense));
  }

  private static boolean isForwarding(Document document) {
    for (Element meta : document.select("meta[http-equiv]")) {
      if (meta.attr("http-equiv").equalsIgnoreCase("refresh")
          && meta.attr("content").toLowerCase(Locale.ROOT).contains("url")) {
        return true;
      }
    }
    for (Element script : document.select("script")) {
      String code = Characters.dense(script.data(), "");
      if (code.length() < LONGEST
          && (code.contains("location.href=")
              || code.contains("location.replace(")
              || code.contains("location="))) {
        return true;
      }
    }
    return false;
  }
}
