package org.hongtou.fetch.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hongtou.read.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What a page's file is called: its address as folders, so that a person sees where it is from.
 * {@code http://gxt.example.gov.cn/art/2025/10/29/art_80179_1.html} becomes {@code
 * gxt.example.gov.cn/art/2025/10/29/art_80179_1.html}. The name depends on the address and the kind
 * of the file alone, never on what was fetched before, has plain ASCII only, which every locale and
 * file system takes, and cannot lead out of the host's folder.
 */
final class CorpusNames {
  private static final int LONGEST_SEGMENT = 80;
  private static final int LONGEST_NAME = 180;
  private static final int HASH_DIGITS = 8;

  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";

  /** Endings of addresses behind which there is a page. */
  private static final Set<String> PAGES =
      Set.of("html", "htm", "shtml", "xhtml", "jsp", "jspx", "do", "action", "php", "asp", "aspx");

  /** Names that Windows keeps for devices. */
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");

  private CorpusNames() {}

  /**
   * The file of an address.
   *
   * @param ending what the content is, such as {@code html} or {@code docx}; null if it is not
   *     known
   * @param apart whether another address has the plain name already
   */
  static String of(URI url, @Nullable String ending, boolean apart) {
    List<String> names = new ArrayList<>();
    boolean plain = !apart && url.getRawQuery() == null;
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    String[] segments = path.split("/", -1);
    for (int i = 0; i < segments.length - 1; i++) {
      if (!segments[i].isEmpty()) {
        String name = written(segments[i]);
        plain &= name.equals(segments[i]);
        // A folder must not be called as a page is: /a.html/b lies beside /a.html.
        names.add(isEnding(ending(name)) ? name + "_" : name);
      }
    }
    String last = segments[segments.length - 1];
    String name = last.isEmpty() ? "index" : written(last);
    plain &= last.isEmpty() || name.equals(last);
    String own = ending(name);
    String stem = own.isEmpty() ? name : name.substring(0, name.length() - own.length() - 1);
    String wanted = ending == null ? own : fitting(own, ending);
    if (!own.isEmpty() && !isEnding(own)) {
      stem = name; // the dot of v1.2
      wanted = ending == null ? "" : ending;
    } else if (!own.isEmpty() && !wanted.equals(own)) {
      stem = name; // download.jsp gave a docx
    }
    names.addFirst(folder(url));
    String folders = String.join("/", names);
    if (folders.length() > LONGEST_NAME) {
      folders = folder(url) + "/" + hash(String.join("/", names));
    }
    return folders
        + "/"
        + stem
        + (plain ? "" : "-" + hash(url.toString()))
        + (wanted.isEmpty() ? "" : "." + wanted);
  }

  /** Where an earlier version of a file is kept. */
  static String old(String file, String sha256) {
    int slash = file.lastIndexOf('/');
    int dot = file.lastIndexOf('.');
    String stem = dot > slash ? file.substring(slash + 1, dot) : file.substring(slash + 1);
    String ending = dot > slash ? file.substring(dot) : "";
    return file.substring(0, slash + 1)
        + ".old/"
        + stem
        + "-"
        + sha256.substring(0, HASH_DIGITS)
        + ending;
  }

  /** {@code www.example.gov.cn}; with a port that is not the usual one {@code 127.0.0.1_8080}. */
  private static String folder(URI url) {
    String host = written(url.getHost().replace("[", "").replace("]", ""));
    return url.getPort() < 0 ? host : host + "_" + url.getPort();
  }

  /** An address' own ending where it says no other kind than the content's. */
  private static String fitting(String own, String ending) {
    boolean page = ending.equals("html");
    return own.equals(ending) || (page && PAGES.contains(own)) ? own : ending;
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** {@code html}, {@code 7z}; not the {@code 2} of {@code v1.2}. */
  private static boolean isEnding(String ending) {
    return !ending.isEmpty()
        && ending.length() <= 6
        && ending.chars().anyMatch(c -> c >= 'a' && c <= 'z');
  }

  private static String written(String segment) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      name.append(PLAIN.indexOf(c) >= 0 ? c : '_');
    }
    if (name.charAt(0) == '.') {
      name.setCharAt(0, '_'); // hidden, or the folder above
    }
    if (name.charAt(name.length() - 1) == '.') {
      name.setCharAt(name.length() - 1, '_'); // Windows drops it
    }
    String stem = name.toString().split("\\.", 2)[0].toLowerCase(Locale.ROOT);
    if (DEVICES.contains(stem)) {
      name.insert(0, '_');
    }
    if (name.length() <= LONGEST_SEGMENT) {
      return name.toString();
    }
    String ending = ending(name.toString());
    String kept = name.substring(0, LONGEST_SEGMENT - 10);
    return isEnding(ending) ? kept + "." + ending : kept;
  }

  private static String hash(String text) {
    return Digest.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
  }
}
