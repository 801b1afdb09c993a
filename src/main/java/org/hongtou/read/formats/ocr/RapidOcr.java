package org.hongtou.read.formats.ocr;

import com.benjaminwan.ocrlibrary.OcrEngine;
import com.benjaminwan.ocrlibrary.OcrResult;
import com.benjaminwan.ocrlibrary.Point;
import com.benjaminwan.ocrlibrary.TextBlock;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hongtou.read.formats.PageOcr.Line;

/**
 * The recognition of the add-on: RapidOCR with the models of PP-OCRv4, about 3 s an A4 page on two
 * cores. Its library prints to the standard output as it likes, so it runs in a process of its own:
 * {@link OcrWorker}.
 */
final class RapidOcr {
  /** White added around a page, so that lines at its very edge are found. */
  private static final int PADDING = 50;

  /** Larger pages are scaled down to find lines; their characters are read from the original. */
  private static final int LONGEST_SIDE = 1024;

  private static final float BOX_SCORE = 0.5f;
  private static final float BOX = 0.3f;
  private static final float GROW = 1.6f;

  private final OcrEngine engine = new OcrEngine();

  /** Loads the library and the models from the add-on's folder. */
  RapidOcr(Path addOn) throws IOException {
    Path models = addOn.resolve("models");
    System.load(addOn.resolve("lib").resolve("libRapidOcr.so").toAbsolutePath().toString());
    engine.setNumThread(Runtime.getRuntime().availableProcessors());
    engine.initLogger(false, false, false);
    boolean loaded =
        engine.initModels(
            models.toAbsolutePath().toString(),
            "ch_PP-OCRv4_det_infer.onnx",
            "ch_ppocr_mobile_v2.0_cls_infer.onnx",
            "ch_PP-OCRv4_rec_infer.onnx",
            "ppocr_keys_v1.txt");
    if (!loaded) {
      throw new IOException("the models in " + models + " could not be loaded");
    }
  }

  /** The lines of the image in a file, from top to bottom. */
  List<Line> read(Path image) {
    OcrResult result =
        engine.detect(image.toString(), PADDING, LONGEST_SIDE, BOX_SCORE, BOX, GROW, false, false);
    return lines(result);
  }

  private static List<Line> lines(OcrResult result) {
    List<Line> lines = new ArrayList<>();
    for (TextBlock block : result.getTextBlocks()) {
      if (!block.getText().isBlank()) {
        lines.add(new Line(block.getText(), confidence(block.getCharScores()), box(block)));
      }
    }
    lines.sort(Comparator.comparingDouble(line -> line.box().getCenterY()));
    return lines;
  }

  /** The mean of the three least certain characters: one wrong character is what matters. */
  private static double confidence(float[] scores) {
    if (scores.length == 0) {
      return 0;
    }
    float[] sorted = scores.clone();
    Arrays.sort(sorted);
    int least = Math.min(3, sorted.length);
    double sum = 0;
    for (int i = 0; i < least; i++) {
      sum += sorted[i];
    }
    return sum / least;
  }

  private static Rectangle2D box(TextBlock block) {
    Rectangle2D box = null;
    for (Point point : block.getBoxPoint()) {
      Rectangle2D corner = new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
      if (box == null) {
        box = corner;
      } else {
        box.add(corner);
      }
    }
    return box == null ? new Rectangle2D.Double() : box;
  }
}
