package org.hongtou.index;

/**
 * Something in an index that is not as it was written.
 *
 * @param kind what it is
 * @param where the path of the notice; of the index as a whole its folder
 */
public record IndexProblem(Kind kind, String where) {
  /** What can be wrong. */
  public enum Kind {
    /** Lucene finds its own files changed or incomplete. */
    UNREADABLE,
    /** The notices are not those that the commit's manifest has. */
    OTHER_FILES,
    /** Parts of a notice stand there, but not the record that they were made of. */
    NO_RECORD,
    /** The record is none. */
    NOT_A_RECORD,
    /** The notice, its tasks or its targets are not those of its record, or not all there. */
    OTHER_PARTS,
    /** The notice stands there twice. */
    TWICE
  }
}
