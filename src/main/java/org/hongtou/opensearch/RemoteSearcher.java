package org.hongtou.opensearch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.Hit;
import org.hongtou.index.NoticeSource;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.index.RemoteHits;
import org.hongtou.index.RemoteHits.FoundNotice;
import org.hongtou.index.RemoteQuery;
import org.hongtou.index.SearchRequest;
import org.hongtou.index.SearchResult;
import org.hongtou.opensearch.EngineSearch.Found;
import tools.jackson.databind.JsonNode;

/**
 * Search in an index of OpenSearch that {@link PushRun} has filled: the same query language, the
 * same hits in the same order with the same scores as in the index that was pushed.
 */
public final class RemoteSearcher implements AutoCloseable {
  private static final int MOST_SOURCES = 10_000;

  private final EngineClient client;

  /** Search at an address; several indices, or an alias of them, are searched as one. */
  public RemoteSearcher(EngineAddress address) {
    this.client = new EngineClient(address);
  }

  /**
   * Searches.
   *
   * @throws QuerySyntaxException if the query can't be understood
   * @throws EngineException if OpenSearch can't be used
   */
  public SearchResult search(SearchRequest request) throws QuerySyntaxException, EngineException {
    RemoteQuery query = RemoteQuery.of(request);
    if (query.findsNothing()) {
      return new SearchResult(0, 0, List.of());
    }
    EngineSearch search = new EngineSearch(client, request, query);
    int wanted = request.limit() == 0 ? 0 : request.offset() + request.limit();
    Found all = search.find("complete", wanted);
    long complete = all.total();
    long total = complete;
    List<EngineHit> hits = new ArrayList<>(all.hits());
    if (query.isToBeFollowed(complete)) {
      Found some = search.find("rest", wanted - hits.size());
      total += some.total();
      hits.addAll(some.hits());
    }
    List<EngineHit> page =
        hits.size() <= request.offset() ? List.of() : hits.subList(request.offset(), hits.size());
    return new SearchResult(total, complete, read(query, total > complete, page));
  }

  private List<Hit> read(RemoteQuery query, boolean some, List<EngineHit> page)
      throws EngineException {
    Map<String, FoundNotice> notices = notices(page);
    // Without its notice is what is being pushed at this moment: it is not there yet.
    List<RemoteHits.Found> found =
        page.stream()
            .filter(hit -> notices.containsKey(hit.notice()))
            .map(hit -> new RemoteHits.Found(hit.notice(), hit.ordinal(), hit.score()))
            .toList();
    return new RemoteHits(query, some, sources(page)).read(found, notices);
  }

  private Map<String, FoundNotice> notices(List<EngineHit> hits) throws EngineException {
    Map<String, EngineHit> wanted = new LinkedHashMap<>();
    hits.forEach(hit -> wanted.putIfAbsent(hit.notice(), hit));
    Map<String, FoundNotice> notices = new HashMap<>();
    if (wanted.isEmpty()) {
      return notices;
    }
    List<Object> asked = new ArrayList<>();
    for (EngineHit hit : wanted.values()) {
      asked.add(
          Map.of(
              "_index",
              hit.index(),
              "_id",
              DocumentKey.id(hit.key(), 0),
              "_source",
              List.of(RemoteIndex.RECORD)));
    }
    JsonNode answer = client.ask("POST", "/_mget", Map.of("docs", asked));
    for (JsonNode document : answer.path("docs")) {
      String record = document.path("_source").path(RemoteIndex.RECORD).asString("");
      String key =
          document.path("_index").asString("")
              + "/"
              + DocumentKey.keyOfId(document.path("_id").asString(""));
      EngineHit hit = wanted.get(key);
      if (!record.isEmpty() && hit != null) {
        notices.put(
            key,
            new FoundNotice(NoticeJson.read(record.getBytes(StandardCharsets.UTF_8)), hit.marks()));
      }
    }
    return notices;
  }

  /** The files of the notices of these hits that have several, by group; the first source first. */
  private Map<Long, List<NoticeSource>> sources(List<EngineHit> hits) throws EngineException {
    TreeSet<Long> groups = new TreeSet<>();
    hits.stream().map(EngineHit::group).filter(group -> group != 0).forEach(groups::add);
    Map<Long, List<NoticeSource>> sources = new HashMap<>();
    if (groups.isEmpty()) {
      return sources;
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("size", MOST_SOURCES);
    body.put("_source", List.of("path", "uri", "same.group"));
    body.put(
        "query",
        Map.of(
            "bool",
            Map.of(
                "filter",
                List.of(
                    Map.of("term", Map.of("kind", "notice")),
                    Map.of("terms", Map.of("same.group", groups))))));
    body.put("sort", List.of("same.rank", "path"));
    JsonNode answer = client.ask("POST", "/" + client.address().index() + "/_search", body);
    for (JsonNode hit : answer.path("hits").path("hits")) {
      JsonNode source = hit.path("_source");
      String uri = source.path("uri").asString("");
      sources
          .computeIfAbsent(source.path("same.group").asLong(0), group -> new ArrayList<>())
          .add(new NoticeSource(source.path("path").asString(""), uri.isEmpty() ? null : uri));
    }
    return sources;
  }

  @Override
  public void close() {
    client.close();
  }
}
