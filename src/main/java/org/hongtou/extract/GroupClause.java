package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.hongtou.outline.Item;
import org.hongtou.words.BoundedSearch;
import org.jspecify.annotations.Nullable;

/**
 * A clause behind the last item of a group, none of whose other items has one: it speaks for all of
 * them. On a line of its own it does so by itself; at the end of the last item's text
 * (3.深入落实…。〔市商务局牵头〕) only where all groups of the part close like that.
 *
 * @param clause what it says
 * @param leaf the item that it stands behind
 * @param blocks that item's own text, without the clause
 */
record GroupClause(ResponsibilityClause clause, Item leaf, List<Block> blocks) {

  /** So few groups that close with a clause may do so by chance. */
  private static final int FEWEST_GROUPS = 3;

  private static final String[] ABOVE = {"以上", "上述"};
  private static final String[] WORK = {"任务", "工作", "措施", "事项", "项目"};

  /** 以上各项重点工作任务. */
  private static final int LONGEST_ABOVE = 12;

  /**
   * The closing clause of a group.
   *
   * @param inText whether the groups of the part close with clauses, so that one at the end of the
   *     last item's text does, too
   * @return null if it has none, or if its items have clauses of their own
   */
  static @Nullable GroupClause of(String text, Clauses clauses, Item group, boolean inText) {
    List<Item> leaves = leaves(group);
    if (leaves.size() < 2) {
      return null;
    }
    Item last = leaves.removeLast();
    GroupClause said = said(text, last);
    if (said != null) {
      return said;
    }
    if (hasClause(clauses, leaves) || otherGroupsHaveClauses(clauses, group, last)) {
      return null;
    }
    ResponsibilityClause ending = inText ? ending(text, clauses, last) : null;
    if (ending != null) {
      return haveStatements(text, leaves) ? null : new GroupClause(ending, last, last.content());
    }
    if (last.content().size() < 2) {
      return null;
    }
    int end = last.content().size();
    while (end > 1 && clauses.in(last.content().get(end - 1).span()).isEmpty()) {
      end--;
    }
    int start = end;
    while (start > 1 && isClauseAlone(text, clauses, last.content().get(start - 1))) {
      start--;
    }
    if (start == end) {
      return null;
    }
    ResponsibilityClause clause = together(clauses, last.content().subList(start, end));
    // labelled lines without brackets (牵头单位：…) stand below each item of such notices: one that
    // speaks for a group must have several items without any above it, where not all groups of the
    // part close like that
    boolean bracketed = Brackets.isOpening(text.charAt(clause.span().start()));
    List<Block> before = last.content().subList(0, start);
    List<Block> own = beforeBox(text, before);
    boolean ofItem = hasClauseIn(clauses, own) && !(leads(clause) && noneLeads(clauses, own));
    return (bracketed || leaves.size() > 1 || inText) && !ofItem && !haveStatements(text, leaves)
        ? new GroupClause(clause, last, before)
        : null;
  }

