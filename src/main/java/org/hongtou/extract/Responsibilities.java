package org.hongtou.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongtou.extract.ResponsibilityClause.Assignment;
import org.hongtou.extract.ResponsibilityClause.StandingNote;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.hongtou.outline.Item;
import org.hongtou.outline.Label;
import org.hongtou.outline.Outline;
import org.hongtou.outline.Part;
import org.hongtou.words.BoundedSearch;
import org.hongtou.words.Jurisdiction;
import org.hongtou.words.Units;
import org.jspecify.annotations.Nullable;

/**
 * Gives each task its units: from its own clauses, from sentences in its text, from the clauses
 * above it for the roles that its own do not name, and from the notes that stand since an earlier
 * clause. Walks the tasks in the order of the text.
 */
final class Responsibilities {
  private static final String[] CLOSING_VERBS = {
    "负责", "配合", "牵头", "参与", "落实", "负责。", "配合。", "牵头。", "参与。", "落实。"
  };

  /** 按职责分工负责。 */
  private static final int LONGEST_ENDING = 9;

  private final String text;

  /** Whose notice it is; of several in one file, that of the one being read. */
  private Jurisdiction jurisdiction;

  /** The titles of the further notices of the file. */
  private final Deque<Span> further;

  private final List<Assignment> everyTask;
  private final List<Opening> openings;

  /** Whether the notice has a table of tasks, which notes may speak of. */
  private final boolean hasRows;

  /** What a note below the table says of the first units of its lists. */
  private final StandingNote.@Nullable FirstLeads ofRows;

  private final List<StandingNote.Everywhere> everywhere = new ArrayList<>();
  private StandingNote.@Nullable FirstLeads firstLeads;

  /** Up to where notes outside of clauses have been read. */
  private int read;

  /**
   * @param everyTask units that the preamble makes part of every task
   * @param firstLeads what the preamble says of the first units of each list; null if nothing
   * @param outline the notice's outline: a note at the head of a section holds in that section
   * @param tasks all tasks of the notice
   */
  Responsibilities(
      String text,
      Jurisdiction jurisdiction,
      List<Assignment> everyTask,
      StandingNote.@Nullable FirstLeads firstLeads,
      Outline outline,
      List<TaskExtractor.Found> tasks) {
    this.text = text;
    this.jurisdiction = jurisdiction;
    this.further =
        outline.parts().stream()
            .skip(1)
            .filter(part -> part.kind() == Part.Kind.NOTICE && part.title() != null)
            .map(Part::title)
            .collect(Collectors.toCollection(ArrayDeque::new));
    this.everyTask = new ArrayList<>(everyTask);
    this.firstLeads = firstLeads;
    this.openings = Opening.of(outline);
    this.hasRows = tasks.stream().anyMatch(Responsibilities::isRow);
    this.ofRows =
        hasRows ? StandingNotes.belowTables(text, tasks.getLast().stretch().span().end()) : null;
  }

  /**
   * Another notice begins: 市教育局 is that of its own city, and no note of the one before holds in it.
   */
  private void begin(Span title) {
    Jurisdiction named = Jurisdiction.named(MetadataTitle.oneLine(text, title));
    jurisdiction = named == null ? jurisdiction : named;
    everyTask.removeIf(unit -> unit.name().start() < title.start());
    everywhere.clear();
    firstLeads = null;
    read = Math.max(read, title.start());
  }

