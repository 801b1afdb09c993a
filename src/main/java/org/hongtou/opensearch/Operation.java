package org.hongtou.opensearch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One line, or two, of a bulk request: a document to be written, or to be removed.
 *
 * @param notice the path of its notice
 * @param id of the document
 * @param document JSON in UTF-8; empty to remove it
 */
record Operation(String notice, String id, byte[] document) {
  private static final byte[] REMOVED = {};

  static Operation write(String notice, String id, Map<String, Object> document) {
    return new Operation(notice, id, EngineClient.JSON.writeValueAsBytes(document));
  }

  static Operation remove(String notice, String id) {
    return new Operation(notice, id, REMOVED);
  }

  boolean isRemoval() {
    return document.length == 0;
  }

  /** About the bytes that it takes in a request. */
  int size() {
    return document.length + 80;
  }

  void writeTo(ByteArrayOutputStream body) {
    // Ids are hexadecimal digits, so nothing of them has to be escaped.
    String action = isRemoval() ? "delete" : "index";
    String line = "{\"" + action + "\":{\"_id\":\"" + id + "\"}}\n";
    body.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    if (!isRemoval()) {
      body.writeBytes(document);
      body.write('\n');
    }
  }
}
