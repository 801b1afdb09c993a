package org.hongtou.index;

import java.util.List;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A document that a notice names, and what the index has of it.
 *
 * @param title what stands between 《 and 》; null where a list has its number alone
 * @param documentNumber 发文字号 as written; null where none stands there
 * @param span where, in the notice's text
 * @param sentence the sentence around it
 * @param repeals whether the notice says that it no longer holds (同时废止)
 * @param match how it was found
 * @param notices those that it may be: one that is meant, several for {@link
 *     CitationMatch#AMBIGUOUS} and where several have its number, none for {@link
 *     CitationMatch#NONE}
 */
public record CitedDocument(
    @Nullable String title,
    @Nullable String documentNumber,
    Span span,
    String sentence,
    boolean repeals,
    CitationMatch match,
    List<ConnectedNotice> notices) {
  public CitedDocument {
    notices = List.copyOf(notices);
  }
}
