package org.hongtou.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Turns an element into paragraphs and tables, in the order of the page. Bold or coloured pieces
 * don't split a paragraph; {@code <br>} does.
 */
final class HtmlBlocks {
  /** A paragraph's text or a table. */
  sealed interface Piece {}

  record Text(String text) implements Piece {}

  record Grid(HtmlTable table) implements Piece {}

  /** A page of paper begins here; only what a parser laid out has them. */
  record PageStart() implements Piece {}

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  /** White space seen since the last character: none, from the source's layout, or meant. */
  private int gap;

  private boolean lineBreaksCount;

  /** How many pieces stand before the element that is left out. */
  private int exceptAt = Integer.MAX_VALUE;

  private boolean hasPages;

  private static final int NO_GAP = 0;
  private static final int SOURCE_GAP = 1;
  private static final int REAL_GAP = 2;

  /** If the content is read: what in it is the site's, such as share bars and menus. */
  private final @Nullable MainContent main;

  private final @Nullable Element except;

  private HtmlBlocks(@Nullable MainContent main, @Nullable Element except) {
    this.main = main;
    this.except = except;
  }

  /** The blocks of the element that holds the notice. */
  static List<Piece> ofContent(MainContent main) {
    return new HtmlBlocks(main, null).read(main.content());
  }

  /** The blocks of a page outside an element. */
  static List<Piece> outside(Element page, Element except) {
    return new HtmlBlocks(null, except).read(page);
  }

  /** The blocks of a page behind the element that holds the notice, without those of the site. */
  static List<Piece> behindContent(Element page, MainContent main) {
    HtmlBlocks blocks = new HtmlBlocks(main, main.content());
    List<Piece> all = blocks.read(page);
    return all.subList(Math.min(blocks.exceptAt, all.size()), all.size());
  }

  /** The blocks of what a parser laid out, and where its pages begin. */
  static List<Piece> ofLaidOut(Element body) {
    HtmlBlocks blocks = new HtmlBlocks(null, null);
    blocks.hasPages = true;
    return blocks.read(body);
  }

  private List<Piece> read(Element element) {
    children(element);
    endLine();
    return pieces;
  }

  /** The paragraphs of an element without tables of its own: a table's cell. */
  static List<String> linesOf(Element element) {
    List<String> lines = new ArrayList<>();
    for (Piece piece : new HtmlBlocks(null, null).read(element)) {
      if (piece instanceof Text text) {
        lines.add(text.text());
      }
    }
    return lines;
  }

  private void children(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        append(text.getWholeText());
      } else if (child instanceof Element childElement) {
        visit(childElement);
      }
    }
  }

  private boolean isLeftOut(Element element) {
    return SiteChrome.isSilent(element)
        || element.equals(except)
        || (main != null && (main.isSites(element) || main.isLinkList(element, except != null)));
  }

  private void visit(Element element) {
    if (element.equals(except)) {
      endLine();
      exceptAt = pieces.size();
    }
    if (isLeftOut(element)) {
      return;
    }
    switch (element.normalName()) {
      case "br", "hr" -> endLine();
      case "table" -> {
        endLine();
        HtmlTable table = HtmlTable.of(element);
        if (table == null) {
          children(element);
        } else {
          caption(element);
          pieces.add(new Grid(table));
        }
        endLine();
      }
      case "ol", "ul" -> {
        endLine();
        list(element);
        endLine();
      }
      case "pre" -> {
        endLine();
        preformatted(element);
        endLine();
      }
      default -> {
        boolean block = element.isBlock() || isCell(element) || InlineStyle.makesBlock(element);
        if (block) {
          endLine();
        }
        if (hasPages && element.normalName().equals("div") && element.hasClass("page")) {
          pieces.add(new PageStart());
        }
        children(element);
        if (block) {
          endLine();
        }
      }
    }
  }

  private void caption(Element table) {
    for (Element child : table.children()) {
      if (child.normalName().equals("caption")) {
        children(child);
        endLine();
      }
    }
  }

  /** Old pages set a whole notice in {@code <pre>}: its line breaks are the paragraphs'. */
  private void preformatted(Element element) {
    boolean before = lineBreaksCount;
    lineBreaksCount = true;
    children(element);
    lineBreaksCount = before;
  }

  private static boolean isCell(Element element) {
    String name = element.normalName();
    return name.equals("td") || name.equals("th") || name.equals("tr");
  }

  private void list(Element list) {
    ListLabels labels = new ListLabels(list);
    for (Node node : list.childNodes()) {
      if (node instanceof TextNode text) {
        append(text.getWholeText());
      }
      if (!(node instanceof Element item) || isLeftOut(item)) {
        continue;
      }
      endLine();
      if (item.normalName().equals("li")) {
        String label = labels.next(item);
        int before = pieces.size();
        children(item);
        endLine();
        if (pieces.size() > before
            && pieces.get(before) instanceof Text first
            && LineShape.labelLength(first.text()) == 0) {
          pieces.set(before, new Text(label + first.text()));
        }
      } else {
        visit(item);
      }
    }
  }

  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && lineBreaksCount) {
        endLine();
      } else if (c == '\n' || c == '\r' || c == '\t' || c == '\f') {
        gap = Math.max(gap, SOURCE_GAP);
      } else if (c == ' ') {
        // blanks beside a line break of the source are its indentation
        if (gap != SOURCE_GAP) {
          gap = REAL_GAP;
        }
      } else if (c != '\u3000' && Characters.isSpace(c)) {
        gap = REAL_GAP;
      } else {
        endGap(c);
        line.append(c);
      }
    }
  }

  private void endGap(char next) {
    if (gap != NO_GAP && !line.isEmpty()) {
      char before = line.charAt(line.length() - 1);
      boolean layout = gap == SOURCE_GAP && (before > 0x2000 || next > 0x2000);
      if (!layout) {
        line.append(' ');
      }
    }
    gap = NO_GAP;
  }

  private void endLine() {
    String text = Characters.strip(Characters.clean(line.toString()));
    line.setLength(0);
    gap = NO_GAP;
    if (!text.isEmpty()) {
      pieces.add(new Text(text));
    }
  }
}