  /**
   * The blocks before a box (专栏2 / ——激光产业培育。…（责任单位：市科技局） / 责任单位：市发展改革委): who acts on a line of the
   * box is said of that line alone.
   */
  private static List<Block> beforeBox(String text, List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (text.startsWith("专栏", Brackets.trim(text, blocks.get(i).span()).start())) {
        return blocks.subList(0, i);
      }
    }
    return blocks;
  }

  private static boolean isClauseAlone(String text, Clauses clauses, Block block) {
    List<ResponsibilityClause> here =
        block instanceof Block.Paragraph ? clauses.in(block.span()) : List.of();
    return here.size() == 1
        && here.getFirst().span().length() >= Brackets.trim(text, block.span()).length() - 1;
  }

  /** 牵头单位：… and 责任单位：… on lines of their own, as one clause. */
  private static ResponsibilityClause together(Clauses clauses, List<Block> lines) {
    List<ResponsibilityClause> parts =
        lines.stream().map(line -> clauses.in(line.span()).getFirst()).toList();
    ResponsibilityClause first = parts.getFirst();
    if (parts.size() == 1) {
      return first;
    }
    List<ResponsibilityClause.Assignment> units = new ArrayList<>();
    List<ResponsibilityClause.StandingNote> notes = new ArrayList<>();
    Span deadline = null;
    int lists = 0;
    for (ResponsibilityClause part : parts) {
      int offset = lists;
      for (ResponsibilityClause.Assignment unit : part.assignments()) {
        units.add(
            new ResponsibilityClause.Assignment(
                unit.role(), unit.name(), unit.list() + offset, unit.rule()));
        lists = Math.max(lists, unit.list() + offset + 1);
      }
      notes.addAll(part.notes());
      deadline = deadline == null ? part.deadline() : deadline;
    }
    return new ResponsibilityClause(
        new Span(first.span().start(), parts.getLast().span().end()), units, deadline, notes);
  }

  /** 以上工作由省科技厅牵头，省财政厅配合。: a sentence on a line of its own that speaks for the whole group. */
  private static @Nullable GroupClause said(String text, Item last) {
    for (int i = last.content().size() - 1; i > 0; i--) {
      Block block = last.content().get(i);
      Span line = Brackets.trim(text, block.span());
      ResponsibilityClause closing = bracketed(text, line);
      if (block instanceof Block.Paragraph && closing != null) {
        return new GroupClause(closing, last, last.content().subList(0, i));
      }
      if (block instanceof Block.Paragraph && opensWithAbove(text, block.span())) {
        List<ResponsibilityClause.Assignment> units = RunningText.in(text, block.span(), List.of());
        return units.isEmpty()
            ? null
            : new GroupClause(
                new ResponsibilityClause(block.span(), units, null, List.of()),
                last,
                last.content().subList(0, i));
      }
    }
    return null;
  }

  /** （以上第16至20项责任领导：张某某）: a clause on a line of its own that says of which items. */
  private static @Nullable ResponsibilityClause bracketed(String text, Span line) {
    if (line.length() < LONGEST_ABOVE || !Brackets.isOpening(text.charAt(line.start()))) {
      return null;
    }
    int close = Brackets.closeOf(text, line.start(), line.end());
    int from = line.start() + 1;
    boolean whole = close >= line.end() - 2;
    if (!whole || !(text.startsWith("以上", from) || text.startsWith("上述", from))) {
      return null;
    }
    int items = BoundedSearch.indexOf("项", text, from, from + LONGEST_ABOVE);
    int behind = items + 1;
    for (String work : WORK) {
      behind = items >= 0 && text.startsWith(work, items + 1) ? items + 1 + work.length() : behind;
    }
    behind = text.startsWith("由", behind) ? behind + 1 : behind;
    int end = "。；".indexOf(text.charAt(close - 1)) >= 0 ? close - 1 : close;
    ResponsibilityClause clause =
        items < 0
            ? null
            : ClauseGrammar.parse(text, new Span(line.start(), close + 1), behind, end);
    return clause == null || clause.assignments().isEmpty() ? null : clause;
  }

  private static boolean opensWithAbove(String text, Span line) {
    int at = Brackets.trim(text, line).start();
    int limit = Math.min(line.end(), at + LONGEST_ABOVE);
    for (String above : ABOVE) {
      for (String what : text.startsWith(above, at) ? WORK : new String[0]) {
        if (BoundedSearch.indexOf(what, text, at, limit) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the clauses of a part close its groups: most groups of items have one, behind their
   * last item, and no other item has any. Offices that write so put some of them on lines of their
   * own.
   */
  static boolean closeGroups(String text, Clauses clauses, Item root) {
    int[] groups = new int[2];
    boolean[] others = {false};
    root.forEach(
        item -> {
          List<Item> items = item.children();
          if (items.size() > 1 && items.stream().allMatch(Item::isLeaf)) {
            groups[0]++;
            groups[1] += hasClauseIn(clauses, items.getLast().content()) ? 1 : 0;
            others[0] |=
                ending(text, clauses, items.getLast()) == null
                    && of(text, clauses, item, true) == null
                    && hasClauseIn(clauses, items.getLast().content());
            others[0] |= hasClause(clauses, items.subList(0, items.size() - 1));
          }
        });
    return !others[0] && groups[1] >= FEWEST_GROUPS && groups[1] * 2 > groups[0];
  }

  /** The only clause of an item, if it is in brackets and nothing follows it; else null. */
  private static @Nullable ResponsibilityClause ending(String text, Clauses clauses, Item item) {
    List<Block> content = item.content();
    if (content.isEmpty() || !(content.getLast() instanceof Block.Paragraph last)) {
      return null;
    }
    List<ResponsibilityClause> here = clauses.in(last.span());
    if (here.size() != 1 || hasClauseIn(clauses, content.subList(0, content.size() - 1))) {
      return null;
    }
    Span line = Brackets.trim(text, last.span());
    Span clause = here.getFirst().span();
    boolean ends = clause.end() >= line.end() - 1 && clause.start() > line.start();
    return ends && Brackets.isOpening(text.charAt(clause.start())) ? here.getFirst() : null;
  }

  private static boolean leads(ResponsibilityClause clause) {
    return clause.assignments().stream().anyMatch(unit -> unit.role() == Role.LEAD);
  }

  /**
   * Whether the last item's own clauses leave open who leads it: （配合单位：市委编办）; who leads the group
   * does.
   */
  private static boolean noneLeads(Clauses clauses, List<Block> blocks) {
    for (Block block : blocks) {
      for (ResponsibilityClause clause :
          block instanceof Block.Paragraph
              ? clauses.in(block.span())
              : List.<ResponsibilityClause>of()) {
        if (clause.assignments().stream().anyMatch(unit -> unit.role() == Role.LEAD)) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Item> leaves(Item group) {
    List<Item> leaves = new ArrayList<>();
    group.forEach(
        item -> {
          if (item.isLeaf()) {
            leaves.add(item);
          }
        });
    return leaves;
  }

  /**
   * Whether most items say themselves who has to act (由市水务局牵头，…配合): then the clause behind the last
   * one is its own.
   */
  private static boolean haveStatements(String text, List<Item> items) {
    long stating =
        items.stream()
            .filter(
                item ->
                    item.content().stream()
                        .anyMatch(
                            block ->
                                block instanceof Block.Paragraph
                                    && !RunningText.in(text, block.span(), List.of()).isEmpty()))
            .count();
    return stating * 2 > items.size();
  }

  /**
   * Whether groups beside the last item say who acts above their own items: （一）…责任单位：甲局…整改措施：1.…
   * 2.… （二）…责任单位：乙局. Each speaks for its own measures, and so does the last.
   */
  private static boolean otherGroupsHaveClauses(Clauses clauses, Item group, Item last) {
    for (Item child : group.children()) {
      if (!child.isLeaf()
          && hasClauseIn(clauses, child.content())
          && leaves(child).stream().noneMatch(last::isSameAs)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasClause(Clauses clauses, List<Item> items) {
    for (Item item : items) {
      if (hasClauseIn(clauses, item.content())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasClauseIn(Clauses clauses, List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph && !clauses.in(block.span()).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
