package org.hongtou.opensearch;

import org.hongtou.index.NoticeMarks;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A hit as OpenSearch gives it, without its notice.
 *
 * @param index that it is of
 * @param key of its notice, see {@link DocumentKey}
 * @param ordinal its place among the documents of its notice
 * @param score 0 where hits are not ordered by it
 * @param repealedBy null for nothing
 * @param order the values that it is ordered by
 */
record EngineHit(
    String index,
    String key,
    int ordinal,
    String kind,
    float score,
    long group,
    long rank,
    @Nullable String repealedBy,
    JsonNode order) {

  static EngineHit of(JsonNode hit, boolean scored) {
    JsonNode source = hit.path("_source");
    String by = source.path("repealed.by").asString("");
    return new EngineHit(
        hit.path("_index").asString(""),
        DocumentKey.keyOfId(hit.path("_id").asString("")),
        source.path("ordinal").asInt(0),
        source.path("kind").asString(""),
        scored ? (float) hit.path("sort").path(0).asDouble(0) : 0,
        source.path("same.group").asLong(0),
        source.path("same.rank").asLong(0),
        by.isEmpty() ? null : by,
        hit.path("sort"));
  }

  /** What tells its notice from those of other indices. */
  String notice() {
    return index + "/" + key;
  }

  NoticeMarks marks() {
    return new NoticeMarks(group, rank, repealedBy);
  }
}
