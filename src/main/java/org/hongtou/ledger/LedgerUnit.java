package org.hongtou.ledger;

import org.hongtou.model.Pages;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a row.
 *
 * @param role what it has to do
 * @param name as the notice writes it (省发展改革委)
 * @param unit its full name; null if that cannot be known
 * @param collective whether it is a class of units (各设区市政府)
 * @param inherited whether it is named for a group of tasks
 * @param asked whether it is the unit that the ledger was asked for
 * @param place where it is named
 */
public record LedgerUnit(
    Role role,
    String name,
    @Nullable String unit,
    boolean collective,
    boolean inherited,
    boolean asked,
    Place place) {
  static LedgerUnit of(Responsibility part, boolean asked, Pages pages) {
    return new LedgerUnit(
        part.role(),
        part.asWritten(),
        part.unit(),
        part.collective(),
        part.inherited(),
        asked,
        Place.of(part.span(), pages));
  }

  /** The one name that it goes by among notices: in full where that is known. */
  public String fullName() {
    return unit == null ? name : unit;
  }
}
