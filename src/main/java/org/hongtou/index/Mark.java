package org.hongtou.index;

/**
 * A place in a text that a query asks for.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param what what stands there, as a name: the same for the same words
 */
record Mark(int start, int end, String what) {
  /** In the order of the text, of those that begin together the shorter first. */
  static int byPlace(Mark one, Mark other) {
    int order = Integer.compare(one.start(), other.start());
    if (order == 0) {
      order = Integer.compare(one.end(), other.end());
    }
    return order == 0 ? one.what().compareTo(other.what()) : order;
  }
}
