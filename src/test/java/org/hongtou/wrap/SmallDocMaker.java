package org.hongtou.wrap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.hongtou.wrap.Wrapped.Grid;
import org.hongtou.wrap.Wrapped.Line;

/**
 * Wraps a notice into a small DOC file without any word processor, as MS-DOC describes the format:
 * paragraphs, tables with merged cells, and the numbers 一、 （一） 1. as those of a list. POI can
 * change DOC files, but not make one.
 */
public final class SmallDocMaker {
  private static final int PAGE = 512;
  private static final int TEXT_AT = 1024;
  private static final int FC_LCB_AT = 154;
  private static final int TABLE_WIDTH = 8400;
  private static final int CHINESE_THOUSAND = 39;

  private final AutomaticLabels labels = new AutomaticLabels();
  private final boolean automaticNumbers;
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final byte[] main = new byte[TEXT_AT];
  private final ByteArrayOutputStream table = new ByteArrayOutputStream();

  /** Where a paragraph ends, and its properties: style and sprms. */
  private record Paragraph(int end, Bytes properties) {}

  private SmallDocMaker(boolean automaticNumbers) {
    this.automaticNumbers = automaticNumbers;
  }

  /** Makes a file; its numbers are typed, or those of a list. */
  public static byte[] make(Wrapped notice, boolean automaticNumbers) {
    return new SmallDocMaker(automaticNumbers).write(notice);
  }

  private byte[] write(Wrapped notice) {
    for (Wrapped.Piece piece : notice.pieces()) {
      switch (piece) {
        case Line line -> line(line.text());
        case Grid grid -> grid(grid);
      }
    }
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      byte[] document = document();
      files.createDocument(new ByteArrayInputStream(document), "WordDocument");
      files.createDocument(new ByteArrayInputStream(table.toByteArray()), "1Table");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line) {
    AutomaticLabels.Item item = automaticNumbers ? labels.next(line) : null;
    if (item == null) {
      paragraph(line + "\r", new Bytes().u2(0));
    } else {
      // sprmPIlvl, sprmPIlfo
      paragraph(item.text() + "\r", new Bytes().u2(0).u2(0x260A).u1(item.level()).u2(0x460B).u2(1));
    }
  }

  private void paragraph(String content, Bytes properties) {
    text.append(content);
    paragraphs.add(new Paragraph(text.length(), properties));
  }

  private void grid(Grid grid) {
    List<List<String>> rows = grid.rows();
    for (int r = 0; r < rows.size(); r++) {
      List<String> row = rows.get(r);
      for (String cell : row) {
        // sprmPFInTable
        String content = cell.equals(Wrapped.ABOVE) ? "" : cell;
        paragraph(content + "\u0007", new Bytes().u2(0).u2(0x2416).u1(1));
      }
      // sprmPFInTable, sprmPFTtp, sprmTDefTable
      Bytes end = new Bytes().u2(0).u2(0x2416).u1(1).u2(0x2417).u1(1).u2(0xD608);
      end.u2(2 + 2 * (row.size() + 1) + 20 * row.size()).u1(row.size());
      for (int c = 0; c <= row.size(); c++) {
        end.u2(c * TABLE_WIDTH / row.size());
      }
      for (int c = 0; c < row.size(); c++) {
        boolean above = row.get(c).equals(Wrapped.ABOVE);
        boolean below = r + 1 < rows.size() && rows.get(r + 1).get(c).equals(Wrapped.ABOVE);
        int merged = above ? 0x20 : below ? 0x60 : 0;
        end.u2(merged).zeros(18);
      }
      paragraph("\u0007", end);
    }
  }

  /** The stream WordDocument; fills the table stream on the way. */
  private byte[] document() throws IOException {
    int characters = text.length();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(main);
    out.write(text.toString().getBytes(StandardCharsets.UTF_16LE));
    pad(out);
    int characterPage = out.size() / PAGE;
    out.write(characterPage(TEXT_AT + 2 * characters));
    List<Integer> firsts = new ArrayList<>();
    int paragraphPage = out.size() / PAGE;
    for (int first = 0; first < paragraphs.size(); ) {
      firsts.add(first);
      first = paragraphPage(first, out);
    }
    fib(characters);
    styles();
    put(6, new Bytes().u4(0).u4(characters).u2(0).u4(-1).u2(0).u4(-1));
    put(12, new Bytes().u4(TEXT_AT).u4(TEXT_AT + 2 * characters).u4(characterPage));
    Bytes pages = new Bytes();
    firsts.forEach(first -> pages.u4(startOf(first)));
    pages.u4(TEXT_AT + 2 * characters);
    for (int i = 0; i < firsts.size(); i++) {
      pages.u4(paragraphPage + i);
    }
    put(13, pages);
    put(15, new Bytes().u2(0).u2(0));
    put(31, new Bytes().zeros(500));
    put(33, new Bytes().u1(2).u4(16).u4(0).u4(characters).u2(0).u4(TEXT_AT).u2(0));
    lists();
    byte[] document = out.toByteArray();
    System.arraycopy(main, 0, document, 0, main.length);
    return document;
  }

