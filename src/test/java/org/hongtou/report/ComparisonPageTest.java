package org.hongtou.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.Hongtou;
import org.hongtou.compare.NoticeComparison;
import org.hongtou.model.Notice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ComparisonPageTest {
  private static Document page(String what, String by) throws Exception {
    String text = Files.readString(Path.of("corpus/anhui-yaodian.txt"));
    Notice a = Hongtou.read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    Notice b = Hongtou.read(text.replace(what, by).getBytes(StandardCharsets.UTF_8), "<b>.txt");
    return Jsoup.parse(ComparisonPage.of(NoticeComparison.of(a, b), b, PageLabels.ENGLISH));
  }

  @Test
  void wordsThatChangedStandInTheirSentence() throws Exception {
    Document page = page("推动失信主体", "加快失信主体");

    assertEquals(List.of("推动"), page.select("del").eachText());
    assertEquals(List.of("加快"), page.select("ins").eachText());
    assertTrue(page.select("article p").text().contains("制度，推动加快失信主体"));
  }

  @Test
  void namesOfFilesAreEscaped() throws Exception {
    Document page = page("x", "x");

    assertTrue(page.select("dd").eachText().getLast().endsWith("<b>.txt"));
    assertTrue(page.text().contains("no difference: 12 tasks"));
  }
}
