package org.hongtou.read;

import java.util.List;
import java.util.Map;
import org.hongtou.model.Attachment;
import org.hongtou.model.NoticeText;
import org.hongtou.model.PageField;
import org.hongtou.model.Source;
import org.hongtou.read.UnreadableNoticeException.Reason;

/** Reads plain text and HTML; the charset is found from the bytes. */
final class TextFile {
  private TextFile() {}

  static NoticeText read(byte[] bytes, String name) throws UnreadableNoticeException {
    if (bytes.length > NoticeReader.MOST_BYTES) {
      throw Unreadable.tooLarge(name, bytes.length, NoticeReader.MOST_BYTES);
    }
    if (bytes.length == 0) {
      throw new UnreadableNoticeException(
          Reason.EMPTY, name + " is empty; put the notice's text into it");
    }
    TextDecoding decoding = TextDecoding.of(bytes);
    if (decoding == null) {
      throw new UnreadableNoticeException(
          Reason.UNKNOWN_CHARSET,
          name
              + " is text in an unknown charset, neither UTF-8, GB18030 nor Big5; save it as UTF-8");
    }
    String raw = decoding.text();
    CanonicalText out = new CanonicalText(Math.min(raw.length(), 1 << 20));
    int nuls = Characters.count(raw, '\0');
    if (nuls > 0) {
      out.warn("nul-dropped", nuls + " NUL characters were dropped");
    }
    boolean html = HtmlSigns.areIn(raw);
    Map<PageField, String> page;
    List<Attachment> attachments = List.of();
    if (html) {
      HtmlPage read = HtmlPage.parse(nuls > 0 ? raw.replace("\0", "") : raw);
      Reason none = read.whyNoNotice();
      read.write(out);
      if (none != null && !(none == Reason.EMPTY && out.isEmpty())) {
        throw Unreadable.page(none, name);
      }
      page = read.fields();
      attachments = read.attachments();
    } else {
      page = PlainText.write(Characters.cleanKeepingTabs(raw), out);
    }
    if (out.isEmpty()) {
      throw new UnreadableNoticeException(
          Reason.EMPTY,
          name
              + (html ? " shows no text" : " holds nothing but white space")
              + "; put the notice's text into it");
    }
    String type = html ? "text/html" : "text/plain";
    return out.finish(
        page,
        new Source(
            name,
            page.get(PageField.URI),
            Digest.of(bytes),
            type,
            decoding.charset(),
            bytes.length),
        attachments);
  }
}
