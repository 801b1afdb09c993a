package org.hongtou.read.formats.pdf;

import java.util.List;

/**
 * What stands on a page, its text upright.
 *
 * @param number from 1
 * @param sideways glyphs that run in another direction than most of the page's, turned upright;
 *     they are no part of the page's flow
 * @param pictures the share of the page that pictures cover, at most 1
 * @param unreadable how many glyphs the file gives no character for
 */
record PageContent(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Glyph> sideways,
    List<Rule> rules,
    double pictures,
    int unreadable) {

  PageContent withGlyphs(List<Glyph> others) {
    return new PageContent(number, width, height, others, sideways, rules, pictures, unreadable);
  }

  boolean hasText() {
    return glyphs.stream().anyMatch(glyph -> !glyph.isBlank());
  }
}
