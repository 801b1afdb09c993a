package org.hongtou.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hongtou.index.CommitNumber;
import org.hongtou.index.HitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchFileTest {
  private static final Instant WHEN = Instant.parse("2024-05-01T08:00:00Z");

  @TempDir Path folder;

  private WatchFile file() {
    return WatchFile.of(folder.resolve("index"));
  }

  private static Watch watch(String name) {
    return Watch.of(name, "unit:省商务厅 \"外贸\"", List.of(HitKind.TASK), WHEN);
  }

  @Test
  void itLiesBesideTheIndex() {
    assertEquals(folder.toAbsolutePath().normalize().resolve("index.watches.json"), file().path());
  }

  @Test
  void withoutAFileNothingIsSaved() throws Exception {
    assertTrue(file().read().isEmpty());
  }

  @Test
  void whatWasWrittenIsReadAgain() throws Exception {
    Watch watch =
        watch("商务")
            .knowing(3, new CommitNumber("a", 4), List.of("AAAAAAAA", "BBBBBBBB"))
            .having(1, WHEN, new CommitNumber("a", 5), List.of("CCCCCCCC"));
    file().change(all -> all.put("商务", watch));

    assertEquals(watch, file().read().get("商务"));
  }

  @Test
  void aPersonCanReadTheQueryInIt() throws Exception {
    file().change(all -> all.put("商务", watch("商务")));

    assertTrue(Files.readString(file().path()).contains("\"unit:省商务厅 \\\"外贸\\\"\""));
  }

  @Test
  void changesOfManyThreadsAreAllKept() throws Exception {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String name = "w" + i;
      threads.add(
          Thread.startVirtualThread(
              () -> {
                try {
                  file().change(all -> all.put(name, watch(name)));
                } catch (WatchException e) {
                  throw new IllegalStateException(e);
                }
              }));
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertEquals(8, file().read().size());
  }

  @Test
  void aHalfWrittenFileOfAKilledProcessDoesNotCount() throws Exception {
    file().change(all -> all.put("商务", watch("商务")));
    Files.writeString(folder.resolve(".index.watches.json.new"), "{\"version\":\"1\",\"wat");
    file().change(all -> all.put("外贸", watch("外贸")));

    assertEquals(Set.of("商务", "外贸"), file().read().keySet());
  }

  @Test
  void aFailedChangeLeavesTheFileAsItWas() throws Exception {
    file().change(all -> all.put("商务", watch("商务")));
    assertThrows(
        IllegalStateException.class,
        () ->
            file()
                .change(
                    all -> {
                      all.clear();
                      throw new IllegalStateException();
                    }));

    assertEquals(Set.of("商务"), file().read().keySet());
  }

  @Test
  void anotherFileIsRefusedInASentence() throws Exception {
    Files.writeString(file().path(), "[]");
    WatchException refused = assertThrows(WatchException.class, () -> file().read());

    assertEquals(WatchException.Reason.NOT_A_WATCH_FILE, refused.reason());
  }

  @Test
  void twoOfOneNameAreRefused() throws Exception {
    file().change(all -> all.put("a", watch("a")));
    file().change(all -> all.put("b", watch("b")));
    Files.writeString(file().path(), Files.readString(file().path()).replace("\"b\"", "\"a\""));

    assertThrows(WatchException.class, () -> file().read());
  }

  @Test
  void whoHasSeenLessDoesNotSetItBack() {
    Watch ahead = watch("a").having(2, WHEN, new CommitNumber("s", 9), List.of("AAAAAAAA"));

    assertEquals(
        new CommitNumber("s", 9),
        ahead.having(0, WHEN, new CommitNumber("s", 7), List.of()).seen());
  }

  @Test
  void ofAnotherIndexWhatWasSeenIsReplaced() {
    Watch old = watch("a").having(2, WHEN, new CommitNumber("s", 9), List.of("AAAAAAAA"));

    assertEquals(
        new CommitNumber("t", 1), old.having(0, WHEN, new CommitNumber("t", 1), List.of()).seen());
  }
}
