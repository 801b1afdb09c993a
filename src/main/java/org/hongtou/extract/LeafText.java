package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.Span;
import org.hongtou.outline.Item;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the text of a leaf of the outline into stretches, one a task: where responsibility clauses
 * each close their own stretch there are as many tasks; otherwise the leaf is one.
 */
final class LeafText {
  private static final String[] CLOSING_PARAGRAPHS = {
    "本方案", "本措施", "本意见", "本政策", "本办法", "本通知", "本计划", "本规定", "本行动", "本实施", "本细则", "本若干", "以上政策",
    "以上措施", "上述政策", "上述措施", "各级各部门", "各地各部门", "各地区各部门", "各地区、各", "各地、各", "各市、各", "各有关部门要", "各部门要",
    "各级、各部门", "各级政府要", "各牵头", "各责任", "各相关", "各级人民政府要", "各市要", "各地要", "各级要", "各单位要", "附件", "附：",
    "抄送", "联系人", "联系电话", "特此通知"
  };

  private final String text;
  private final Clauses clauses;
  private final Item item;
  private final boolean lastLeaf;
  private final @Nullable Span section;
  private final List<Stretch> stretches = new ArrayList<>();

  private int start = -1;
  private int end = -1;
  private final List<ResponsibilityClause> inside = new ArrayList<>();

  private LeafText(
      String text, Clauses clauses, Item item, boolean lastLeaf, @Nullable Span section) {
    this.text = text;
    this.clauses = clauses;
    this.item = item;
    this.lastLeaf = lastLeaf;
    this.section = section;
  }

  /**
   * The stretches of a leaf.
   *
   * @param content its paragraphs; tables are passed over
   * @param lastLeaf whether it is the last one of its part: then paragraphs that speak for the
   *     whole notice may follow
   * @param section the heading above it
   */
  static List<Stretch> stretches(
      String text,
      Clauses clauses,
      Item item,
      List<Block> content,
      boolean lastLeaf,
      @Nullable Span section) {
    LeafText leaf = new LeafText(text, clauses, item, lastLeaf, section);
    leaf.read(content);
    return leaf.stretches;
  }

  private void read(List<Block> content) {
    boolean body = false;
    int paragraphs = 0;
    for (Block block : content) {
      Span line = Brackets.trim(text, block.span().start(), block.span().end());
      if (!(block instanceof Block.Paragraph)
          || line.length() == 0
          || text.startsWith("专栏", line.start())) {
        continue;
      }
      List<ResponsibilityClause> here = clauses.in(line);
      if (body
          && here.isEmpty()
          && lastLeaf
          && (closesNotice(line.start()) || isRunningText(item))) {
        break;
      }
      body = body || hasBody(line);
      paragraphs++;
      paragraph(line, here);
    }
    if (start >= 0) {
      if (stretches.isEmpty()) {
        close();
      } else if (!lastLeaf || paragraphs == 1) {
        extendLast();
      }
    }
  }

  private void paragraph(Span line, List<ResponsibilityClause> here) {
    int at = line.start();
    for (ResponsibilityClause clause : here) {
      boolean text = hasText(at, clause.span().start());
      if (text && start < 0) {
        start = at;
      }
      if (!text && start < 0 && !stretches.isEmpty()) {
        // a second clause right behind the first: 牵头单位：… and 责任单位：… on lines of their own
        Stretch last = stretches.removeLast();
        List<ResponsibilityClause> both = new ArrayList<>(last.clauses());
        both.add(clause);
        stretches.add(
            new Stretch(
                last.number(),
                last.title(),
                last.section(),
                new Span(last.span().start(), withStop(clause.span().end(), line.end())),
                both));
        at = withStop(clause.span().end(), line.end());
        continue;
      }
      if (start < 0) {
        start = clause.span().start();
      }
      inside.add(clause);
      end = clause.span().end();
      if (splits(clause, line)) {
        end = withStop(end, line.end());
        at = end;
        close();
      } else {
        at = end;
      }
    }
    if (hasText(at, line.end())) {
      if (lastLeaf && !here.isEmpty() && closesNotice(at)) {
        // a hard wrap or a lost line break joined the notice's last paragraph to the clause
        return;
      }
      if (start < 0) {
        start = Brackets.trim(text, at, line.end()).start();
      }
      end = line.end();
      if (!stretches.isEmpty() && !here.isEmpty()) {
        tail(at, line.end());
      }
    }
  }

  /**
   * Text behind a paragraph's last clause is still about it if it is short; a new thought waits for
   * its own clause.
   */
  private void tail(int from, int to) {
    if (to - from <= 12) {
      extendLast();
    }
  }

  private void extendLast() {
    Stretch last = stretches.removeLast();
    stretches.add(
        new Stretch(
            last.number(),
            last.title(),
            last.section(),
            new Span(last.span().start(), end),
            last.clauses()));
    start = -1;
    inside.clear();
  }

  private void close() {
    Span span = Brackets.trim(text, start, end);
    boolean first = stretches.isEmpty();
    stretches.add(
        new Stretch(
            item.path().isEmpty() ? null : item.path(),
            first ? item.heading() : null,
            section,
            span,
            List.copyOf(inside)));
    start = -1;
    inside.clear();
  }

  /** A clause ends its stretch unless the sentence goes on behind it: 推进A（省发改委负责）、B（省财政厅负责）. */
  private boolean splits(ResponsibilityClause clause, Span line) {
    int after = clause.span().end();
    while (after < line.end() && Brackets.isSpace(text.charAt(after))) {
      after++;
    }
    if (after >= line.end()) {
      return true;
    }
    char next = text.charAt(after);
    if ("、，,".indexOf(next) >= 0) {
      return false;
    }
    int before = clause.span().start() - 1;
    return "。；;".indexOf(next) >= 0
        || (before >= line.start() && "。；！;”）)".indexOf(text.charAt(before)) >= 0)
        || !clause.assignments().isEmpty();
  }

  private int withStop(int at, int to) {
    return at < to && "。；;．.".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
  }

  private boolean hasText(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Brackets.isSpace(c) && "。；，、;,.".indexOf(c) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is more than a heading. */
  private boolean hasBody(Span line) {
    Span heading = item.heading();
    return heading == null || line.end() > heading.end() + 3;
  }

  private boolean closesNotice(int at) {
    for (String opening : CLOSING_PARAGRAPHS) {
      if (text.startsWith(opening, at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The item has heading and text in one paragraph, as its siblings do: further paragraphs are not
   * its own.
   */
  private static boolean isRunningText(Item item) {
    Span heading = item.heading();
    return heading != null
        && !item.content().isEmpty()
        && item.content().getFirst().span().end() > heading.end() + 20;
  }
}
