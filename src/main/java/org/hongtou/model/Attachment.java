package org.hongtou.model;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A file that a page links as part of its notice (附件).
 *
 * @param name as the page calls it: {@code 附件1 任务分工表.docx}
 * @param href the link as written: {@code ./P020240308.docx}
 * @param url the same as an absolute address; null if the page does not give its own
 */
public record Attachment(String name, String href, @Nullable String url) {

  /** The same link, on a page whose address is known. */
  Attachment on(String page) {
    if (url != null) {
      return this;
    }
    try {
      return new Attachment(name, href, URI.create(page).resolve(href.strip()).toString());
    } catch (IllegalArgumentException e) {
      return this; // a link that is no address, such as one with a space
    }
  }
}
