package org.hongtou.evaluate;

/** A field of a record that is compared where the record was found. */
public enum Field {
  /** From where to where a task goes. */
  EXTENT("extent"),
  /** Annotators count the parts of an item each in their own way. */
  NUMBER("number", true),
  /** Annotators take a heading from above or the first words, or none, each in their own way. */
  TITLE("title", true),
  ROLE("role"),
  VALUE("value"),
  UNIT("unit"),
  OP("op"),
  KIND("kind"),
  DEADLINE("deadline"),
  /** The upper end of a range. */
  VALUE_MAX("valueMax"),
  /** Annotators word it each in their own way. */
  INDICATOR("indicator", true),
  /** Annotators give it each in their own way. */
  SCOPE("scope", true),
  /** Annotated here and there only. */
  BASELINE("baseline", true),
  DOCUMENT_NUMBER("documentNumber"),
  DECLARED_COUNT("declaredCount"),
  ITEMS("items");

  private final String written;
  private final boolean informative;

  Field(String written) {
    this(written, false);
  }

  Field(String written, boolean informative) {
    this.written = written;
    this.informative = informative;
  }

  /** Whether it is compared for information only: a difference makes no record wrong. */
  public boolean informative() {
    return informative;
  }

  /** As in JSON. */
  @Override
  public String toString() {
    return written;
  }
}
