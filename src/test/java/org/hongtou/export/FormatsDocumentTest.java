package org.hongtou.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/formats.md documents the tables as they are. */
class FormatsDocumentTest {
  private static final Path DOCUMENT = Path.of("docs/formats.md");

  private static String section(ExportTable table) {
    String references =
        table.references().stream()
            .map(one -> " (" + String.join(", ", one.columns()) + ") → `" + one.table() + "`.")
            .collect(Collectors.joining());
    StringBuilder section = new StringBuilder();
    section.append("### ").append(table.name()).append("\n\n");
    section.append(table.meaning()).append(" Key: ").append(String.join(", ", table.key()));
    section.append('.').append(references).append("\n\n");
    section.append("| column | type | null | |\n|---|---|---|---|\n");
    for (Column column : table.columns()) {
      section
          .append("| `")
          .append(column.name())
          .append("` | ")
          .append(column.type())
          .append(column.optional() ? " | yes | " : " | | ")
          .append(column.meaning())
          .append(" |\n");
    }
    return section.toString();
  }

  @Test
  void everyTableAndColumnStandsInTheDocument() throws IOException {
    String document = Files.readString(DOCUMENT);
    List<String> missing =
        NoticeTables.ALL.stream()
            .map(FormatsDocumentTest::section)
            .filter(section -> !document.contains(section))
            .toList();

    assertEquals(List.of(), missing, "to be put into docs/formats.md");
  }

  @Test
  void everyFormatStandsInTheDocument() throws IOException {
    String document = Files.readString(DOCUMENT);

    for (ExportFormat format : ExportFormat.values()) {
      assertTrue(document.contains("| `" + format + "` |"), format.toString());
    }
  }

  @Test
  void everyReferenceLeadsToAKeyOfATableBefore() {
    for (ExportTable table : NoticeTables.ALL) {
      for (ExportTable.Reference reference : table.references()) {
        ExportTable other = NoticeTables.named(reference.table());

        assertEquals(other.key().size(), reference.columns().size(), table + " → " + other);
        assertTrue(NoticeTables.ALL.indexOf(other) < NoticeTables.ALL.indexOf(table));
      }
    }
  }
}
