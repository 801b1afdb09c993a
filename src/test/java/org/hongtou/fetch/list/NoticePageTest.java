package org.hongtou.fetch.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hongtou.fetch.list.NoticePage.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page of a notice says to a fetch. */
class NoticePageTest {
  private static final URI PAGE =
      URI.create("https://fgw.yangli.gov.cn/zwgk/202510/t20251029_77.html");

  private static final String NOTICE =
      """
      <html><head><meta name="ArticleTitle" content="关于印发示范园区建设方案的通知">
      <meta name="PubDate" content="2025-10-30 09:00"></head><body>
      <h1>关于印发示范园区建设方案的通知</h1><div class="no">样发改〔2025〕18号</div><div id="zoom">
      <p>各市发展改革委：为加快示范园区建设，现将方案印发给你们，请结合实际认真组织实施。</p>
      <p>一、推进园区道路建设。由省交通运输厅牵头，省财政厅配合，年底前完成道路改造30公里。</p>
      <p>附件：<a href="P0201.docx">示范园区建设方案.docx</a> <a href="/download.jsp?id=4&amp;name=表.xlsx">任务分工表.xlsx</a></p>
      </div></body></html>
      """;

  private static NoticePage read(String html) {
    return NoticePage.of(null, PAGE, html.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aNoticeIsKnownWithItsTitleAndDay() {
    NoticePage page = read(NOTICE);

    assertEquals(Kind.NOTICE, page.kind());
    assertEquals("关于印发示范园区建设方案的通知", page.title());
    assertEquals(LocalDate.of(2025, 10, 30), page.date());
  }

  @Test
  void withoutAFieldTheDayIsThatOfTheAddress() {
    assertEquals(
        LocalDate.of(2025, 10, 29),
        read(NOTICE.replaceFirst("<meta name=\"PubDate\".*>", "")).date());
  }

  @Test
  void attachmentsHaveTheirNamesAndAbsoluteAddresses() {
    assertEquals(
        List.of(
            URI.create("https://fgw.yangli.gov.cn/zwgk/202510/P0201.docx"),
            URI.create("https://fgw.yangli.gov.cn/download.jsp?id=4&name=%E8%A1%A8.xlsx")),
        read(NOTICE).files().stream().map(NoticePage.LinkedFile::url).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR_PAGE,<html><head><title>404</title></head><body><p>您访问的页面不存在或已删除！</p></body></html>",
    "LOGIN_PAGE,<html><head><title>统一身份认证登录</title></head><body><form>用户名<input> 密码<input"
        + " type=\"password\"><button>登录</button></form></body></html>",
    "ELSEWHERE,<html><head><meta http-equiv=\"refresh\" content=\"0;url=/other.html\"></head><body></body></html>",
    "EMPTY,<html><head></head><body></body></html>"
  })
  void aPageThatIsNoNoticeIsKnownForWhatItIs(Kind kind, String html) {
    assertEquals(kind, read(html).kind());
  }

  @Test
  void aPageThatNeedsAScriptIsKnown() {
    String app =
        "<html><head><title>政策文件</title></head><body><noscript>请启用JavaScript</noscript><div id=\"app\"></div>"
            + "<script src=\"/js/app.js\"></script></body></html>";

    assertEquals(Kind.NEEDS_SCRIPT, read(app).kind());
  }

  @Test
  void aFileIsNoPage() {
    byte[] body = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, (byte) 0xff, (byte) 0xfe, 0
    };

    assertEquals(Kind.NO_TEXT, NoticePage.of(null, PAGE, body).kind());
  }
}
