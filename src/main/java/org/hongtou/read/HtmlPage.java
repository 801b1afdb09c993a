package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongtou.model.PageField;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of a government site, or a fragment of one: the notice without what the site adds. */
final class HtmlPage {
  /** How many blocks at the head of the content may still belong to the site. */
  private static final int HEAD = 25;

  private final IndexFields index = new IndexFields();
  private List<HtmlBlocks.Piece> pieces = List.of();

  private HtmlPage() {}

  /**
   * Whether a text is HTML: it begins with a tag of HTML, or closes several. The name of the file
   * and its declared type are not asked.
   */
  static boolean isHtml(String text) {
    return HtmlSigns.areIn(text);
  }

  static HtmlPage parse(String html) {
    HtmlPage page = new HtmlPage();
    Document document = Jsoup.parse(html);
    Element body = document.body();
    Element content = MainContent.of(body);
    page.readIndex(body, content);
    List<HtmlBlocks.Piece> pieces = page.withoutChrome(HtmlBlocks.of(withoutNamedChrome(content)));
    page.pieces = page.withTitle(pieces, body, content);
    page.readMeta(document);
    return page;
  }

  Map<PageField, String> fields() {
    return index.fields();
  }

  void write(CanonicalText out) {
    List<LineShape> all = new ArrayList<>();
    for (HtmlBlocks.Piece piece : pieces) {
      if (piece instanceof HtmlBlocks.Text text) {
        all.add(LineShape.of(text.text(), false));
      }
    }
    // pages made from a PDF have one <p> per printed line
    int pageWidth = PageWidth.of(all);
    List<LineShape> run = new ArrayList<>();
    for (HtmlBlocks.Piece piece : pieces) {
      switch (piece) {
        case HtmlBlocks.Text text -> run.add(LineShape.of(text.text(), false));
        case HtmlBlocks.Grid grid -> {
          PlainText.write(run, pageWidth, out);
          run.clear();
          out.table(grid.table());
        }
      }
    }
    PlainText.write(run, pageWidth, out);
  }

  /** The index table stands above the content, or above all in it. */
  private void readIndex(Element body, Element content) {
    if (content.equals(body)) {
      return;
    }
    for (HtmlBlocks.Piece piece : HtmlBlocks.of(outside(body, content))) {
      switch (piece) {
        case HtmlBlocks.Text text -> index.offer(text.text());
        case HtmlBlocks.Grid grid -> offer(grid.table(), index);
      }
    }
  }

  private static void offer(HtmlTable table, IndexFields to) {
    for (List<HtmlTable.Cell> row : table.rows()) {
      HtmlTable.Cell before = null;
      for (HtmlTable.Cell cell : row) {
        if (!cell.equals(before)) {
          to.offer(cell.text());
        }
        before = cell;
      }
    }
  }

  /** A copy of the body without the content. */
  private static Element outside(Element body, Element content) {
    content.attr("data-hongtou-content", "");
    Element copy = body.clone();
    content.removeAttr("data-hongtou-content");
    Element marked = copy.selectFirst("[data-hongtou-content]");
    if (marked != null) {
      marked.remove();
    }
    return copy;
  }

  private static Element withoutNamedChrome(Element content) {
    List<Element> chrome = new ArrayList<>();
    for (Element element : content.getAllElements()) {
      if (!element.equals(content)
          && SiteChrome.isNamedChrome(element)
          && element.text().length() < 200) {
        chrome.add(element);
      }
    }
    chrome.forEach(Element::remove);
    return content;
  }

  private List<HtmlBlocks.Piece> withoutChrome(List<HtmlBlocks.Piece> all) {
    List<HtmlBlocks.Piece> kept = new ArrayList<>();
    boolean head = true;
    for (int i = 0; i < all.size(); i++) {
      HtmlBlocks.Piece piece = all.get(i);
      if (piece instanceof HtmlBlocks.Text text) {
        String line = text.text();
        head &= i < HEAD && line.length() <= 120;
        if (SiteChrome.isChromeLine(line)) {
          continue;
        }
        if (SiteChrome.beginsTail(line) && i * 2 > all.size()) {
          break;
        }
        if (head && IndexFields.startsWithLabel(line)) {
          index.offer(line);
          continue;
        }
      } else if (head && piece instanceof HtmlBlocks.Grid grid && isIndex(grid.table())) {
        offer(grid.table(), index);
        continue;
      }
      kept.add(piece);
    }
    return kept;
  }

  private static boolean isIndex(HtmlTable table) {
    IndexFields probe = new IndexFields();
    offer(table, probe);
    return probe.labels() >= 3 && table.rows().size() <= 12;
  }

  /** The content with the title before it that the page prints outside. */
  private List<HtmlBlocks.Piece> withTitle(
      List<HtmlBlocks.Piece> pieces, Element body, Element content) {
    Element heading = null;
    for (Element candidate : body.select("h1, .article-title, .article_title, .title")) {
      boolean apart = !candidate.equals(content) && !content.parents().contains(candidate);
      if (apart && !candidate.parents().contains(content) && candidate.text().length() >= 8) {
        heading = candidate;
        break;
      }
    }
    if (heading == null) {
      return pieces;
    }
    String title = Characters.strip(Characters.clean(heading.text()));
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < pieces.size() && i < HEAD; i++) {
      if (pieces.get(i) instanceof HtmlBlocks.Text text) {
        head.append(text.text());
      }
    }
    if (dense(head).contains(dense(title)) || title.length() > 150) {
      return pieces;
    }
    List<HtmlBlocks.Piece> titled = new ArrayList<>();
    titled.add(new HtmlBlocks.Text(title));
    titled.addAll(pieces);
    return titled;
  }

  private static String dense(CharSequence s) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      if (!Characters.isSpace(s.charAt(i))) {
        out.append(s.charAt(i));
      }
    }
    return out.toString();
  }

  private void readMeta(Document document) {
    meta(document, "ArticleTitle", PageField.TITLE);
    meta(document, "PubDate", PageField.PUBLISHED_DATE);
    meta(document, "SiteName", PageField.SITE);
    meta(document, "Url", PageField.URI);
    Element canonical = document.selectFirst("link[rel=canonical][href]");
    if (canonical != null) {
      index.putIfAbsent(PageField.URI, canonical.attr("href"));
    }
  }

  private void meta(Document document, String name, PageField field) {
    for (Element meta : document.select("meta[name]")) {
      if (meta.attr("name").equalsIgnoreCase(name)) {
        index.putIfAbsent(field, Characters.clean(meta.attr("content")));
      }
    }
  }
}
