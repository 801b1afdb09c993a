package org.hongtou.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.hongtou.index.ChineseAnalyzer;
import org.hongtou.index.HitKind;
import org.hongtou.index.HitOrder;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.SearchRequest;
import org.hongtou.model.Role;
import org.hongtou.opensearch.EngineException.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Against a real node, in a JVM of its own; skipped where its libraries can't be had. */
class OpenSearchTest {
  private static final PushRun.Options USUAL = new PushRun.Options(1, 0, 2, Duration.ofMinutes(4));

  @TempDir static Path folder;

  private static OpenSearchNode node;
  private static SampleIndex samples;
  private static NoticeIndex here;

  @BeforeAll
  static void start() throws Exception {
    String missing = OpenSearchNode.missing();
    assumeTrue(missing.isEmpty(), missing);
    node = OpenSearchNode.start(folder.resolve("node"));
    samples = SampleIndex.make(folder.resolve("samples"), 2);
    push(samples, "samples");
    here = NoticeIndex.open(samples.folder());
  }

  @AfterAll
  static void stop() throws Exception {
    if (here != null) {
      here.close();
    }
    if (node != null) {
      node.close();
    }
  }

  private static PushReport push(SampleIndex index, String name) throws Exception {
    return new PushRun(index.folder(), node.address(name), USUAL, () -> false)
        .run(total -> {}, done -> {});
  }

  private static JsonNode ask(String path, Object body) throws EngineException {
    try (EngineClient client = new EngineClient(node.address("any"))) {
      return client.ask("POST", path, body);
    }
  }

  /** The ids of all documents of an index, each as often as it is there. */
  private static List<String> ids(String index) throws EngineException {
    List<String> ids = new ArrayList<>();
    JsonNode found = ask("/" + index + "/_search", Map.of("size", 10_000, "_source", false));
    found.path("hits").path("hits").forEach(hit -> ids.add(hit.path("_id").asString("")));
    ids.sort(null);
    return ids;
  }

  // ---- the same terms

  private record Term(String text, int start, int end, int position, int length) {}

