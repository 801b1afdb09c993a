package org.hongtou.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hongtou.index.HitOrder;
import org.hongtou.index.RemoteQuery;
import org.hongtou.index.SearchRequest;
import tools.jackson.databind.JsonNode;

/** One search as OpenSearch is asked for it, and the hits that it gives. */
final class EngineSearch {
  /** OpenSearch gives 10,000 hits at once, unless it is told otherwise. */
  private static final int MOST_AT_ONCE = 5000;

  /** So many more than are wanted are asked for, since some may be left out. */
  private static final int SPARE = 50;

  private static final List<String> READ =
      List.of("kind", "ordinal", "same.group", "same.rank", "repealed.by");

  private final EngineClient client;
  private final SearchRequest request;
  private final boolean blank;

  EngineSearch(EngineClient client, SearchRequest request, RemoteQuery query) {
    this.client = client;
    this.request = request;
    this.blank = query.isBlank();
  }

  /**
   * What was found.
   *
   * @param total how many in all
   * @param hits the first of them
   */
  record Found(long total, List<EngineHit> hits) {}

  /**
   * The first hits of a part of the request.
   *
   * @param part {@code complete} or {@code rest}
   */
  Found find(String part, int wanted) throws EngineException {
    Object query = Map.of("hongtou", asked(part));
    SourceRanks ranks = new SourceRanks(this, query);
    List<EngineHit> kept = new ArrayList<>();
    int size = wanted == 0 ? 0 : Math.min(MOST_AT_ONCE, wanted + SPARE);
    Map<String, Object> body = body(query, size);
    if (!request.allSources()) {
      body.put("aggs", SourceRanks.counted(EngineClient.JSON.missingNode()));
    }
    JsonNode answer = search(body);
    long total = answer.path("hits").path("total").path("value").asLong(0);
    if (!request.allSources()) {
      ranks.read(answer);
    }
    while (true) {
      List<EngineHit> page = hits(answer);
      if (!request.allSources()) {
        ranks.know(page);
      }
      page.stream().filter(hit -> !ranks.isLeftOut(hit)).forEach(kept::add);
      if (kept.size() >= wanted || page.size() < size) {
        break;
      }
      Map<String, Object> next = body(query, size);
      next.put("track_total_hits", false);
      next.put("search_after", page.getLast().order());
      answer = search(next);
    }
    return new Found(
        total - ranks.leftOut(), List.copyOf(kept.subList(0, Math.min(wanted, kept.size()))));
  }

  private List<EngineHit> hits(JsonNode answer) {
    boolean scored = request.order() == HitOrder.BEST && !blank;
    List<EngineHit> hits = new ArrayList<>();
    for (JsonNode hit : answer.path("hits").path("hits")) {
      hits.add(EngineHit.of(hit, scored));
    }
    return hits;
  }

  /** Counts what a query finds. */
  JsonNode counted(Object query, Map<String, Object> what) throws EngineException {
    return search(Map.of("size", 0, "track_total_hits", false, "query", query, "aggs", what));
  }

  /**
   * Asks. The words of all shards are counted together first, so that hits of several shards have
   * the scores that they would have in one; and a shard that is away is an error, not fewer hits.
   */
  JsonNode search(Map<String, Object> body) throws EngineException {
    return client.ask(
        "POST",
        "/"
            + client.address().index()
            + "/_search?search_type=dfs_query_then_fetch&allow_partial_search_results=false",
        body);
  }

  private Map<String, Object> body(Object query, int size) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("size", size);
    body.put("track_total_hits", true);
    body.put("query", query);
    body.put("_source", READ);
    body.put("sort", order());
    return body;
  }

  private List<Object> order() {
    Object first =
        switch (request.order()) {
          case BEST -> blank ? by("date", "desc") : "_score";
          case DATE -> by("date", "desc");
          case DUE -> by("due", "asc");
          case VALUE -> by("value.order", "desc");
        };
    return List.of(first, by("path", "asc"), by("ordinal", "asc"));
  }

  private static Object by(String field, String order) {
    return Map.of(field, Map.of("order", order, "missing", "_last"));
  }

  private Map<String, Object> asked(String part) {
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("query", request.query());
    asked.put(
        "kinds",
        request.kinds().stream()
            .map(kind -> kind.toString().toLowerCase(Locale.ROOT))
            .sorted()
            .toList());
    String region = request.region();
    if (region != null) {
      asked.put("region", region);
    }
    Integer year = request.year();
    if (year != null) {
      asked.put("year", year);
    }
    String unit = request.unit();
    if (unit != null) {
      asked.put("unit", unit);
    }
    if (request.role() != null) {
      asked.put("role", String.valueOf(request.role()));
    }
    asked.put("part", part);
    return asked;
  }
}
