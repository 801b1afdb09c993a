package org.hongtou.read.formats.layout;

import java.util.List;

/**
 * What stands on a page, its text upright.
 *
 * @param number from 1
 * @param sideways glyphs that run in another direction than most of the page's, turned upright;
 *     they are no part of the page's flow
 */
record PageContent(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Glyph> sideways,
    List<Rule> rules) {

  PageContent withGlyphs(List<Glyph> others) {
    return new PageContent(number, width, height, others, sideways, rules);
  }

  boolean hasText() {
    return glyphs.stream().anyMatch(glyph -> !glyph.isBlank());
  }
}
