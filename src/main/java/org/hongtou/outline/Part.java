package org.hongtou.outline;

import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A document within the file: the forwarding notice, the plan that it forwards, an annex.
 *
 * @param kind which of them
 * @param title its own title; null for the file's first part and where none is printed
 * @param root its outline: unnumbered paragraphs as content, numbered items as children
 */
public record Part(Kind kind, @Nullable Span title, Item root) {

  /** What a part is. */
  public enum Kind {
    /**
     * The file's first document (the notice itself, or the notice that forwards a plan: 印发通知), or
     * another notice that a collection put behind it.
     */
    NOTICE,
    /** The plan that the notice forwards (正文). */
    BODY,
    /** 附件. */
    ANNEX
  }
}
