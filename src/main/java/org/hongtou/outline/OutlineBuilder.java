package org.hongtou.outline;

import java.util.ArrayList;
import java.util.Arrays;
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

  private static final int SHORTEST_ANNEX_NAME = 6;

  private final String text;
  private final List<OutlineLine> lines;

  /** Where each of the lines stands. */
  private final List<Span> spans;

  private final List<Part> parts = new ArrayList<>();

  private final List<Warning> warnings = new ArrayList<>();
  private final List<Span> colophon = new ArrayList<>();

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

  private static final String BOX = "专栏";

  /** In lines. */
  private static final int LONGEST_BOX = 60;

  private static final String[] WHO_ACTS = {"单位：", "牵头", "负责）", "配合）", "负责〕", "配合〕"};

  /** Whether any line so far was the text of a notice, and not its head or what a page prints. */
  private boolean hasSentences;

  /** Whether the lines being read name the annexes: 附件：1.…申报书, 2.…汇总表. */
  private boolean annexList;

  /** Most texts have none, and need not be looked through for what boxes are told by. */
  private final boolean hasBoxes;

  /** Whether the lines being read stand in a box (专栏) below an item. */
  private boolean box;

  /** Whether the last item, or the lines below it, say who acts. */
  private boolean saidWhoActs;

  /**
   * How many lines have numbers of each style, and how many hold clauses; counted when asked for.
   */
  private final Map<LabelStyle, Integer> numbered = new EnumMap<>(LabelStyle.class);

  private int clauseLines;

  /** The last number that was read in that box; null without one. */
  private @Nullable Label lastOfBox;

  /** Whether the document's date has been read: no annex names follow it. */
  private boolean signed;

  OutlineBuilder(NoticeText notice) {
    text = notice.text();
    open = new Numbering(text, warnings);
    hasBoxes = text.contains(BOX);
    lines = OutlineLines.of(notice);
    spans = lines.stream().map(line -> line.block().span()).toList();
  }

  Outline build() {
    Span contents = TableOfContents.lines(text, lines);
    for (int i = 0; i < lines.size(); i++) {
      if (contents.start() <= i && i < contents.end()) {
        root.content.add(lines.get(i).block());
        continue;
      }
      OutlineLine line = lines.get(i);
      Label label = line.label();
      if (label != null
          && box
          && !open.isEmpty()
          && (!open.goesOnWith(label) || goesOnInBox(i, label))) {
        // 专栏2：重点基地（5家） 1.甲基地。: the box counts for itself, until the items go on; also where
        // it counts as they do: 4. 专栏 1. 2. 3. 5.
        lastOfBox = label;
        add(line.block());
        continue;
      }
      if (hasBoxes) {
        boolean opens = opensBox(line.block().span());
        saidWhoActs = (saidWhoActs && label == null) || saysWhoActs(line.block().span());
        boolean begins = label != null || opens;
        box = begins ? opens : box;
        lastOfBox = begins ? null : lastOfBox;
      }
      Span another = hasSentences ? NoticeHead.titleAt(text, spans, i) : null;
      if (another != null && opensNotice(i, another)) {
        i = startNotice(i, another);
      } else if (line.label() != null) {
        numbered(i, line, line.label());
      } else {
        unnumbered(i, line);
      }
    }
    closePart();
    if (parts.isEmpty()) {
      // an empty file, or one of lines that are none of a notice
      parts.add(new Part(kind, null, finish(root, 0, "")));
    }
    return new Outline(parts, warnings, colophon);
  }

  /**
   * Whether a number goes on with those of the box, although the items outside could go on with it,
   * too: those come behind and begin with it again (1. 专栏 1. 2. 3. 2.), or none comes, and who acts
   * is said outside the box only.
   */
  private boolean goesOnInBox(int at, Label label) {
    if (lastOfBox == null
        || lastOfBox.style() != label.style()
        || lastOfBox.ordinal() + 1 != label.ordinal()
        || opensBox(lines.get(at).block().span())) {
      return false;
    }
    // the clause may stand before the box or behind it
    boolean projects =
        (saidWhoActs || mostSayWhoActs(label.style()))
            && !saysWhoActs(lines.get(at).block().span());
    int expected = label.ordinal() + 1;
    for (int i = at + 1; i < Math.min(lines.size(), at + LONGEST_BOX); i++) {
      Label next = lines.get(i).label();
      if (opensBox(lines.get(i).block().span())) {
        return false;
      }
      if (next != null && next.style() == label.style()) {
        if (next.ordinal() != expected) {
          return projects || (next.ordinal() <= label.ordinal() && open.goesOnWith(next));
        }
        expected++;
      } else if (next != null && projects) {
        return true;
      }
    }
    return projects;
  }

  /** Whether there are about as many lines with clauses as with numbers of a style. */
  private boolean mostSayWhoActs(LabelStyle style) {
    if (numbered.isEmpty()) {
      for (OutlineLine line : lines) {
        clauseLines += saysWhoActs(line.block().span()) ? 1 : 0;
        Label label = line.label();
        if (label != null) {
          numbered.merge(label.style(), 1, Integer::sum);
        }
      }
    }
    return clauseLines * 2 > numbered.getOrDefault(style, 0);
  }

  /** Whether a line holds a clause of units, which boxes of projects have none of. */
  private boolean saysWhoActs(Span span) {
    String line = span.of(text);
    return Arrays.stream(WHO_ACTS).anyMatch(line::contains);
  }

  /** Whether a line ends with the name of a box, 专栏2：重点基地（5家）. */
  private boolean opensBox(Span span) {
    // within the line only: a search on through the text, line by line, would cost its square
    String line = span.of(text);
    int name = line.lastIndexOf(BOX);
    return name >= 0 && line.indexOf('。', name) < 0;
  }

  /** Not the notice that this one forwards (转发《X》), nor one that is its annex. */
  private boolean opensNotice(int at, Span name) {
    boolean annexed = kind == Kind.ANNEX && title == null && !hasText && open.isEmpty();
    int cited = text.indexOf("《" + lines.get(at).block().span().of(text).strip());
    return !annexed && (cited < 0 || cited > name.start());
  }

  /** Opens another notice at a line and gives the place of its title's last line. */
  private int startNotice(int at, Span name) {
    takeSignature();
    startPart(Kind.NOTICE, null);
    title = name;
    int i = at;
    while (true) {
      root.content.add(lines.get(i).block());
      if (lines.get(i).block().span().end() >= name.end()) {
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

  private void numbered(int at, OutlineLine line, Label label) {
    if (annexList && line.block().span().length() <= LONGEST_ANNEX_NAME) {
      root.content.add(line.block());
      return;
    }
    annexList = false;
    if (ended) {
      startPart(Kind.BODY, null);
    }
    Draft item = new Draft(label);
    Label inner = nested(at, line, label);
    if (inner == null) {
      item.content.add(
          new Block.Paragraph(new Span(label.span().end(), line.block().span().end())));
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
  private @Nullable Label nested(int at, OutlineLine line, Label label) {
    Label inner = LabelLexer.at(text, label.span().end(), line.block().span().end());
    boolean opens =
        inner != null
            && inner.ordinal() == 1
            && inner.style() != label.style()
            && inner.style() != LabelStyle.CIRCLED
            && label.style() != LabelStyle.ARTICLE;
    return opens && next(at, inner.style()) == 2 ? inner : null;
  }

  private void unnumbered(int at, OutlineLine line) {
    boolean listing = annexList;
    annexList =
        listing && !signed && (line.kind() == LineKind.SHORT || line.kind() == LineKind.TITLE);
    switch (line.kind()) {
      case DATE -> {
        if (hasText || root.content.size() > 1) {
          // the issuer's name above the date went to the last item as if it were its text
          takeSignature();
          ended = true;
        }
        signed = true;
        root.content.add(line.block());
      }
      case DISCLOSURE -> {
        ended = ended || hasText;
        root.content.add(line.block());
      }
      // 主办：某市政府办公室 is the site's: no part of the notice, whose units it would join
      case COLOPHON -> {
        ended = ended || hasText;
        colophon.add(line.block().span());
      }
      case ANNEX_MARK -> annex(at, line);
      case TITLE -> {
        if (annexList && !signed) {
          // the second line of an annex's name
          root.content.add(line.block());
          annexList = true;
        } else if (kind == Kind.ANNEX && title == null && !hasText && open.isEmpty()) {
          title = line.block().span();
          root.content.add(line.block());
        } else if (opensDocument(at)) {
          startPart(
              kind == Kind.ANNEX && title == null ? Kind.ANNEX : Kind.BODY, line.block().span());
        } else {
          add(line.block());
        }
      }
      default -> {
        if (kind == Kind.ANNEX && title == null && !hasText && isNamedBefore(line.block().span())) {
          title = line.block().span();
          root.content.add(line.block());
          return;
        }
        if (ended && line.kind() == LineKind.TEXT && !(line.block() instanceof Block.Table)) {
          startPart(Kind.BODY, null);
        }
        add(line.block());
      }
    }
  }

  /** 附件：2025年各县目标 at the notice's end: the line below 附件 that reads the same is its title. */
  private boolean isNamedBefore(Span line) {
    String name = line.of(text).strip();
    int at = name.length() < SHORTEST_ANNEX_NAME ? -1 : text.indexOf(name);
    return open.isEmpty()
        && name.length() <= LONGEST_ANNEX_NAME
        && at > 0
        && at < line.start()
        && "：:.．、 \u3000".indexOf(text.charAt(at - 1)) >= 0
        && (at + name.length() == text.length() || text.charAt(at + name.length()) == '\n');
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
    Span span = lines.get(at).block().span();
    String name = span.of(text).strip();
    int cited = text.indexOf("《" + name);
    if (cited >= 0 && cited < span.start()) {
      return true;
    }
    for (int i = at + 1; i < lines.size() && i < at + 12; i++) {
      Label label = lines.get(i).label();
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
  private void annex(int at, OutlineLine line) {
    boolean bare = line.block().span().length() <= 6;
    if (!hasText || (!bare && !ended)) {
      ended = ended || hasText;
      annexList = true;
      root.content.add(line.block());
      return;
    }
    boolean list = at + 1 < lines.size() && lines.get(at + 1).label() != null && !ended;
    if (list) {
      ended = true;
      annexList = true;
      root.content.add(line.block());
      return;
    }
    startPart(Kind.ANNEX, null);
    root.content.add(line.block());
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
  }

  /** The ordinal of the next number of a style below a line; 0 if none comes. */
  private int next(int at, LabelStyle style) {
    for (int i = at + 1; i < lines.size(); i++) {
      Label label = lines.get(i).label();
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
