package org.hongtou.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What all pages have around their content. The policy allows the page's own style and script by
 * their hashes and nothing else: no address is ever asked, and a script that came in by a notice's
 * text would not run.
 */
final class Page {
  private Page() {}

  private static final String STYLE = "page.css";
  private static final String SCRIPT = "page.js";

  /** What a page holds. */
  @FunctionalInterface
  interface Content {
    void write(Html html);
  }

  /**
   * Writes a page.
   *
   * @param title of the window and of the printed page
   * @param content the body's
   */
  static String of(String title, Labels labels, Content content) {
    String style = resource(STYLE);
    String script = resource(SCRIPT);
    Html html = new Html().doctype();
    html.open("html", "lang", labels.text("report.lang")).line();
    html.open("head").line().empty("meta", "charset", "utf-8").line();
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(style, script));
    html.line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty("meta", "name", "referrer", "content", "no-referrer").line();
    // else a browser asks the server that the page lies on for /favicon.ico
    html.empty("link", "rel", "icon", "href", "data:,").line();
    html.element("title", title).line();
    html.open("style").raw(style).close().line().close().line();
    html.open("body").line();
    content.write(html);
    html.open("script").raw(script).close().line().close().line().close().line();
    return html.written();
  }

  private static String policy(String style, String script) {
    return "default-src 'none'; img-src data:; style-src 'sha256-"
        + hash(style)
        + "'; script-src 'sha256-"
        + hash(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String own) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(own.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
