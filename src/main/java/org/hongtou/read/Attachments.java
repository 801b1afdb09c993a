package org.hongtou.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Attachment;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects the files that a page links as parts of its notice, each once, in the page's order. */
final class Attachments {
  private final MainContent main;
  private final Set<String> seen = new HashSet<>();
  private final List<Attachment> found = new ArrayList<>();

  private Attachments(MainContent main) {
    this.main = main;
  }

  /**
   * Collects them.
   *
   * @param address the page's own, which links are relative to; null if it isn't known
   */
  static List<Attachment> of(Element body, MainContent main, @Nullable String address) {
    Attachments attachments = new Attachments(main);
    attachments.collect(body);
    List<Attachment> absolute = new ArrayList<>();
    for (Attachment file : attachments.found) {
      String url = StringUtil.resolve(address == null ? "" : address, file.href());
      absolute.add(new Attachment(file.name(), file.href(), url.isEmpty() ? null : url));
    }
    return absolute;
  }

  private void collect(Element element) {
    if (FileLinks.isLink(element)) {
      add(FileLinks.name(element), FileLinks.href(element));
      return;
    }
    boolean isContent = element.equals(main.content());
    if (!isContent && (SiteChrome.isSilent(element) || main.isSites(element))) {
      return;
    }
    for (Element child : element.children()) {
      collect(child);
    }
  }

  private void add(String name, String href) {
    if (!name.isEmpty() && seen.add(href)) {
      found.add(new Attachment(name, href, null));
    }
  }
}
