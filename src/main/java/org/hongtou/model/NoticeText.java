package org.hongtou.model;

import java.util.List;
import java.util.Map;

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
 */
public record NoticeText(
    String text,
    List<Block> blocks,
    Map<PageField, String> page,
    Source source,
    List<Warning> warnings,
    Pages pages) {
  public NoticeText {
    blocks = List.copyOf(blocks);
    page = Map.copyOf(page);
    warnings = List.copyOf(warnings);
  }

  /** One without pages. */
  public NoticeText(
      String text,
      List<Block> blocks,
      Map<PageField, String> page,
      Source source,
      List<Warning> warnings) {
    this(text, blocks, page, source, warnings, Pages.NONE);
  }
}
