package org.hongtou.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Block;
import org.hongtou.model.Span;
import org.hongtou.outline.Item;
import org.hongtou.outline.LabelStyle;
import org.hongtou.outline.Outline;
import org.hongtou.outline.Part;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tasks of a notice (任务): the leaves of its outline outside the preamble, the stretches
 * that responsibility clauses cut them into, the rows of task tables, and unnumbered paragraphs
 * that close with a clause of their own.
 */
final class TaskExtractor {
  private static final int SHORTEST_SENTENCE = 25;
  private static final int LONGEST_CONDITION = 120;

  private final String text;
  private final Clauses clauses;
  private final TaskTables tables;
  private final DocumentKind.Purpose purpose;
  private final List<Found> found = new ArrayList<>();

  /** Leaves without a clause whose sentences do not read like orders. */
  private final Set<Stretch> undecided = new HashSet<>();

  /** Clauses that hold for all items below the one being visited. */
  private final List<ResponsibilityClause> above = new ArrayList<>();

  private @Nullable Item lastLeaf;

  /** Whether the notice calls itself, or what it issues, a regulation. */
  private final boolean calledRegulation;

  /** Whether the articles of the part that is being read are those of a regulation. */
  private boolean regulates;

  /** How many leaves the part has that is being read. */
  private int leavesOfPart;

  /** Whether the part's sections have numbered items: then the tasks stand a level below them. */
  private boolean sectionsHaveItems;

  /** Whether the part's clauses, wherever they stand, speak for the group that they close. */
  private boolean clausesCloseGroups;

  /** The first words of the regulation's article that the items being visited stand in. */
  private @Nullable Span article;

  /** Whether the part is an annex of forms, standards or names, where only clauses make tasks. */
  private boolean material;

  /**
   * A task with what it inherits.
   *
   * @param stretch its text and own clauses
   * @param inherited clauses on headings above it, or behind the last of its group
   * @param rule the rule that made it a task
   */
  record Found(Stretch stretch, List<ResponsibilityClause> inherited, Rule rule) {}

  private TaskExtractor(String text, DocumentKind.Purpose purpose) {
    this.text = text;
    clauses = new Clauses(text);
    tables = new TaskTables(text);
    this.purpose = purpose;
    calledRegulation = Articles.areOfRegulation(text);
  }

  /**
   * The tasks in the order of the text.
   *
   * @param purpose what the notice does: where it mostly reports or replies (复函, 通报), only what
   *     plainly orders work is a task
   */
  static List<Found> tasks(String text, Outline outline, DocumentKind.Purpose purpose) {
    TaskExtractor extractor = new TaskExtractor(text, purpose);
    for (Part part : outline.parts()) {
      extractor.part(part);
    }
    // tables that belong to no item were read before the items of their part
    extractor.found.sort(Comparator.comparingInt(task -> task.stretch().span().start()));
    return extractor.found;
  }

  private void part(Part part) {
    Span title = part.title();
    material = part.kind() == Part.Kind.ANNEX && (title == null || !isPlan(title.of(text)));
    if (title != null && namesOnly(title.of(text))) {
      return;
    }
    Item root = part.root();
    lastLeaf = lastLeaf(root);
    leavesOfPart = leaves(root);
    DocumentKind kind = title == null ? null : DocumentKind.of(title.of(text));
    DocumentKind.Purpose does = kind == null ? purpose : kind.purpose();
    regulates = does != DocumentKind.Purpose.ORDERS || calledRegulation;
    sectionsHaveItems = root.children().stream().anyMatch(section -> !section.isLeaf());
    clausesCloseGroups = GroupClause.closeGroups(text, clauses, root);
    unnumbered(root);
    int first = found.size();
    for (Item child : root.children()) {
      visit(child, null);
    }
    decide(first);
  }

