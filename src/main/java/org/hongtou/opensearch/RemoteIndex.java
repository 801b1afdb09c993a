package org.hongtou.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hongtou.index.PortableDocument;
import org.hongtou.opensearch.EngineClient.Answer;
import org.hongtou.opensearch.EngineException.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An index of OpenSearch that {@code hongtou push} fills: made, checked, and asked what it has. */
final class RemoteIndex {
  /**
   * Of the document of a notice: a mark of all that was written of it; empty until all of it is.
   */
  static final String STATE = "push.state";

  /** Of the document of a notice: how many documents it has, itself included. */
  static final String PARTS = "push.parts";

  /** Of the document of a notice: its record, as {@code hongtou extract} gives it. */
  static final String RECORD = "record";

  private static final String META = "hongtou.schema";
  private static final int PAGE = 1000;

  private final EngineClient client;
  private final Waiting waiting;
  private final String index;

  RemoteIndex(EngineClient client, Waiting waiting) {
    this.client = client;
    this.waiting = waiting;
    this.index = client.address().index();
  }

  /**
   * What an index has of a notice.
   *
   * @param state {@link #STATE}
   * @param parts {@link #PARTS}
   */
  record Known(String path, String state, int parts) {}

  /**
   * Makes the index, or checks the one that is there.
   *
   * @param shards how many parts a new one has
   * @param replicas how many copies of each
   * @throws EngineException if it can't be made, or is another program's or version's
   */
  void prepare(int shards, int replicas) throws EngineException {
    Answer there = patiently("GET", "/" + index + "/_mapping", new byte[0]);
    if (there.status() == 404) {
      Answer made = patiently("PUT", "/" + index, definition(shards, replicas));
      if (!made.isGood() && !made.isAbout("resource_already_exists_exception")) {
        throw client.failure(made);
      }
      return;
    }
    if (!there.isGood()) {
      throw client.failure(there);
    }
    for (JsonNode one : there.json()) {
      String schema = one.path("mappings").path("_meta").path(META).asString("");
      if (schema.isEmpty()) {
        throw new EngineException(Reason.NOT_HONGTOU, index);
      }
      if (!schema.equals(PortableDocument.VERSION)) {
        throw new EngineException(Reason.OTHER_SCHEMA, index, schema, PortableDocument.VERSION);
      }
    }
  }

  private static byte[] definition(int shards, int replicas) {
    try (InputStream in =
        Objects.requireNonNull(RemoteIndex.class.getResourceAsStream("index.json"))) {
      ObjectNode definition = (ObjectNode) EngineClient.JSON.readTree(in);
      ((ObjectNode) definition.path("settings"))
          .put("index.number_of_shards", shards)
          .put("index.number_of_replicas", replicas);
      ObjectNode mappings = (ObjectNode) definition.path("mappings");
      mappings.putObject("_meta").put(META, PortableDocument.VERSION);
      return EngineClient.JSON.writeValueAsBytes(definition);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a request until it is answered by more than a node that isn't ready. */
  private Answer patiently(String method, String path, byte[] body) throws EngineException {
    Waiting.Attempts attempts = waiting.begin();
    while (true) {
      String why;
      try {
        Answer answer = client.send(method, path, body);
        if (!answer.isPassing()) {
          return answer;
        }
        why = answer.reason();
      } catch (IOException e) {
        why = EngineClient.said(e);
      }
      attempts.await(why);
    }
  }

  private JsonNode patientlyGood(String path, Object body) throws EngineException {
    Answer answer = patiently("POST", path, EngineClient.JSON.writeValueAsBytes(body));
    if (!answer.isGood()) {
      throw client.failure(answer);
    }
    return answer.json();
  }

  /**
   * What the index has of some notices; also what was written a moment ago.
   *
   * @param keys see {@link DocumentKey}
   * @return by key; without those that it doesn't have
   */
  Map<String, Known> known(List<String> keys) throws EngineException {
    List<String> ids = keys.stream().map(key -> DocumentKey.id(key, 0)).toList();
    Waiting.Attempts attempts = waiting.begin();
    String path = "/" + index + "/_mget?_source_includes=path," + STATE + "," + PARTS;
    while (true) {
      JsonNode documents = patientlyGood(path, Map.of("ids", ids)).path("docs");
      Map<String, Known> known = new HashMap<>();
      String unsure = null;
      for (JsonNode one : documents) {
        if (one.has("error")) {
          unsure = EngineClient.reason(one.path("error")); // its shard is not there yet
        } else if (one.path("found").asBoolean(false)) {
          known.put(DocumentKey.keyOfId(one.path("_id").asString("")), known(one));
        }
      }
      if (unsure == null) {
        return known;
      }
      attempts.await(unsure);
    }
  }

  private static Known known(JsonNode document) {
    JsonNode source = document.path("_source");
    return new Known(
        source.path("path").asString(""),
        source.path(STATE).asString(""),
        source.path(PARTS).asInt(1));
  }

  /** Told of each page of what the index has, by key. */
  interface Pages {
    void page(Map<String, Known> known) throws EngineException;
  }

  /** All notices of the index, also those that were written in part. */
  void each(Pages pages) throws EngineException {
    refresh();
    List<Object> after = List.of();
    while (true) {
      Map<String, Object> asked = new LinkedHashMap<>();
      asked.put("size", PAGE);
      asked.put("query", Map.of("exists", Map.of("field", PARTS)));
      asked.put("_source", List.of("path", STATE, PARTS));
      asked.put("sort", List.of("path"));
      if (!after.isEmpty()) {
        asked.put("search_after", after);
      }
      JsonNode hits =
          patientlyGood("/" + index + "/_search?allow_partial_search_results=false", asked)
              .path("hits")
              .path("hits");
      Map<String, Known> page = new LinkedHashMap<>();
      for (JsonNode hit : hits) {
        page.put(DocumentKey.keyOfId(hit.path("_id").asString("")), known(hit));
      }
      if (page.isEmpty()) {
        return;
      }
      after = new ArrayList<>();
      for (JsonNode value : hits.path(hits.size() - 1).path("sort")) {
        after.add(value.asString(""));
      }
      pages.page(page);
    }
  }

  /** Makes all that was written visible to searches. */
  void refresh() throws EngineException {
    patientlyGood("/" + index + "/_refresh", Map.of());
  }
}
