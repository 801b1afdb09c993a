package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hongtou.model.Attachment;
import org.hongtou.model.PageField;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page of a government site, or a fragment of one: the notice without what the site adds. */
final class HtmlPage {
  /** How many blocks at the head of the content may still belong to the site. */
  private static final int HEAD = 25;

  /** Names of meta tags that the common content management systems write, in lower case. */
  private static final Map<String, PageField> META =
      Map.of(
          "articletitle", PageField.TITLE,
          "pubdate", PageField.PUBLISHED_DATE,
          "sitename", PageField.SITE,
          "url", PageField.URI);

  private final IndexFields index = new IndexFields();
  private List<HtmlBlocks.Piece> pieces = List.of();
  private List<Attachment> attachments = List.of();
  private @Nullable Reason whyNoNotice;
  private boolean furtherPages;

  private HtmlPage() {}

  static HtmlPage parse(String html) {
    HtmlPage page = new HtmlPage();
    Document document = Jsoup.parse(html);
    ListStyles.apply(document);
    ScriptedContent.show(document);
    Element body = document.body();
    MainContent main = new MainContent(body);
    Element content = main.content();
    page.readIndex(body, content);
    List<HtmlBlocks.Piece> kept = page.withoutChrome(HtmlBlocks.ofContent(main));
    page.readMeta(document);
    page.attachments = Attachments.of(body, main, page.base(document));
    if (!content.equals(body)) {
      kept.addAll(NoticeTail.of(HtmlBlocks.behindContent(body, main), page.attachments));
    }
    List<String> title = PageTitle.outside(document, main);
    page.pieces = withTitle(kept, title, page.attachments);
    page.furtherPages = hasFurtherPages(body);
    page.whyNoNotice =
        PageMessage.of(document, allOf(page.pieces), title, !page.attachments.isEmpty());
    return page;
  }

  /** Whether the article goes on on another page of the site. */
  private static boolean hasFurtherPages(Element body) {
    for (Element link : body.select("a[href]")) {
      String href = link.attr("href");
      if (Characters.dense(link.text(), ">»").equals("下一页")
          && !href.startsWith("#")
          && !href.startsWith("javascript:")) {
        return true;
      }
    }
    return false;
  }

  /** The address that links are relative to; null if the page does not give it. */
  private @Nullable String base(Document document) {
    Element base = document.selectFirst("base[href]");
    String own = index.fields().getOrDefault(PageField.URI, "");
    String address = base == null ? own : StringUtil.resolve(own, base.attr("href"));
    return address.isEmpty() ? null : address;
  }

  private static String allOf(List<HtmlBlocks.Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (HtmlBlocks.Piece piece : pieces) {
      switch (piece) {
        case HtmlBlocks.Text line -> text.append(line.text()).append('\n');
        case HtmlBlocks.Grid grid ->
            grid.table().rows().forEach(row -> row.forEach(cell -> text.append(cell.text())));
        case HtmlBlocks.PageStart none -> {}
      }
    }
    return text.toString();
  }

  /** The files that the page links as parts of the notice. */
  List<Attachment> attachments() {
    return attachments;
  }

  /** Why the page gives no notice; null if it gives one. */
  @Nullable Reason whyNoNotice() {
    return whyNoNotice;
  }

  Map<PageField, String> fields() {
    return index.fields();
  }

  void write(CanonicalText out) {
    PieceWriter.write(pieces, out);
    if (furtherPages) {
      out.warn("further-pages", "the notice goes on on further pages of its site (下一页)");
    }
  }

  /** The index table stands above the content, or above all in it. */
  private void readIndex(Element body, Element content) {
    if (content.equals(body)) {
      return;
    }
    for (HtmlBlocks.Piece piece : HtmlBlocks.outside(body, content)) {
      switch (piece) {
        case HtmlBlocks.Text text -> index.offer(text.text());
        case HtmlBlocks.Grid grid -> offer(grid.table(), index);
        case HtmlBlocks.PageStart none -> {}
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

  private List<HtmlBlocks.Piece> withoutChrome(List<HtmlBlocks.Piece> all) {
    List<HtmlBlocks.Piece> kept = new ArrayList<>();
    boolean head = true;
    for (int i = 0; i < all.size(); i++) {
      HtmlBlocks.Piece piece = all.get(i);
      if (piece instanceof HtmlBlocks.Text text) {
        String line = text.text();
        head &= i < HEAD && line.length() <= 120;
        if (SiteChrome.beginsTail(line) && i * 2 > all.size()) {
          break;
        }
        if (SiteChrome.isChromeLine(line)) {
          continue;
        }
        if (head && IndexFields.isField(line)) {
          index.offer(line);
          continue;
        }
        if (head) {
          // the value of a label that stands in a paragraph of its own
          index.offer(line);
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
  private static List<HtmlBlocks.Piece> withTitle(
      List<HtmlBlocks.Piece> pieces, List<String> lines, List<Attachment> files) {
    if (lines.isEmpty()) {
      return pieces;
    }
    String title = String.join("", lines);
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < pieces.size() && i < HEAD; i++) {
      // a file that is called as the notice is no title
      if (pieces.get(i) instanceof HtmlBlocks.Text text
          && files.stream().noneMatch(file -> file.name().equals(text.text()))) {
        head.append(text.text());
      }
    }
    if (Characters.dense(head, "").contains(Characters.dense(title, ""))) {
      return pieces;
    }
    List<HtmlBlocks.Piece> titled = new ArrayList<>();
    lines.forEach(line -> titled.add(new HtmlBlocks.Text(line)));
    titled.addAll(pieces);
    return titled;
  }

  private void readMeta(Document document) {
    for (Element element : document.head().children()) {
      if (element.normalName().equals("meta")) {
        PageField field = META.get(element.attr("name").toLowerCase(Locale.ROOT));
        if (field != null) {
          index.putIfAbsent(field, Characters.clean(element.attr("content")));
        }
      } else if (element.normalName().equals("link")
          && element.attr("rel").equalsIgnoreCase("canonical")) {
        index.putIfAbsent(PageField.URI, element.attr("href"));
      }
    }
    String title = PageTitle.inHead(document);
    if (title != null) {
      index.putIfAbsent(PageField.TITLE, title);
    }
  }
}
