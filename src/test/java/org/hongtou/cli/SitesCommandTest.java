package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.hongtou.testsite.Department;
import org.hongtou.testsite.TestProvince;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SitesCommandTest {
  private static final String PROFILE =
      """
      # An own profile.
      id: yangli-fgw
      name: 样例省发展和改革委员会
      region: 样例省
      home: https://fgw.yangli.gov.cn/
      verified: 2026-11-26
      detail: '/content_\\d+\\.html'
      lists:
        - name: 政策文件
          url: https://fgw.yangli.gov.cn/zcwj/
          entries: ul.list > li
        - name: 通知公告
          url: https://fgw.yangli.gov.cn/tzgg/
      """;

  private static final String LIST =
      """
      <html><body><ul class="list">
      <li><a href="content_1.html">关于印发园区建设方案的通知</a><span>2025-03-01</span></li>
      <li><a href="content_2.html">关于做好春季造林工作的通知</a><span>2025-02-01</span></li>
      <li><a href="video.html">新闻发布会视频回放</a><span>2025-01-01</span></li>
      </ul><a href="index_1.html">下一页</a></body></html>
      """;

  @TempDir private Path temp;

  private Path own() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("sites"));
    Files.writeString(folder.resolve("yangli.yaml"), PROFILE);
    return folder;
  }

  private Path saved(String page) throws IOException {
    return Files.writeString(temp.resolve("page.html"), page);
  }

  private Command check(Path page, Object... more) throws IOException {
    List<Object> args = new java.util.ArrayList<>(List.of("sites", "check", "yangli-fgw"));
    args.addAll(List.of("--sites", own(), "--page", page));
    args.addAll(List.of(more));
    return Command.run(args.toArray());
  }

  @Test
  void theListShowsShippedAndOwnProfilesAndWhichWereTried() throws IOException {
    Command list = Command.run("sites", "list", "--sites", own());

    assertEquals(0, list.code(), list.err());
    assertTrue(
        list.out()
            .matches("(?s).*yangli-fgw +样例省.*\\n.*2026-11-26.*|(?s).*yangli-fgw .*2026-11-26.*"));
    assertTrue(list.out().contains("jiangsu-gxt"), list.out());
  }

  @Test
  void aProfileIsShownAsItIsWritten() throws IOException {
    assertEquals(PROFILE, Command.run("sites", "show", "yangli-fgw", "--sites", own()).out());
  }

  @Test
  void anUnknownSiteNamesTheNearest() {
    Command show = Command.run("sites", "show", "jiangsu-gtx");

    assertEquals(2, show.code());
    assertTrue(
        show.err().startsWith("hongtou: there is no site jiangsu-gtx; did you mean jiangsu-gxt"),
        show.err());
  }

  @Test
  void aSavedListShowsItsEntriesWhatWasLeftOutAndTheNextPage() throws IOException {
    Command check = check(saved(LIST));

    assertEquals(0, check.code(), check.err());
    assertTrue(check.out().contains("List 政策文件, https://fgw.yangli.gov.cn/zcwj/\n"), check.out());
    assertTrue(check.out().contains("Entries:   2, 2 of them with a date"), check.out());
    assertTrue(check.out().contains("https://fgw.yangli.gov.cn/zcwj/content_2.html"), check.out());
    assertTrue(
        check.out().contains("Left out, since ‘detail’ does not match their address: 1"),
        check.out());
    assertTrue(
        check.out().contains("Next page: https://fgw.yangli.gov.cn/zcwj/index_1.html"),
        check.out());
  }

  @Test
  void noMoreEntriesAreShownThanWereAskedFor() throws IOException {
    assertTrue(check(saved(LIST), "--limit", "1").out().contains("… and 1 more"));
  }

  @Test
  void aSelectorThatMatchesNothingIsTheReason() throws IOException {
    Command check = check(saved(LIST.replace("class=\"list\"", "")));

    assertEquals(2, check.code());
    assertEquals(
        "hongtou: no notices were found on https://fgw.yangli.gov.cn/zcwj/: no entries: ‘ul.list >"
            + " li’ matches nothing on the page\n",
        check.err());
  }

  @Test
  void aDetailThatLeavesEverythingOutIsTheReason() throws IOException {
    Command check = check(saved(LIST.replace("content_", "detail_")));

    assertEquals(2, check.code());
    assertTrue(
        check.err().contains("every entry of https://fgw.yangli.gov.cn/zcwj/ was left out"),
        check.err());
  }

  @Test
  void aSavedPageOfANoticeIsReadAsOneByItsAddress() throws IOException {
    Path page =
        saved(
            "<html><head><meta name=\"PubDate\" content=\"2025-03-01\"></head><body><h1>关于印发园区建设方案的通知</h1>"
                + "<p>各市人民政府：现将方案印发给你们，请认真贯彻执行，确保各项任务按期完成。</p>"
                + "<p><a href=\"a.pdf\">园区建设方案.pdf</a></p></body></html>");
    Command check = check(page, "--url", "https://fgw.yangli.gov.cn/zcwj/content_1.html");

    assertEquals(0, check.code(), check.err());
    assertTrue(check.out().contains("It is:     a notice (read as UTF-8)"), check.out());
    assertTrue(check.out().contains("Date:      2025-03-01"), check.out());
    assertTrue(
        check.out().contains("园区建设方案.pdf  https://fgw.yangli.gov.cn/zcwj/a.pdf"), check.out());
  }

  @Test
  void aProfileIsCheckedByItsFileToo() throws IOException {
    Command check =
        Command.run("sites", "check", own().resolve("yangli.yaml"), "--page", saved(LIST));

    assertEquals(0, check.code(), check.err());
  }

  @Test
  void aListIsCheckedByItsAddressAlone() throws IOException {
    Command check =
        Command.run("sites", "check", "https://fgw.yangli.gov.cn/zcwj/", "--page", saved(LIST));

    assertTrue(check.out().contains("Entries:   3, 3 of them with a date"), check.out());
  }

  @Test
  void aMistakeInAProfileIsOneSentenceWithItsLine() throws IOException {
    Path file = own().resolve("yangli.yaml");
    Files.writeString(file, PROFILE.replace("region:", "regoin:"));

    assertEquals(
        "hongtou: " + file + ":4: unknown key ‘regoin’; did you mean ‘region’?\n",
        Command.run("sites", "check", file).err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--url https://fgw.yangli.gov.cn/|--url is the address of a saved page; name that with --page",
        "--page nowhere.html|there is no file nowhere.html; check the path",
        "--limit 0|--limit is a number from 1, not 0",
        "--list 领导讲话|the profile has no list 领导讲话; it has 政策文件, 通知公告"
      })
  void aMistakeInTheCommandIsOneSentence(String options, String sentence) throws IOException {
    List<Object> args = new java.util.ArrayList<>(List.of("sites", "check", "yangli-fgw"));
    args.addAll(List.of("--sites", own()));
    args.addAll(List.of(options.split(" ")));
    Command check = Command.run(args.toArray());

    assertEquals(2, check.code());
    assertEquals("hongtou: " + sentence + "\n", check.err());
  }

  @ParameterizedTest
  @EnumSource(names = {"PROVINCE", "EDUCATION", "INDUSTRY", "ECOLOGY", "REFORM", "FARMING"})
  void withoutASavedPageTheSiteIsAskedForItsListAndOneNotice(Department department) {
    try (TestProvince province = TestProvince.start()) {
      Path sites = province.writeProfiles(temp.resolve("testsites"));
      Command check =
          Command.run(
              "sites",
              "check",
              "testsite-" + department.id(),
              "--sites",
              sites,
              "--allow-private",
              "--delay",
              "0s");

      assertEquals(0, check.code(), check.err());
      assertTrue(check.out().contains("List 文件通知"), check.out());
      assertTrue(check.out().contains("It is:     a notice"), check.out());
      assertEquals(
          1,
          province.count(
              request ->
                  province.notices(department).stream()
                      .anyMatch(notice -> request.path().startsWith(notice.path()))),
          () -> province.log().toString());
    }
  }

  @Test
  void aSiteOfAPrivateAddressIsNotAskedUnlessAllowed() {
    try (TestProvince province = TestProvince.start()) {
      Path sites = province.writeProfiles(temp.resolve("testsites"));
      Command check = Command.run("sites", "check", "testsite-szf", "--sites", sites);

      assertEquals(2, check.code());
      assertEquals(1, check.err().lines().count(), check.err());
      assertEquals(0, province.count(request -> true));
    }
  }

  @Test
  void thePagesOfACorpusAreListedAndGivenAsJson() {
    try (TestProvince province = TestProvince.start()) {
      Path sites = province.writeProfiles(temp.resolve("testsites"));
      Path corpus = temp.resolve("corpus");
      Command.run(
          "fetch",
          "testsite-jyt",
          "--sites",
          sites,
          "--corpus",
          corpus,
          "--allow-private",
          "--delay",
          "0s",
          "--max",
          "2");
      Command table = Command.run("sites", "pages", "--corpus", corpus);
      Command json = Command.run("sites", "pages", "testsite-jyt", "--corpus", corpus, "--json");

      assertEquals(0, table.code(), table.err());
      assertTrue(table.out().contains("held"), table.out());
      assertEquals(0, json.code(), json.err());
      assertTrue(
          json.out().lines().filter(line -> line.contains("\"state\":\"held\"")).count() >= 2,
          json.out());
      assertTrue(
          json.out().lines().allMatch(line -> line.startsWith("{\"url\":\"http")), json.out());
      assertTrue(json.out().contains("\"headers\":[["), json.out());
    }
  }

  @Test
  void aSiteThatGaveNothingIsToldAndACorpusThatWasNeverFetchedToo() {
    Command pages = Command.run("sites", "pages", "--corpus", temp.resolve("nothing"));

    assertEquals(2, pages.code());
    assertEquals(1, pages.err().lines().count(), pages.err());
  }

  @Test
  void theCheckSpeaksChineseWhereTheLocaleDoes() throws IOException {
    Command check =
        Command.in(
            Locale.SIMPLIFIED_CHINESE,
            new byte[0],
            "sites",
            "check",
            own().resolve("yangli.yaml"),
            "--page",
            Files.write(temp.resolve("p.html"), LIST.getBytes(StandardCharsets.UTF_8)));

    assertTrue(check.out().contains("条目：2"), check.out());
  }
}
