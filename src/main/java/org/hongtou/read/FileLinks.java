package org.hongtou.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells links to files (附件) from links to other pages, by the ending of the address, of a file's
 * name in its query ({@code downfile.jsp?filename=2.xls}), or of the link's text.
 */
final class FileLinks {
  private static final Set<String> ENDINGS =
      Set.of(
          "doc", "docx", "docm", "wps", "wpt", "rtf", "pdf", "ofd", "xls", "xlsx", "xlsm", "et",
          "csv", "ppt", "pptx", "txt", "zip", "rar", "7z", "ceb", "caj", "tif", "tiff");

  private FileLinks() {}

  /** Whether an element links a file, or shows one within the page. */
  static boolean isLink(Element element) {
    return switch (element.normalName()) {
      case "a" -> isFileLink(element);
      case "iframe", "embed", "object" -> !shownFile(element).isEmpty();
      default -> false;
    };
  }

  /** The address of the file as the page writes it. */
  static String href(Element link) {
    return link.normalName().equals("a") ? link.attr("href").strip() : shownFile(link);
  }

  /** What the page calls the file; its own name where the page calls it nothing. */
  static String name(Element link) {
    String text = Characters.strip(Characters.clean(link.text()));
    if (text.isEmpty() && link.normalName().equals("a")) {
      text = Characters.strip(Characters.clean(link.attr("title")));
    }
    return text.isEmpty() ? fileName(href(link)) : text;
  }

  private static boolean isFileLink(Element link) {
    String href = link.attr("href").strip();
    if (href.isEmpty() || href.startsWith("#") || startsWith(href, "javascript:")) {
      return false;
    }
    return hasFileEnding(href)
        || endsAsFile(link.attr("download"))
        || endsAsFile(Characters.strip(link.text()));
  }

  /** The file that a frame shows, perhaps by a viewer: {@code viewer.html?file=/files/1.pdf}. */
  private static String shownFile(Element frame) {
    String source = frame.attr(frame.normalName().equals("object") ? "data" : "src").strip();
    int query = source.indexOf('?');
    int file = query < 0 ? -1 : source.indexOf("file=", query);
    if (file > 0) {
      int end = source.indexOf('&', file);
      source = decoded(source.substring(file + 5, end < 0 ? source.length() : end));
    }
    return hasFileEnding(source) ? source : "";
  }

  private static boolean hasFileEnding(String href) {
    int hash = href.indexOf('#');
    String address = hash < 0 ? href : href.substring(0, hash);
    int query = address.indexOf('?');
    if (query < 0) {
      return endsAsFile(address);
    }
    if (endsAsFile(address.substring(0, query))) {
      return true;
    }
    for (String parameter : address.substring(query + 1).split("&", -1)) {
      if (endsAsFile(parameter)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsAsFile(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private static String fileName(String href) {
    int query = href.indexOf('?');
    String path = query < 0 ? href : href.substring(0, query);
    return decoded(path.substring(path.lastIndexOf('/') + 1));
  }

  private static String decoded(String encoded) {
    try {
      // a plus is a plus in a path
      return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return encoded;
    }
  }

  private static boolean startsWith(String text, String prefix) {
    return text.regionMatches(true, 0, prefix, 0, prefix.length());
  }
}
