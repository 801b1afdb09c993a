package org.hongtou.index;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.index.QueryNode.And;
import org.hongtou.index.QueryNode.Field;
import org.jspecify.annotations.Nullable;

/** The filters of a request, which mean the same as the fields of a query. */
final class RequestFilters {
  private RequestFilters() {}

  /** The query with the filters as further parts. */
  static And addedTo(And query, SearchRequest request) {
    List<QueryNode> parts = new ArrayList<>(query.parts());
    add(parts, QueryField.REGION, request.region());
    add(parts, QueryField.YEAR, request.year());
    add(parts, QueryField.UNIT, request.unit());
    add(parts, QueryField.ROLE, request.role());
    return new And(parts);
  }

  private static void add(List<QueryNode> parts, QueryField field, @Nullable Object value) {
    if (value != null && !value.toString().isBlank()) {
      parts.add(new Field(field, value.toString(), 0));
    }
  }
}
