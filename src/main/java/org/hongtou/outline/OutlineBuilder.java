package org.hongtou.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Block;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Span;
import org.hongtou.model.Warning;
import org.hongtou.outline.Part.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Builds the parts and their trees in one pass over the lines: numbers find their place by {@link
 * Numbering}, unnumbered lines belong to the item before them, or end the document (signature,
 * date), or begin the next one (a second title, 附件).
 */
final class OutlineBuilder {
  private static final int LONGEST_ANNEX_NAME = 80;
  private static final int LONGEST_GLUED_HEADING = 16;
  private static final int FEWEST_CHAPTERS = 3;

  /** 总 / 则: the second line of an entry of a table of contents. */
  private static final int LONGEST_CUT_ENTRY = 4;

  private final String text;
  private final List<Line> lines;

  /** Where each of the lines stands. */
  private final List<Span> spans;

  private final List<Part> parts = new ArrayList<>();

  /** The last ordinal of each style, while lines are read. */
  private final Map<LabelStyle, Integer> counted = new EnumMap<>(LabelStyle.class);

  /** The last number read, while lines are read. */
  private @Nullable Label last;

  private final List<Warning> warnings = new ArrayList<>();

  private Kind kind = Kind.NOTICE;
  private @Nullable Span title;
  private Draft root = new Draft(null);
  private Numbering open;

  /**
   * Whether the document's text is over (signature, date): what follows is another document or end
   * matter.
   */
  private boolean ended;

  private boolean hasText;

  /** Whether any line so far was the text of a notice, and not its head or what a page prints. */
  private boolean hasSentences;

  /** Whether the lines being read name the annexes: 附件：1.…申报书, 2.…汇总表. */
  private boolean annexList;

  /** Whether the lines being read stand in a box (专栏) below an item. */
  private boolean box;

  /** Whether the document's date has been read: no annex names follow it. */
  private boolean signed;

  /** One line, or one table, of the text. */
  private record Line(Block block, @Nullable Label label, LineKind kind) {}

