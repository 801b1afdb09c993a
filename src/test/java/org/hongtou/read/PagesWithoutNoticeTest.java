package org.hongtou.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.junit.jupiter.api.Test;

/** A page that shows a message of its site, or nothing yet, is refused and says why. */
class PagesWithoutNoticeTest {
  private static final String HEADING = "<h1>关于加快发展现代物流业的若干意见</h1>";

  private static void refuses(Reason reason, String message, String html) {
    UnreadableNoticeException e =
        assertThrows(
            UnreadableNoticeException.class,
            () -> NoticeReader.read(html.getBytes(StandardCharsets.UTF_8), "a.html"));
    assertEquals("a.html is unreadable: " + message, e.getMessage());
    assertEquals(reason, e.reason());
  }

  private static void isError(String html) {
    refuses(
        Reason.ERROR_PAGE,
        "the page shows an error of its site; get the notice's page again",
        html);
  }

  private static void leadsElsewhere(String html) {
    refuses(Reason.ELSEWHERE, "the page only leads to another one; get that one", html);
  }

  private static void needsScript(String html) {
    refuses(
        Reason.NEEDS_SCRIPT,
        "the page's text comes by JavaScript only; save it from a browser, as shown there",
        html);
  }

  @Test
  void errorsOfServersAndSites() {
    isError("<html><body><center><h1>404 Not Found</h1></center><hr>nginx</body></html>");
    isError("<html><body><h2>抱歉，您访问的页面不存在或已被删除！</h2><p>5秒后返回首页</p></body></html>");
    isError("<html><body><p>您的访问过于频繁，请输入验证码</p></body></html>");
  }

  @Test
  void aLogin() {
    refuses(
        Reason.LOGIN_PAGE,
        "the page asks to log in; save the notice's page from a browser",
        "<html><body><form><label>用户名</label><input name='u'><label>密码</label>"
            + "<input type='password'><p>忘记密码？</p></form></body></html>");
  }

  @Test
  void forwardingsAndFrames() {
    leadsElsewhere(
        "<html><head><meta http-equiv='refresh' content='0;url=/t1.html'></head><body>请稍候</body></html>");
    leadsElsewhere("<html><body><script>window.location.href = '/t1.html';</script></body></html>");
    leadsElsewhere("<html><frameset rows='80,*'><frame src='a.html'></frameset></html>");
  }

  @Test
  void textThatAScriptWouldFetch() {
    needsScript(
        "<html><body><div id='app'></div><script src='app.js'></script>"
            + "<noscript>请启用 JavaScript</noscript></body></html>");
    needsScript(
        "<html><body>" + HEADING + "<div id='c'></div><script>load()</script></body></html>");
    needsScript("<html><body>" + HEADING + "<p>正在加载，请稍候</p></body></html>");
  }

  @Test
  void aTitleAndNothingElse() {
    refuses(
        Reason.EMPTY,
        "the page shows no more than its title; get the notice's page again",
        "<html><body>" + HEADING + "<div class='TRS_Editor'></div></body></html>");
  }

  @Test
  void aShortNoticeThatTalksOfErrorsIsANotice() throws Exception {
    String html = "<html><body><p>各市人民政府：</p><p>原网页已被删除，请以新文件为准。</p></body></html>";
    assertEquals(
        "各市人民政府：\n原网页已被删除，请以新文件为准。\n",
        NoticeReader.read(html.getBytes(StandardCharsets.UTF_8), "a.html").text());
  }
}