  /**
   * A leaf that opens with its subject (财税部门…, 转制后…) is a task among others; where most leaves read
   * like that, the document reports (统计公报, 答复) and orders nothing.
   */
  private void decide(int first) {
    List<Found> leaves = found.subList(first, found.size());
    boolean reports = undecided.size() * 2 > leaves.size();
    for (Found leaf : leaves) {
      reports = reports && leaf.stretch().clauses().isEmpty();
    }
    if (reports) {
      leaves.removeIf(leaf -> undecided.contains(leaf.stretch()));
    }
    undecided.clear();
  }

  /** 名单, 修正案: parts whose numbered lines order nothing, whatever their numbering. */
  static boolean namesOnly(String title) {
    DocumentKind kind = DocumentKind.of(title);
    return kind != null && kind.purpose().partsHoldNoWork();
  }

  /** Plans and regulations are often attached as 附件 of the notice that issues them. */
  private static boolean isPlan(String title) {
    DocumentKind kind = DocumentKind.of(title);
    return kind != null && kind.isPlan();
  }

  private static Item lastLeaf(Item item) {
    Item last = item;
    while (!last.isLeaf()) {
      last = last.children().getLast();
    }
    return last;
  }

  /**
   * Paragraphs that belong to no number: tasks only with a clause of their own, in a row that deals
   * out duties, or as rows of a task table.
   */
  private void unnumbered(Item root) {
    for (Span duty : DutyParagraphs.of(text, clauses, root.content())) {
      found.add(new Found(new Stretch(null, null, null, duty, List.of()), List.of(), Rule.DUTY));
    }
    for (Block block : root.content()) {
      if (block instanceof Block.Table table) {
        table(table, null, null);
      } else {
        for (Stretch stretch :
            LeafText.stretches(text, clauses, root, List.of(block), false, null)) {
          if (hasUnits(stretch.clauses()) && stretch.span().length() > 20) {
            found.add(new Found(stretch, List.of(), Rule.PARAGRAPH_WITH_CLAUSE));
          }
        }
      }
    }
  }