  /** The responsibilities of the next task. */
  List<Responsibility> of(TaskExtractor.Found task) {
    while (!further.isEmpty() && further.peek().start() < task.stretch().span().start()) {
      begin(further.remove());
    }
    List<ResponsibilityClause> own = task.stretch().clauses();
    for (StandingNote.Everywhere note :
        StandingNotes.between(text, read, task.stretch().span().start())) {
      for (Span unit : note.units()) {
        everyTask.add(new Assignment(note.role(), unit, Assignment.NO_LIST, Rule.EVERY_TASK));
      }
    }
    StandingNote.FirstLeads said =
        StandingNotes.ofListsBelow(text, read, task.stretch().span().end());
    firstLeads = said == null ? firstLeads : said;
    boolean row = isRow(task);
    StandingNote.FirstLeads lists = row && firstLeads == null ? ofRows : firstLeads;
    read = task.stretch().span().start();
    note(task.inherited());
    note(own);
    List<Responsibility> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (ResponsibilityClause clause : own) {
      List<Assignment> led = leads(clause, lists == null ? firstLeads : lists);
      for (Assignment assignment : led) {
        roles.add(assignment.role());
      }
      add(led, false, all, seen);
    }
    add(RunningText.in(text, task.stretch().span(), own), false, all, seen);
    Span title = task.stretch().title();
    Span section = task.stretch().section();
    if (own.isEmpty() && title != null && section != null) {
      add(CarriedSubject.ofHeading(text, title, section), false, all, seen);
    }
    for (int i = task.inherited().size() - 1; i >= 0; i--) {
      List<Assignment> missing = new ArrayList<>();
      for (Assignment assignment : leads(task.inherited().get(i), firstLeads)) {
        if (!roles.contains(assignment.role())) {
          missing.add(
              new Assignment(
                  assignment.role(), assignment.name(), assignment.list(), Rule.INHERITED));
        }
      }
      for (Assignment assignment : missing) {
        roles.add(assignment.role());
      }
      add(missing, true, all, seen);
    }
    int start = task.stretch().span().start();
    add(
        everyTask.stream()
            .filter(unit -> row || !isOfTable(unit) || (!hasRows && unit.name().start() < start))
            .filter(unit -> !isOfOtherSection(unit, start))
            .filter(unit -> !isOfWhatFollows(unit, task.stretch().span().end()))
            .toList(),
        true,
        all,
        seen);
    if (!roles.isEmpty() || closes(task.stretch().span(), all)) {
      for (StandingNote.Everywhere note : everywhere) {
        if (note.fromNext() && isOf(note, own)) {
          continue;
        }
        List<Assignment> assignments = new ArrayList<>();
        for (Span unit : note.units()) {
          if (!named(unit, note.role(), own)) {
            assignments.add(new Assignment(note.role(), unit, Assignment.NO_LIST, Rule.NOTE));
          }
        }
        add(assignments, true, all, seen);
      }
    }
    return all;
  }

  /**
   * Whether a unit of all tasks was named at the head of a section that ends before a task: {@code
   * 二、重点任务 / 以下任务责任单位均包括各乡镇，不再逐项列出。} says nothing of 三、保障措施.
   */
  private boolean isOfOtherSection(Assignment unit, int task) {
    return openings.stream()
        .anyMatch(opening -> opening.span().contains(unit.name()) && opening.end() <= task);
  }

  /** Whether a task ends with who has to do it, in a sentence: …。省能源局牵头，省林草局配合。 */
  private boolean closes(Span task, List<Responsibility> units) {
    int end = Brackets.trim(text, task).end();
    String words = text.substring(task.start(), end);
    if (Arrays.stream(CLOSING_VERBS).noneMatch(words::endsWith)) {
      return false;
    }
    return units.stream()
        .anyMatch(
            unit ->
                unit.span().end() <= end
                    && end - unit.span().end() <= LONGEST_ENDING
                    && task.contains(unit.span()));
  }

