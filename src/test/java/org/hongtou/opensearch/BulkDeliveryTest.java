package org.hongtou.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hongtou.opensearch.EngineException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BulkDeliveryTest {
  private static final String ONE = "{\"index\":{\"_id\":\"a-0\"}}\n{\"title\":\"甲\"}\n";
  private static final String OTHER = "{\"index\":{\"_id\":\"b-0\"}}\n{\"title\":\"乙\"}\n";
  private static final List<Operation> BOTH =
      List.of(
          Operation.write("a.txt", "a-0", Map.of("title", "甲")),
          Operation.write("b.txt", "b-0", Map.of("title", "乙")));

  private LoopbackEngine engine;

  @BeforeEach
  void start() throws IOException {
    engine = new LoopbackEngine();
  }

  @AfterEach
  void stop() {
    engine.close();
  }

  private static String items(int... statuses) {
    StringBuilder items = new StringBuilder();
    for (int status : statuses) {
      String error =
          status / 100 == 2 ? "" : ",\"error\":{\"type\":\"some_exception\",\"reason\":\"why\"}";
      items.append(items.isEmpty() ? "" : ",");
      items.append("{\"index\":{\"status\":" + status + error + "}}");
    }
    return "{\"items\":[" + items + "]}";
  }

  private Map<String, String> deliver(int mostOperations, Duration patience)
      throws EngineException {
    Waiting waiting = new Waiting(engine.address().server(), Duration.ofMillis(1), patience);
    try (EngineClient client = new EngineClient(engine.address())) {
      return new BulkDelivery(client, waiting, 1 << 20, mostOperations).deliver(BOTH);
    }
  }

  private Map<String, String> deliver() throws EngineException {
    return deliver(100, Duration.ofSeconds(5));
  }

  @Test
  void tooManyRequestsAreSentAgain() throws EngineException {
    engine.then(429, "{\"error\":\"full\"}").then(200, items(201, 201));

    deliver();

    assertEquals(List.of(ONE + OTHER, ONE + OTHER), engine.requests());
  }

  @Test
  void whatIsTooMuchForANodeIsSentAgainAlone() throws EngineException {
    engine.then(200, items(201, 429)).then(200, items(201));

    deliver();

    assertEquals(List.of(ONE + OTHER, OTHER), engine.requests());
  }

  @Test
  void aConnectionThatBreaksOffIsTriedAgain() throws EngineException {
    engine.then(0, "").then(200, items(201, 201));

    assertEquals(Map.of(), deliver());
  }

  @Test
  void aRefusedDocumentIsToldWithItsReason() throws EngineException {
    engine.then(200, items(400, 201));

    assertEquals(Map.of("a.txt", "some_exception: why"), deliver());
  }

  @Test
  void aRequestThatIsTooLargeIsHalved() throws EngineException {
    engine.then(413, "").then(200, items(201)).then(200, items(201));

    deliver();

    assertEquals(List.of(ONE + OTHER, ONE, OTHER), engine.requests());
  }

  @Test
  void requestsAreBoundedByCount() throws EngineException {
    engine.then(200, items(201)).then(200, items(201));

    deliver(1, Duration.ofSeconds(5));

    assertEquals(List.of(ONE, OTHER), engine.requests());
  }

  @Test
  void whoNeverTakesAnythingIsGivenUp() {
    for (int i = 0; i < 20; i++) {
      engine.then(503, "{\"error\":\"no shard\"}");
    }

    EngineException failure =
        assertThrows(EngineException.class, () -> deliver(100, Duration.ofMillis(10)));

    assertEquals(Reason.GAVE_UP, failure.reason());
  }

  @Test
  void aWrongPasswordIsNotTriedAgain() {
    engine.then(401, "Unauthorized");

    EngineException failure = assertThrows(EngineException.class, this::deliver);

    assertEquals(Reason.FORBIDDEN, failure.reason());
  }
}
