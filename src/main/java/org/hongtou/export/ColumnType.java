package org.hongtou.export;

/** What the cells of a column hold; each format writes a type in the form of its own. */
public enum ColumnType {
  /** Text, as a String. */
  TEXT("text"),
  /** A whole number, as a Long. */
  INTEGER("integer"),
  /** An exact figure, as a BigDecimal without trailing zeros: 500亿元 is 50000000000. */
  DECIMAL("decimal"),
  /** A share from 0 to 1, as a Double. */
  REAL("real"),
  /** true or false, as a Boolean. */
  BOOLEAN("boolean"),
  /** Several texts in order, as a List of Strings; none is an empty list. */
  TEXTS("list of text");

  private final String written;

  ColumnType(String written) {
    this.written = written;
  }

  /** As in the documentation. */
  @Override
  public String toString() {
    return written;
  }
}
