package org.hongtou.read;

import java.util.List;
import java.util.Map;
import org.hongtou.model.Attachment;
import org.hongtou.model.PageField;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a page that was fetched says of itself, before anybody reads its notice: for those who have
 * to know whether it is one at all, and which files belong to it.
 *
 * @param html the text of the page, decoded by its bytes and not by what it claims
 * @param charset the name of the charset
 * @param whyNoNotice such as an error page or a login page; null if it may be a notice
 * @param fields of its meta tags and index table
 * @param files links to attachments, as the page writes them
 */
public record WebPage(
    String html,
    String charset,
    @Nullable Reason whyNoNotice,
    Map<PageField, String> fields,
    List<Attachment> files) {

  public WebPage {
    fields = Map.copyOf(fields);
    files = List.copyOf(files);
  }

  /** Reads a page; null if its bytes are no text. */
  public static @Nullable WebPage of(byte[] body) {
    TextDecoding decoded = TextDecoding.of(body);
    if (decoded == null) {
      return null;
    }
    HtmlPage page = HtmlPage.parse(decoded.text());
    return new WebPage(
        decoded.text(), decoded.charset(), page.whyNoNotice(), page.fields(), page.attachments());
  }

  /** The text of bytes whose label is not to be trusted; null if they are no text. */
  public static @Nullable String decode(byte[] body) {
    TextDecoding decoded = TextDecoding.of(body);
    return decoded == null ? null : decoded.text();
  }
}