  private static void pad(ByteArrayOutputStream out) {
    while (out.size() % PAGE != 0) {
      out.write(0);
    }
  }

  private void fib(int characters) {
    LittleEndian.putUShort(main, 0, 0xA5EC);
    LittleEndian.putUShort(main, 2, 0xC1);
    // fWhichTblStm, fExtChar
    LittleEndian.putUShort(main, 10, 0x1200);
    LittleEndian.putUShort(main, 12, 0xBF);
    LittleEndian.putUShort(main, 32, 14);
    LittleEndian.putUShort(main, 62, 22);
    LittleEndian.putInt(main, 64 + 12, characters);
    LittleEndian.putUShort(main, 152, 93);
  }

  /** Appends to the table stream what the FIB has a place for. */
  private void put(int place, Bytes content) {
    LittleEndian.putInt(main, FC_LCB_AT + 8 * place, table.size());
    byte[] bytes = content.toByteArray();
    LittleEndian.putInt(main, FC_LCB_AT + 8 * place + 4, bytes.length);
    table.writeBytes(bytes);
  }

  private void styles() {
    Bytes sheet = new Bytes().u2(18).u2(15).u2(10).u2(1).u2(91).u2(15).u2(0).u2(0).u2(0).u2(0);
    put(1, sheet.zeros(2 * 15));
  }

  /** One list of nine levels, and one override that adds nothing to it. */
  private void lists() {
    put(73, new Bytes().u2(1).u4(77).u4(1).zeros(18).u1(0).u1(0));
    Bytes levels = new Bytes();
    for (int i = 0; i < 9; i++) {
      boolean known = i < AutomaticLabels.TEMPLATES.size();
      String template = known ? AutomaticLabels.TEMPLATES.get(i) : "%" + (i + 1);
      String placeholder = "%" + (i + 1);
      String label = template.replace(placeholder, String.valueOf((char) i));
      levels.u4(1).u1(i < 2 ? CHINESE_THOUSAND : 0).u1(0);
      levels.u1(template.indexOf(placeholder) + 1).zeros(8);
      levels.u1(0).zeros(8).u1(0).u1(0).u1(0).u1(0).u2(label.length());
      levels.bytes(label.getBytes(StandardCharsets.UTF_16LE));
    }
    table.writeBytes(levels.toByteArray());
    put(74, new Bytes().u4(1).u4(77).zeros(8).u1(0).u1(0).u1(0).u1(0).u4(-1));
  }

  private static byte[] characterPage(int end) {
    byte[] page = new byte[PAGE];
    LittleEndian.putInt(page, 0, TEXT_AT);
    LittleEndian.putInt(page, 4, end);
    page[PAGE - 1] = 1;
    return page;
  }

  private int startOf(int paragraph) {
    return TEXT_AT + 2 * (paragraph == 0 ? 0 : paragraphs.get(paragraph - 1).end);
  }

  /** Writes a page of paragraphs' properties; gives the first paragraph behind it. */
  private int paragraphPage(int first, ByteArrayOutputStream out) {
    int count = 0;
    int behind = PAGE - 1;
    while (first + count < paragraphs.size()) {
      int size = paragraphs.get(first + count).properties.toByteArray().length + 3;
      if (4 * (count + 2) + 13 * (count + 1) > behind - size) {
        break;
      }
      behind -= size;
      count++;
    }
    byte[] page = new byte[PAGE];
    int at = PAGE - 1;
    for (int i = 0; i < count; i++) {
      byte[] properties = paragraphs.get(first + i).properties.toByteArray();
      boolean odd = properties.length % 2 == 1;
      at = (at - properties.length - (odd ? 1 : 2)) / 2 * 2;
      // the size in pairs of bytes: one less byte than said, or behind a zero exactly so many
      page[odd ? at : at + 1] = (byte) ((properties.length + 1) / 2);
      System.arraycopy(properties, 0, page, at + (odd ? 1 : 2), properties.length);
      LittleEndian.putInt(page, 4 * i, startOf(first + i));
      page[4 * (count + 1) + 13 * i] = (byte) (at / 2);
    }
    LittleEndian.putInt(page, 4 * count, startOf(first + count));
    page[PAGE - 1] = (byte) count;
    out.writeBytes(page);
    return first + count;
  }

  /** Little-endian numbers, one behind the other. */
  private static final class Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes u1(int value) {
      out.write(value);
      return this;
    }

    Bytes u2(int value) {
      return u1(value & 0xFF).u1(value >> 8 & 0xFF);
    }

    Bytes u4(int value) {
      return u2(value & 0xFFFF).u2(value >>> 16);
    }

    Bytes zeros(int count) {
      return bytes(new byte[count]);
    }

    Bytes bytes(byte[] bytes) {
      out.writeBytes(bytes);
      return this;
    }

    byte[] toByteArray() {
      return out.toByteArray();
    }
  }
}
