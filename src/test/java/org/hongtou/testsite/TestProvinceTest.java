package org.hongtou.testsite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
import org.hongtou.read.UnreadableNoticeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The test province does what it says, so that a test which fails with it is right to. */
class TestProvinceTest {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private TestProvince province;

  @BeforeEach
  void start() {
    province = TestProvince.start(ProvinceOptions.usual().withHugeEntries(1_200));
  }

  @AfterEach
  void stop() {
    client.close();
    province.close();
  }

  private HttpResponse<byte[]> get(URI uri, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private String text(Department department, String path) throws Exception {
    return new String(get(province.uri(department, path)).body(), department.charset());
  }

  private static List<String> found(String pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private List<String> paths(Department department) {
    return province.notices(department).stream().map(notice -> notice.path()).toList();
  }

  private ComposedNotice newest(Department department) {
    return province.notices(department).getFirst();
  }

  @Test
  void theSameSeedGivesTheSameBytes() {
    try (TestProvince again = TestProvince.start()) {
      for (Department department : Department.ordinary()) {
        for (ComposedNotice notice : again.notices(department)) {
          List<URI> uris = new ArrayList<>(again.attachments(notice));
          uris.add(again.uri(notice));
          for (URI uri : uris) {
            URI here =
                URI.create(uri.toString().replace(":" + again.port(), ":" + province.port()));
            assertArrayEquals(again.bytes(uri), province.bytes(here), uri.toString());
          }
        }
      }
    }
  }

  @Test
  void anotherSeedGivesOtherNotices() {
    try (TestProvince other = TestProvince.start(ProvinceOptions.usual().withSeed(6))) {
      assertNotEquals(
          newest(Department.PROVINCE).title(),
          other.notices(Department.PROVINCE).getFirst().title());
    }
  }

  @Test
  void thereAreSixtyNoticesAndMoreAndNoTwoOfOnePage() {
    Set<URI> pages = new HashSet<>();
    int notices = 0;
    for (Department department : Department.ordinary()) {
      for (ComposedNotice notice : province.notices(department)) {
        pages.add(province.uri(notice));
        notices++;
      }
    }
    assertTrue(notices >= 60, notices + " notices");
    assertEquals(notices, pages.size());
  }

  @TestFactory
  Stream<DynamicTest> itsPagesAreReadAsNoticesWithTasksAndTargets() {
    return Department.ordinary().stream()
        .map(
            department ->
                DynamicTest.dynamicTest(
                    department.title(),
                    () -> {
                      ComposedNotice composed = newest(department);
                      Notice notice = read(province.bytes(province.uri(composed)));
                      assertEquals(composed.title(), notice.metadata().title());
                      assertTrue(notice.tasks().size() >= 8, notice.tasks().size() + " tasks");
                      assertFalse(notice.targets().isEmpty(), "no targets");
                    }));
  }

  @TempDir Path folder;

  private static Notice read(byte[] page) throws UnreadableNoticeException {
    return Hongtou.read(page, "page.html");
  }

  @Test
  void createPageHtmlNamesItsPagesFromZero() throws Exception {
    List<String> paths = new ArrayList<>();
    for (String page : List.of("index.html", "index_1.html", "index_2.html")) {
      for (String path :
          found("href=\"\\.(/[^\"]+)\"", text(Department.PROVINCE, "/zwgk/zfwj/" + page))) {
        paths.add("/zwgk/zfwj" + path);
      }
    }
    assertEquals(paths(Department.PROVINCE), paths);
  }

  @Test
  void aListWithinACommentNamesItsPagesFromOne() throws Exception {
    List<String> paths = new ArrayList<>();
    for (String page : List.of("list.shtml", "list_2.shtml", "list_3.shtml")) {
      paths.addAll(
          found(
              "href=\"([^\"]+/\\d+\\.shtml)\"", text(Department.EDUCATION, "/jyt/c1201/" + page)));
    }
    assertEquals(paths(Department.EDUCATION), paths);
  }

  @Test
  void theJpageProxyAnswersAPostOfItsColumn() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                province.uri(
                    Department.INDUSTRY,
                    "/module/web/jpage/dataproxy.jsp?startrecord=5&endrecord=8&perpage=4"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("col=1&columnid=80179&unitid=332343"))
            .build();
    String xml = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
    assertEquals(paths(Department.INDUSTRY).subList(4, 8), found("href=\"([^\"]+)\"", xml));
    assertTrue(xml.contains("<totalrecord>9</totalrecord><totalpage>3</totalpage>"), xml);
  }

  @Test
  void theJsonListNamesItsPageOfEntries() throws Exception {
    String json = text(Department.REFORM, "/api/articles?channel=12&page=3&size=4");
    assertEquals(paths(Department.REFORM).subList(8, 9), found("\"url\":\"([^\"]+)\"", json));
  }

  @Test
  void aViewOfTheListHasASessionOfItsOwn() throws Exception {
    String once = text(Department.FARMING, "/tzgg/list.html");
    String twice = text(Department.FARMING, "/tzgg/list.html");
    assertEquals(
        paths(Department.FARMING).subList(0, 4),
        found("href=\"([^\"]+?\\d\\.html);jsessionid=", once));
    assertNotEquals(once, twice);
  }

  @Test
  void aPageWithASessionIdIsThePage() throws Exception {
    URI page = province.uri(newest(Department.FARMING));
    assertArrayEquals(province.bytes(page), get(URI.create(page + ";jsessionid=0A1B")).body());
  }

  @Test
  void whatHasNotChangedIsAnsweredBy304() throws Exception {
    URI page = province.uri(newest(Department.PROVINCE));
    String etag = get(page).headers().firstValue("ETag").orElseThrow();
    assertEquals(304, get(page, "If-None-Match", etag).statusCode());
  }

  @Test
  void aDateIsEnoughFor304WhereTheSiteHasNoEtag() throws Exception {
    URI page = province.uri(newest(Department.FARMING));
    String date = get(page).headers().firstValue("Last-Modified").orElseThrow();
    assertEquals(304, get(page, "If-Modified-Since", date).statusCode());
  }

  @Test
  void aCorrectedPageIsSentAgain() throws Exception {
    ComposedNotice notice = newest(Department.PROVINCE);
    HttpResponse<byte[]> before = get(province.uri(notice));
    province.change(notice);
    HttpResponse<byte[]> after =
        get(
            province.uri(notice),
            "If-None-Match",
            before.headers().firstValue("ETag").orElseThrow(),
            "If-Modified-Since",
            before.headers().firstValue("Last-Modified").orElseThrow());
    assertEquals(200, after.statusCode());
    assertNotEquals(
        new String(before.body(), StandardCharsets.UTF_8),
        new String(after.body(), StandardCharsets.UTF_8));
  }

  @Test
  void aVanishedPageIsStillListed() throws Exception {
    ComposedNotice notice = newest(Department.REFORM);
    province.vanish(notice);
    assertEquals(404, get(province.uri(notice)).statusCode());
    assertTrue(province.notices(Department.REFORM).contains(notice));
  }

  @Test
  void aRemovedPageIsNotListed() throws Exception {
    ComposedNotice notice = newest(Department.REFORM);
    province.remove(notice);
    assertEquals(404, get(province.uri(notice)).statusCode());
    assertFalse(province.notices(Department.REFORM).contains(notice));
  }

  @Test
  void aPublishedNoticeIsOnTopOfTheList() throws Exception {
    ComposedNotice notice = province.publish(Department.PROVINCE);
    assertEquals(notice, newest(Department.PROVINCE));
    assertEquals(200, get(province.uri(notice)).statusCode());
  }

  @Test
  void whoTakesGzipGetsIt() throws Exception {
    URI page = province.uri(newest(Department.PROVINCE));
    byte[] packed = get(page, "Accept-Encoding", "gzip").body();
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      assertArrayEquals(province.bytes(page), unpacked.readAllBytes());
    }
  }

