package org.hongtou.testsite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hongtou.wrap.Wrapped;
import org.hongtou.wrap.XlsMaker;

/** The bytes of attachments, made when they are first asked for. */
final class ComposedFiles {
  /** When the parts of the files were written. */
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2024, 1, 2, 9, 0);

  private final Map<Integer, byte[]> made = new ConcurrentHashMap<>();

  byte[] bytes(ComposedNotice notice, ComposedFile file) {
    return made.computeIfAbsent(notice.id(), id -> make(notice, file.kind()));
  }

  static String type(String kind) {
    return switch (kind) {
      case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      case "xls" -> "application/vnd.ms-excel";
      case "pdf" -> "application/pdf";
      case "zip" -> "application/zip";
      default -> "application/octet-stream";
    };
  }

  /** The header of a download: the name twice, for old clients and for new (RFC 6266). */
  static String disposition(ComposedFile file) {
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8);
    return "attachment; filename=\"" + name + "\"; filename*=UTF-8''" + name;
  }

  private static byte[] make(ComposedNotice notice, String kind) {
    return switch (kind) {
      case "docx" -> docx(taskList(notice));
      case "xls" -> XlsMaker.make(taskList(notice));
      case "pdf" ->
          SmallPdf.make(
              Stream.concat(heading(notice).lines(), taskLines(notice).stream())
                  .map(line -> line.replaceFirst("^# ", ""))
                  .toList());
      case "zip" -> zip(Map.of("任务清单.docx", docx(taskList(notice))));
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /** The tasks of the notice once more, in a table, as annexes list them. */
  private static Wrapped taskList(ComposedNotice notice) {
    StringBuilder source = new StringBuilder(heading(notice));
    source.append("|序号|重点任务|责任单位|\n");
    int row = 0;
    for (Wrapped.Piece piece : notice.text().pieces()) {
      if (piece instanceof Wrapped.Grid grid) {
        return new Wrapped(List.of(new Wrapped.Line(notice.title(), Wrapped.Style.TITLE), grid));
      }
    }
    for (String line : taskLines(notice)) {
      String task = line.substring(line.indexOf('.') + 1, line.indexOf('。'));
      source.append("|" + ++row + "|" + task + "|" + firstUnit(line) + "|\n");
    }
    return Wrapped.parse(source.toString());
  }

  private static String heading(ComposedNotice notice) {
    return "附件\n# " + notice.files().getFirst().name().replaceAll("附件：|\\.[a-z]+$", "") + "\n";
  }

  private static List<String> taskLines(ComposedNotice notice) {
    return paragraphs(notice.text()).stream().filter(line -> line.matches("\\d+\\..*")).toList();
  }

  private static String firstUnit(String line) {
    return line.replaceFirst(".*（(?:牵头单位：|责任单位：)?(省[^；、，牵]+).*", "$1");
  }

  private static List<String> paragraphs(Wrapped text) {
    return text.pieces().stream()
        .flatMap(
            piece ->
                switch (piece) {
                  case Wrapped.Line line -> Stream.of(line.text());
                  case Wrapped.Grid grid ->
                      grid.rows().stream().map(cells -> String.join("　", cells));
                })
        .toList();
  }

  private static byte[] docx(Wrapped text) {
    return zip(SmallDocx.parts(text));
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(WRITTEN);
        out.putNextEntry(entry);
        out.write(part.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
