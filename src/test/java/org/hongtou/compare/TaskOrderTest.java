package org.hongtou.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaskOrderTest {
  private static boolean[] moved(List<Integer> places, String... texts) {
    List<Long> weights = new ArrayList<>();
    for (String text : texts) {
      weights.add(TaskOrder.weight(text, text));
    }
    return TaskOrder.moved(places, weights);
  }

  @Test
  void inTheSameOrderNothingIsMoved() {
    assertArrayEquals(new boolean[3], moved(List.of(2, 5, 7), "甲", "乙", "丙"));
  }

  @Test
  void whatComesFirstFromTheEndIsMovedAlone() {
    assertArrayEquals(
        new boolean[] {false, false, true}, moved(List.of(1, 2, 0), "甲甲甲", "乙", "丙丙丙丙"));
  }

  @Test
  void ofTwoThatChangedPlacesTheShorterIsMoved() {
    assertArrayEquals(new boolean[] {true, false}, moved(List.of(1, 0), "甲", "乙乙"));
  }

  @Test
  void nothingIsInAnyOrder() {
    assertEquals(0, moved(List.of()).length);
  }

  @Test
  void theOtherWayRoundTheSameAreMovedAndNoFewerCouldBe() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      int count = 1 + random.nextInt(8);
      List<Integer> places = new ArrayList<>(IntStream.range(0, count).boxed().toList());
      Collections.shuffle(places, random);
      List<Long> weights = new ArrayList<>();
      List<Long> weightsBack = new ArrayList<>(Collections.nCopies(count, 0L));
      List<Integer> back = new ArrayList<>(Collections.nCopies(count, 0));
      for (int i = 0; i < count; i++) {
        String text = "任务" + random.nextInt(50) + "号" + i;
        weights.add(TaskOrder.weight(text, text));
        weightsBack.set(places.get(i), weights.get(i));
        back.set(places.get(i), i);
      }

      boolean[] moved = TaskOrder.moved(places, weights);
      boolean[] movedBack = TaskOrder.moved(back, weightsBack);

      int left = 0;
      for (int i = 0; i < count; i++) {
        assertEquals(moved[i], movedBack[places.get(i)], () -> places + " " + weights);
        left += moved[i] ? 0 : 1;
      }
      assertEquals(longestAscent(places), left, places::toString);
    }
  }

  private static int longestAscent(List<Integer> places) {
    int longest = 0;
    for (int chosen = 0; chosen < 1 << places.size(); chosen++) {
      int last = -1;
      boolean ascends = true;
      for (int i = 0; i < places.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          ascends &= places.get(i) > last;
          last = places.get(i);
        }
      }
      longest = ascends ? Math.max(longest, Integer.bitCount(chosen)) : longest;
    }
    return longest;
  }
}
