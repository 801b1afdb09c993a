package org.hongtou.fetch;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hongtou.fetch.net.WebResponse;
import org.jspecify.annotations.Nullable;

/**
 * What a file that was fetched is to end with, so that a person's programs open it. Reading goes by
 * the content, not by this.
 */
final class ContentKind {
  private static final Set<String> ENDINGS =
      Set.of(
          "doc", "docx", "xls", "xlsx", "ppt", "pptx", "pdf", "wps", "et", "dps", "ofd", "rtf",
          "txt", "csv", "xml", "zip", "rar", "7z", "tar", "gz", "jpg", "jpeg", "png", "gif", "tif",
          "tiff", "bmp", "eml", "mht");

  private static final Map<String, String> BY_TYPE =
      Map.ofEntries(
          Map.entry("application/pdf", "pdf"),
          Map.entry("application/msword", "doc"),
          Map.entry("application/vnd.ms-excel", "xls"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
          Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
          Map.entry("application/ofd", "ofd"),
          Map.entry("application/rtf", "rtf"),
          Map.entry("application/zip", "zip"),
          Map.entry("application/x-zip-compressed", "zip"),
          Map.entry("application/x-rar-compressed", "rar"),
          Map.entry("application/x-7z-compressed", "7z"),
          Map.entry("text/plain", "txt"),
          Map.entry("image/jpeg", "jpg"),
          Map.entry("image/png", "png"),
          Map.entry("image/tiff", "tif"));

  private ContentKind() {}

  /** The ending without its dot; null if nothing tells. */
  static @Nullable String ending(WebResponse answer, boolean html) {
    if (html) {
      return "html";
    }
    String named = ending(fileName(answer.header("Content-Disposition")));
    if (named != null) {
      return named;
    }
    String addressed = ending(answer.asked());
    if (addressed == null) {
      addressed = ending(answer.url());
    }
    if (addressed != null) {
      return addressed;
    }
    String type = answer.header("Content-Type");
    return type == null
        ? null
        : BY_TYPE.get(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
  }

  private static @Nullable String ending(URI url) {
    return ending(url.getRawPath() == null ? "" : url.getRawPath());
  }

  private static @Nullable String ending(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending) ? ending : null;
  }

  /** {@code attachment; filename="x.docx"}, or {@code filename*=UTF-8''%E9%99%84.docx}. */
  private static String fileName(@Nullable String disposition) {
    if (disposition == null) {
      return "";
    }
    String name = "";
    for (String part : disposition.split(";", -1)) {
      String field = part.strip();
      String lower = field.toLowerCase(Locale.ROOT);
      if (lower.startsWith("filename")) {
        name = field.substring(field.indexOf('=') + 1).replace("\"", "").strip();
      }
    }
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
