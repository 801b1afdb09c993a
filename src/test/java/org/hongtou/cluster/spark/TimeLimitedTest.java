package org.hongtou.cluster.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.hongtou.pipeline.FileResult;
import org.junit.jupiter.api.Test;

class TimeLimitedTest {
  private static final Content FILE = new Content.Text("a.txt", new byte[0], null);

  private static FileResult.Failed failed(int seconds, Supplier<FileResult> work)
      throws InterruptedException {
    return assertInstanceOf(FileResult.Failed.class, TimeLimited.run(FILE, seconds, work));
  }

  @Test
  void whatIsGivenInTimeIsTheResult() throws InterruptedException {
    FileResult given = new FileResult.Unchanged("a.txt");

    assertEquals(given, TimeLimited.run(FILE, 60, () -> given));
  }

  @Test
  void aFileThatHangsIsGivenUp() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);

    FileResult.Failed failed =
        failed(
            1,
            () -> {
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return new FileResult.Unchanged("a.txt");
            });

    assertEquals("timeout", failed.reasonWord());
  }

  @Test
  void aFileThatTakesAllMemoryIsOutOfMemory() throws InterruptedException {
    FileResult.Failed failed =
        failed(
            60,
            () -> {
              List<long[]> all = new ArrayList<>();
              while (all.size() < Integer.MAX_VALUE) {
                all.add(new long[1 << 28]);
              }
              throw new AssertionError("so much memory");
            });

    assertEquals("out-of-memory", failed.reasonWord());
  }

  @Test
  void aFileThatTakesAllOfTheStackIsAnInternalError() throws InterruptedException {
    assertEquals("internal-error", failed(60, TimeLimitedTest::deep).reasonWord());
  }

  private static FileResult deep() {
    throw new AssertionError("so long a stack: " + deeper(0));
  }

  private static int deeper(int depth) {
    return depth < 0 ? 0 : deeper(depth + 1) + 1; // the stack ends first
  }

  @Test
  void anExceptionIsNamedInOneSentence() throws InterruptedException {
    assertEquals(
        "a.txt: internal error: IllegalStateException; please report it with this file",
        failed(
                60,
                () -> {
                  throw new IllegalStateException("odd");
                })
            .message());
  }
}
