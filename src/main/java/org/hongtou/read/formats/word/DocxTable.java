package org.hongtou.read.formats.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.hongtou.read.formats.word.TableGrid.Cell;
import org.hongtou.read.formats.word.TableGrid.Vertical;

/** Reads {@code w:tbl}. A row that was deleted with changes tracked, or is hidden, is left out. */
final class DocxTable {
  /** Wider tables are errors of the file, or attacks. */
  private static final int MOST_COLUMNS = 1000;

  private final DocxDocument document;
  private final WordXml xml;
  private final TableGrid grid = TableGrid.ofGridColumns();

  /** A row that is being read. */
  private static final class Row {
    final List<Cell> cells = new ArrayList<>();
    int column;
    boolean header;
    boolean gone;
  }

  /** {@code w:tcPr}. */
  private static final class CellProperties {
    int columns = 1;
    Vertical vertical = Vertical.ALONE;
    boolean goesOnFromLeft;
  }

  private DocxTable(DocxDocument document, WordXml xml) {
    this.document = document;
    this.xml = xml;
  }

  /** Reads the table that is being visited. */
  static TableGrid read(DocxDocument document, WordXml xml) throws XMLStreamException {
    DocxTable table = new DocxTable(document, xml);
    xml.eachChild(table::part);
    return table.grid;
  }

  private void part(String name) throws XMLStreamException {
    switch (name) {
      case "w:tr" -> {
        Row row = new Row();
        xml.eachChild(part -> rowPart(part, row));
        if (!row.gone) {
          grid.row(row.cells, row.header);
        }
      }
      case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" -> xml.eachChild(this::part);
      default -> {}
    }
  }

  private void rowPart(String name, Row row) throws XMLStreamException {
    switch (name) {
      case "w:trPr" -> xml.eachChild(property -> rowProperty(property, row));
      case "w:tc" -> {
        if (!row.gone) {
          cell(row);
        }
      }
      case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" ->
          xml.eachChild(part -> rowPart(part, row));
      default -> {}
    }
  }

  private void rowProperty(String name, Row row) {
    switch (name) {
      case "w:tblHeader" -> row.header = xml.isOn();
      case "w:gridBefore" -> row.column = Math.clamp(xml.number("val", 0), 0, MOST_COLUMNS);
      case "w:hidden" -> row.gone |= xml.isOn();
      case "w:del" -> row.gone = true;
      default -> {}
    }
  }

  private void cell(Row row) throws XMLStreamException {
    CellProperties properties = new CellProperties();
    Flow content = DocxStory.read(document, xml, name -> cellProperties(name, properties));
    int right = row.column + Math.clamp(properties.columns, 1, MOST_COLUMNS);
    if (properties.goesOnFromLeft && !row.cells.isEmpty()) {
      Cell left = row.cells.removeLast();
      left.content().addAll(content);
      row.cells.add(new Cell(left.left(), right, left.vertical(), left.content()));
    } else {
      row.cells.add(new Cell(row.column, right, properties.vertical, content));
    }
    row.column = right;
  }

  private void cellProperties(String name, CellProperties properties) throws XMLStreamException {
    if (name.equals("w:tcPr")) {
      xml.eachChild(
          property -> {
            boolean begins = xml.value().equals("restart");
            switch (property) {
              case "w:gridSpan" -> properties.columns = xml.number("val", 1);
              case "w:vMerge", "w:vmerge" ->
                  properties.vertical = begins ? Vertical.BEGINS : Vertical.CONTINUES;
              case "w:hMerge", "w:hmerge" -> properties.goesOnFromLeft = !begins;
              default -> {}
            }
          });
    }
  }
}
