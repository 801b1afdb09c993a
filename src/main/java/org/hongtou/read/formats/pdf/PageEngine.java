package org.hongtou.read.formats.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.hongtou.read.formats.layout.Glyph;
import org.hongtou.read.formats.layout.Ink;
import org.hongtou.read.formats.layout.PathRules;
import org.jspecify.annotations.Nullable;

/**
 * Runs the drawing operators of a page and collects its glyphs, its lines and how much of it is
 * pictures. Form fields are drawn with it; other annotations are left out.
 */
final class PageEngine extends PDFGraphicsStreamEngine {
  /** More of either is a drawing, or an attack. */
  private static final int MOST_GLYPHS = 200_000;

  private static final double PALE = 0.7;
  private static final double FAINT = 0.6;

  private final List<DrawnGlyph> glyphs = new ArrayList<>();
  private final MarkedContent marked = new MarkedContent();
  private final PathRules path = new PathRules();
  private double pictureArea;
  private int unreadable;
  private boolean full;

  PageEngine(PDPage page) {
    super(page);
  }

  /** Reads the page; what was read before a damaged place stays. */
  void run() throws IOException {
    processPage(getPage());
    marked.end(glyphs);
    for (PDAnnotation annotation : getPage().getAnnotations()) {
      if (annotation instanceof PDAnnotationWidget && !annotation.isHidden()) {
        showAnnotation(annotation);
      }
    }
  }

  List<DrawnGlyph> glyphs() {
    return glyphs;
  }

  PathRules rules() {
    return path;
  }

  /** The share of the page that pictures cover, at most 1. */
  double pictures() {
    PDRectangle box = getPage().getCropBox();
    double area = (double) box.getWidth() * box.getHeight();
    return area <= 0 ? 0 : Math.min(1, pictureArea / area);
  }

  /** How many glyphs the file gives no character for. */
  int unreadable() {
    return unreadable;
  }

  boolean isFull() {
    return full || path.isFull();
  }

  @Override
  protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement) {
    if (glyphs.size() >= MOST_GLYPHS) {
      full = true;
      return;
    }
    String text = textOf(font, code);
    if (text.isEmpty()) {
      return;
    }
    double size = Math.hypot(at.getShearX(), at.getScaleY());
    double width = Math.hypot(at.getScaleX(), at.getShearY()) * displacement.getX();
    double angle = Math.atan2(at.getShearY(), at.getScaleX());
    if (!(size > 0.5) || !Double.isFinite(width) || Math.abs(width) > 100 * size) {
      return;
    }
    glyphs.add(
        new DrawnGlyph(
            text, at.getTranslateX(), at.getTranslateY(), Math.abs(width), size, angle, ink(font)));
  }

  private String textOf(PDFont font, int code) {
    String raw = font.toUnicode(code);
    if (raw == null || raw.isEmpty() || raw.equals("\0")) {
      unreadable++;
      return Glyph.UNKNOWN;
    }
    return GlyphText.clean(raw);
  }

  private Ink ink(PDFont font) {
    String name = font.getName() == null ? "" : font.getName();
    boolean subset = name.length() > 7 && name.charAt(6) == '+';
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean hidden = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    int rgb = rgb(getGraphicsState().getNonStrokingColor());
    int r = rgb >> 16 & 0xFF;
    int g = rgb >> 8 & 0xFF;
    int b = rgb & 0xFF;
    double lightness = (0.3 * r + 0.59 * g + 0.11 * b) / 255;
    boolean white = lightness > 0.98;
    boolean light =
        (lightness > PALE && !white) || getGraphicsState().getNonStrokeAlphaConstant() < FAINT;
    boolean red = r > 150 && g < 90 && b < 90;
    return new Ink(
        subset ? name.substring(7) : name, red, light && !hidden, hidden, marked.isArtifact());
  }

  private static int rgb(PDColor color) {
    try {
      return color.isPattern() ? 0 : color.toRGB();
    } catch (IOException | RuntimeException e) {
      // a colour space that cannot be read: the glyph is read all the same
      return 0;
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    marked.begin(tag, properties, glyphs.size());
  }

  @Override
  public void endMarkedContentSequence() {
    marked.end(glyphs);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.rectangle(p0, p1, p2, p3);
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix at = getGraphicsState().getCurrentTransformationMatrix();
    pictureArea +=
        Math.abs(
            (double) at.getScaleX() * at.getScaleY() - (double) at.getShearX() * at.getShearY());
  }

  @Override
  public void clip(int windingRule) {
    // what a clip cuts off is read all the same
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.moveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.current();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    path.drop();
  }

  @Override
  public void strokePath() {
    path.stroke();
  }

  @Override
  public void fillPath(int windingRule) {
    path.fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    path.stroke();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // no line
  }
}
