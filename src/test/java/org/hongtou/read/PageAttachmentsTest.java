package org.hongtou.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.model.Attachment;
import org.hongtou.model.NoticeText;
import org.junit.jupiter.api.Test;

/** The files that a page links as its annexes are listed, and their names stay in the text. */
class PageAttachmentsTest {
  private static final String PROSE = "<p>为贯彻落实省委、省政府决策部署，加快发展现代物流业，降低全社会物流成本，现提出以下意见，请认真贯彻执行。</p>";
  private static final String TITLE = "某某市人民政府办公室关于印发物流业发展任务分工的通知";

  private static NoticeText read(String head, String body) throws UnreadableNoticeException {
    String page = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    return NoticeReader.read(page.getBytes(StandardCharsets.UTF_8), "page.html");
  }

  @Test
  void linksAtTheEndAreAttachmentsInAnyContainer() throws Exception {
    NoticeText read =
        read(
            "",
            "<div class='q'>"
                + PROSE
                + "<p>附件：</p><p>1.<a href='1.doc'>物流枢纽建设任务分工表</a></p>"
                + "<p>2.<a href='/down.jsp?id=7&amp;filename=2.xls'>冷链物流重点项目清单</a></p></div>");
    assertEquals(
        List.of(
            new Attachment("物流枢纽建设任务分工表", "1.doc", null),
            new Attachment("冷链物流重点项目清单", "/down.jsp?id=7&filename=2.xls", null)),
        read.attachments());
    assertEquals(
        List.of("附件：", "1.物流枢纽建设任务分工表", "2.冷链物流重点项目清单"), read.text().lines().skip(1).toList());
  }

  @Test
  void aListOfFilesBehindTheContentIsReadWithTheirNames() throws Exception {
    NoticeText read =
        read(
            "<meta name='Url' content='https://www.example.gov.cn/zc/2024/t1.html'>",
            "<div id='zoom'>"
                + PROSE
                + "</div><div class='fj'><h3>附件下载</h3><ul><li><a href='./W02.pdf'>附件1 任务分工表.pdf</a></li>"
                + "<li><a href='./W03.xls'>项目清单.xls</a></li></ul></div>");
    assertEquals(
        List.of(
            new Attachment(
                "附件1 任务分工表.pdf", "./W02.pdf", "https://www.example.gov.cn/zc/2024/W02.pdf"),
            new Attachment("项目清单.xls", "./W03.xls", "https://www.example.gov.cn/zc/2024/W03.xls")),
        read.attachments());
    assertEquals(List.of("附件1 任务分工表.pdf", "项目清单.xls"), read.text().lines().skip(1).toList());
  }

  @Test
  void aNoticeThatIsNothingButItsFileKeepsTitleAndFile() throws Exception {
    NoticeText read =
        read(
            "",
            "<h1>"
                + TITLE
                + "</h1><div class='TRS_Editor'><p>详见附件</p><p>附件：<a href='1.doc'>任务分工.doc</a></p></div>");
    assertEquals(TITLE + "\n详见附件\n附件：任务分工.doc\n", read.text());
    assertEquals(1, read.attachments().size());
  }

  @Test
  void aFileThatIsCalledAsTheNoticeIsNotItsTitle() throws Exception {
    NoticeText read =
        read(
            "",
            "<h1>"
                + TITLE
                + "</h1><div class='TRS_Editor'><p><a href='1.pdf'>"
                + TITLE
                + ".pdf</a></p></div>");
    assertEquals(TITLE + "\n" + TITLE + ".pdf\n", read.text());
  }

  @Test
  void aFileThatThePageShowsInAFrameIsAnAttachment() throws Exception {
    NoticeText read =
        read(
            "",
            "<h1>"
                + TITLE
                + "</h1><iframe src='/viewer.html?file=%2Ffiles%2F%E9%80%9A%E7%9F%A5.pdf'></iframe>");
    assertEquals(List.of(new Attachment("通知.pdf", "/files/通知.pdf", null)), read.attachments());
  }

  @Test
  void otherPagesAreNoAttachments() throws Exception {
    NoticeText read =
        read(
            "",
            "<div id='zoom'>"
                + PROSE
                + "<p>（<a href='t2.html'>政策解读</a>）</p><p><a href='javascript:go()'>下载.doc</a></p></div>");
    assertEquals(List.of(), read.attachments());
  }
}
