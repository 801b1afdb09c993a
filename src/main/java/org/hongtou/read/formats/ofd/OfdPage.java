package org.hongtou.read.formats.ofd;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.read.formats.layout.PositionedPages;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.basicStructure.pageObj.Content;
import org.ofdrw.core.basicStructure.pageObj.Page;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.PageBlockType;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CT_PageBlock;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CompositeObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.ImageObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.compositeObj.CT_VectorG;
import org.ofdrw.reader.OFDReader;

/**
 * Draws the objects of a page: text, straight lines, and notes where pictures stand. Templates
 * (letterheads, frames), annotations and seals are other files of an OFD and are left out, and so
 * is a background layer where the page has another one.
 */
final class OfdPage {
  private static final double POINTS = 72 / 25.4;

  /** Pieces within pieces; more than this is a circle. */
  private static final int DEEPEST = 20;

  /** Fewer characters on a page that pictures cover are a stamp or a page number on a scan. */
  private static final int FEWEST_CHARACTERS = 12;

  private static final double COVERED = 0.5;

  private final OFDReader reader;
  private final ST_Box box;
  private final PositionedPages.Page drawn;
  private final OfdText text;
  private final List<ImageObject> pictures = new ArrayList<>();

  private OfdPage(OFDReader reader, ST_Box box) {
    this.reader = reader;
    this.box = box;
    drawn = new PositionedPages.Page(box.getWidth() * POINTS, box.getHeight() * POINTS);
    text = new OfdText(drawn);
  }

  static OfdPage of(OFDReader reader, Page page) {
    OfdPage drawn = new OfdPage(reader, reader.getPageSize(page));
    Content content = page.getContent();
    if (content != null) {
      List<CT_Layer> layers = content.getLayers();
      boolean body = layers.stream().anyMatch(layer -> layer.getType() != Type.Background);
      OfdTransform at = OfdTransform.ofPage(drawn.box.getTopLeftX(), drawn.box.getTopLeftY());
      for (CT_Layer layer : layers) {
        if (!body || layer.getType() != Type.Background) {
          drawn.draw(layer, at, 0);
        }
      }
    }
    return drawn;
  }

  /** What is drawn. */
  PositionedPages.Page drawn() {
    return drawn;
  }

  /** The picture that is all of the page, or null if it has text of its own. */
  @Nullable ImageObject scan() {
    if (drawn.characters() >= FEWEST_CHARACTERS) {
      return null;
    }
    ImageObject largest = null;
    double most = drawn.characters() == 0 ? 0 : COVERED;
    for (ImageObject picture : pictures) {
      ST_Box at = picture.getBoundary();
      double share = at == null ? 0 : at.getWidth() * at.getHeight() / area();
      if (share > most) {
        most = share;
        largest = picture;
      }
    }
    return largest;
  }

  private double area() {
    return Math.max(1, box.getWidth() * box.getHeight());
  }

  private void draw(CT_PageBlock block, OfdTransform at, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (PageBlockType object : block.getPageBlocks()) {
      switch (object) {
        case TextObject textObject -> text.draw(textObject, at);
        case PathObject path -> OfdPath.draw(path, at, drawn);
        case ImageObject picture -> pictures.add(picture);
        case CompositeObject composite -> draw(composite, at, depth);
        case CT_PageBlock inner -> draw(inner, at, depth + 1);
        default -> {}
      }
    }
  }

  private void draw(CompositeObject composite, OfdTransform at, int depth) {
    if (composite.getResourceID() == null) {
      return;
    }
    CT_VectorG unit =
        reader.getResMgt().getCompositeGraphicUnit(composite.getResourceID().toString());
    if (unit != null && unit.getContent() != null) {
      draw(unit.getContent(), at.of(composite), depth + 1);
    }
  }
}
