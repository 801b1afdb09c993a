package org.hongtou.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

  private static int uneven(int number) {
    for (int i = 0; i < (number % 7) * 1000; i++) {
      Thread.onSpinWait();
    }
    return number;
  }

  @Test
  void resultsComeInTheOrderOfTheItems() {
    List<Integer> taken = new ArrayList<>();

    OrderedWork.<Integer, Integer, RuntimeException>run(
        NUMBERS, 4, OrderedWorkTest::uneven, taken::add, () -> false);

    assertEquals(NUMBERS, taken);
  }

  @Test
  void aWishToStopEndsTheWork() {
    List<Integer> taken = new ArrayList<>();

    boolean complete =
        OrderedWork.<Integer, Integer, RuntimeException>run(
            NUMBERS, 2, OrderedWorkTest::uneven, taken::add, () -> taken.size() == 10);

    assertFalse(complete);
    assertEquals(NUMBERS.subList(0, 10), taken);
  }

  @Test
  void noWorkerIsAtWorkAfterwards() {
    AtomicInteger atWork = new AtomicInteger();

    OrderedWork.<Integer, Integer, RuntimeException>run(
        NUMBERS,
        2,
        number -> {
          atWork.incrementAndGet();
          int result = uneven(number);
          atWork.decrementAndGet();
          return result;
        },
        number -> {},
        () -> atWork.get() > 0);

    assertEquals(0, atWork.get());
  }

  @Test
  void whatAWorkerThrowsEndsTheWork() {
    assertThrows(
        ArithmeticException.class,
        () ->
            OrderedWork.<Integer, Integer, RuntimeException>run(
                NUMBERS, 2, number -> 1 / (number - 100), number -> {}, () -> false));
  }

  @Test
  void resultsThatHoldNothingDontKeepTheThreadsFromWhatFollows() {
    CountDownLatch second = new CountDownLatch(1);
    List<Boolean> taken = new ArrayList<>();

    OrderedWork.<Integer, Boolean, RuntimeException>run(
        NUMBERS,
        2,
        number -> {
          if (number == 400) {
            second.countDown();
          }
          return number == 0 ? hasBegun(second) : false;
        },
        result -> !result,
        taken::add,
        () -> false);

    assertTrue(taken.getFirst());
  }

  @Test
  void fewResultsThatHoldSomethingAreKept() {
    AtomicInteger made = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    OrderedWork.<Integer, Integer, RuntimeException>run(
        NUMBERS,
        2,
        number -> {
          int kept = made.incrementAndGet() - taken.get();
          most.accumulateAndGet(kept, Math::max);
          return number;
        },
        number -> false,
        number -> taken.incrementAndGet(),
        () -> false);

    assertTrue(most.get() <= 10, () -> most + " were kept");
  }

  private static boolean hasBegun(CountDownLatch other) {
    try {
      return other.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
