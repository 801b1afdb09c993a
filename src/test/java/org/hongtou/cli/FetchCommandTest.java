package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.fetch.net.FetchFailure;
import org.hongtou.fetch.store.FetchedPage;
import org.hongtou.fetch.store.Manifest;
import org.hongtou.fetch.store.StoreException;
import org.hongtou.testsite.ComposedNotice;
import org.hongtou.testsite.Department;
import org.hongtou.testsite.LoggedRequest;
import org.hongtou.testsite.TestProvince;
import org.hongtou.testsite.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fetching from a province of web sites on this machine. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class FetchCommandTest {
  @TempDir Path temp;
  private TestProvince province;
  private Path corpus;

  @BeforeEach
  void startAProvince() {
    province = TestProvince.start();
    province.writeProfiles(temp.resolve("sites"));
    corpus = temp.resolve("corpus");
  }

  @AfterEach
  void endIt() {
    province.close();
  }

  private Command fetch(Object... more) {
    List<Object> args = new ArrayList<>(List.of("fetch"));
    args.addAll(List.of(more));
    args.addAll(
        List.of(
            "--corpus",
            corpus,
            "--sites",
            temp.resolve("sites"),
            "--allow-private",
            "--delay",
            "0s"));
    return Command.run(args.toArray());
  }

  private static String site(Department department) {
    return "testsite-" + department.id();
  }

  private Map<String, FetchedPage> held() throws StoreException {
    try (Manifest manifest = Manifest.open(corpus)) {
      return manifest.pages(null).stream()
          .filter(page -> page.file() != null)
          .collect(Collectors.toMap(FetchedPage::url, page -> page));
    }
  }

  private byte[] file(URI url) throws StoreException, IOException {
    FetchedPage page = held().get(url.toString());
    assertTrue(page != null, url + " is not held");
    return Files.readAllBytes(corpus.resolve(page.file()));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"PROVINCE", "EDUCATION", "INDUSTRY", "ECOLOGY", "REFORM", "FARMING", "COMMERCE"})
  void everyNoticeOfADepartmentIsKeptAsItWasSent(Department department) throws Exception {
    Command fetch =
        fetch(department.hasProfile() ? site(department) : province.list(department).toString());

    assertEquals(0, fetch.code(), fetch.err());
    for (ComposedNotice notice : province.notices(department)) {
      assertArrayEquals(
          province.bytes(province.uri(notice)),
          file(province.uri(notice)),
          notice.title() + " in " + fetch.out());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PROVINCE", "EDUCATION", "INDUSTRY", "ECOLOGY", "REFORM"})
  void attachmentsAreFetchedAndTiedToTheirNotice(Department department) throws Exception {
    fetch(site(department));

    Map<String, FetchedPage> held = held();
    for (ComposedNotice notice : province.notices(department)) {
      for (URI attachment : province.attachments(notice)) {
        assertEquals(
            province.uri(notice).toString(),
            held.get(attachment.toString()).linkedBy(),
            attachment.toString());
      }
    }
  }

  @Test
  void aSecondFetchOfAnUnchangedSiteAsksUnderConditionsOnly() {
    fetch(site(Department.PROVINCE));
    province.clearLog();

    Command second = fetch(site(Department.PROVINCE), "--again", "all");

    assertEquals(
        List.of(),
        province.log().stream()
            .filter(request -> !request.conditional() || request.status() != 304)
            .map(LoggedRequest::path)
            .toList());
    assertTrue(second.out().startsWith("0 new, 0 changed"), second.out());
  }

  @Test
  void aSecondFetchAsksForEachPageOnceAtMost() {
    fetch(site(Department.PROVINCE));
    province.clearLog();

    fetch(site(Department.PROVINCE), "--again", "all");

    assertEquals(
        province.log().size(), province.log().stream().map(LoggedRequest::path).distinct().count());
  }

  @Test
  void aChangedPageIsKeptBesideItsOldVersion() throws Exception {
    fetch(site(Department.PROVINCE));
    ComposedNotice notice = province.notices(Department.PROVINCE).get(2);
    URI url = province.uri(notice);
    byte[] before = file(url);
    province.change(notice);

    Command second = fetch(site(Department.PROVINCE));

    assertTrue(second.out().contains("changed"), second.out());
    assertArrayEquals(province.bytes(url), file(url));
    try (Stream<Path> all = Files.walk(corpus)) {
      List<Path> old =
          all.filter(path -> path.getParent().endsWith(".old") && Files.isRegularFile(path))
              .toList();
      assertEquals(1, old.size());
      assertArrayEquals(before, Files.readAllBytes(old.getFirst()));
    }
  }

  @Test
  void aPageThatVanishedIsMarkedAndKept() throws Exception {
    fetch(site(Department.PROVINCE));
    ComposedNotice notice = province.notices(Department.PROVINCE).get(1);
    province.vanish(notice);

    Command second = fetch(site(Department.PROVINCE));

    FetchedPage page = held().get(province.uri(notice).toString());
    assertEquals("gone", page.state());
    assertTrue(Files.exists(corpus.resolve(page.file())));
    assertTrue(second.out().contains("gone"), second.out());
  }

  @Test
  void aPageThatStaysAwayIsToldOnce() {
    fetch(site(Department.PROVINCE));
    province.vanish(province.notices(Department.PROVINCE).get(1));
    fetch(site(Department.PROVINCE));

    Command third = fetch(site(Department.PROVINCE), "--again", "all");

    assertTrue(third.out().contains(" 0 gone"), third.out());
  }

  @Test
  void aFileThatSomebodyDeletedIsFetchedAgain() throws Exception {
    fetch(site(Department.PROVINCE));
    URI url = province.uri(province.notices(Department.PROVINCE).get(1));
    Files.delete(corpus.resolve(held().get(url.toString()).file()));

    fetch(site(Department.PROVINCE));

    assertArrayEquals(province.bytes(url), file(url));
  }

  @Test
  void aNewNoticeIsFoundWithoutWalkingTheWholeListAgain() throws Exception {
    fetch(site(Department.PROVINCE));
    ComposedNotice published = province.publish(Department.PROVINCE);
    province.clearLog();

    fetch(site(Department.PROVINCE), "--again", "none");

    assertTrue(held().containsKey(province.uri(published).toString()));
    assertEquals(
        2,
        province.count(request -> request.path().contains("index") && !request.forRobots()),
        "one page with the new entry, one without");
  }

  @Test
  void aNoticeWhoseAddressIsGivenIsFetchedAlone() throws Exception {
    ComposedNotice notice = province.notices(Department.PROVINCE).getFirst();

    fetch(province.uri(notice));

    assertArrayEquals(province.bytes(province.uri(notice)), file(province.uri(notice)));
    assertEquals(1, held().values().stream().filter(page -> page.kind().equals("notice")).count());
  }

  @Test
  void onlyNoticesOnOrAfterADayAreFetched() throws Exception {
    List<ComposedNotice> notices = province.notices(Department.PROVINCE);
    String day = notices.get(notices.size() / 2).date().toString();

    fetch(site(Department.PROVINCE), "--since", day);

    assertEquals(
        notices.stream()
            .filter(notice -> notice.date().toString().compareTo(day) >= 0)
            .map(notice -> province.uri(notice).toString())
            .sorted()
            .toList(),
        held().values().stream()
            .filter(page -> page.kind().equals("notice"))
            .map(FetchedPage::url)
            .sorted()
            .toList());
  }

  @Test
  void afterMostNewTheNextFetchGoesOn() throws Exception {
    fetch(site(Department.PROVINCE), "--max", "2");
    assertEquals(2, held().values().stream().filter(page -> page.kind().equals("notice")).count());
    province.clearLog();

    fetch(site(Department.PROVINCE));

    assertEquals(
        province.notices(Department.PROVINCE).size(),
        held().values().stream().filter(page -> page.kind().equals("notice")).count());
    assertEquals(
        province.log().size(), province.log().stream().map(LoggedRequest::path).distinct().count());
  }

  @Test
  void aDryRunAsksForListsOnlyAndKeepsNothing() {
    Command dryRun = fetch(site(Department.PROVINCE), "--dry-run");

    for (ComposedNotice notice : province.notices(Department.PROVINCE)) {
      assertTrue(dryRun.out().contains(notice.title()), dryRun.out());
    }
    assertEquals(0, province.count(request -> request.path().contains("/n/")));
    assertFalse(Manifest.isIn(corpus));
  }

  @Test
  void aDryRunAfterAFetchTellsOnlyWhatIsNew() {
    fetch(site(Department.PROVINCE));
    ComposedNotice published = province.publish(Department.PROVINCE);

    Command dryRun = fetch(site(Department.PROVINCE), "--dry-run");

    assertEquals(
        List.of(province.uri(published).toString()),
        dryRun
            .out()
            .lines()
            .filter(line -> line.contains("://"))
            .map(FetchCommandTest::url)
            .toList());
  }

  private static String url(String line) {
    return line.substring(line.indexOf("http")).split(" ", 2)[0];
  }

  @Test
  void whatFailsIsToldWithItsReasonAndCostsNothingElse() throws Exception {
    ComposedNotice notice = province.notices(Department.PROVINCE).get(1);
    province.trouble(province.uri(notice), Trouble.STATUS_403, Integer.MAX_VALUE);

    Command fetch = fetch(site(Department.PROVINCE));

    assertEquals(1, fetch.code());
    assertTrue(fetch.err().contains(province.uri(notice).toString()), fetch.err());
    assertTrue(fetch.err().contains("403"), fetch.err());
    assertEquals(
        province.notices(Department.PROVINCE).size() - 1,
        held().values().stream().filter(page -> page.kind().equals("notice")).count());
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonIsToldInBothLanguages(FetchFailure.Reason reason) {
    String key = "fetch.failed." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');

    assertTrue(Messages.in(Locale.CHINESE).bundle().containsKey(key), key);
  }

  @Test
  void aPageThatSaysItIsNoneDoesNotReplaceTheNotice() throws Exception {
    fetch(site(Department.PROVINCE));
    ComposedNotice notice = province.notices(Department.PROVINCE).get(1);
    byte[] before = file(province.uri(notice));
    province.trouble(province.uri(notice), Trouble.SOFT_404, Integer.MAX_VALUE);

    fetch(site(Department.PROVINCE));

    assertArrayEquals(before, file(province.uri(notice)));
    assertEquals("gone", held().get(province.uri(notice).toString()).state());
  }

  @Test
  void whatRobotsForbidsIsNotAskedFor() {
    fetch(site(Department.PROVINCE));

    assertEquals(0, province.count(request -> request.path().startsWith("/admin")));
    assertEquals(0, province.count(request -> request.path().startsWith("/search")));
  }

  @Test
  void neverTwoRequestsToAHostAtOnce() {
    fetch(site(Department.PROVINCE), site(Department.EDUCATION), site(Department.REFORM));

    assertEquals(0, province.count(request -> request.runningRequests() > 1));
  }

  @Test
  void aSecondProcessIsRefusedWhileOneFetches() throws Exception {
    try (org.hongtou.fetch.store.FetchStore store =
        org.hongtou.fetch.store.FetchStore.open(corpus)) {
      Command fetch = fetch(site(Department.PROVINCE));

      assertEquals(2, fetch.code(), store.corpus().toString());
      assertTrue(fetch.err().contains("another hongtou fetch is at work"), fetch.err());
    }
  }

  @Test
  void aRunOnAnAddressFetchesAndIndexesIt() {
    ComposedNotice notice = province.notices(Department.PROVINCE).getFirst();
    Path index = temp.resolve("index");

    Command run =
        Command.run(
            "run",
            province.uri(notice),
            "--corpus",
            corpus,
            "--index",
            index,
            "--allow-private",
            "--delay",
            "0s");

    assertEquals(0, run.code(), run.err());
    Command show = Command.run("search", notice.title(), "--index", index, "--json");
    assertTrue(show.out().contains(notice.title()), show.out());
  }

  @Test
  void aPrivateAddressIsRefusedUnlessAllowed() {
    Command fetch = Command.run("fetch", province.list(Department.COMMERCE), "--corpus", corpus);

    assertEquals(2, fetch.code());
    assertTrue(fetch.err().contains("loopback"), fetch.err());
    assertEquals(0, province.log().size());
  }

  @Test
  void aRunAfterAFetchKnowsWhereEachNoticeIsFrom() {
    Path index = temp.resolve("index");
    fetch(site(Department.PROVINCE));

    Command.run("run", corpus, "--index", index);
    String records = Command.run("export", "--index", index).out();

    for (ComposedNotice notice : province.notices(Department.PROVINCE)) {
      assertTrue(records.contains("\"uri\":\"" + province.uri(notice) + "\""), notice.title());
    }
  }

  @Test
  void theSameNoticeOnTwoSitesIsOneHitWithBothAddresses() {
    Path index = temp.resolve("index");
    fetch(site(Department.PROVINCE), province.list(Department.COMMERCE));
    Command.run("run", corpus, "--index", index);
    ComposedNotice copy =
        province.notices(Department.COMMERCE).stream()
            .filter(notice -> notice.original() != null)
            .findFirst()
            .orElseThrow();

    Command search =
        Command.run(
            "search", "\"" + copy.title() + "\"", "--kind", "notice", "--index", index, "--json");

    assertTrue(search.out().contains("\"total\":1"), search.out());
    assertTrue(search.out().contains(province.uri(copy).toString()), search.out());
    assertTrue(search.out().contains(province.uri(copy.original()).toString()), search.out());
  }
}