  OutlineBuilder(NoticeText notice) {
    text = notice.text();
    open = new Numbering(text, warnings);
    lines = new ArrayList<>(notice.blocks().size());
    for (Block block : notice.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        splitAtInnerNumbers(paragraph.span());
      } else if (!(block instanceof Block.Repeat)) {
        lines.add(new Line(block, null, LineKind.TEXT));
      }
    }
    spans = lines.stream().map(line -> line.block.span()).toList();
  }

  /**
   * Lines of a paragraph: itself, or several where an office or a converter ran items together:
   * {@code …（责任单位：省民政厅）（二）完善…。第二章 管理体制}. Only a number that counts on, behind a full stop or a
   * closed bracket, is taken; anything looser would tear enumerations out of running text.
   */
  private void splitAtInnerNumbers(Span paragraph) {
    int start = paragraph.start();
    Label current = LabelLexer.at(text, start, paragraph.end());
    if (current != null) {
      counted.put(current.style(), current.ordinal());
      last = current;
    }
    int from = current == null ? paragraph.start() + 1 : current.span().end() + 1;
    for (int i = from; i < paragraph.end(); i++) {
      boolean colon = text.charAt(i - 1) == '：';
      if (!colon && "。）)〕".indexOf(text.charAt(i - 1)) < 0) {
        continue;
      }
      Label next = LabelLexer.at(text, i, paragraph.end());
      boolean counts = !colon && next != null && last != null && countsOn(last, next);
      if (next != null && (counts || isGluedHeading(next, paragraph.end()))) {
        lines.add(line(new Span(start, i), current));
        start = i;
        current = next;
        last = next;
        counted.put(next.style(), next.ordinal());
      }
    }
    lines.add(line(new Span(start, paragraph.end()), current));
  }

  /** …制定本方案。一、工作目标: a section's heading that ends the paragraph it was glued to. */
  private boolean isGluedHeading(Label next, int to) {
    int from = next.span().end();
    boolean heads =
        next.style() == LabelStyle.CHINESE || next.style() == LabelStyle.CHINESE_BRACKETED;
    if (!heads
        || next.ordinal() != counted.getOrDefault(next.style(), 0) + 1
        || to - from > LONGEST_GLUED_HEADING
        || to - from < 2) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Character.isIdeographic(text.charAt(i)) && "“”、".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private Line line(Span span, @Nullable Label label) {
    LineKind looks = label == null ? LineKind.of(text, span) : LineKind.TEXT;
    return new Line(new Block.Paragraph(span), label, looks);
  }

  /**
   * Arabic numbers and circles enumerate within running text too: they must count on from the
   * paragraph's own number.
   */
  private boolean countsOn(Label current, Label next) {
    return switch (next.style()) {
      case CIRCLED, DECIMAL -> false;
      case VOLUME, CHAPTER, DIVISION, ARTICLE, CHINESE, CHINESE_BRACKETED ->
          next.ordinal() == counted.getOrDefault(next.style(), -1) + 1;
      default -> next.style() == current.style() && next.ordinal() == current.ordinal() + 1;
    };
  }

  /** The lines of a table of contents (目录): from there to where its first entry comes again. */
  private Span contents() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!bare(lines.get(i)).equals("目录")) {
        continue;
      }
      String first = bare(lines.get(i + 1));
      for (int j = i + 2; j < lines.size() && !first.isEmpty(); j++) {
        String again = bare(lines.get(j));
        if (again.startsWith(first) || (again.length() >= 4 && first.startsWith(again))) {
          return new Span(i, j);
        }
      }
    }
    return chaptersListed();
  }

  /** The same without the word 目录: chapters and nothing else, up to where 第一章 comes again. */
  private Span chaptersListed() {
    int first = 0;
    while (first < lines.size() && !isChapter(first, 1)) {
      first++;
    }
    int chapters = 1;
    for (int i = first + 1; i < lines.size(); i++) {
      if (isChapter(i, 1)) {
        return chapters >= FEWEST_CHAPTERS ? new Span(first, i) : new Span(0, 0);
      }
      if (isChapter(i, chapters + 1)) {
        chapters++;
      } else if (lines.get(i).label != null
          || lines.get(i).block.span().length() > LONGEST_CUT_ENTRY) {
        break;
      }
    }
    return new Span(0, 0);
  }

  private boolean isChapter(int at, int ordinal) {
    Label label = lines.get(at).label;
    return label != null && label.style() == LabelStyle.CHAPTER && label.ordinal() == ordinal;
  }

  /** A line's words without spaces, dots and page numbers: 1 总则……3 is 1总则. */
  private String bare(Line line) {
    Span span = line.block.span();
    int start = line.label == null ? span.start() : line.label.span().start();
    StringBuilder words = new StringBuilder();
    for (int i = start; i < span.end() && words.length() < 40; i++) {
      char c = text.charAt(i);
      if (!LabelLexer.isSpace(c) && "….·-—".indexOf(c) < 0) {
        words.append(c);
      }
    }
    int end = words.length();
    while (end > 2 && Character.isDigit(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(0, end);
  }

  Outline build() {
    Span contents = contents();
    for (int i = 0; i < lines.size(); i++) {
      if (contents.start() <= i && i < contents.end()) {
        root.content.add(lines.get(i).block);
        continue;
      }
      Line line = lines.get(i);
      if (line.label != null && box && !open.isEmpty() && !open.holds(line.label.style())) {
        // 专栏2：重点基地（5家） 1.甲基地。: the box counts for itself, until the items go on
        add(line.block);
        continue;
      }
      box = (box && line.label == null) || opensBox(line.block.span());
      Span another = hasSentences ? NoticeHead.titleAt(text, spans, i) : null;
      if (another != null && opensNotice(i, another)) {
        i = startNotice(i, another);
      } else if (line.label != null) {
        numbered(i, line, line.label);
      } else {
        unnumbered(i, line);
      }
    }
    closePart();
    return new Outline(parts, warnings);
  }

  /** Whether a line ends with the name of a box, 专栏2：重点基地（5家）. */
  private boolean opensBox(Span span) {
    // within the line only: a search on through the text, line by line, would cost its square
    String line = span.of(text);
    int name = line.lastIndexOf("专栏");
    return name >= 0 && line.indexOf('。', name) < 0;
  }

  /** Not the notice that this one forwards (转发《X》), nor one that is its annex. */
  private boolean opensNotice(int at, Span name) {
    boolean annexed = kind == Kind.ANNEX && title == null && !hasText && open.isEmpty();
    int cited = text.indexOf("《" + lines.get(at).block.span().of(text).strip());
    return !annexed && (cited < 0 || cited > name.start());
  }

  /** Opens another notice at a line and gives the place of its title's last line. */
  private int startNotice(int at, Span name) {
    takeSignature();
    startPart(Kind.NOTICE, null);
    title = name;
    int i = at;
    while (true) {
      root.content.add(lines.get(i).block);
      if (lines.get(i).block.span().end() >= name.end()) {
        break;
      }
      i++;
    }
    warnings.add(
        new Warning(
            "another-notice",
            "Another notice begins here; its tasks and targets are recorded, too, but the title,"
                + " number and dates are those of the first.",
            name));
    return i;
  }

  private void numbered(int at, Line line, Label label) {
    if (annexList && line.block.span().length() <= LONGEST_ANNEX_NAME) {
      root.content.add(line.block);
      return;
    }
    annexList = false;
    if (ended) {
      startPart(Kind.BODY, null);
    }
    Draft item = new Draft(label);
    Label inner = nested(at, line, label);
    if (inner == null) {
      item.content.add(new Block.Paragraph(new Span(label.span().end(), line.block.span().end())));
    }
    open.place(item, label, root, style -> next(at, style));
    hasText = true;
    hasSentences = true;
    if (inner != null) {
      numbered(at, line, inner);
    }
  }

  /**
   * The number of an item's first child where both stand before the same text: {@code 3.（1）…}, with
   * （2） on a later line. Null for other items.
   */
  private @Nullable Label nested(int at, Line line, Label label) {
    Label inner = LabelLexer.at(text, label.span().end(), line.block.span().end());
    boolean opens =
        inner != null
            && inner.ordinal() == 1
            && inner.style() != label.style()
            && inner.style() != LabelStyle.CIRCLED
            && label.style() != LabelStyle.ARTICLE;
    return opens && next(at, inner.style()) == 2 ? inner : null;
  }

  private void unnumbered(int at, Line line) {
    boolean listing = annexList;
    annexList = listing && !signed && (line.kind == LineKind.SHORT || line.kind == LineKind.TITLE);
    switch (line.kind) {
      case DATE -> {
        if (hasText || root.content.size() > 1) {
          // the issuer's name above the date went to the last item as if it were its text
          takeSignature();
          ended = true;
        }
        signed = true;
        root.content.add(line.block);
      }
      case DISCLOSURE, COLOPHON -> {
        ended = ended || hasText;
        root.content.add(line.block);
      }
      case ANNEX_MARK -> annex(at, line);
      case TITLE -> {
        if (annexList && !signed) {
          // the second line of an annex's name
          root.content.add(line.block);
          annexList = true;
        } else if (kind == Kind.ANNEX && title == null && !hasText && open.isEmpty()) {
          title = line.block.span();
          root.content.add(line.block);
        } else if (opensDocument(at)) {
          startPart(
              kind == Kind.ANNEX && title == null ? Kind.ANNEX : Kind.BODY, line.block.span());
        } else {
          add(line.block);
        }
      }
      default -> {
        if (ended && line.kind == LineKind.TEXT && !(line.block instanceof Block.Table)) {
          startPart(Kind.BODY, null);
        }
        add(line.block);
      }
    }
  }

  private void add(Block block) {
    current().content.add(block);
    int length = block.span().length();
    hasText = hasText || length > 40;
    hasSentences =
        hasSentences
            || (length > 40 && text.indexOf('。', block.span().start(), block.span().end()) >= 0);
  }

  private Draft current() {
    return open.isEmpty() || ended ? root : open.innermost();
  }

  /** Moves the short lines at the end of the last item, the signature, to the document itself. */
  private void takeSignature() {
    if (open.isEmpty()) {
      return;
    }
    List<Block> content = open.innermost().content;
    List<Block> signature = new ArrayList<>();
    while (content.size() > 1
        && signature.size() < 6
        && LineKind.of(text, content.getLast().span()) == LineKind.SHORT) {
      signature.addFirst(content.removeLast());
    }
    root.content.addAll(signature);
  }

  /**
   * Whether a line that reads like a document's name begins a document: behind a signature, or
   * where it stands in 《》 further up (印发《X》), or where the numbering starts over below it.
   */
  private boolean opensDocument(int at) {
    if (!hasText) {
      return false;
    }
    if (ended) {
      return true;
    }
    Span span = lines.get(at).block.span();
    String name = span.of(text).strip();
    int cited = text.indexOf("《" + name);
    if (cited >= 0 && cited < span.start()) {
      return true;
    }
    for (int i = at + 1; i < lines.size() && i < at + 12; i++) {
      Label label = lines.get(i).label;
      if (label != null) {
        return label.ordinal() == 1 && !open.isEmpty() && open.topStyle() == label.style();
      }
    }
    return false;
  }

  /**
   * 附件1 alone, or behind the signature, opens an annex; 附件：1.…清单 before the signature only names
   * it.
   */
  private void annex(int at, Line line) {
    boolean bare = line.block.span().length() <= 6;
    if (!hasText || (!bare && !ended)) {
      ended = ended || hasText;
      annexList = true;
      root.content.add(line.block);
      return;
    }
    boolean list = at + 1 < lines.size() && lines.get(at + 1).label != null && !ended;
    if (list) {
      ended = true;
      annexList = true;
      root.content.add(line.block);
      return;
    }
    startPart(Kind.ANNEX, null);
    root.content.add(line.block);
  }

  private void startPart(Kind next, @Nullable Span name) {
    if (next == Kind.ANNEX && kind == Kind.ANNEX && name != null && !hasText && open.isEmpty()) {
      title = name;
      root.content.add(new Block.Paragraph(name));
      return;
    }
    closePart();
    kind = next;
    title = name;
    root = new Draft(null);
    open = new Numbering(text, warnings);
    ended = false;
    hasText = false;
    signed = false;
    if (name != null) {
      root.content.add(new Block.Paragraph(name));
    }
  }

  private void closePart() {
    if (!root.content.isEmpty() || !root.children.isEmpty()) {
      parts.add(new Part(kind, title, finish(root, 0, "")));
    }
    if (parts.isEmpty() && lines.isEmpty()) {
      parts.add(new Part(kind, null, finish(root, 0, "")));
    }
  }

  /** The ordinal of the next number of a style below a line; 0 if none comes. */
  private int next(int at, LabelStyle style) {
    for (int i = at + 1; i < lines.size(); i++) {
      Label label = lines.get(i).label;
      if (label != null && label.style() == style) {
        return label.ordinal();
      }
    }
    return 0;
  }

  private Item finish(Draft draft, int level, String above) {
    String path = draft.label == null ? "" : path(above, draft.label);
    List<Item> children = new ArrayList<>(draft.children.size());
    for (Draft child : draft.children) {
      children.add(finish(child, level + 1, path));
    }
    Span heading =
        draft.label == null ? null : Headings.of(text, draft.content, !draft.children.isEmpty());
    return new Item(draft.label, level, path, heading, draft.content, children);
  }

  /** 3.1 below 3 says all by itself. */
  private String path(String above, Label label) {
    String own = ledgerForm(label.span().of(text));
    boolean whole = label.style() == LabelStyle.DECIMAL || label.style() == LabelStyle.DECIMAL_DEEP;
    if (!whole) {
      return above + own;
    }
    int end = above.length();
    while (end > 0 && "0123456789.".indexOf(above.charAt(end - 1)) >= 0) {
      end--;
    }
    return above.substring(0, end) + own;
  }

  /** In ledgers brackets are half-width and points plain: {@code 二、(一)1.}. */
  private static String ledgerForm(String label) {
    StringBuilder form = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c == '（' || c == '〔' || c == '﹙') {
        form.append('(');
      } else if (c == '）' || c == '〕' || c == '﹚') {
        form.append(')');
      } else if (c == '．' || c == '﹒') {
        form.append('.');
      } else if (!LabelLexer.isSpace(c)) {
        form.append(c);
      }
    }
    return form.toString();
  }
}
