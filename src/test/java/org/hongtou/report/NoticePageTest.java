package org.hongtou.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.hongtou.Hongtou;
import org.hongtou.model.Attachment;
import org.hongtou.model.Metadata;
import org.hongtou.model.Notice;
import org.hongtou.model.Pages;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Role;
import org.hongtou.model.Source;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.hongtou.model.Warning;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class NoticePageTest {
  private static final String TEXT = "一、建成五十个中心，由省商务厅、省科技厅负责。\n";

  private static Span span(String quote) {
    int at = TEXT.indexOf(quote);
    return new Span(at, at + quote.length());
  }

  private static Notice notice(String text, List<Task> tasks, List<Target> targets, Source source) {
    return new Notice(
        "id",
        source,
        new Metadata(null, null, null, List.of(), null, null, null, List.of(), null, Map.of()),
        text,
        List.of(),
        tasks,
        targets,
        List.of(),
        List.of(),
        List.of());
  }

  private static Source source(String path, String uri) {
    return new Source(path, uri, "00", "text/plain", "UTF-8", 3);
  }

  private static Notice ofText(String text) {
    return notice(text, List.of(), List.of(), source("a.txt", null));
  }

  private static Target target(String id, Span span) {
    return new Target(
        id,
        null,
        span.of(TEXT),
        span,
        "中心",
        null,
        Target.Op.EQUAL,
        new BigDecimal("50"),
        null,
        "五十个",
        "个",
        null,
        Target.Kind.LEVEL,
        null,
        "rule",
        1);
  }

  private static Document page(Notice notice) {
    return Jsoup.parse(NoticePage.of(notice, PageLabels.ENGLISH));
  }

  @Test
  void marksThatCrossEachOtherLoseNoCharacter() {
    Notice crossing =
        notice(
            TEXT,
            List.of(),
            List.of(target("g1", span("建成五十个中心，由省商务厅")), target("g2", span("中心，由省商务厅、省科技厅"))),
            source("a.txt", null));

    Document page = page(crossing);

    assertEquals(TEXT.strip(), page.select("article p").text());
    assertEquals(1, page.select("#s-g1").size());
    assertEquals(2, page.select("[data-m=s-g2]").size(), "the part inside the other, and the rest");
  }

  @Test
  void linksAreNeverInLinks() throws Exception {
    for (String name :
        List.of("anhui-yaodian.txt", "shandong-fengong.html", "yunnan-biaoge.html")) {
      String written = NoticePage.of(Hongtou.read(Path.of("corpus", name)), PageLabels.ENGLISH);
      int open = 0;
      for (int at = written.indexOf("<body"); at >= 0; at = written.indexOf('<', at + 1)) {
        open += written.startsWith("<a ", at) ? 1 : written.startsWith("</a>", at) ? -1 : 0;
        assertTrue(open <= 1, name);
      }
    }
  }

  @Test
  void theWholeTextIsShown() throws Exception {
    for (String name : List.of("anhui-yaodian.txt", "jiangxi-kaifaqu.txt", "gansu-wangye.html")) {
      Notice notice = Hongtou.read(Path.of("corpus", name));
      Element article = page(notice).selectFirst("article");
      article.select(".chip, .page").remove();

      assertEquals(
          notice.text().replaceAll("\\s+", ""), article.text().replaceAll("\\s+", ""), name);
    }
  }

  @Test
  void aUnitOfSeveralTasksLeadsToWhereItIsWrittenFromEach() {
    Responsibility note =
        new Responsibility(Role.LEAD, "江西省商务厅", "省商务厅", span("省商务厅"), true, false, "rule", 1);
    Task first = task("t1", span("建成五十个中心"), note);
    Task second = task("t2", span("省科技厅"), note);

    Document page = page(notice(TEXT, List.of(first, second), List.of(), source("a.txt", null)));

    String place = page.select("article .unit").attr("id");
    assertEquals("#" + place, page.select("#c-t1-u1").attr("href"));
    assertEquals("#" + place, page.select("#c-t2-u1").attr("href"));
  }

  private static Task task(String id, Span span, Responsibility unit) {
    return new Task(
        id, null, null, span.of(TEXT), span, null, null, null, List.of(unit), List.of(), "r", 1);
  }

  @Test
  void elementsInTheTextAreText() {
    Document page = page(ofText("一、<script>alert(1)</script>\"><b onclick='x'>&lt;\n"));

    assertEquals(
        "一、<script>alert(1)</script>\"><b onclick='x'>&lt;", page.select("article").text());
    assertEquals(0, page.select("article b, article script").size());
  }

  @Test
  void charactersThatHtmlCannotHoldAreShownByOthers() {
    String written =
        NoticePage.of(
            ofText("a\u0000b\u001bc\u0085d\ud800e\u202ef\uffffg😀\n"), PageLabels.ENGLISH);

    assertTrue(written.contains("a␀b␛c\uFFFDd\uFFFDe\uFFFDf\uFFFDg😀"));
  }

  @Test
  void onlyAddressesOfTheWebAreLinks() {
    Notice notice =
        notice("一、\n", List.of(), List.of(), source("a", "javascript:alert(1)//http://a"))
            .withAttachments(
                List.of(
                    new Attachment("一", "data:text/html,x", null),
                    new Attachment("二", "x", "https://example.org/?a=1&b=\"2"),
                    new Attachment("三", " javascript:alert(2)", "JavaScript:alert(3)")));

    assertEquals(
        List.of("https://example.org/?a=1&b=\"2"),
        page(notice).select("a[href]").eachAttr("href").stream()
            .filter(href -> !href.startsWith("#"))
            .toList());
  }

  @Test
  void aFilesNameIsEscaped() {
    Document page =
        page(notice("一、\n", List.of(), List.of(), source("<img src=x onerror=y>.txt", null)));

    assertTrue(page.select("details").text().contains("<img src=x onerror=y>.txt"));
    assertEquals(0, page.select("img").size());
  }

  @Test
  void rowsAreATableAndEachTaskItsRow() throws Exception {
    Document page = page(Hongtou.read(Path.of("corpus/shandong-fengong.html")));

    assertEquals(8, page.select("article table tr").size());
    assertEquals(7, page.select("article tr.task").size());
  }

  @Test
  void pagesOfPaperAreShownWhereTheyBegin() {
    Notice notice = ofText("甲\n乙丙\n丁\n").withPages(new Pages(List.of(0, 3, 5)));

    Document page = page(notice);

    assertEquals(List.of("p. 1甲", "乙p. 2丙", "p. 3丁"), page.select("article p").eachText());
  }

  @Test
  void warningsAreShownAndMarked() {
    Notice plain = ofText(TEXT);
    Notice notice =
        new Notice(
            plain.id(),
            plain.source(),
            plain.metadata(),
            plain.text(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new Warning("figure-left", "a figure is left", span("五十个")),
                new Warning("no-title", "there is no title", null)));

    Document page = page(notice);

    assertEquals("#s-w1", page.select("#c-w1 a").attr("href"));
    assertEquals("五十个", page.select("#s-w1").text());
    assertEquals("no-title there is no title", page.select("#c-w2").text());
  }

  @Test
  void thePolicyAllowsNothingButThePagesOwnStyleAndScript() {
    String policy =
        page(ofText("一、\n")).select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertTrue(
        policy.matches(
            "default-src 'none'; img-src data:; style-src 'sha256-[^']+'; script-src"
                + " 'sha256-[^']+'; base-uri 'none'; form-action 'none'"),
        policy);
  }

  @Test
  void thePageNamesNoAddressOfItsOwn() {
    String written = NoticePage.of(ofText("一、\n"), PageLabels.ENGLISH);

    assertFalse(written.contains("http://") || written.contains("https://"));
  }

  @Test
  void theSameNoticeGivesTheSamePageOnEveryMachine() throws Exception {
    Notice notice = Hongtou.read(Path.of("corpus/jiangxi-kaifaqu.txt"));
    String one = NoticePage.of(notice, PageLabels.ENGLISH);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

      assertEquals(one, NoticePage.of(notice, PageLabels.ENGLISH));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aPageIsInTheReadersLanguage() {
    String chinese = NoticePage.of(ofText("一、\n"), PageLabels.CHINESE);

    assertEquals("zh-Hans", Jsoup.parse(chinese).select("html").attr("lang"));
    assertNotEquals(chinese, NoticePage.of(ofText("一、\n"), PageLabels.ENGLISH));
  }

  @Test
  void aNoticeWithoutAnythingIsAPageToo() {
    assertTrue(page(ofText("")).select("article").text().isEmpty());
  }

  @Test
  void aNoticeOfFiveMegabytesIsAPage() {
    Notice notice = ofText("推进产业平台建设，完善服务体系。\n".repeat(100_000));

    assertTrue(NoticePage.of(notice, PageLabels.ENGLISH).length() > 1_600_000);
  }
}