  private static boolean isOf(StandingNote note, List<ResponsibilityClause> clauses) {
    for (ResponsibilityClause clause : clauses) {
      if (clause.notes().contains(note)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a task's own clauses name a note's unit in other words: 各市、县（市、区）人民政府 where the note
   * says 市、县（市、区）人民政府.
   */
  private boolean named(Span unit, Role role, List<ResponsibilityClause> clauses) {
    String name = bare(unit);
    for (ResponsibilityClause clause : clauses) {
      for (Assignment assignment : clause.assignments()) {
        if (assignment.role() == role && bare(assignment.name()).equals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A name without what varies: 各市、县〔区〕政府 and 市县（区）人民政府 are one. */
  private String bare(Span name) {
    StringBuilder bare = new StringBuilder(name.length());
    for (int i = name.start(); i < name.end(); i++) {
      char c = text.charAt(i);
      if (Character.isIdeographic(c) && c != '各') {
        bare.append(c);
      }
    }
    return bare.toString().replace("人民政府", "政府");
  }

  private void note(List<ResponsibilityClause> clauses) {
    for (ResponsibilityClause clause : clauses) {
      for (StandingNote note : clause.notes()) {
        switch (note) {
          case StandingNote.Everywhere more -> {
            if (!everywhere.contains(more)) {
              everywhere.add(more);
            }
          }
          case StandingNote.FirstLeads first -> firstLeads = first;
        }
      }
    }
  }

  /** The clause's assignments, with the first units of a list as its lead where a note said so. */
  private List<Assignment> leads(
      ResponsibilityClause clause, StandingNote.@Nullable FirstLeads note) {
    List<Assignment> assignments = clause.assignments();
    int first = -1;
    for (int i = 0; i < assignments.size(); i++) {
      if (note == null || assignments.get(i).role() == Role.LEAD) {
        return assignments;
      }
      first = first < 0 && assignments.get(i).role() == Role.RESPONSIBLE ? i : first;
    }
    if (note == null || first < 0) {
      return assignments;
    }
    int last = note.toComma() ? lastBeforeComma(assignments, first) : first;
    if (last < 0) {
      // 逗号前为牵头单位: a list without a comma has no lead
      return assignments;
    }
    List<Assignment> changed = new ArrayList<>(assignments);
    for (int i = first; i < changed.size(); i++) {
      Assignment unit = changed.get(i);
      Role role = i <= last ? Role.LEAD : note.others();
      boolean same = unit.list() == assignments.get(first).list();
      if (same && unit.role() == Role.RESPONSIBLE && role != Role.RESPONSIBLE) {
        changed.set(i, new Assignment(role, unit.name(), unit.list(), Rule.FIRST_LEADS));
      }
    }
    return changed;
  }

  /** The last unit of a list before its first comma outside of brackets; -1 without a comma. */
  private int lastBeforeComma(List<Assignment> assignments, int first) {
    for (int i = first; i + 1 < assignments.size(); i++) {
      Assignment next = assignments.get(i + 1);
      if (next.list() != assignments.get(first).list()) {
        return -1;
      }
      int depth = 0;
      for (int at = assignments.get(i).name().end(); at < next.name().start(); at++) {
        char c = text.charAt(at);
        depth += Brackets.isOpening(c) ? 1 : 0;
        depth -= Brackets.isClosing(c) ? 1 : 0;
        if (depth == 0 && "，,；;".indexOf(c) >= 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private void add(
      List<Assignment> assignments, boolean inherited, List<Responsibility> all, Set<String> seen) {
    String prefix = null;
    int list = Integer.MIN_VALUE;
    for (int i = 0; i < assignments.size(); i++) {
      Assignment assignment = assignments.get(i);
      String written = Brackets.withoutSpace(assignment.name().of(text));
      if (assignment.list() != list) {
        prefix = null;
        list = assignment.list();
      }
      String own = Units.levelOrPlace(written);
      if (!own.isEmpty()) {
        prefix = own;
      }
      if (!seen.add(assignment.role() + " " + written)) {
        continue;
      }
      boolean person = assignment.role() == Role.LEADER;
      String unit =
          person ? null : Units.fullName(completed(assignments, i, written), prefix, jurisdiction);
      all.add(
          new Responsibility(
              assignment.role(),
              unit,
              assignment.name().of(text),
              assignment.name(),
              inherited,
              !person && Units.isCollective(written),
              assignment.rule().toString(),
              assignment.rule().confidence()));
    }
  }

  /** 张家口、廊坊市政府: the first name takes the second one's ending. */
  private String completed(List<Assignment> assignments, int at, String written) {
    if (Units.isPlaceName(written)) {
      for (int i = at + 1; i < assignments.size(); i++) {
        String ending =
            Units.placeEnding(Brackets.withoutSpace(assignments.get(i).name().of(text)));
        if (ending != null) {
          // 郑州市、洛阳市政府: 市 stands already
          boolean twice = written.endsWith("市") && ending.startsWith("市");
          return written + (twice ? ending.substring(1) : ending);
        }
      }
    }
    return written;
  }

  /** Whether the note that names a unit speaks of a table: …均为责任单位，表中不再逐一列出. */
  private boolean isOfTable(Assignment unit) {
    Span sentence = StandingNotes.sentenceAt(text, unit.name().start());
    for (String table : new String[] {"表中", "本表", "表内"}) {
      if (BoundedSearch.indexOf(table, text, sentence.start(), sentence.end()) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a unit of all tasks is named behind a task, in a note about those that follow:
   * （各县政府均为配合单位，以下不再列出） above the list of tasks says nothing of the paragraphs of the letter before
   * it.
   */
  private boolean isOfWhatFollows(Assignment unit, int task) {
    if (unit.name().start() < task) {
      return false;
    }
    Span sentence = StandingNotes.sentenceAt(text, unit.name().start());
    return BoundedSearch.indexOf("以下", text, sentence.start(), sentence.end()) >= 0;
  }

  private static boolean isRow(TaskExtractor.Found task) {
    return task.rule() == Rule.TABLE_ROW || task.rule() == Rule.FLAT_TABLE_ROW;
  }

  /**
   * The words at the head of a section, before the first item in it.
   *
   * @param span from the section's number on
   * @param end where the section ends
   */
  private record Opening(Span span, int end) {
    static List<Opening> of(Outline outline) {
      List<Opening> openings = new ArrayList<>();
      int end = Integer.MAX_VALUE;
      for (Part part : outline.parts().reversed()) {
        end = add(part.root(), end, openings);
      }
      return openings;
    }

    /**
     * Those of the items below one.
     *
     * @param end where the last of them ends
     * @return where the first of them begins
     */
    private static int add(Item above, int end, List<Opening> openings) {
      int next = end;
      for (Item section : above.children().reversed()) {
        Label number = section.label();
        if (number == null) {
          continue;
        }
        Label first = section.isLeaf() ? null : section.children().getFirst().label();
        if (first != null) {
          openings.add(new Opening(new Span(number.span().start(), first.span().start()), next));
          add(section, next, openings);
        }
        next = number.span().start();
      }
      return next;
    }
  }
}
