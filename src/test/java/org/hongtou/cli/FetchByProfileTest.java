package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hongtou.fetch.store.FetchedPage;
import org.hongtou.fetch.store.Manifest;
import org.hongtou.testsite.ComposedNotice;
import org.hongtou.testsite.Department;
import org.hongtou.testsite.TestProvince;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a profile's {@code detail} means for the walk over a list. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class FetchByProfileTest {
  @TempDir private Path temp;

  private Command fetch(TestProvince province, String detail) throws IOException {
    Path sites = Files.createDirectories(temp.resolve("sites"));
    Files.writeString(
        sites.resolve("own.yaml"),
        """
        id: own
        name: 样例省人民政府
        home: %s
        detail: '%s'
        lists:
          - name: 政策文件
            url: %s
        """
            .formatted(
                province.base(Department.PROVINCE), detail, province.list(Department.PROVINCE)));
    return Command.run(
        "fetch",
        "own",
        "--sites",
        sites,
        "--corpus",
        temp.resolve("corpus"),
        "--allow-private",
        "--delay",
        "0s");
  }

  @Test
  void pagesWithoutANoticeDoNotEndTheWalkBeforeTheOneThatHasIt() throws Exception {
    try (TestProvince province = TestProvince.start()) {
      ComposedNotice last = province.notices(Department.PROVINCE).getLast();

      Command fetch = fetch(province, last.path());

      assertEquals(0, fetch.code(), fetch.err());
      try (Manifest manifest = Manifest.open(temp.resolve("corpus"))) {
        assertEquals(
            List.of(province.uri(last).toString()),
            manifest.pages("own").stream()
                .filter(page -> page.kind().equals("notice"))
                .map(FetchedPage::url)
                .toList());
      }
    }
  }

  @Test
  void aDetailThatNoAddressMatchesIsToldAsTheReason() throws Exception {
    try (TestProvince province = TestProvince.start()) {
      Command fetch = fetch(province, "/never/");

      assertEquals(1, fetch.code(), fetch.err());
      assertTrue(
          fetch.err().contains("‘detail’ of the profile matches the address of no entry"),
          fetch.err());
    }
  }
}
