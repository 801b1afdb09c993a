package org.hongtou.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What reading a file gives: the one text that everything points into.
 *
 * @param text the canonical text: paragraphs and table rows, each closed by {@code \n}; no {@code
 *     \r}, no byte order mark
 * @param blocks the paragraphs and tables of {@code text}, in order
 * @param page what the page says about the notice outside that text; empty for plain text
 * @param source where the bytes came from
 * @param warnings what reading had to guess or repair
 * @param pages where the pages of paper begin; none for formats without pages
 * @param attachments the files that a page links as parts of the notice
 */
public record NoticeText(
    String text,
    List<Block> blocks,
    Map<PageField, String> page,
    Source source,
    List<Warning> warnings,
    Pages pages,
    List<Attachment> attachments) {
  public NoticeText {
    blocks = List.copyOf(blocks);
    page = Map.copyOf(page);
    warnings = List.copyOf(warnings);
    attachments = List.copyOf(attachments);
  }

  /** One without pages and attachments. */
  public NoticeText(
      String text,
      List<Block> blocks,
      Map<PageField, String> page,
      Source source,
      List<Warning> warnings) {
    this(text, blocks, page, source, warnings, Pages.NONE, List.of());
  }

  /**
   * The same text, known to have been fetched: its links lead on from there.
   *
   * @param url where from
   * @param at when, ISO 8601
   * @param linkedBy of an attachment: the page that links it; null for any other
   */
  public NoticeText fetched(String url, String at, @Nullable String linkedBy) {
    return new NoticeText(
        text,
        blocks,
        page,
        source.fetched(url, at, linkedBy),
        warnings,
        pages,
        attachments.stream().map(attachment -> attachment.on(url)).toList());
  }
}
