package org.hongtou.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.Hongtou;
import org.hongtou.model.Citation;
import org.hongtou.model.NameList;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Section;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.hongtou.model.Warning;
import org.hongtou.read.UnreadableNoticeException;
import org.junit.jupiter.api.Test;

/** Every record points at the characters that it quotes. */
class GroundingTest {
  private static final Path SAMPLES = Path.of("corpus");
  private static final Set<String> KINDS =
      Set.of("citations", "grounds", "lists", "sections", "targets", "tasks", "units");

  @Test
  void recordsOfTheSamplesQuoteWhatTheyPointAt() throws IOException {
    assertEquals(List.of(), ungrounded(SAMPLES));
  }

  @Test
  void recordsOfRealNoticesQuoteWhatTheyPointAt() throws IOException {
    Path notices = Path.of("../shared/corpus/notices");
    assumeTrue(
        Files.isDirectory(notices), "skipped: the real notices of ../shared are not beside us");
    assertEquals(List.of(), ungrounded(notices));
  }

  private static List<String> ungrounded(Path folder) throws IOException {
    List<String> problems = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(GroundingTest::isNotice).sorted().toList();
    }
    Set<String> kinds = new TreeSet<>();
    for (Path file : files) {
      try {
        Notice notice = Hongtou.read(file);
        kinds.addAll(kindsOf(notice));
        problemsOf(notice).forEach(problem -> problems.add(file.getFileName() + ": " + problem));
      } catch (UnreadableNoticeException e) {
        // A run names such a file in its report; among the samples there must be none.
        if (folder.equals(SAMPLES)) {
          problems.add(file + " cannot be read: " + e.getMessage());
        }
      }
    }
    // Records that are not there cannot be wrong.
    assertEquals(KINDS, kinds, "kinds of records in " + folder);
    return problems;
  }

  private static Set<String> kindsOf(Notice notice) {
    Map<String, Boolean> there =
        Map.of(
            "citations", !notice.citations().isEmpty(),
            "grounds", !notice.metadata().grounds().isEmpty(),
            "lists", !notice.lists().isEmpty(),
            "sections", !notice.sections().isEmpty(),
            "targets", !notice.targets().isEmpty(),
            "tasks", !notice.tasks().isEmpty(),
            "units", notice.tasks().stream().anyMatch(task -> !task.responsibilities().isEmpty()));
    return there.keySet().stream().filter(there::get).collect(Collectors.toSet());
  }

  private static boolean isNotice(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".txt") || name.endsWith(".html");
  }

  private static List<String> problemsOf(Notice notice) {
    List<String> problems = new ArrayList<>();
    String text = notice.text();
    Set<String> targets = new HashSet<>();
    for (Target target : notice.targets()) {
      check(problems, text, target.span(), target.text(), "target " + target.id());
      if (!targets.add(target.id())) {
        problems.add("two targets are called " + target.id());
      }
    }
    Set<String> tasks = new HashSet<>();
    for (Task task : notice.tasks()) {
      check(problems, text, task.span(), task.text(), "task " + task.id());
      if (!tasks.add(task.id())) {
        problems.add("two tasks are called " + task.id());
      }
      for (Responsibility unit : task.responsibilities()) {
        check(problems, text, unit.span(), unit.asWritten(), "unit of task " + task.id());
      }
      if (!targets.containsAll(task.targets())) {
        problems.add("task " + task.id() + " names targets that are not there");
      }
      if (task.deadlineText() != null && !text.contains(task.deadlineText())) {
        problems.add("task " + task.id() + ": its deadline's words are not in the text");
      }
    }
    for (Target target : notice.targets()) {
      if (target.task() != null && !tasks.contains(target.task())) {
        problems.add("target " + target.id() + " names a task that is not there");
      }
    }
    for (Section section : notice.sections()) {
      inside(problems, text, section.span(), "section " + section.path());
      if (!section.span().of(text).startsWith(section.number())) {
        problems.add("section " + section.path() + " does not begin with its number");
      }
    }
    for (Citation citation : notice.citations()) {
      inside(problems, text, citation.span(), "citation " + citation.title());
      // A title may run over a line's end; it is given without white space then.
      if (!dense(citation.span().of(text)).contains(dense(citation.title()))) {
        problems.add("citation " + citation.title() + " is not where it points");
      }
    }
    for (NameList list : notice.lists()) {
      inside(problems, text, list.span(), "list " + list.title());
      for (String item : list.items()) {
        if (!dense(list.span().of(text)).contains(dense(item))) {
          problems.add("list " + list.title() + ": " + item + " is not where it points");
        }
      }
    }
    for (Warning warning : notice.warnings()) {
      if (warning.span() != null) {
        inside(problems, text, warning.span(), "warning " + warning.code());
      }
    }
    notice
        .metadata()
        .grounds()
        .forEach((field, span) -> inside(problems, text, span, "metadata " + field));
    return problems;
  }

  private static void check(
      List<String> problems, String text, Span span, String quote, String what) {
    if (inside(problems, text, span, what) && !span.of(text).equals(quote)) {
      problems.add(what + " quotes “" + quote + "” but points at “" + span.of(text) + "”");
    }
  }

  private static String dense(String words) {
    StringBuilder dense = new StringBuilder();
    words
        .chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> dense.append((char) c));
    return dense.toString();
  }

  private static boolean inside(List<String> problems, String text, Span span, String what) {
    if (span.end() > text.length()) {
      problems.add(what + " points behind the end of the text");
      return false;
    }
    return true;
  }
}
