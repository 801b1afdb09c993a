package org.hongtou.bench;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.tika.parser.Parser;
import org.hongtou.read.NoticeReader;
import org.hongtou.read.UnreadableNoticeException;
import org.hongtou.read.formats.Parsed;
import org.hongtou.read.formats.ofd.OfdParser;
import org.hongtou.read.formats.pdf.PdfParser;
import org.hongtou.read.formats.sheet.SheetParser;
import org.hongtou.read.formats.word.DocParser;
import org.hongtou.read.formats.word.DocxParser;
import org.hongtou.read.formats.word.RtfParser;
import org.hongtou.wrap.DocxMaker;
import org.hongtou.wrap.OfdMaker;
import org.hongtou.wrap.PdfMaker;
import org.hongtou.wrap.RtfMaker;
import org.hongtou.wrap.SmallDocMaker;
import org.hongtou.wrap.Wrapped;
import org.hongtou.wrap.XlsMaker;
import org.hongtou.wrap.XlsxMaker;
import org.jspecify.annotations.Nullable;

/**
 * Measures how many files of each format are read a second by two threads, and what it costs that
 * binary formats are parsed in processes of their own: what {@code scripts/bench read} starts.
 *
 * <p>The file is always the same notice; the reference is the same notice as a text.
 */
public final class ReadBench {
  private static final long WARM_UP = 4_000_000_000L;
  private static final long MEASURED = 6_000_000_000L;
  private static final int THREADS = 2;

  /** A format, its file, and the parser that reads it in the child process. */
  private static final class Format {
    final String name;
    final byte[] file;
    final @Nullable Parser parser;

    Format(String name, byte[] file, @Nullable Parser parser) {
      this.name = name;
      this.file = file;
      this.parser = parser;
    }
  }

  /** Something that may fail, done again and again. */
  private interface Work {
    void run() throws Exception;
  }

  private ReadBench() {}

  /**
   * Measures.
   *
   * @param arguments a text file: the notice
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String text = Files.readString(Path.of(arguments[0]));
    List<Format> formats = formats(text);
    out.printf(
        Locale.ROOT,
        "One notice of %,d characters; Java %d; files a second, each over %d s%n%n",
        text.length(),
        Runtime.version().feature(),
        MEASURED / 1_000_000_000L);
    out.println(
        "| format | bytes | files/s, two threads | of txt | parser alone, one thread | isolated, one thread | cost of isolation |");
    out.println("|---|---:|---:|---:|---:|---:|---:|");
    double reference = 0;
    for (Format format : formats) {
      Work read = () -> read(format);
      rate(read, THREADS, WARM_UP);
      double both = rate(read, THREADS, MEASURED);
      reference = reference == 0 ? both : reference;
      Parser parser = format.parser;
      String alone = "in-process | in-process | –";
      if (parser != null) {
        Work parse = () -> Parsed.by(parser, format.file);
        rate(parse, 1, WARM_UP);
        double inside = rate(parse, 1, MEASURED);
        double apart = rate(read, 1, MEASURED);
        alone =
            String.format(
                Locale.ROOT,
                "%.1f | %.1f | %.1f ms a file",
                inside,
                apart,
                1000 / apart - 1000 / inside);
      }
      out.printf(
          Locale.ROOT,
          "| %s | %,d | %.1f | %.3f | %s |%n",
          format.name,
          format.file.length,
          both,
          both / reference,
          alone);
    }
  }

  private static List<Format> formats(String text) throws Exception {
    Wrapped notice = Wrapped.ofText(text);
    Charset gbk = Charset.forName("GB18030");
    List<Format> formats = new ArrayList<>();
    formats.add(new Format("txt UTF-8", text.getBytes(StandardCharsets.UTF_8), null));
    formats.add(new Format("txt GB18030", text.getBytes(gbk), null));
    formats.add(new Format("html GBK", html(notice).getBytes(gbk), null));
    formats.add(new Format("docx", DocxMaker.make(notice), new DocxParser()));
    formats.add(new Format("doc", SmallDocMaker.make(notice, false), new DocParser()));
    formats.add(new Format("rtf", RtfMaker.make(notice), new RtfParser()));
    formats.add(new Format("xlsx", XlsxMaker.make(notice), new SheetParser()));
    formats.add(new Format("xls", XlsMaker.make(notice), new SheetParser()));
    formats.add(new Format("ofd", OfdMaker.make(notice), new OfdParser()));
    try {
      formats.add(new Format("pdf", PdfMaker.make(notice), new PdfParser()));
    } catch (RuntimeException e) {
      System.err.println("hongtou: pdf is left out: " + e.getMessage());
    }
    return formats;
  }

  private static String html(Wrapped notice) {
    StringBuilder page = new StringBuilder("<html><body><div>");
    for (Wrapped.Piece piece : notice.pieces()) {
      if (piece instanceof Wrapped.Line line) {
        page.append("<p>").append(line.text()).append("</p>\n");
      }
    }
    return page.append("</div></body></html>").toString();
  }

  private static void read(Format format) throws UnreadableNoticeException {
    if (NoticeReader.readAll(format.file, "notice").readings().isEmpty()) {
      throw new IllegalStateException(format.name + " gave nothing");
    }
  }

  /** How often a second some work is done by so many threads. */
  private static double rate(Work work, int threads, long nanos) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    long start = System.nanoTime();
    List<Future<Integer>> counts = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      counts.add(
          workers.submit(
              () -> {
                int count = 0;
                while (System.nanoTime() - start < nanos) {
                  work.run();
                  count++;
                }
                return count;
              }));
    }
    int done = 0;
    for (Future<Integer> count : counts) {
      done += count.get();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    workers.shutdown();
    return done / seconds;
  }
}
