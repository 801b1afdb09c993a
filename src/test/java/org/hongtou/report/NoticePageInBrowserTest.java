package org.hongtou.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
import org.hongtou.wrap.HtmlMaker;
import org.hongtou.wrap.Wrapped;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The review page, clicked through in Chromium. */
class NoticePageInBrowserTest {
  private static final String HOSTILE =
      """
      江西省人民政府办公厅关于培育<script>alert(1)</script>产业平台的通知
      赣府厅字〔2023〕88号
      各市、县（区）人民政府，省政府各部门：
      一、培育产业平台
      （一）壮大<img src=x onerror=alert(2)>产业。到2025年，全省"><script>document.title='broken'</script>收入达到500亿元以上。（省商务厅牵头）
      （二）完善javascript:alert(3)服务。2024年6月底前建成10个中心。（责任单位：省科技厅）
      江西省人民政府办公厅
      2023年5月16日
      """;

  @TempDir static Path temp;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    assumeTrue(Browser.missing().isEmpty(), Browser.missing());
    browser = Browser.start(true);
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static Path page(Notice notice, String name) throws IOException {
    Path file = temp.resolve(name + ".html");
    Files.writeString(file, NoticePage.of(notice, PageLabels.ENGLISH));
    return file;
  }

  private static Path sample(String name) throws Exception {
    return page(Hongtou.read(Path.of("corpus", name)), name);
  }

  /** Of a page whose text shows elements: they are escaped in its source. */
  private static Notice hostile(String name) throws Exception {
    byte[] page = HtmlMaker.make(Wrapped.ofText(HOSTILE), StandardCharsets.UTF_8, "utf-8");
    return Hongtou.read(page, name);
  }

  @Test
  void aCellLeadsToItsSentenceAndTheSentenceBack() throws Exception {
    browser.show(sample("anhui-yaodian.txt"));

    WebElement cell = browser.find("#c-g3 a[href='#s-g3']");
    cell.click();
    assertEquals("s-g3", browser.fragment());
    WebElement sentence = browser.find("#s-g3");
    assertEquals("新增15个“一件事”主题服务", sentence.getText());
    assertTrue(browser.isSeen(sentence), "the sentence is shown");

    sentence.findElement(By.cssSelector("a")).click();
    assertEquals("c-g3", browser.fragment());
    assertTrue(browser.isSeen(browser.find("#c-g3")), "the cell is shown");
  }

  @Test
  void everyLinkOfThePageLeadsToAPlaceOnIt() throws Exception {
    for (String name :
        List.of("anhui-yaodian.txt", "jiangxi-kaifaqu.txt", "shandong-fengong.html")) {
      browser.show(sample(name));

      assertEquals(
          "",
          browser.ask(
              "Array.from(document.querySelectorAll('a[href^=\"#\"]'))"
                  + ".map(a=>a.getAttribute('href').slice(1))"
                  + ".filter(id=>!document.getElementById(id)).join(' ')"),
          name);
    }
  }

  @Test
  void noNameIsGivenTwice() throws Exception {
    browser.show(sample("jiangxi-kaifaqu.txt"));

    assertEquals(
        "",
        browser.ask(
            "(function(){var s={};return Array.from(document.querySelectorAll('[id]'))"
                + ".map(e=>e.id).filter(id=>s[id]||!(s[id]=1)).join(' ')})()"));
  }

  @Test
  void aUnitInANoteForAllTasksLeadsBackToTheTaskThatTheReaderCameFrom() throws Exception {
    browser.show(sample("jiangxi-kaifaqu.txt"));
    WebElement last = browser.all("#tasks sup").getLast();
    WebElement unit = last.findElement(By.xpath("preceding-sibling::a[1]"));
    String cell = unit.getDomAttribute("id");

    unit.click();
    assertEquals("各市、县（区）人民政府", browser.find(":target").getText());
    browser.find(":target a").click();

    assertEquals(cell, browser.fragment());
  }

  @Test
  void theKeyboardIsEnough() throws Exception {
    browser.show(sample("anhui-yaodian.txt"));
    WebElement cell = browser.find("#c-g3 a[href='#s-g3']");
    browser.ask("arguments[0].focus()", cell);
    cell.sendKeys(Keys.ENTER);
    assertEquals("s-g3", browser.fragment());
    // the next stop of the Tab key is in the sentence
    browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
    browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);

