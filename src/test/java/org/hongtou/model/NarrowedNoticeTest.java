package org.hongtou.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A notice narrowed to some of its tasks and targets. */
class NarrowedNoticeTest {
  /** Two tasks with two targets and one, and a target outside tasks. */
  private static final Notice NOTICE =
      new Notice(
          "id",
          new Source("a.txt", null, "", "text/plain", "UTF-8", 4),
          new Metadata(null, null, null, List.of(), null, null, null, List.of(), null, Map.of()),
          "甲乙丙丁",
          List.of(),
          List.of(task("t1", "g1", "g2"), task("t2", "g3")),
          List.of(target("g1", "t1"), target("g2", "t1"), target("g3", "t2"), target("g4", null)),
          List.of(),
          List.of(),
          List.of(new Warning("a-code", "something", null)));

  private static Task task(String id, String... targets) {
    return new Task(
        id,
        null,
        null,
        "甲",
        new Span(0, 1),
        null,
        null,
        null,
        List.of(),
        List.of(targets),
        "rule",
        1);
  }

  private static Target target(String id, @Nullable String task) {
    return new Target(
        id,
        task,
        "乙",
        new Span(1, 2),
        "乙",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Target.Kind.QUALITATIVE,
        null,
        "rule",
        1);
  }

  private static List<String> tasks(Notice notice) {
    return notice.tasks().stream().map(Task::id).toList();
  }

  private static List<String> targets(Notice notice) {
    return notice.targets().stream().map(Target::id).toList();
  }

  @Test
  void aTaskComesWithItsTargets() {
    Notice narrowed = NOTICE.narrowed(Set.of("t1"), Set.of());

    assertEquals(List.of("t1"), tasks(narrowed));
    assertEquals(List.of("g1", "g2"), targets(narrowed));
  }

  @Test
  void aTargetComesWithItsTaskWithoutTheTasksOtherTargets() {
    Notice narrowed = NOTICE.narrowed(Set.of(), Set.of("g2"));

    assertEquals(List.of("t1"), tasks(narrowed));
    assertEquals(List.of("g2"), targets(narrowed));
    assertEquals(List.of("g2"), narrowed.tasks().getFirst().targets());
  }

  @Test
  void aTargetOutsideTasksComesAlone() {
    Notice narrowed = NOTICE.narrowed(Set.of(), Set.of("g4"));

    assertEquals(List.of(), tasks(narrowed));
    assertEquals(List.of("g4"), targets(narrowed));
  }

  @Test
  void everythingElseOfTheNoticeStays() {
    Notice narrowed = NOTICE.narrowed(Set.of("t2"), Set.of());

    assertEquals(NOTICE.text(), narrowed.text());
    assertEquals(NOTICE.warnings(), narrowed.warnings());
  }

  @Test
  void allTasksAndTargetsAreTheNoticeItself() {
    assertEquals(NOTICE, NOTICE.narrowed(Set.of("t1", "t2"), Set.of("g4")));
  }
}