  private static List<Term> termsHere(String text) throws IOException {
    List<Term> terms = new ArrayList<>();
    try (ChineseAnalyzer analyzer = new ChineseAnalyzer();
        TokenStream stream = analyzer.tokenStream("text", text)) {
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += stream.getAttribute(PositionIncrementAttribute.class).getPositionIncrement();
        OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
        terms.add(
            new Term(
                stream.getAttribute(CharTermAttribute.class).toString(),
                offset.startOffset(),
                offset.endOffset(),
                position,
                stream.getAttribute(PositionLengthAttribute.class).getPositionLength()));
      }
      stream.end();
    }
    return terms;
  }

  private static List<Term> termsThere(String how, String text) throws EngineException {
    List<Term> terms = new ArrayList<>();
    for (JsonNode token : ask("/_analyze", Map.of(how, "hongtou", "text", text)).path("tokens")) {
      terms.add(
          new Term(
              token.path("token").asString(""),
              token.path("start_offset").asInt(0),
              token.path("end_offset").asInt(0),
              token.path("position").asInt(0),
              token.path("positionLength").asInt(1)));
    }
    return terms;
  }

  @Test
  void theAnalyserGivesTheSameTerms() throws Exception {
    String text = Files.readString(Path.of("corpus/jiangxi-kaifaqu.txt"));

    assertEquals(termsHere(text), termsThere("analyzer", text));
  }

  @Test
  void theTokenizerGivesTheSameTerms() throws Exception {
    String text = "省商务厅牵头，到２０２５年建成5G基站3,000个。數字經濟";

    assertEquals(termsHere(text), termsThere("tokenizer", text));
  }

  // ---- the same hits

  static List<SearchRequest> requests() {
    SearchRequest targets = SearchRequest.of("value:>=10 kind:目标");
    return List.of(
        SearchRequest.of("开发区"),
        SearchRequest.of("数字经济"),
        SearchRequest.of("產業 項目"),
        SearchRequest.of("加工 贸易").withKinds(HitKind.TASK),
        SearchRequest.of("\"高质量发展\""),
        SearchRequest.of("省商务厅").withKinds(HitKind.TASK, HitKind.TARGET),
        SearchRequest.of("企业 -项目"),
        SearchRequest.of("企业 OR 农业"),
        SearchRequest.of("unit:省商务厅 role:lead"),
        SearchRequest.of("").withUnit("商务厅").withRole(Role.LEAD),
        SearchRequest.of("due:..2025").withOrder(HitOrder.DUE),
        SearchRequest.of("indicator:产值"),
        targets,
        targets.withOrder(HitOrder.VALUE).withPage(30, 5),
        SearchRequest.of("建设").withOrder(HitOrder.DATE),
        SearchRequest.of("region:江西"),
        SearchRequest.of("建设").withAllSources(true).withPage(40, 0),
        SearchRequest.of("建设").withPage(0, 0),
        SearchRequest.of("2025年 企业").withPage(20, 10),
        SearchRequest.of("外星人 项目"),
        SearchRequest.of("外星人"),
        SearchRequest.of("！？"),
        SearchRequest.of("").withYear(2023));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void aSearchFindsTheSameHitsInTheSameOrderWithTheSameScores(SearchRequest request)
      throws Exception {
    try (RemoteSearcher there = new RemoteSearcher(node.address("samples"))) {
      assertEquals(here.searcher().search(request), there.search(request));
    }
  }

  @Test
  void severalShardsGiveTheSameHits() throws Exception {
    new PushRun(
            samples.folder(),
            node.address("shards"),
            new PushRun.Options(3, 0, 1, Duration.ofMinutes(4)),
            () -> false)
        .run(total -> {}, done -> {});
    SearchRequest request = SearchRequest.of("企业 项目").withPage(30, 0);

    try (RemoteSearcher there = new RemoteSearcher(node.address("shards"))) {
      assertEquals(here.searcher().search(request), there.search(request));
    }
  }

  @Test
  void whoAsksTheNodeItselfHasTheQueryLanguageToo() throws Exception {
    Object query = Map.of("hongtou", Map.of("query", "kind:任务 unit:省商务厅"));

    long there = ask("/samples/_count", Map.of("query", query)).path("count").asLong(0);

    assertEquals(
        here.searcher().search(SearchRequest.of("kind:任务 unit:省商务厅").withAllSources(true)).total(),
        there);
  }

  @Test
  void aWrongQueryIsToldByTheNode() {
    EngineException failure =
        assertThrows(
            EngineException.class,
            () ->
                ask(
                    "/samples/_search",
                    Map.of("query", Map.of("hongtou", Map.of("query", "(养老")))));

    assertTrue(String.valueOf(failure.getMessage()).contains("400"), failure.getMessage());
  }

  @Test
  void anIndexThatIsNotThereIsTold() {
    EngineException failure;
    try (RemoteSearcher there = new RemoteSearcher(node.address("nowhere"))) {
      failure = assertThrows(EngineException.class, () -> there.search(SearchRequest.of("养老")));
    }

    assertEquals(Reason.MISSING, failure.reason());
  }

  // ---- pushing

  @Test
  void anIndexOfSomebodyElseIsNotWrittenTo() throws Exception {
    ask("/others/_doc", Map.of("title", "a"));

    EngineException failure = assertThrows(EngineException.class, () -> push(samples, "others"));

    assertEquals(Reason.NOT_HONGTOU, failure.reason());
  }

  @Test
  void aSecondPushWritesNothing() throws Exception {
    PushReport report = push(samples, "samples");

    assertEquals(new PushReport(0, 0, samples.size(), 0, List.of(), true), report);
  }

  @Test
  void whatWasChangedHereOrRemovedIsSoThere() throws Exception {
    SampleIndex index = SampleIndex.make(folder.resolve("changing"), 1);
    push(index, "changing");
    index.remove("0/hunan-biaoti.txt");
    index.put("0/jiangxi-kaifaqu.txt", "关于停止执行的通知\n\n各有关单位：\n　　原办法不再执行。\n");

    push(index, "changing");

    assertEquals(List.copyOf(index.ids()), ids("changing"));
  }

  @Test
  void aStoppedPushIsMadeWholeByTheNext() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    PushReport stopped =
        new PushRun(
                samples.folder(),
                node.address("stopped"),
                USUAL,
                () -> asked.incrementAndGet() > 7,
                10_000)
            .run(total -> {}, done -> {});

    push(samples, "stopped");

    assertEquals(false, stopped.complete());
    assertEquals(List.copyOf(samples.ids()), ids("stopped"));
  }

  @Test
  void aNodeThatIsKilledAndStartedAgainLosesAndDoublesNothing() throws Exception {
    SampleIndex many = SampleIndex.make(folder.resolve("many"), 8);
    OpenSearchNode mortal = OpenSearchNode.start(folder.resolve("mortal"));
    AtomicInteger settled = new AtomicInteger();
    PushReport report;
    Set<String> there = new TreeSet<>();
    long count;
    try {
      report =
          new PushRun(many.folder(), mortal.address("many"), USUAL, () -> false, 50_000)
              .run(
                  total -> {},
                  done -> {
                    if (settled.incrementAndGet() == many.size() / 3) {
                      restart(mortal);
                    }
                  });
      try (EngineClient client = new EngineClient(mortal.address("many"))) {
        JsonNode found =
            client
                .ask("POST", "/many/_search", Map.of("size", 10_000, "track_total_hits", true))
                .path("hits");
        count = found.path("total").path("value").asLong(0);
        found.path("hits").forEach(hit -> there.add(hit.path("_id").asString("")));
      }
    } finally {
      mortal.close();
    }

    assertEquals(many.size(), report.pushed());
    assertEquals(many.ids(), there);
    assertEquals(many.ids().size(), count);
  }

  private static void restart(OpenSearchNode node) {
    try {
      node.kill();
      node.begin();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
