package org.hongtou.fetch.list;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.fetch.site.SiteProfile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page its entries stand: on the page, in records of a jpage answer, in a script's data,
 * or in a comment that the page's script shows.
 *
 * @param entries in the order of the page
 * @param code of all scripts, those in comments too
 * @param isAnswer whether the page is an answer of a jpage proxy
 * @param isScript whether the entries stand in a script's data
 */
record ListSource(List<ListEntry> entries, String code, boolean isAnswer, boolean isScript) {
  static ListSource of(Document page, SiteProfile.NoticeList list, boolean isAnswer) {
    List<Comment> comments = comments(page);
    StringBuilder code = new StringBuilder(String.join("\n", ScriptData.codes(page)));
    comments.forEach(comment -> code.append('\n').append(comment.getData()));
    String scripts = code.toString();
    if (isAnswer) {
      return new ListSource(records(page.body(), list), scripts, true, false);
    }
    List<ListEntry> best = visible(page, list);
    if (isConvincing(best) || (list.entries() != null && !best.isEmpty())) {
      return new ListSource(best, scripts, false, false);
    }
    if (Jpage.isAnswer(scripts)) {
      Document records = Jsoup.parse(Jpage.records(scripts), page.baseUri());
      List<ListEntry> inline = records(records.body(), list);
      if (inline.size() >= best.size()) {
        return new ListSource(inline, scripts, false, false);
      }
    }
    List<ListEntry> data = ScriptData.entries(page);
    if (!data.isEmpty() && dated(data) >= dated(best)) {
      return new ListSource(data, scripts, false, true);
    }
    if (uncover(comments)) {
      List<ListEntry> hidden = visible(page, list);
      best = dated(hidden) > dated(best) ? hidden : best;
    }
    return new ListSource(best, scripts, false, false);
  }

  private static List<ListEntry> visible(Document page, SiteProfile.NoticeList list) {
    if (list.entries() != null) {
      return selected(page.select(list.entries()), list);
    }
    ListBlock.Found found = ListBlock.find(page.body());
    return found.isList() || found.dated() > 0 ? found.entries() : List.of();
  }

  private static List<ListEntry> records(Element body, SiteProfile.NoticeList list) {
    return selected(body.select("div.record"), list);
  }

  private static List<ListEntry> selected(List<Element> items, SiteProfile.NoticeList list) {
    List<ListEntry> entries = new ArrayList<>();
    for (Element item : items) {
      Element link = link(item, list.title());
      ListEntry entry = link == null ? null : EntryItem.read(item, link, list.date());
      if (entry != null) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private static @Nullable Element link(Element item, @Nullable String css) {
    if (css != null) {
      Element named = item.selectFirst(css);
      Element link =
          named == null || named.normalName().equals("a")
              ? named
              : named.closest("a") == null ? named.selectFirst("a[href]") : named.closest("a");
      if (link != null) {
        return link;
      }
    }
    if (item.normalName().equals("a")) {
      return item;
    }
    Element longest = null;
    int length = 0;
    for (Element link : item.select("a[href]")) {
      int own = EntryItem.title(link).length();
      if (own > length) {
        longest = link;
        length = own;
      }
    }
    return longest;
  }

  private static boolean isConvincing(List<ListEntry> entries) {
    return entries.size() >= 3 && dated(entries) * 2 >= entries.size();
  }

  private static int dated(List<ListEntry> entries) {
    return (int) entries.stream().filter(entry -> entry.date() != null).count();
  }

  private static List<Comment> comments(Document page) {
    List<Comment> comments = new ArrayList<>();
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (node instanceof Comment comment) {
            comments.add(comment);
          }
        },
        page);
    return comments;
  }

  /** Puts the markup of comments in their place; false if none holds links. */
  private static boolean uncover(List<Comment> comments) {
    boolean any = false;
    for (Comment comment : comments) {
      Node parent = comment.parent();
      if (parent != null && comment.getData().contains("<a ")) {
        Element shown = new Element("div").html(comment.getData());
        comment.replaceWith(shown);
        any = true;
      }
    }
    return any;
  }
}
