package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.Span;
import org.hongtou.outline.Item;
import org.hongtou.outline.Label;
import org.hongtou.outline.LabelStyle;
import org.hongtou.words.BoundedSearch;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the text of a leaf of the outline into stretches, one a task: where responsibility clauses
 * each close their own stretch there are as many tasks; otherwise the leaf is one.
 */
final class LeafText {
  /** How paragraphs begin that speak for the whole notice. */
  private static final String[] CLOSING_PARAGRAPHS = {
    "各", "本方案", "本措施", "本意见", "本政策", "本办法", "本通知", "本计划", "本规定", "本行动", "本实施", "本细则", "本若干", "本文件",
    "以上", "上述", "请各", "望各", "凡", "附件", "附：", "抄送", "联系人", "联系电话", "特此", "此前", "自印发之日", "自发布之日"
  };

  private static final int LONGEST_TITLE = 30;
  private static final int SHORTEST_TEXT = 20;

  /** 主要整改措施：. */
  private static final int LONGEST_LABEL = 8;

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
    Span closing = null;
    boolean box = false;
    int paragraphs = 0;
    for (Block block : content) {
      Span line = Brackets.trim(text, block.span());
      if (!(block instanceof Block.Paragraph) || line.length() == 0) {
        continue;
      }
      boolean closed = !stretches.isEmpty() || !inside.isEmpty();
      List<ResponsibilityClause> here = clauses.in(line);
      boolean boxed = text.startsWith("专栏", line.start());
      if (!box && boxed && (closed || (start >= 0 && linesSayWho(content, block)))) {
        box = true;
        finish(paragraphs);
      }
      if (box && here.stream().allMatch(clause -> clause.assignments().isEmpty())) {
        // a box of figures or projects behind the closing clause is material and may fill pages;
        // but
        // 甲县：到2025年，…。（责任单位：甲县人民政府） says who acts, and is a task
        continue;
      }
      boolean closes = (body && closesNotice(line.start())) || (paragraphs > 0 && issues(line));
      if (closes && here.isEmpty() && lastLeaf) {
        closing = RunningText.in(text, line, List.of()).isEmpty() ? null : line;
        break;
      }
      body = body || hasBody(line);
      paragraphs++;
      paragraph(line, here);
    }
    finish(paragraphs);
    if (closing != null) {
      // 各地要加强领导。省商务厅会同有关部门督促检查: speaks for the whole notice, and says who has to act
      stretches.add(new Stretch(null, null, null, closing, List.of()));
    }
  }

  /** Whether the lines below a box's heading (——激光产业培育。…（责任单位：市科技局）) each say who acts. */
  private boolean linesSayWho(List<Block> content, Block heading) {
    int lines = 0;
    for (Block block : content.subList(content.indexOf(heading) + 1, content.size())) {
      List<ResponsibilityClause> here =
          block instanceof Block.Paragraph ? clauses.in(block.span()) : List.of();
      if (here.stream().allMatch(clause -> clause.assignments().isEmpty())) {
        return false;
      }
      lines++;
    }
    return lines > 1;
  }

  /** Ends the stretch that is open, or gives its words to the one before it. */
  private void finish(int paragraphs) {
    if (start >= 0) {
      if (stretches.isEmpty()) {
        close();
      } else if (!lastLeaf || paragraphs == 1 || opensWithMeasures()) {
        extendLast();
      }
    }
  }

  /** 整改措施：… below 责任单位：…: what is to be done stands behind who does it. */
  private boolean opensWithMeasures() {
    int end = Math.min(text.length(), start + LONGEST_LABEL);
    return BoundedSearch.indexOf("措施：", text, start, end) >= 0;
  }

  private void paragraph(Span line, List<ResponsibilityClause> here) {
    int at = line.start();
    for (ResponsibilityClause clause : here) {
      boolean words = hasText(at, clause.span().start());
      if (words && start < 0) {
        start = at;
      }
      if (!words && start < 0 && !stretches.isEmpty()) {
        // a second clause right behind the first: 牵头单位：… and 责任单位：… on lines of their own
        Stretch last = stretches.removeLast();
        List<ResponsibilityClause> both = new ArrayList<>(last.clauses());
        both.add(clause);
        at = withStop(clause.span().end(), line.end());
        stretches.add(last.to(at, both));
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
      boolean box = !here.isEmpty() && text.startsWith("专栏", at);
      if (box || (lastLeaf && !here.isEmpty() && holdsClosing(at, line.end()))) {
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
    stretches.add(last.to(end, last.clauses()));
    start = -1;
    inside.clear();
  }

  private void close() {
    Span span = Brackets.trim(text, start, end);
    boolean first = stretches.isEmpty();
    stretches.add(
        new Stretch(
            item.path().isEmpty() ? null : item.path(),
            first ? titleOfItem() : titleOf(span),
            section,
            span,
            List.copyOf(inside)));
    start = -1;
    inside.clear();
  }

  /** The item's heading, unless it is the first sentence of a regulation's article. */
  private @Nullable Span titleOfItem() {
    Label label = item.label();
    return label != null && label.style() == LabelStyle.ARTICLE ? null : item.heading();
  }

  /** 打造特色街区。…: a further stretch may open with a heading of its own. */
  private @Nullable Span titleOf(Span span) {
    int stop = text.indexOf('。', span.start(), span.end());
    boolean heads =
        stop > span.start()
            && stop - span.start() <= LONGEST_TITLE
            && span.end() - stop > SHORTEST_TEXT
            && text.substring(span.start(), stop).indexOf('，') < 0
            && text.substring(span.start(), stop).indexOf('；') < 0;
    return heads ? new Span(span.start(), stop) : null;
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
    if (clause.assignments().isEmpty() && isInHeading(clause.span().start())) {
      // 动员部署阶段（2024年4月）。各地制定方案…（省安委办负责）: how long the stage takes closes nothing
      return false;
    }
    int before = clause.span().start() - 1;
    return "。；;".indexOf(next) >= 0
        || (before >= line.start() && "。；！;”）)".indexOf(text.charAt(before)) >= 0)
        || !clause.assignments().isEmpty();
  }

  private boolean isInHeading(int at) {
    Span heading = item.heading();
    return heading != null && at >= heading.start() && at <= heading.end();
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

  /** 为落实上述事项，制定了实施方案，现印发给你们: where a letter that lists its matters goes on to issue a plan. */
  private boolean issues(Span line) {
    String words = line.of(text);
    int issued = words.indexOf("发给你们");
    return issued > 0 && words.lastIndexOf("现", issued) >= 0;
  }

  /** Whether a sentence of a stretch speaks for the whole notice: 本措施自印发之日起施行. */
  private boolean holdsClosing(int from, int to) {
    for (int at = from; at > 0 && at < to; at = text.indexOf('。', at) + 1) {
      if (closesNotice(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean closesNotice(int at) {
    for (String opening : CLOSING_PARAGRAPHS) {
      if (text.startsWith(opening, at)) {
        return true;
      }
    }
    return false;
  }
}
