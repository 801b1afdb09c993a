package org.hongtou.opensearch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hongtou.opensearch.EngineClient.Answer;
import tools.jackson.databind.JsonNode;

/**
 * Delivers documents in bulk requests, each bounded by bytes and count, until OpenSearch has said
 * of each that it is written down, or that it never will be. What is too much for a node just now,
 * or is lost with its connection, is sent again after a wait.
 */
final class BulkDelivery {
  private final EngineClient client;
  private final Waiting waiting;
  private final int mostBytes;
  private final int mostOperations;

  /**
   * A delivery.
   *
   * @param mostBytes of one request; a document that is larger goes alone
   */
  BulkDelivery(EngineClient client, Waiting waiting, int mostBytes, int mostOperations) {
    this.client = client;
    this.waiting = waiting;
    this.mostBytes = mostBytes;
    this.mostOperations = mostOperations;
  }

  /**
   * Delivers; returns when all are settled.
   *
   * @return why notices can't be written, by path; empty where all are
   * @throws EngineException if OpenSearch can't be reached for longer than is to be waited, or
   *     refuses everything
   */
  Map<String, String> deliver(List<Operation> operations) throws EngineException {
    Map<String, String> failed = new TreeMap<>();
    List<Operation> part = new ArrayList<>();
    long bytes = 0;
    for (Operation operation : operations) {
      boolean full = bytes + operation.size() > mostBytes || part.size() >= mostOperations;
      if (full && !part.isEmpty()) {
        settle(part, failed);
        part = new ArrayList<>();
        bytes = 0;
      }
      part.add(operation);
      bytes += operation.size();
    }
    if (!part.isEmpty()) {
      settle(part, failed);
    }
    return failed;
  }

  private void settle(List<Operation> operations, Map<String, String> failed)
      throws EngineException {
    List<Operation> open = operations;
    Waiting.Attempts attempts = waiting.begin();
    while (!open.isEmpty()) {
      Answer answer;
      try {
        answer = client.send("POST", "/" + client.address().index() + "/_bulk", body(open));
      } catch (IOException e) {
        attempts.await(EngineClient.said(e));
        continue;
      }
      if (answer.status() == 413) {
        tooLarge(open, answer, failed);
        return;
      }
      if (answer.isPassing()) {
        attempts.await(answer.reason());
        continue;
      }
      JsonNode items = answer.json().path("items");
      if (!answer.isGood() || items.size() != open.size()) {
        throw client.failure(answer);
      }
      List<Operation> again = new ArrayList<>();
      String why = settle(open, items, again, failed);
      if (again.size() < open.size()) {
        attempts.progressed();
      }
      open = again;
      if (!open.isEmpty()) {
        attempts.await(why);
      }
    }
  }

  /** Sorts what was answered of each; returns why some are to be sent again. */
  private static String settle(
      List<Operation> sent, JsonNode items, List<Operation> again, Map<String, String> failed) {
    String why = "";
    for (int i = 0; i < sent.size(); i++) {
      Operation operation = sent.get(i);
      JsonNode item = items.path(i).path(operation.isRemoval() ? "delete" : "index");
      int status = item.path("status").asInt(0);
      boolean done = status / 100 == 2 || (operation.isRemoval() && status == 404);
      if (!done && Answer.isPassing(status)) {
        again.add(operation);
        why = EngineClient.reason(item.path("error"));
      } else if (!done) {
        failed.putIfAbsent(operation.notice(), EngineClient.reason(item.path("error")));
      }
    }
    return why;
  }

  private void tooLarge(List<Operation> operations, Answer answer, Map<String, String> failed)
      throws EngineException {
    if (operations.size() == 1) {
      failed.putIfAbsent(operations.getFirst().notice(), "413: " + answer.reason());
      return;
    }
    int half = operations.size() / 2;
    settle(operations.subList(0, half), failed);
    settle(operations.subList(half, operations.size()), failed);
  }

  private static byte[] body(List<Operation> operations) {
    ByteArrayOutputStream body = new ByteArrayOutputStream(64 * 1024);
    operations.forEach(operation -> operation.writeTo(body));
    return body.toByteArray();
  }
}