  private static boolean hasUnits(List<ResponsibilityClause> clauses) {
    for (ResponsibilityClause clause : clauses) {
      if (!clause.assignments().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void visit(Item item, @Nullable Span section) {
    Span heading = item.heading();
    if (heading != null && SectionKinds.ordersNoWork(heading.of(text)) && !isMainPart(item)) {
      dealtOut(item, heading);
      return;
    }
    if (heading != null && item.isLeaf() && heading.of(text).equals("目标任务")) {
      // as a section without items it states goals
      return;
    }
    if (heading == null && !item.content().isEmpty()) {
      Span line = item.content().getFirst().span();
      Span words = Brackets.trim(text, line);
      if (SectionKinds.opensWithoutWork(text, words.start(), words.end())
          || (item.isLeaf() && SectionKinds.isLabelledWithoutWork(words.of(text)))) {
        return;
      }
    }
    if (item.isLeaf()) {
      leaf(item, section, List.of());
      return;
    }
    if (ListedThings.areConditions(text, item)) {
      lead(item, section);
      return;
    }
    if (ListedThings.arePlain(text, item)) {
      List<Block> all = new ArrayList<>(item.content());
      item.children().forEach(child -> all.addAll(child.content()));
      leaf(item, section, all);
      return;
    }
    int before = found.size();
    Span outer = article;
    if (isArticle(item)) {
      article = item.content().getFirst().span();
    }
    int depth = above.size();
    group(item, section);
    GroupClause closing = GroupClause.of(text, clauses, item, clausesCloseGroups);
    if (closing != null) {
      above.add(closing.clause());
    }
    for (Item child : item.children()) {
      if (closing != null) {
        visitGrouped(child, heading, closing);
      } else {
        visit(child, heading);
      }
    }
    while (above.size() > depth) {
      above.removeLast();
    }
    article = outer;
    if (found.size() == before && isArticle(item)) {
      lead(item, section);
    }
  }

  /**
   * 一、主要预期目标 / 1.地区生产总值增长6.5%左右。/ 责任单位：区发展和改革局: where a breakdown of the year's work deals out its
   * goals one by one, each is a task of who answers for it.
   */
  private void dealtOut(Item preamble, Span heading) {
    for (Item child : preamble.children()) {
      if (!child.isLeaf()) {
        dealtOut(child, heading);
      } else if (hasOwnClause(child)) {
        leaf(child, heading, List.of());
      }
    }
  }

  private boolean hasOwnClause(Item item) {
    for (Block block : item.content()) {
      if (block instanceof Block.Paragraph && hasUnits(clauses.in(block.span()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * 二、支持范围 with most items of the notice below it: what is supported is what the notice is about,
   * so the heading does not say that no work is ordered there.
   */
  private boolean isMainPart(Item item) {
    Span heading = item.heading();
    return heading != null
        && heading.of(text).endsWith("范围")
        && !item.isLeaf()
        && leaves(item) * 2 > leavesOfPart;
  }

  private static int leaves(Item item) {
    return item.isLeaf() ? 1 : item.children().stream().mapToInt(TaskExtractor::leaves).sum();
  }

  /** An item whose numbered lines are no tasks is one itself, if its own words oblige somebody. */
  private void lead(Item item, @Nullable Span section) {
    for (Stretch stretch :
        LeafText.stretches(text, clauses, item, item.content(), false, section)) {
      boolean obliges =
          hasUnits(stretch.clauses())
              || !RunningText.in(text, stretch.span(), stretch.clauses()).isEmpty()
              || (isArticle(item) && Articles.obligesAnAuthority(text, stretch.span()));
      if (obliges) {
        found.add(new Found(stretch, List.copyOf(above), Rule.LEAD_IN));
      }
    }
  }

  private static boolean isArticle(Item item) {
    return item.label() != null && item.label().style() == LabelStyle.ARTICLE;
  }

  /** …造成重大损失的；: a case, not a task. */
  private boolean isCondition(Span span) {
    String words = span.of(text);
    boolean ends = words.endsWith("的；") || words.endsWith("的。") || words.endsWith("的，");
    return ends && words.length() < LONGEST_CONDITION && words.indexOf('。') >= words.length() - 1;
  }

  private void visitGrouped(Item item, @Nullable Span section, GroupClause closing) {
    if (item.isSameAs(closing.leaf())) {
      leaf(item, section, closing.blocks());
    } else if (item.isLeaf()) {
      visit(item, section);
    } else {
      Span heading = item.heading();
      if (heading == null || !SectionKinds.ordersNoWork(heading.of(text))) {
        for (Item child : item.children()) {
          visitGrouped(child, heading, closing);
        }
      }
    }
  }

  /**
   * What stands between a heading and its first numbered child: clauses for all children, tables,
   * or a task of its own.
   */
  private void group(Item item, @Nullable Span section) {
    for (Block block : item.content()) {
      if (block instanceof Block.Table table) {
        table(table, item.path(), item.heading());
        continue;
      }
      List<ResponsibilityClause> here = clauses.in(block.span());
      ResponsibilityClause said =
          hasUnits(here) ? null : GroupStatement.in(text, item, block.span());
      if (said != null) {
        above.add(said);
        continue;
      }
      if (!hasUnits(here)) {
        above.addAll(here);
        continue;
      }
      int own = here.getFirst().span().start() - block.span().start();
      Span heading = item.heading();
      int headed = heading == null || !block.span().contains(heading) ? 0 : heading.length();
      if (own - headed > 60 && childrenHaveClauses(item)) {
        for (Stretch stretch :
            LeafText.stretches(text, clauses, item, List.of(block), false, section)) {
          found.add(new Found(stretch, List.copyOf(above), Rule.GROUP_TEXT));
        }
      } else {
        above.addAll(here);
      }
    }
  }

  private boolean childrenHaveClauses(Item item) {
    return item.children().stream().anyMatch(this::hasOwnClause);
  }

  private void leaf(Item item, @Nullable Span section, List<Block> content) {
    List<Block> blocks = content.isEmpty() ? item.content() : content;
    boolean rows = false;
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        rows |= table(table, item.path(), item.heading());
      }
    }
    if (rows && TaskTables.onlyIntroduced(text, item.heading(), blocks)) {
      return;
    }
    Span heading = item.heading();
    List<Stretch> duties =
        heading == null
            ? List.of()
            : DutyParagraphs.below(text, clauses, item.path(), heading, blocks);
    for (Stretch duty : duties) {
      found.add(new Found(duty, List.copyOf(above), Rule.DUTY));
    }
    if (!duties.isEmpty()) {
      return;
    }
    List<Stretch> headed =
        heading == null || isArticle(item) || item.level() > 1 || !sectionsHaveItems
            ? List.of()
            : HeadedParagraphs.of(text, clauses, item.path(), heading, blocks);
    if (!headed.isEmpty()) {
      add(headed, item);
      return;
    }
    boolean last = lastLeaf != null && item.isSameAs(lastLeaf);
    add(LeafText.stretches(text, clauses, item, blocks, last, section), item);
  }

  private void add(List<Stretch> stretches, Item item) {
    Rule withClause = stretches.size() > 1 ? Rule.STRETCH : Rule.LEAF_WITH_CLAUSE;
    for (Stretch stretch : stretches) {
      Rule rule = hasUnits(stretch.clauses()) ? withClause : ordersWork(stretch, item);
      if (rule != null) {
        found.add(new Found(stretch, List.copyOf(above), rule));
      }
    }
  }

  /** The rule by which a stretch without a clause of its own orders work; null if it does not. */
  private @Nullable Rule ordersWork(Stretch stretch, Item item) {
    if (material && above.isEmpty()) {
      return null;
    }
    if (!RunningText.in(text, stretch.span(), stretch.clauses()).isEmpty()) {
      // 财政部负责安排…: says who has to do what
      return Rule.LEAF_WITH_STATEMENT;
    }
    if (isArticle(item) && regulates) {
      return Articles.obligesAnAuthority(text, stretch.span()) ? Rule.ARTICLE : null;
    }
    if (article != null) {
      boolean duty =
          Articles.listsDuties(text, article)
              || Articles.isDutyInProcedure(text, article, stretch.span());
      return duty ? Rule.DUTY : null;
    }
    if (Directive.isFormal(text, stretch.span())
        || Directive.tellsMeaning(text, stretch.span(), stretch.title())
        || isCondition(stretch.span())
        || isListOfRules(item)) {
      return null;
    }
    if (!above.isEmpty()) {
      return Rule.LEAF_BELOW_CLAUSE;
    }
    if (Directive.orders(text, stretch.span()) || Directive.makes(text, stretch.span())) {
      return Rule.LEAF_THAT_ORDERS;
    }
    // 深海技术。: a thing's name, not what is to be done with it
    if (purpose.work() == DocumentKind.Work.PLAIN || stretch.span().length() < SHORTEST_SENTENCE) {
      return null;
    }
    undecided.add(stretch);
    return Rule.LEAF_AMONG_ORDERS;
  }

  /**
   * （一）… below the words of an article whose number the file has lost: cases, conditions and
   * principles, as in other articles.
   */
  private boolean isListOfRules(Item item) {
    return purpose == DocumentKind.Purpose.REGULATES
        && item.level() == 1
        && item.label() != null
        && item.label().style() == LabelStyle.CHINESE_BRACKETED;
  }

  private boolean table(Block.Table table, @Nullable String path, @Nullable Span section) {
    List<Stretch> rows = tables.tasks(table, path, section);
    Rule rule = table.restored() ? Rule.FLAT_TABLE_ROW : Rule.TABLE_ROW;
    for (Stretch row : rows) {
      found.add(new Found(row, List.copyOf(above), rule));
    }
    return !rows.isEmpty();
  }
}
