package org.hongtou.fetch;

/** What became of a page that was asked for. */
public enum Outcome {
  /** It was not held before. */
  NEW,
  /** It says something else than before; what it said before is kept beside it. */
  CHANGED,
  /** It is as it was, or only what surrounds its text is not. */
  UNCHANGED,
  /** It was held, and is not there any more; what is held stays. */
  GONE,
  FAILED
}
