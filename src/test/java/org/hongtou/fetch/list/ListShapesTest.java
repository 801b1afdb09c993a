package org.hongtou.fetch.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hongtou.fetch.site.Paging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on a page of a list, without a profile. */
class ListShapesTest {
  private static final List<String> FIVE =
      List.of(Pages.title(1), Pages.title(2), Pages.title(3), Pages.title(4), Pages.title(5));

  private static List<String> titles(ListPage page) {
    return page.entries().stream().map(ListEntry::title).toList();
  }

  private static ListEntry only(String item) {
    return Pages.generic(Pages.around("<ul>" + item + "</ul>")).entries().get(0);
  }

  @Test
  void aListGivesItsEntriesAndNeitherNavigationNorFoot() {
    assertEquals(FIVE, titles(Pages.generic(Pages.page(""))));
  }

  @Test
  void theListIsChosenOverHotNewsBesideIt() {
    String hot =
        "<div class=\"hot\"><a href=\"/h1.html\">省领导调研重大项目建设情况</a>"
            + "<a href=\"/h2.html\">全省经济运行新闻发布会</a></div>";

    assertEquals(FIVE, titles(Pages.generic(Pages.page(hot))));
  }

  @Test
  void addressesAreAbsoluteByTheBaseOfThePage() {
    String page =
        Pages.page("").replace("<head>", "<head><base href=\"/fgw/\">").replace("\"/zwgk/c", "\"c");

    assertEquals(
        URI.create("https://fgw.yangli.gov.cn/fgw/content_9001.html"),
        Pages.generic(page).entries().get(0).url());
  }

  @Test
  void theWholeTitleIsThatOfTheAttribute() {
    String item = Pages.item(1).replaceFirst(">样例.*?</a>", ">样例省发展和改革委员会关于…</a>");

    assertEquals(Pages.title(1), only(item + Pages.item(2)).title());
  }

  @Test
  void aBulletBeforeTheTitleIsNoPartOfIt() {
    String item = Pages.item(1).replaceFirst(" title=\"[^\"]*\">", ">· ");

    assertEquals(Pages.title(1), only(item + Pages.item(2)).title());
  }

  @Test
  void anAddressThatStandsTwiceGivesOneEntry() {
    String twice =
        Pages.around(
            "<ul>" + Pages.item(1) + Pages.item(1) + Pages.item(2) + Pages.item(3) + "</ul>");

    assertEquals(3, Pages.generic(twice).entries().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span>2025-10-29</span>",
        "<span>2025/10/29</span>",
        "<span>[2025.10.29]</span>",
        "<i>2025年10月29日</i>",
        "<b readlabel=\"2025-10-29\">今天</b>",
        "<div><b>29</b><em>2025-10</em></div>",
        "<div><em>2025.10</em><b>29</b></div>",
        "<time datetime=\"2025-10-29T08:00:00\">上午</time>",
        "（2025-10-29）"
      })
  void aDateBesideTheLinkIsReadInAnyOfItsForms(String date) {
    String item = Pages.item(1).replaceFirst("<span>.*</span>", date);

    assertEquals(LocalDate.of(2025, 10, 29), only(item + Pages.item(2) + Pages.item(3)).date());
  }

  @Test
  void aDateWithoutYearTakesThatOfTheAddress() {
    String item =
        Pages.item(1)
            .replaceFirst("<span>.*</span>", "[10-29]")
            .replace("/zwgk/content_", "/zwgk/2024/10/content_");

    assertEquals(LocalDate.of(2024, 10, 29), only(item + Pages.item(2)).date());
  }

  @Test
  void withoutADateBesideItAnEntryHasThatOfItsAddress() {
    String item =
        Pages.item(1)
            .replaceFirst("<span>.*</span>", "")
            .replace("content_9001", "202510/t20251029_9001");

    assertEquals(LocalDate.of(2025, 10, 29), only(item + Pages.item(2)).date());
  }

  @Test
  void aTableOfNoticesIsAList() {
    StringBuilder rows = new StringBuilder("<table>");
    for (int i = 1; i <= 5; i++) {
      rows.append("<tr><td>").append(i).append("</td><td>");
      rows.append(Pages.item(i).replaceAll("</?li>", "").replace("<span>", "</td><td>"));
      rows.append("</td></tr>");
    }

    assertEquals(FIVE, titles(Pages.generic(Pages.around(rows + "</table>"))));
  }

  @Test
  void linesWithoutElementsOfTheirOwnAreAList() {
    StringBuilder lines = new StringBuilder("<div>");
    for (int i = 1; i <= 5; i++) {
      lines.append("<a href=\"" + Pages.path(i) + "\">" + Pages.title(i) + "</a> ");
      lines.append(Pages.date(i)).append("<br>");
    }
    ListPage page = Pages.generic(Pages.around(lines + "</div>"));

    assertEquals(FIVE, titles(page));
    assertEquals(Pages.date(5), page.entries().get(4).date());
  }

  @Test
  void aListInACommentIsRead() {
    String page =
        Pages.page("").replace("<ul class=\"list\">", "<ul><!--").replace("</ul>", "--></ul>");

    assertEquals(FIVE, titles(Pages.generic(page)));
  }

  private static String data(String name, int entries) {
    StringBuilder json = new StringBuilder("<script>var page = {" + name + ": [");
    for (int i = 1; i <= entries; i++) {
      json.append(i > 1 ? "," : "")
          .append(
              "{\"title\":\"" + Pages.title(i) + "\",\"pubDate\":\"" + Pages.date(i) + " 09:30\"")
          .append(",\"urls\":\"{\\\"pc\\\":\\\"" + Pages.path(i) + "\\\"}\"}");
    }
    return Pages.around(json + "]};</script>");
  }

