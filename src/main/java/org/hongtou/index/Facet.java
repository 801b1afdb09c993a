package org.hongtou.index;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What hits can be counted by: each is a field of the query language, by whose name it goes. */
public enum Facet {
  /** The province. */
  REGION(QueryField.REGION),
  /** When the notice was written, else published. */
  YEAR(QueryField.YEAR),
  /** Who issued the notice. */
  ISSUER(QueryField.ISSUER),
  /** The kind of document (文种). */
  TYPE(QueryField.TYPE),
  /** A unit with a task, in full where its full name is known. */
  UNIT(QueryField.UNIT),
  /** What units have to do. */
  ROLE(QueryField.ROLE),
  /** What targets measure. */
  INDICATOR(QueryField.INDICATOR),
  /** The year by whose end, or in which, something is due. */
  DUE(QueryField.DUE);

  private final QueryField field;

  Facet(QueryField field) {
    this.field = field;
  }

  QueryField field() {
    return field;
  }

  /** The facet of a name, in English or Chinese, as in a query; null for any other. */
  public static @Nullable Facet named(String name) {
    QueryField field = QueryField.named(name.strip());
    for (Facet facet : values()) {
      if (facet.field == field) {
        return facet;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
