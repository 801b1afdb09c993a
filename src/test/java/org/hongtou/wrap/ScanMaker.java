package org.hongtou.wrap;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

/** Prints a notice and scans it: page images with a slight turn and speckles, always the same. */
public final class ScanMaker {
  /** Fonts that hold Chinese, of Debian's packages fonts-noto-cjk and fonts-wqy-zenhei. */
  private static final List<String> FONTS =
      List.of("Noto Serif CJK SC", "Noto Sans CJK SC", "WenQuanYi Zen Hei", "SimSun", "FangSong");

  private static final double TURN = Math.toRadians(0.2);

  private ScanMaker() {}

  /** Whether this machine has a font to print Chinese with. */
  public static boolean canPrint() {
    return font() != null;
  }

  /** A TIFF of all pages, 200 dots an inch. */
  public static byte[] make(Wrapped notice) {
    return tiff(pages(notice, 200));
  }

  /** The pages as grey images. */
  public static List<BufferedImage> pages(Wrapped notice, int dotsAnInch) {
    List<BufferedImage> images = new ArrayList<>();
    Random speckles = new Random(7);
    for (ComposedPage page : PageComposer.compose(notice)) {
      images.add(speckled(print(page, dotsAnInch / 25.4), speckles));
    }
    return images;
  }

  public static byte[] tiff(List<BufferedImage> pages) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** One page as a file of another kind: png, jpg. */
  public static byte[] file(BufferedImage page, String kind) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(page, kind, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Font font() {
    for (String name : FONTS) {
      Font font = new Font(name, Font.PLAIN, 12);
      if (font.getFamily(java.util.Locale.ROOT).equals(name) && font.canDisplay('通')) {
        return font;
      }
    }
    return null;
  }

  private static BufferedImage print(ComposedPage page, double dots) {
    int width = (int) (ComposedPage.WIDTH * dots);
    int height = (int) (ComposedPage.HEIGHT * dots);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D paper = image.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, width, height);
    paper.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paper.rotate(TURN, width / 2.0, height / 2.0);
    paper.scale(dots, dots);
    paper.setColor(Color.BLACK);
    paper.setStroke(new BasicStroke(0.25f));
    for (ComposedPage.Rule rule : page.rules()) {
      paper.draw(new Line2D.Double(rule.x0(), rule.y0(), rule.x1(), rule.y1()));
    }
    Font font = font();
    if (font == null) {
      throw new IllegalStateException("no font for Chinese: install fonts-noto-cjk");
    }
    for (ComposedPage.Text text : page.texts()) {
      paper.setFont(font.deriveFont((float) text.size()));
      double x = text.x();
      for (int i = 0; i < text.text().length(); i++) {
        String character = text.text().substring(i, i + 1);
        paper.drawString(character, (float) x, (float) text.y());
        x += text.size() * ComposedPage.ems(character);
      }
    }
    paper.dispose();
    return image;
  }

  private static BufferedImage speckled(BufferedImage image, Random random) {
    int specks = image.getWidth() * image.getHeight() / 4000;
    for (int i = 0; i < specks; i++) {
      int x = random.nextInt(image.getWidth());
      int y = random.nextInt(image.getHeight());
      int grey = 120 + random.nextInt(100);
      image.setRGB(x, y, grey << 16 | grey << 8 | grey);
    }
    return image;
  }
}
