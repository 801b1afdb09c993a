package org.hongtou.index;

import java.util.List;

/** One way to search, as the bench compares them. */
interface RankedSearch {
  String name();

  /** The first hits, best first, none twice. */
  List<JudgedKey> search(JudgedQuery query, int limit) throws Exception;
}
