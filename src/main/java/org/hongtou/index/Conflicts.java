package org.hongtou.index;

import java.util.List;

/**
 * What a search for conflicts has found.
 *
 * @param total how many there are in all
 * @param pairs how many pairs of notices differ in all of them
 * @param conflicts those of the page, by place, indicator and deadline
 */
public record Conflicts(long total, long pairs, List<Conflict> conflicts) {
  public Conflicts {
    conflicts = List.copyOf(conflicts);
  }
}