  @Test
  void aListInTheDataOfAScriptIsRead() {
    assertEquals(FIVE, titles(Pages.generic(data("articleList", 5))));
  }

  @Test
  void aSingleEntryInTheDataOfAScriptIsTheWholeLastPage() {
    ListPage page = Pages.generic(data("articleList", 1));

    assertEquals(List.of(Pages.title(1)), titles(page));
    assertEquals(Pages.date(1), page.entries().get(0).date());
  }

  @Test
  void aSingleObjectInAScriptThatIsNotCalledAListIsNone() {
    assertEquals(List.of(), Pages.generic(data("banner", 1)).entries());
  }

  private static String records(String around) {
    StringBuilder xml = new StringBuilder("<totalrecord>12</totalrecord><recordset>");
    for (int i = 1; i <= 5; i++) {
      xml.append("<record><![CDATA[").append(Pages.item(i).strip()).append("]]></record>");
    }
    return around.formatted("<datastore>" + xml + "</recordset></datastore>");
  }

  @Test
  void recordsInCdataAreRead() {
    assertEquals(FIVE, titles(Pages.generic(records("%s"))));
  }

  @Test
  void recordsWithinAPageAreRead() {
    String page = Pages.around(records("<div><script type=\"text/xml\">%s</script></div>"));

    assertEquals(FIVE, titles(Pages.generic(page)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title|url|publishTime|2025-10-29 10:00:00",
        "docTitle|docPubUrl|docRelTime|2025/10/29",
        "TITLE|URL|pub_date|1761696000000",
        "showTitle|linkUrl|date|1761696000"
      })
  void jsonOfAnInterfaceIsReadByItsUsualKeys(String title, String url, String date, String when) {
    String json =
        "{\"code\":0,\"data\":{\"rows\":[{\"%s\":\"%s\",\"%s\":\"/a/1.html\",\"%s\":\"%s\"}]}}"
            .formatted(title, Pages.title(1), url, date, when);

    assertEquals(
        new ListEntry(
            Pages.title(1),
            URI.create("https://fgw.yangli.gov.cn/a/1.html"),
            LocalDate.of(2025, 10, 29)),
        Pages.generic(json).entries().get(0));
  }

  @Test
  void gbkThatCallsItselfUtf8IsReadByItsBytes() {
    PageRequest asked = new PageRequest(Pages.LIST, null, 1);
    byte[] body = Pages.page("").getBytes(Charset.forName("GBK"));

    assertEquals(
        FIVE,
        titles(
            ListReader.generic(Pages.LIST)
                .read(asked, Pages.LIST, body, "text/html;charset=utf-8")));
  }

  @Test
  void aPageWithoutAListGivesNothingAndNoNextPage() {
    ListPage page = Pages.generic(Pages.around("<p>本栏目正在建设。</p>"));

    assertEquals(new ListPage(List.of(), null, "no entries"), page);
  }

  @Test
  void bytesThatAreNoTextGiveNothing() {
    PageRequest asked = new PageRequest(Pages.LIST, null, 1);
    byte[] body = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xff, (byte) 0xfe, 0, 0};

    assertEquals(
        List.of(),
        ListReader.generic(Pages.LIST).read(asked, Pages.LIST, body, "image/png").entries());
  }

  @Test
  void theSelectorOfAProfileWinsOverWhatWouldBeFound() {
    String page = Pages.page("<div class=\"own\"><p><a href=\"/x.html\">关于征求意见的函</a></p></div>");
    ListReader reader = Pages.profile(".own p", null, Paging.FOUND);

    assertEquals(List.of("关于征求意见的函"), titles(Pages.read(reader, reader.first(), page)));
  }

  @Test
  void aSelectorThatMatchesNothingIsNamedAsTheReason() {
    ListReader reader = Pages.profile(".own p", null, Paging.FOUND);

    assertEquals(
        "no entries: ‘.own p’ matches nothing on the page",
        Pages.read(reader, reader.first(), Pages.page("")).paging());
  }

  @Test
  void entriesThatAreNoNoticesAreLeftOutAndTold() {
    ListReader reader = Pages.profile("ul.list > li", "content_900[123]", Paging.FOUND);
    ListPage page = Pages.read(reader, reader.first(), Pages.page(""));

    assertEquals(FIVE.subList(0, 3), titles(page));
    assertEquals(FIVE.subList(3, 5), page.leftOut().stream().map(ListEntry::title).toList());
  }

  private static boolean isList(String page) {
    return ListReader.isList(Pages.LIST, page.getBytes(StandardCharsets.UTF_8), null);
  }

  @Test
  void aListIsAList() {
    assertTrue(isList(Pages.page("")));
  }

  @Test
  void jsonWithEntriesIsAList() {
    String row = "{\"title\":\"%s\",\"url\":\"%s\"}";

    assertTrue(
        isList(
            "["
                + row.formatted(Pages.title(1), Pages.path(1))
                + ","
                + row.formatted(Pages.title(2), Pages.path(2))
                + "]"));
  }

  @Test
  void aNoticeWithLinksBelowItIsNoList() {
    String prose = "<p>为加快示范园区建设，推动产业集聚发展，现提出以下工作任务，请认真贯彻落实。各地各部门要加强组织领导，明确责任分工。</p>".repeat(12);

    assertEquals(false, isList(Pages.page("").replace("<ul class=\"list\">", prose + "<ul>")));
  }

  @Test
  void aPageThatCallsItselfAnArticleIsNoList() {
    String page =
        Pages.page("")
            .replace(
                "<head>", "<head><meta name=\"ArticleTitle\" content=\"" + Pages.title(1) + "\">");

    assertEquals(false, isList(page));
  }
}
