package org.hongtou.fetch.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.util.Map;
import org.hongtou.fetch.site.Paging;
import org.hongtou.fetch.site.Paging.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a list goes on behind a page. */
class ListPagingTest {
  private static final String FOLDER = "https://fgw.yangli.gov.cn/zwgk/zcwj/";

  private static String after(String behind) {
    return Pages.next(Pages.generic(Pages.page(behind)));
  }

  private static String after(String behind, String file, int number) {
    return Pages.next(Pages.generic(Pages.page(behind), FOLDER + file, number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"index_1.html\">下一页</a>",
        "<a href=\"./index_1.html\">下页</a>",
        "<a href=\"index_1.html\">&gt;</a>",
        "<a href=\"index_1.html\" rel=\"next\">后页</a>",
        "<a href=\"javascript:void(0)\" tagname=\"/zwgk/zcwj/index_1.html\">下一页</a>",
        "<a href=\"#\" onclick=\"go('index_1.html')\">下一页</a>",
        "<a>1</a> <a href=\"index_1.html\">2</a> <a href=\"index_2.html\">3</a>",
        "<script>createPageHTML(3, 0, \"index\", \"html\");</script>",
        "<!--<script>createPageHTML(3, 0, 'index', 'html');</script>-->",
        "<script>createPageHTML(3, 0, 'index', '.html', 'x');</script>",
        "<script>var countPage = 3; var currentPage = 0;</script>",
        "<script>Pager({size: 3, current: 0, prefix: 'index', suffix: 'html'})</script>"
      })
  void theNextPageIsFoundHoweverThePageSaysIt(String behind) {
    assertEquals(FOLDER + "index_1.html", after(behind));
  }

  @Test
  void aCallThatCountsFromOneLeadsToTheFileWithTheNextNumber() {
    String call = "<script>createPageHTML('page_div', 3, 1, 'list', 'shtml', 45);</script>";

    assertEquals(FOLDER + "list_2.shtml", after(call, "list.shtml", 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "createPageHTML(3, 1, 'index', 'html')|index_1.html|2|index_2.html",
        "createPageHTML(3, 2, 'index', 'html')|index_2.html|3|",
        "createPageHTML('page_div',3,2,'list','shtml',45)|list_2.shtml|2|list_3.shtml",
        "createPageHTML('page_div',3,3,'list','shtml',45)|list_3.shtml|3|"
      })
  void callsOnLaterPagesLeadOnUntilTheLast(String call, String file, int number, String next) {
    assertEquals(
        next == null ? null : FOLDER + next, after("<script>" + call + ";</script>", file, number));
  }

  @Test
  void aLinkToThePageItselfIsNoNextPage() {
    assertNull(after("<a href=\"index.html\">下一页</a>"));
  }

  @Test
  void aPageThatSaysNothingIsTheLast() {
    assertNull(after(""));
  }

  @Test
  void aParameterIsCountedUpUntilTheLastPageThatIsLinked() {
    String links = "<a href=\"?page=1\">首页</a> <a href=\"?page=12\">尾页</a>";

    assertEquals(FOLDER + "list.jsp?page=4", after(links, "list.jsp?page=3", 3));
    assertEquals(FOLDER + "list.jsp?page=2", after(links, "list.jsp", 1));
    assertNull(after(links, "list.jsp?page=12", 12));
  }

  @Test
  void aParameterIsCountedUpWhereThePageSaysHowManyThereAre() {
    assertEquals(FOLDER + "list.jsp?id=7&pageNo=3", after("共3页", "list.jsp?id=7&pageNo=2", 2));
    assertNull(after("共3页", "list.jsp?id=7&pageNo=3", 3));
  }

  @Test
  void aParameterThatStartsAtZeroIsCountedFromThere() {
    String links = "<a href=\"?page=0\">1</a> <a href=\"?page=2\">末页</a>";

    assertEquals(FOLDER + "list.jsp?page=1", after(links, "list.jsp", 1));
    assertNull(after(links, "list.jsp?page=2", 3));
  }

  @Test
  void aParameterIsNotCountedUpWhereNothingSaysHowFar() {
    assertNull(after("", "list.jsp?page=3", 3));
  }

  private static String scripted(int total) {
    return """
        <script>var column = {"code":"col7","articleCount":%s};
        var params = {current: 1, unitid: '3801', webSiteCode: ['yl'], channelCode: ['col7'], perPage: '5'};
        loadPageData(params, '3801'); </script>
        <script>var listData = {articleList: [{"title":"甲项目管理办法","url":"/1.html"},{"title":"乙项目管理办法","url":"/2.html"},
        {"title":"丙项目管理办法","url":"/3.html"},{"title":"丁项目管理办法","url":"/4.html"},{"title":"戊项目管理办法","url":"/5.html"}]};</script>
        """
        .formatted(total);
  }

  private static String nextOfScripted(int total, String query, int number) {
    return Pages.next(
        Pages.generic(Pages.around(scripted(total)), FOLDER + "index.html" + query, number));
  }

  @Test
  void aScriptedListGoesOnByItsOwnAddressWithTheUnitAndTheNumber() {
    assertEquals(FOLDER + "index.html?uid=3801&pageNum=2", nextOfScripted(12, "", 1));
    assertEquals(
        FOLDER + "index.html?uid=3801&pageNum=3", nextOfScripted(12, "?uid=3801&pageNum=2", 2));
  }

  @Test
  void aScriptedListEndsWithItsLastArticle() {
    assertNull(nextOfScripted(12, "?uid=3801&pageNum=3", 3));
    assertNull(nextOfScripted(5, "", 1));
  }

  private static String answer(int total) {
    StringBuilder xml =
        new StringBuilder("<datastore><totalrecord>" + total + "</totalrecord><recordset>");
    for (int i = 1; i <= 5; i++) {
      xml.append("<record><![CDATA[" + Pages.item(i).strip() + "]]></record>");
    }
    return xml + "</recordset></datastore>";
  }

  private static ListPage proxy(int total, int from) {
    URI url =
        URI.create(
            "https://gxt.yangli.gov.cn/module/web/jpage/dataproxy.jsp?startrecord="
                + from
                + "&endrecord="
                + (from + 4)
                + "&perpage=5");
    return Pages.read(
        ListReader.generic(url), new PageRequest(url, "columnid=7", from / 5 + 1), answer(total));
  }

  @Test
  void aProxyIsAskedForTheNextRangeByTheSameForm() {
    PageRequest next = proxy(12, 1).next();

    assertEquals(
        new PageRequest(
            URI.create(
                "https://gxt.yangli.gov.cn/module/web/jpage/dataproxy.jsp?startrecord=6&endrecord=10&perpage=5"),
            "columnid=7",
            2),
        next);
  }

  @Test
  void aProxyIsNotAskedBeyondItsTotal() {
    assertNull(proxy(10, 6).next());
  }

  @Test
  void aPageOfAProxyGivesTheFirstRequestByItsScript() {
    String page =
        Pages.around(
            "<div><script type=\"text/xml\">"
                + answer(12)
                + """
                </script></div><script>$('#7').jpage({proxyUrl: '/module/web/jpage/dataproxy.jsp',
                perPage: 5, groupSize: 1, ajaxParam: {col: 1, columnid: 7, unitid: '33', webname: '样例'}});</script>
                """);

    assertEquals(
        new PageRequest(
            URI.create(
                "https://fgw.yangli.gov.cn/module/web/jpage/dataproxy.jsp?startrecord=6&endrecord=10&perpage=5"),
            "col=1&columnid=7&unitid=33&webname=%E6%A0%B7%E4%BE%8B",
            2),
        Pages.generic(page).next());
  }

  private static String json(String facts) {
    return "{\"data\":{%s,\"rows\":[{\"title\":\"%s\",\"url\":\"/1.html\"},{\"title\":\"%s\",\"url\":\"/2.html\"}]}}"
        .formatted(facts, Pages.title(1), Pages.title(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"total\":5|api?page=1&size=2|1|api?page=2&size=2",
        "\"total\":4|api?page=2&size=2|2|",
        "\"pages\":3|api?pageNo=2|2|api?pageNo=3",
        "\"pages\":3|api?pageNo=3|3|",
        "\"code\":0|api?channel=4|1|"
      })
  void anInterfaceIsAskedOnAsLongAsItsTotalSays(
      String facts, String asked, int number, String next) {
    assertEquals(
        next == null ? null : FOLDER + next,
        Pages.next(Pages.generic(json(facts), FOLDER + asked, number)));
  }

  private static Paging template(
      Kind kind, String url, String form, int first, int size, int last) {
    return new Paging(kind, url, form, first, size, last, null, Map.of());
  }

  @Test
  void aProfileCountsFromItsFirstNumber() {
    ListReader reader =
        Pages.profile(null, null, template(Kind.NUMBERED, "index_{page}.html", null, 0, 0, 0));

    assertEquals(Pages.LIST, reader.first().url());
    assertEquals(
        FOLDER + "index_1.html", Pages.next(Pages.read(reader, reader.first(), Pages.page(""))));
  }

  @Test
  void aProfileEndsAtItsLastPage() {
    ListReader reader =
        Pages.profile(null, null, template(Kind.QUERY, "?page={page}", null, 1, 0, 2));

    assertNull(
        Pages.next(
            Pages.read(
                reader, new PageRequest(Pages.LIST.resolve("?page=2"), null, 2), Pages.page(""))));
  }

  @Test
  void aProfileOfAnInterfaceAsksItForTheFirstPageToo() {
    ListReader reader =
        Pages.profile(
            null,
            null,
            template(Kind.JSON, "/api/search", "from={from}&to={to}&n={size}", 1, 20, 0));

    assertEquals(
        new PageRequest(URI.create("https://fgw.yangli.gov.cn/api/search"), "from=1&to=20&n=20", 1),
        reader.first());
  }

  @Test
  void aProfileWithoutPagingHasOnePage() {
    ListReader reader = Pages.profile(null, null, template(Kind.NONE, null, null, 1, 0, 0));

    assertNull(
        Pages.next(
            Pages.read(reader, reader.first(), Pages.page("<a href=\"index_1.html\">下一页</a>"))));
  }

  @Test
  void aProfileNamesTheLinkToTheNextPage() {
    ListReader reader =
        Pages.profile(null, null, new Paging(Kind.NEXT, null, null, 1, 0, 0, "a.forth", Map.of()));

    assertEquals(
        FOLDER + "index_1.html",
        Pages.next(
            Pages.read(
                reader,
                reader.first(),
                Pages.page("<a class=\"forth\" href=\"index_1.html\">继续浏览</a>"))));
  }

  @Test
  void aPageWhoseEntriesAreNoNoticesDoesNotEndTheList() {
    ListReader reader = Pages.profile(null, "/never/", Paging.FOUND);
    ListPage page =
        Pages.read(reader, reader.first(), Pages.page("<a href=\"index_1.html\">下一页</a>"));

    assertEquals(0, page.entries().size());
    assertEquals(FOLDER + "index_1.html", Pages.next(page));
  }
}
