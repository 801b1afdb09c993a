package org.hongtou.opensearch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One line, or two, of a bulk request: a document to be written, or to be removed.
 *
 * @param notice the path of its notice
 * @param id of the document
 * @param document JSON; empty to remove it
 */
record Operation(String notice, String id, String document) {
  static Operation write(String notice, String id, Map<String, Object> document) {
    return new Operation(notice, id, EngineClient.JSON.writeValueAsString(document));
  }

  static Operation remove(String notice, String id) {
    return new Operation(notice, id, "");
  }

  boolean isRemoval() {
    return document.isEmpty();
  }

  /** At most the bytes that it takes in a request; most of its characters are Chinese. */
  int size() {
    return 3 * document.length() + 80;
  }

  void writeTo(ByteArrayOutputStream body) {
    // Ids are hexadecimal digits, so nothing of them has to be escaped.
    String action = isRemoval() ? "delete" : "index";
    String line = "{\"" + action + "\":{\"_id\":\"" + id + "\"}}\n";
    body.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    if (!isRemoval()) {
      body.writeBytes(document.getBytes(StandardCharsets.UTF_8));
      body.write('\n');
    }
  }
}