    assertEquals("c-g3", browser.fragment());
  }

  @Test
  void whatIsLedToIsHighlighted() throws Exception {
    browser.show(sample("anhui-yaodian.txt"));
    String before = browser.find("#s-g3").getCssValue("background-color");

    browser.find("#c-g3 a").click();

    assertFalse(before.equals(browser.find("#s-g3").getCssValue("background-color")), before);
  }

  @Test
  void onlyTheTasksOfAUnitAreLeft() throws Exception {
    browser.show(sample("anhui-yaodian.txt"));

    browser.find("#unit option[value='安徽省商务厅']").click();

    assertEquals(
        List.of("t5"),
        browser.all("#tasks tbody tr").stream()
            .filter(WebElement::isDisplayed)
            .map(row -> row.findElement(By.cssSelector("a")).getText())
            .toList());
  }

  @Test
  void marksCanBeHidden() throws Exception {
    browser.show(sample("anhui-yaodian.txt"));

    browser.find(".filters input[value=target]").click();

    assertEquals("rgba(0, 0, 0, 0)", browser.find("#s-g3").getCssValue("background-color"));
  }

  @Test
  void aScriptInANoticesTextStaysText() throws Exception {
    Notice notice = hostile("\"><script>x</script>");
    Path page = page(notice, "hostile");
    browser.show(page);

    assertEquals("1", browser.ask("document.scripts.length"), "the page's own script only");
    assertEquals("0", browser.ask("document.images.length"));
    assertTrue(browser.find("article").getText().contains("<script>alert(1)</script>"));
    assertTrue(String.valueOf(browser.driver().getTitle()).contains("<script>"));
    assertEquals(List.of(), browser.console());
  }

  @Test
  void aScriptThatGotInWouldNotRun() throws Exception {
    Notice notice = hostile("a.html");
    String written = NoticePage.of(notice, PageLabels.ENGLISH);
    Path page = temp.resolve("broken-in.html");
    Files.writeString(
        page, written.replace("<main", "<script>document.title='broken'</script><main"));
    browser.show(page);

    assertFalse("broken".equals(browser.driver().getTitle()));
    browser.console(); // the refusal, which is no other test's
  }

  @Test
  void nothingIsAskedOfTheNetworkAndNothingGoesWrong() throws Exception {
    Path page = sample("hebei-jiagong.html");
    browser.requests(page);
    browser.console();

    browser.show(page);
    browser.find("#tasks a").click();

    assertEquals(List.of(), browser.requests(page));
    assertEquals(List.of(), browser.console());
  }

  @Test
  void aNarrowScreenIsNotScrolledSideways() throws Exception {
    browser.size(500, 900).show(sample("shandong-fengong.html"));
    Object wider = browser.ask("document.documentElement.scrollWidth - innerWidth");
    browser.size(1400, 900);

    assertTrue(Integer.parseInt(wider.toString()) <= 0, () -> wider + " pixels");
  }

  @Test
  void cellsAndSentencesLeadToEachOtherWithoutScript() throws Exception {
    try (Browser plain = Browser.start(false)) {
      plain.show(sample("anhui-yaodian.txt"));
      assertFalse(plain.find(".filters").isDisplayed(), "what would not work is not shown");

      plain.find("#c-g3 a[href='#s-g3']").click();
      assertEquals("s-g3", plain.fragment());
      plain.find("#s-g3 a").click();

      assertEquals("c-g3", plain.fragment());
    }
  }

  @Test
  void aRealNoticeIsClickedThrough() throws Exception {
    Path real = Path.of("../shared/eval/dev/jiangxi-yanglao.txt");
    assumeTrue(Files.exists(real), "skipped: the notices of ../shared are not beside us");
    Path page = page(Hongtou.read(real), "yanglao");
    browser.show(page);
    for (WebElement link : browser.all("#targets tbody td:nth-child(2) a")) {
      String place = String.valueOf(link.getDomAttribute("href")).substring(1);
      link.click();
      assertEquals(place, browser.fragment());
      assertTrue(browser.isSeen(browser.find("#" + place)), place);
      browser.find("#" + place + " a").click();
      assertTrue(browser.isSeen(browser.find(":target")), place);
    }
    assertEquals(List.of(), browser.console());
  }
}
