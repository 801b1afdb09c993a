package org.hongtou.index;

import java.util.Set;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.hongtou.index.QueryNode.And;

/**
 * A request as one query that has to hold as it is.
 *
 * @param text what it says of words, for passages
 * @param kinds the kinds that it asks for; none if it contradicts itself
 * @param query Lucene's; finds nothing if nothing can be found
 */
record StrictQuery(TextQuery text, Set<HitKind> kinds, Query query) {
  static StrictQuery of(SearchRequest request) throws QuerySyntaxException {
    FieldQueries fields = new FieldQueries(request.query());
    And root = RequestFilters.addedTo(QueryParser.parse(request.query()), request);
    Set<HitKind> kinds = AskedKinds.of(root, request.kinds(), fields);
    TextQuery text = new TextQuery(request.query(), root, kinds, fields);
    Query all = text.all();
    if (all == null || kinds.isEmpty()) {
      return new StrictQuery(text, kinds, MatchNoDocsQuery.INSTANCE);
    }
    return new StrictQuery(text, kinds, AskedKinds.only(all, kinds));
  }

  boolean findsNothing() {
    return query instanceof MatchNoDocsQuery;
  }
}
