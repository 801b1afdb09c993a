package org.hongtou.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
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
        Grounding.problems(notice)
            .forEach(problem -> problems.add(file.getFileName() + ": " + problem));
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
}
