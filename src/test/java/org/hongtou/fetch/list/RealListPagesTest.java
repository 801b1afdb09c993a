package org.hongtou.fetch.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** List pages as real sites served them, where they lie beside the project. */
class RealListPagesTest {
  private static final Path PAGES = Path.of("../shared/corpus/listpages");

  @Test
  void aListInACommentGivesAllItsEntriesAndItsNextPage() throws IOException {
    URI url = URI.create("https://jyt.gansu.gov.cn/jyt/c110634/zwgklist.shtml");

    ListPage page = read("gansu_jyt_wenjiantongzhi_list.html", new PageRequest(url, null, 1));

    assertEquals(20, page.entries().size());
    assertWhole(page);
    assertEquals(LocalDate.of(2025, 11, 17), page.entries().get(0).date());
    assertEquals(
        URI.create("https://jyt.gansu.gov.cn/jyt/c110634/zwgklist_2.shtml"), next(page).url());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aJpageAnswerGivesAllItsRecordsAndTheNextRange(int number) throws IOException {
    int from = (number - 1) * 76 + 1;
    URI url =
        URI.create(
            "https://gxt.jiangsu.gov.cn/module/web/jpage/dataproxy.jsp?startrecord="
                + from
                + "&endrecord="
                + (from + 75)
                + "&perpage=25");

    ListPage page =
        read(
            "jiangsu_gxt_jpage_dataproxy_page" + number + ".xml",
            new PageRequest(url, "col=1&columnid=80179", number));

    assertEquals(76, page.entries().size());
    assertWhole(page);
    assertTrue(next(page).url().toString().contains("startrecord=" + (from + 76) + "&"));
    assertEquals("col=1&columnid=80179", next(page).form());
  }

  @Test
  void aListInAScriptGivesAllItsEntries() throws IOException {
    URI url = URI.create("http://sthjt.jiangxi.gov.cn/jxssthjt/col/col42150/index.html");

    ListPage page = read("jiangxi_sthjt_list_page1.html", new PageRequest(url, null, 1));

    assertEquals(50, page.entries().size());
    assertWhole(page);
    assertEquals(URI.create(url + "?uid=380055&pageNum=2"), next(page).url());
  }

  private static PageRequest next(ListPage page) {
    PageRequest next = page.next();
    assertNotNull(next, page.paging());
    return next;
  }

  private static void assertWhole(ListPage page) {
    for (ListEntry entry : page.entries()) {
      assertNotNull(entry.date(), entry.title());
      assertTrue(entry.title().length() > 5, entry.title());
      assertTrue(!entry.title().endsWith("..."), entry.title());
      assertTrue(entry.url().isAbsolute(), entry.title());
    }
  }

  private static ListPage read(String name, PageRequest asked) throws IOException {
    Path file = PAGES.resolve(name);
    assumeTrue(Files.exists(file), "skipped: needs " + PAGES);
    return ListReader.generic(asked.url())
        .read(asked, asked.url(), Files.readAllBytes(file), "text/html");
  }
}
