package org.hongtou.index;

import java.util.Locale;

/** How a citation was found in the index. */
public enum CitationMatch {
  /** By its document number. */
  NUMBER,
  /** By its title, which fits one notice alone. */
  TITLE,
  /** Its title fits several notices, and nothing decides between them. */
  AMBIGUOUS,
  /** It is the notice itself, or its own plan. */
  ITSELF,
  /** The index has it not. */
  NONE;

  /** As in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is known which notice is meant. */
  public boolean isResolved() {
    return this == NUMBER || this == TITLE;
  }
}
