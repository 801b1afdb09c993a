package org.hongtou.fetch.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hongtou.fetch.site.Paging.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteProfilesTest {
  private static final String PLAIN =
      """
      id: yangli-fgw
      name: 样例省发展和改革委员会
      home: https://fgw.yangli.gov.cn/
      lists:
        - name: 政策文件
          url: https://fgw.yangli.gov.cn/zcwj/
      """;

  @TempDir private Path folder;

  private SiteProfile read(String yaml) throws IOException, ProfileException {
    Path file = folder.resolve("own.yaml");
    Files.writeString(file, yaml);
    return SiteProfiles.read(file);
  }

  /** What is said of a profile, without the folder. */
  private String mistake(String yaml) {
    String said = assertThrows(ProfileException.class, () -> read(yaml)).getMessage();
    return said.replace(folder + "/", "");
  }

  @Test
  void aPlainProfileNeedsNoMoreThanAnIdANameAHomeAndAList() throws Exception {
    SiteProfile site = read(PLAIN);

    assertEquals("yangli-fgw", site.id());
    assertNull(site.verified());
    assertEquals(Paging.FOUND, site.lists().get(0).paging());
    assertTrue(site.isNotice(URI.create("https://anything.example/")));
  }

  @Test
  void aProfileCanSayEverything() throws Exception {
    SiteProfile site =
        read(
            """
            id: yangli-gxt
            name: 样例省工业和信息化厅
            region: 样例省
            home: https://gxt.yangli.gov.cn/
            verified: 2026-11-26
            note: composed
            charset: GBK
            schedule: 6h
            detail: '/art_\\d+\\.html'
            lists:
              - name: 政策文件
                url: https://gxt.yangli.gov.cn/col7/
                entries: ul.list > li
                title: a
                date: b
                paging:
                  kind: json
                  address: /api?page={page}
                  form: n={size}
                  first: 0
                  size: 25
                  last: 31
                  keys: {entries: data.list, title: bt}
            fields: {title: h1, date: .time, number: .wh}
            attachments: {endings: [PDF, .docx], css: .fj a}
            politeness: {delay: 2s, pages: 500}
            """);

    assertEquals(LocalDate.of(2026, 11, 26), site.verified());
    assertEquals(Duration.ofHours(6), site.schedule());
    assertEquals(
        new Paging(
            Kind.JSON,
            "/api?page={page}",
            "n={size}",
            0,
            25,
            31,
            null,
            Map.of("entries", "data.list", "title", "bt")),
        site.lists().get(0).paging());
    assertEquals(List.of("pdf", "docx"), site.attachments().endings());
    assertEquals(new SiteProfile.Manners(Duration.ofSeconds(2), 500), site.politeness());
    assertFalse(site.isNotice(URI.create("https://gxt.yangli.gov.cn/col7/")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lists:|lits:|own.yaml:4: unknown key ‘lits’; did you mean ‘lists’?",
        "    url:|    ulr:|own.yaml:6: unknown key ‘ulr’; did you mean ‘url’?",
        "id: yangli-fgw|id: Yang Li|own.yaml:1: key ‘id’ needs lower-case letters, digits and hyphens, not Yang Li.",
        "id: yangli-fgw|id: [a, b]|own.yaml:1: key ‘id’ needs a single value, not a list.",
        "name: 样例省发展和改革委员会|note: nameless|own.yaml:1: key ‘name’ is missing.",
        "home: https:|home: ftp:|own.yaml:3: key ‘home’ needs an address that begins with http:// or https://, not ftp://fgw.yangli.gov.cn/.",
        "https://fgw.yangli.gov.cn/zcwj/|https://fgw.yangli.gov.cn/zc wj/|own.yaml:6: key ‘url’ is no address (Illegal character in path): https://fgw.yangli.gov.cn/zc wj/.",
      })
  void aMistakeIsOneSentenceWithFileLineAndKey(String right, String wrong, String sentence) {
    assertEquals(sentence, mistake(PLAIN.replace(right, wrong)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "detail: '('|own.yaml:7: key ‘detail’ is no pattern (Unclosed group): (.",
        "fields: {title: 'h1['}|own.yaml:7: key ‘title’ is no CSS selector: h1[.",
        "fields: h1|own.yaml:7: key ‘fields’ needs a group of keys, not a single value.",
        "attachments: {endings: pdf}|own.yaml:7: key ‘endings’ needs a list, not a single value.",
        "attachments: {endings: [[pdf]]}|own.yaml:7: key ‘endings’ needs a list of words.",
        "charset: UTF-88|own.yaml:7: key ‘charset’ names no known charset: UTF-88.",
        "verified: last week|own.yaml:7: key ‘verified’ needs a date such as 2026-01-31, not last week.",
        "schedule: often|own.yaml:7: key ‘schedule’ needs a time such as 2s, 30m, 6h or 1d, not often.",
        "schedule: 5s|own.yaml:7: key ‘schedule’ needs at least one minute.",
        "politeness: {delay: 100ms}|own.yaml:7: key ‘delay’ needs at least 1s.",
        "politeness: {pages: none}|own.yaml:7: key ‘pages’ needs a whole number of at least 1, not none.",
        "politeness: {speed: 3}|own.yaml:7: unknown key ‘speed’; known here: delay, pages."
      })
  void soIsAMistakeInAnyOtherKey(String line, String sentence) {
    assertEquals(sentence, mistake(PLAIN + line + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "paging: pages|key ‘paging’ needs one of auto, none, next, query, numbered, create-page-html, jpage, json, not pages.",
        "paging: query|key ‘paging’ of ‘query’ needs a key ‘address’ with {page}.",
        "paging: {kind: numbered, address: index.html}|key ‘address’ needs {page}, {from} or {to} in it or in ‘form’.",
        "paging: {kind: json, address: '/api?from={from}'}|key ‘size’ is missing: {from} and {to} count records of a page.",
        "paging: {kind: json, address: '/{page}', keys: {titel: a}}|unknown key ‘titel’; did you mean ‘title’?",
        "entries: 'li >'|key ‘entries’ is no CSS selector: li >."
      })
  void soIsAMistakeInAList(String line, String sentence) {
    assertEquals("own.yaml:7: " + sentence, mistake(PLAIN + "    " + line + "\n"));
  }

  @Test
  void aProfileWithoutListsIsNone() {
    assertTrue(
        mistake(PLAIN.substring(0, PLAIN.indexOf("lists"))).contains("key ‘lists’ is missing"));
  }

  @Test
  void aKeyThatStandsTwiceIsNamed() {
    assertTrue(
        mistake(PLAIN + "name: 又一个\n").contains("name"), () -> mistake(PLAIN + "name: 又一个\n"));
  }

  @Test
  void textThatIsNoYamlIsToldInOneLine() {
    String said = mistake("id: [a\n");

    assertTrue(said.startsWith("own.yaml:"), said);
    assertEquals(1, said.lines().count(), said);
  }

  @Test
  void anEmptyFileIsNoProfile() {
    assertEquals(1, mistake("").lines().count());
  }

  @Test
  void aliasesThatGrowWithoutEndAreRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a" + i + ": &a" + i + " [" + (before + ", ").repeat(8) + before + "]\n");
    }

    assertEquals(1, mistake(bomb.toString()).lines().count());
  }

  @Test
  void deepNestingIsRefused() {
    assertEquals(1, mistake("id: " + "[".repeat(5000) + "]".repeat(5000) + "\n").lines().count());
  }

  @Test
  void aHugeFileIsRefusedBeforeItIsParsed() {
    assertTrue(
        mistake("# padding\n".repeat(40_000) + PLAIN).endsWith("256 KiB; this is no profile."));
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    Path file = folder.resolve("own.yaml");
    Files.write(file, PLAIN.getBytes(Charset.forName("GBK")));

    assertTrue(
        assertThrows(ProfileException.class, () -> SiteProfiles.read(file))
            .getMessage()
            .contains("UTF-8"));
  }

  @Test
  void twoFilesOfOneIdAreBothNamed() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), PLAIN);
    Files.writeString(folder.resolve("b.yml"), PLAIN);
    String said =
        assertThrows(ProfileException.class, () -> SiteProfiles.load(folder)).getMessage();

    assertTrue(said.contains("a.yaml") && said.contains("b.yml"), said);
  }

  @Test
  void anOwnProfileReplacesTheShippedOneOfItsId() throws Exception {
    Files.writeString(folder.resolve("own.yaml"), PLAIN.replace("yangli-fgw", "jiangsu-gxt"));

    assertEquals("样例省发展和改革委员会", SiteProfiles.load(folder).find("jiangsu-gxt").orElseThrow().name());
  }

  @Test
  void anIdThatIsNotKnownFindsTheNearest() throws ProfileException {
    assertEquals("jiangsu-gxt", SiteProfiles.load(null).near("jiangsu-gtx").get(0));
  }

  @Test
  void aSiteIsFoundByItsHost() throws ProfileException {
    URI page = URI.create("https://gxt.jiangsu.gov.cn/art/2025/1/1/art_1_1.html");

    assertEquals("jiangsu-gxt", SiteProfiles.load(null).ofHost(page).orElseThrow().id());
  }

  @Test
  void theShippedProfilesCoverManyRegionsAndSayWhatTheyMust() throws ProfileException {
    List<SiteProfile> all = SiteProfiles.load(null).all();

    assertTrue(all.size() >= 12, () -> all.size() + " profiles");
    for (SiteProfile site : all) {
      assertFalse(site.name().isBlank(), site.id());
      assertNotNull(site.region(), site.id());
      assertNotNull(site.home().getHost(), site.id());
      assertFalse(site.lists().isEmpty(), site.id());
    }
    assertTrue(
        all.stream()
                .map(site -> String.valueOf(site.region()))
                .collect(Collectors.toCollection(TreeSet::new))
                .size()
            >= 12);
  }

  @Test
  void everyShippedFileIsListed() throws Exception {
    Path resources = Path.of("src/main/resources/org/hongtou/fetch/site");
    try (var files = Files.list(resources)) {
      long yaml = files.filter(file -> file.toString().endsWith(".yaml")).count();

      assertEquals(yaml, SiteProfiles.load(null).all().size());
    }
  }
}
