package org.hongtou.read.formats.word;

/**
 * A level of a numbered list.
 *
 * @param start the first number
 * @param style how its numbers are written
 * @param template the label, {@code %1} … {@code %9} standing for the numbers of the levels: {@code
 *     （%2）}, {@code %1.%2}
 * @param gap whether the level sets a tab or a blank behind the label
 * @param legal whether all numbers of the label are Arabic, whatever the styles of their levels:
 *     {@code 2.1} below 第二章
 * @param restartAfter this level begins anew behind a paragraph of a level up to this one, counted
 *     from 1; 0 if it never does
 */
record ListLevel(
    int start, NumberStyle style, String template, boolean gap, boolean legal, int restartAfter) {

  /** The numbers go on until a paragraph of any higher level, as is usual. */
  static final int ANY_HIGHER = -1;

  /** A level that prints nothing. */
  static final ListLevel SILENT = new ListLevel(1, NumberStyle.NONE, "", false, false, ANY_HIGHER);

  /** The same level with another first number. */
  ListLevel startingAt(int number) {
    return new ListLevel(number, style, template, gap, legal, restartAfter);
  }

  /**
   * Whether a paragraph of the level {@code used}, counted from 0, lets level {@code own} restart.
   */
  boolean restartsAfter(int used, int own) {
    return restartAfter == ANY_HIGHER ? used < own : used < restartAfter;
  }
}
