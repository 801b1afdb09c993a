package org.hongtou.read.formats.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * What producers mark in the stream of drawing operators: {@code /ActualText}, which says what
 * glyphs mean that no font table can say, and artifacts (running headers, page numbers).
 */
final class MarkedContent {
  private static final int DEEPEST = 1000;

  private record Open(@Nullable String actualText, boolean artifact, int firstGlyph) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private int artifacts;
  private int tooDeep;

  void begin(COSName tag, @Nullable COSDictionary properties, int glyphs) {
    if (open.size() >= DEEPEST) {
      tooDeep++;
      return;
    }
    boolean artifact =
        tag != null
            && tag.getName().equals("Artifact")
            && properties != null
            && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
    artifacts += artifact ? 1 : 0;
    String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
    open.push(new Open(actual, artifact, glyphs));
  }

  /** Ends the innermost part; its actual text takes the place of what its glyphs seem to say. */
  void end(List<DrawnGlyph> glyphs) {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    if (open.isEmpty()) {
      return;
    }
    Open ended = open.pop();
    artifacts -= ended.artifact ? 1 : 0;
    if (ended.actualText != null && ended.firstGlyph < glyphs.size()) {
      replace(glyphs.subList(ended.firstGlyph, glyphs.size()), ended.actualText);
    }
  }

  boolean isArtifact() {
    return artifacts > 0;
  }

  /**
   * The actual text of glyphs in one line stands over their whole width. Where it spans lines,
   * nothing says where it breaks, so the glyphs speak for themselves.
   */
  private static void replace(List<DrawnGlyph> glyphs, String raw) {
    String actual = GlyphText.clean(raw);
    DrawnGlyph first = glyphs.get(0);
    StringBuilder drawn = new StringBuilder();
    double width = 0;
    for (DrawnGlyph glyph : glyphs) {
      double dx = glyph.x() - first.x();
      double dy = glyph.y() - first.y();
      double along = dx * Math.cos(first.angle()) + dy * Math.sin(first.angle());
      double across = dy * Math.cos(first.angle()) - dx * Math.sin(first.angle());
      if (Math.abs(across) > 0.5 * first.size() || along < -0.5 * first.size()) {
        return;
      }
      width = Math.max(width, along + glyph.width());
      drawn.append(glyph.text());
    }
    if (drawn.toString().equals(actual)) {
      return;
    }
    glyphs.clear();
    int[] characters = actual.codePoints().toArray();
    double each = characters.length == 0 ? 0 : width / characters.length;
    for (int i = 0; i < characters.length; i++) {
      double along = i * each;
      glyphs.add(
          new DrawnGlyph(
              Character.toString(characters[i]),
              first.x() + along * Math.cos(first.angle()),
              first.y() + along * Math.sin(first.angle()),
              each,
              first.size(),
              first.angle(),
              first.ink()));
    }
  }
}
