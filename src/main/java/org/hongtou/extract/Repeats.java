package org.hongtou.extract;

import java.util.HashMap;
import java.util.Map;

/**
 * What stands a second time because a collection holds a notice's body twice in one file: long
 * pieces that stood before, and short ones that also followed the same piece before. 城镇化率达到70%。
 * alone may really be said twice.
 */
final class Repeats {
  /** Nobody writes so many characters twice by chance. */
  private static final int LONG = 40;

  private final Map<String, Integer> firstPlaces = new HashMap<>();
  private int place;

  /** The place that the piece before repeated; -1 if it was new. */
  private int repeatedBefore = -1;

  /** Takes the next piece in the order of the text and says whether it is a repetition. */
  boolean next(String piece) {
    Integer first = firstPlaces.putIfAbsent(piece, place++);
    boolean follows = repeatedBefore >= 0 && first != null && first == repeatedBefore + 1;
    boolean repeated = first != null && (follows || piece.length() >= LONG);
    repeatedBefore = repeated ? first : -1;
    return repeated;
  }
}
