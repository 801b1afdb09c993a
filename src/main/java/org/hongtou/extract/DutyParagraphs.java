package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.extract.ResponsibilityClause.Assignment;
import org.hongtou.model.Block;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.hongtou.words.BoundedSearch;

/**
 * Unnumbered paragraphs that say what each member of a group is responsible for: {@code 市水务局负责…。 /
 * 市财政局负责…。 / 市气象局负责…。} One names a unit in passing; a row of them is a table of duties written out,
 * and each is a task.
 */
final class DutyParagraphs {
  /** Two may be chance. */
  private static final int FEWEST = 3;

  private static final String[] BODIES = {"领导小组", "工作专班", "专班", "指挥部", "工作组", "办公室", "联席会议"};

  private DutyParagraphs() {}

  /**
   * Finds the rows of such paragraphs among those of a part that belong to no number.
   *
   * @return the paragraphs in the order of the text; empty without a row
   */
  static List<Span> of(String text, Clauses clauses, List<Block> content) {
    List<Span> all = new ArrayList<>();
    List<Span> row = new ArrayList<>();
    for (Block block : content) {
      Span line = Brackets.trim(text, block.span());
      if (block instanceof Block.Paragraph && line.length() == 0) {
        continue;
      }
      if (block instanceof Block.Paragraph
          && clauses.in(line).isEmpty()
          && opensWithDuty(text, line)) {
        row.add(line);
      } else {
        keep(row, all);
      }
    }
    keep(row, all);
    return all;
  }

  /**
   * The same below a heading (四、职责分工 / 市教育局：牵头负责…。 / 市财政局：负责…。): only where all that stands there
   * is such a row.
   *
   * @param heading the item's own heading
   * @return one stretch a paragraph; empty where others stand among them
   */
  static List<Stretch> below(
      String text, Clauses clauses, String path, Span heading, List<Block> content) {
    if (content.size() < FEWEST) {
      return List.of();
    }
    List<Stretch> duties = new ArrayList<>();
    for (Span duty : of(text, clauses, content)) {
      duties.add(new Stretch(path, null, heading, duty, List.of()));
    }
    long paragraphs =
        content.stream()
            .map(block -> Brackets.trim(text, block.span()))
            .filter(line -> line.length() > 0 && !line.overlaps(heading))
            .count();
    return paragraphs == duties.size() ? duties : List.of();
  }

  private static void keep(List<Span> row, List<Span> all) {
    if (row.size() >= FEWEST) {
      all.addAll(row);
    }
    row.clear();
  }

  /**
   * 市水务局负责…, 市水务局：牵头负责…. Not 领导小组负责…: a group without a place or a level is the body that the
   * others are members of, and its duty is to see to theirs.
   */
  private static boolean opensWithDuty(String text, Span line) {
    int verb = BoundedSearch.indexOf("负责", text, line.start(), line.end());
    if (verb <= line.start()) {
      return false;
    }
    List<Assignment> said = RunningText.in(text, line, List.of());
    if (said.isEmpty()) {
      return false;
    }
    Span unit = said.getFirst().name();
    boolean labelled = unit.end() < line.end() && "：:".indexOf(text.charAt(unit.end())) >= 0;
    if (said.getFirst().role() != Role.RESPONSIBLE && !labelled) {
      return false;
    }
    String name = unit.of(text);
    return unit.start() == line.start() && unit.end() <= verb && !isBody(name);
  }

  private static boolean isBody(String name) {
    for (String body : BODIES) {
      if (name.startsWith(body)) {
        return true;
      }
    }
    return false;
  }
}
