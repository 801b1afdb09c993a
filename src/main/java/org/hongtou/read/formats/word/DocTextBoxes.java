package org.hongtou.read.formats.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ddf.EscherComplexProperty;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherOptRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/**
 * The text boxes of a DOC file. Their texts stand one behind the other in a story of their own; a
 * table says the shape of each ({@code FTXBXS}; MS-DOC, 2.8.32), and the text holds a character
 * where a shape, or a group of shapes, is anchored.
 */
final class DocTextBoxes {
  /** Where the FIB says where the table is: fcPlcftxbxTxt (MS-DOC, 2.5.6). */
  private static final int TABLE_AT = 0x25A;

  private static final int BOX_BYTES = 22;
  private static final int SHAPE_AT = 14;

  private final HWPFDocument document;

  /** The text of each shape. */
  private final Map<Integer, Range> texts = new LinkedHashMap<>();

  /** The shapes of each group, by the group's own id. */
  private final Map<Integer, List<Integer>> groups = new HashMap<>();

  DocTextBoxes(HWPFDocument document) {
    this.document = document;
    readTable();
    if (document.getOfficeArtContent() != null) {
      for (EscherContainerRecord group : document.getOfficeArtContent().getSpgrContainers()) {
        readGroup(group);
      }
    }
  }

  private void readTable() {
    byte[] main = document.getMainStream();
    byte[] table = document.getTableStream();
    if (main.length < TABLE_AT + 8) {
      return;
    }
    long at = LittleEndian.getUInt(main, TABLE_AT);
    long length = LittleEndian.getUInt(main, TABLE_AT + 4);
    int boxes = (int) ((length - 4) / (4 + BOX_BYTES));
    if (length < 4 || boxes <= 0 || at + length > table.length) {
      return;
    }
    Range story = document.getMainTextboxRange();
    int start = story.getStartOffset();
    for (int i = 0; i < boxes; i++) {
      int from = LittleEndian.getInt(table, (int) at + 4 * i);
      int to = LittleEndian.getInt(table, (int) at + 4 * (i + 1));
      int box = (int) at + 4 * (boxes + 1) + BOX_BYTES * i;
      int shape = LittleEndian.getInt(table, box + SHAPE_AT);
      if (shape != 0 && from >= 0 && to > from && start + to <= story.getEndOffset()) {
        texts.put(shape, new Range(start + from, start + to, document));
      }
    }
  }

  /** The first shape of a group stands for the group itself. */
  private void readGroup(EscherContainerRecord group) {
    List<Integer> ids = new ArrayList<>();
    for (EscherRecord child : group) {
      if (child instanceof EscherContainerRecord container) {
        EscherContainerRecord shape = container;
        if (container.getRecordId() == EscherContainerRecord.SPGR_CONTAINER) {
          readGroup(container);
          shape = container.getChild(0) instanceof EscherContainerRecord first ? first : container;
        }
        EscherSpRecord record = shape.getChildById(EscherSpRecord.RECORD_ID);
        if (record != null) {
          ids.add(record.getShapeId());
        }
      }
    }
    if (ids.size() > 1) {
      groups.put(ids.getFirst(), ids.subList(1, ids.size()));
    }
  }

  /** Takes the texts of what is anchored at a place of the main text. */
  List<Range> takeAt(int position) {
    List<Range> taken = new ArrayList<>();
    OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(position);
    if (drawing != null) {
      take(drawing.getShapeId(), taken, 0);
    }
    return taken;
  }

  private void take(int shape, List<Range> taken, int depth) {
    Range text = texts.remove(shape);
    if (text != null) {
      taken.add(text);
    }
    if (depth < 20) {
      for (int child : groups.getOrDefault(shape, List.of())) {
        take(child, taken, depth + 1);
      }
    }
  }

  /** The texts that no place has taken. */
  List<Range> rest() {
    return List.copyOf(texts.values());
  }

  /** Words set as a picture (WordArt) at a place of the main text, as red heads often are. */
  String wordsAt(int position) {
    OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(position);
    EscherContainerRecord shape = drawing == null ? null : drawing.getOfficeArtSpContainer();
    EscherOptRecord options = shape == null ? null : shape.getChildById(EscherOptRecord.RECORD_ID);
    if (options == null) {
      return "";
    }
    return options.lookup(EscherPropertyTypes.GEOTEXT__UNICODE)
            instanceof EscherComplexProperty text
        ? new String(text.getComplexData(), StandardCharsets.UTF_16LE).replace("\0", "")
        : "";
  }
}
