package org.hongtou.opensearch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Which file of each notice with several stands for it in one search: for each kind of hits the
 * first that has any, as in an index here. OpenSearch counts them by group, kind and rank.
 */
final class SourceRanks {
  /** Of one answer. */
  private static final int BUCKETS = 2000;

  /** Of so many more, only the groups of the hits that are shown are asked for. */
  private static final int MOST_ANSWERS = 50;

  private static final String NAME = "sources";

  private final EngineSearch search;
  private final Object query;
  private final Map<String, Long> least = new HashMap<>();
  private long leftOut;
  private boolean all;

  /**
   * @param query OpenSearch's
   */
  SourceRanks(EngineSearch search, Object query) {
    this.search = search;
    this.query = query;
  }

  /** What is to be counted in a search, from the first group on or behind the last one counted. */
  static Map<String, Object> counted(JsonNode after) {
    Map<String, Object> composite = new LinkedHashMap<>();
    composite.put("size", BUCKETS);
    composite.put(
        "sources",
        List.of(
            Map.of("group", Map.of("terms", Map.of("field", "same.group"))),
            Map.of("kind", Map.of("terms", Map.of("field", "kind"))),
            Map.of("rank", Map.of("terms", Map.of("field", "same.rank")))));
    if (after.isObject()) {
      composite.put("after", after);
    }
    return Map.of(NAME, Map.of("composite", composite));
  }

  /** Takes what the first answer of a search has counted, and asks for the rest. */
  void read(JsonNode answer) throws EngineException {
    JsonNode counted = answer.path("aggregations").path(NAME);
    for (int i = 0; i < MOST_ANSWERS; i++) {
      add(counted.path("buckets"), true);
      JsonNode after = counted.path("after_key");
      if (counted.path("buckets").size() < BUCKETS || !after.isObject()) {
        all = true;
        return;
      }
      counted = search.counted(query, counted(after)).path("aggregations").path(NAME);
    }
  }

  /** The buckets come in the order of group, kind and rank, so the first of a kind is the least. */
  private void add(JsonNode buckets, boolean counting) {
    for (JsonNode bucket : buckets) {
      JsonNode key = bucket.path("key");
      String group = key(key.path("group").asLong(0), key.path("kind").asString(""));
      Long known = least.putIfAbsent(group, key.path("rank").asLong(0));
      if (known != null && counting) {
        leftOut += bucket.path("doc_count").asLong(0);
      }
    }
  }

  private static String key(long group, String kind) {
    return group + " " + kind;
  }

  /**
   * How many hits are left out. Where the files of more than a hundred thousand notices are found,
   * only those of the first of them are counted.
   */
  long leftOut() {
    return leftOut;
  }

  /** Makes sure that the notices of some hits are known. */
  void know(List<EngineHit> hits) throws EngineException {
    Set<Long> unknown = new HashSet<>();
    for (EngineHit hit : hits) {
      if (!all && hit.group() != 0 && !least.containsKey(key(hit.group(), hit.kind()))) {
        unknown.add(hit.group());
      }
    }
    if (!unknown.isEmpty()) {
      Object narrower =
          Map.of(
              "bool",
              Map.of(
                  "filter",
                  List.of(query, Map.of("terms", Map.of("same.group", List.copyOf(unknown))))));
      JsonNode none = EngineClient.JSON.missingNode();
      add(
          search.counted(narrower, counted(none)).path("aggregations").path(NAME).path("buckets"),
          false);
    }
  }

  boolean isLeftOut(EngineHit hit) {
    return hit.group() != 0
        && hit.rank() > least.getOrDefault(key(hit.group(), hit.kind()), hit.rank());
  }
}
