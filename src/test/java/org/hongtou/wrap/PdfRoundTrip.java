package org.hongtou.wrap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.hongtou.read.formats.pdf.PdfParser;

/**
 * Prints every text of a folder to PDF, reads it back and says how many paragraphs came back as
 * they were, blanks beside Latin letters and digits aside. Run it on a folder of {@code .txt}, a
 * line a paragraph; {@code columns}, {@code flush}, {@code ragged}, {@code header} and {@code
 * turned} behind it set the pages so. A PDF as argument is shown as it is read.
 */
public final class PdfRoundTrip {
  private PdfRoundTrip() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path path = Path.of(arguments[0]);
    if (path.toString().endsWith(".pdf")) {
      out.println(xhtml(Files.readAllBytes(path)));
      return;
    }
    PdfOptions options = options(List.of(arguments));
    int same = 0;
    int all = 0;
    for (Path text : texts(path)) {
      Wrapped notice = Wrapped.ofText(Files.readString(text));
      byte[] pdf = PdfMaker.make(notice, options);
      List<String> read = paragraphs(xhtml(pdf));
      List<String> wanted = new ArrayList<>();
      for (Wrapped.Piece piece : notice.pieces()) {
        wanted.add(plain(((Wrapped.Line) piece).text()));
      }
      int kept = 0;
      List<String> rest = new ArrayList<>(read);
      for (String paragraph : wanted) {
        if (rest.remove(paragraph)) {
          kept++;
        } else {
          out.println("  - " + paragraph);
        }
      }
      rest.forEach(other -> out.println("  + " + other));
      out.println(kept + " of " + wanted.size() + "  " + text.getFileName());
      same += kept;
      all += wanted.size();
    }
    out.println(same + " of " + all + " paragraphs");
  }

  private static PdfOptions options(List<String> words) {
    PdfOptions options = PdfOptions.usual();
    options = words.contains("columns") ? options.inColumns(2) : options;
    options = words.contains("flush") ? options.withoutIndent() : options;
    options = words.contains("ragged") ? options.ragged() : options;
    options = words.contains("header") ? options.withHeader("某省人民政府公报 2024 年第 3 期") : options;
    return words.contains("turned") ? options.turned(1) : options;
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static String xhtml(byte[] pdf) throws Exception {
    ToXMLContentHandler handler = new ToXMLContentHandler();
    Metadata metadata = new Metadata();
    new PdfParser().parse(new ByteArrayInputStream(pdf), handler, metadata, new ParseContext());
    return handler.toString();
  }

  private static List<String> paragraphs(String xhtml) {
    return org.jsoup.Jsoup.parse(xhtml).select("p").stream().map(p -> plain(p.text())).toList();
  }

  /** Without the blanks that typesetting alone puts between Chinese and digits or Latin letters. */
  private static String plain(String text) {
    String single = text.replaceAll("[\\s\\u3000\\u00a0]+", " ").strip();
    return single
        .replaceAll(
            "(?<=[A-Za-z0-9%]) (?=[\\u2e80-\\u9fff])|(?<=[\\u2e80-\\u9fff]) (?=[A-Za-z0-9])", "")
        .replaceAll(
            "(?<=[\\u3001-\\u303f\\uff00-\\uffef“”]) | (?=[\\u3001-\\u303f\\uff00-\\uffef“”])", "");
  }
}