  @Test
  void aDownloadNamesItsFile() throws Exception {
    ComposedNotice notice = newest(Department.INDUSTRY);
    String disposition =
        get(province.attachments(notice).getFirst())
            .headers()
            .firstValue("Content-Disposition")
            .orElseThrow();
    assertTrue(disposition.contains("filename*=UTF-8''%E9%99%84%E4%BB%B6"), disposition);
  }

  @Test
  void aTroubleEndsAfterItsTimes() throws Exception {
    URI page = province.uri(newest(Department.REFORM));
    province.trouble(page, Trouble.TOO_MANY_NOW, 2);
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      statuses.add(get(page).statusCode());
    }
    assertEquals(List.of(429, 429, 200), statuses);
  }

  @TestFactory
  Stream<DynamicTest> brokenAnswersBreak() {
    return Stream.of(
            Trouble.CUT,
            Trouble.CUT_CHUNKS,
            Trouble.BAD_CHUNK,
            Trouble.SHORT_BODY,
            Trouble.NOT_HTTP)
        .map(
            trouble ->
                DynamicTest.dynamicTest(
                    trouble.word(),
                    () ->
                        assertThrows(
                            IOException.class,
                            () ->
                                get(
                                    province.uri(
                                        Department.TROUBLES, "/n/" + trouble.word() + ".html")))));
  }

  @Test
  void theListOfTroublesNamesEachOne() throws Exception {
    String list = text(Department.TROUBLES, "/list.html");
    for (Trouble trouble : Trouble.values()) {
      assertTrue(list.contains("\"/n/" + trouble.word() + ".html\""), trouble.word());
    }
  }

  @Test
  void theHugeListEndsWithItsLastEntry() throws Exception {
    String last = text(Department.HUGE, "/list?page=3");
    assertEquals(200, found("(<li><a href=\"/n/)", last).size());
    assertFalse(last.contains("下一页"), "a page behind the last");
  }

  @Test
  void theHugeListOnOnePageHasAllEntries() throws Exception {
    assertEquals(1_200, found("(<li><a href=\"/n/)", text(Department.HUGE, "/all.html")).size());
  }

  @Test
  void robotsCanBeSet() throws Exception {
    URI robots = province.uri(Department.REFORM, "/robots.txt");
    assertTrue(
        new String(get(robots).body(), StandardCharsets.UTF_8).contains("Disallow: /admin/"));
    province.robots(Department.REFORM, RobotsAnswer.status(503));
    assertEquals(503, get(robots).statusCode());
  }

  @Test
  void theLogHasWhatWasAskedAndAnswered() throws Exception {
    get(
        province.uri(Department.REFORM, "/nothing?x=1"),
        "User-Agent",
        "Test/1",
        "If-None-Match",
        "\"a\"");
    LoggedRequest request = province.log().getFirst();
    assertEquals(
        "127.0.0.5 GET /nothing?x=1 404",
        String.join(
            " ",
            request.host(),
            request.method(),
            request.path(),
            Integer.toString(request.status())));
    assertTrue(request.conditional());
    assertEquals("Test/1", request.userAgent());
    assertFalse(request.answered().isBefore(request.received()));
  }

  @Test
  void theLogTellsRequestsAtOnceFromOnesInTurn() throws Exception {
    URI slow = province.uri(Department.TROUBLES, "/n/silent.html");
    var waiting = client.sendAsync(HttpRequest.newBuilder(slow).build(), BodyHandlers.discarding());
    while (province.log().isEmpty()) {
      Thread.onSpinWait();
    }
    get(province.uri(Department.TROUBLES, "/n/well.html"));
    get(province.uri(Department.REFORM, "/robots.txt"));
    get(province.uri(Department.REFORM, "/robots.txt"));
    waiting.cancel(true);
    assertEquals(
        List.of(1, 2, 1, 1), province.log().stream().map(LoggedRequest::runningRequests).toList());
    assertEquals(
        List.of(1, 2, 1, 1), province.log().stream().map(LoggedRequest::openConnections).toList());
  }

  @Test
  void aConnectionThatWasClosedBeforeTheNextDoesNotCount() throws Exception {
    for (int i = 0; i < 20; i++) {
      try (HttpClient other = HttpClient.newHttpClient()) {
        URI page = province.uri(Department.REFORM, "/robots.txt");
        other.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
      }
    }
    assertEquals(0, province.count(request -> request.openConnections() > 1));
  }

  @Test
  void eachRequestIsALineOfTheFile() throws Exception {
    Path file = folder.resolve("requests.jsonl");
    try (TestProvince logging = TestProvince.start(ProvinceOptions.usual().withLog(file))) {
      get(logging.list(Department.PROVINCE));
      get(logging.list(Department.REFORM));
    }
    List<String> lines = Files.readAllLines(file);
    assertEquals(2, lines.size());
    assertTrue(lines.getFirst().contains("\"host\":\"127.0.0.1\""), lines.getFirst());
  }

  @Test
  void aProfileIsWrittenForEachDepartmentThatHasOne() throws Exception {
    try (Stream<Path> files = Files.list(province.writeProfiles(folder.resolve("sites")))) {
      assertEquals(
          Stream.of(Department.values())
              .filter(Department::hasProfile)
              .map(department -> String.format(Locale.ROOT, "testsite-%s.yaml", department.id()))
              .sorted()
              .toList(),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }
}
