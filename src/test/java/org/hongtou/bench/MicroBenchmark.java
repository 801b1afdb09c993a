package org.hongtou.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.hongtou.extract.ClausesOfText;
import org.hongtou.index.HanlpTokenizer;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Span;
import org.hongtou.read.NoticeReader;
import org.hongtou.read.UnreadableNoticeException;
import org.hongtou.words.QuantityLexer;
import org.hongtou.words.Segmenter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Single steps over a few generated notices; one operation is all of them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class MicroBenchmark {
  /** So many notices are an operation. */
  static final int NOTICES = 8;

  private static final int WIDTH = 28;

  private final List<String> texts = new ArrayList<>();
  private final List<List<Span>> paragraphs = new ArrayList<>();
  private final List<byte[]> wrapped = new ArrayList<>();
  private final Tokenizer tokenizer = new HanlpTokenizer();

  /** How many characters the notices have. */
  static long characters() {
    GeneratedPages pages = new GeneratedPages(CorpusBench.SEED);
    long sum = 0;
    for (int i = 0; i < NOTICES; i++) {
      sum += pages.notice(i).text().length();
    }
    return sum;
  }

  @Setup
  public void compose() {
    GeneratedPages pages = new GeneratedPages(CorpusBench.SEED);
    for (int i = 0; i < NOTICES; i++) {
      String text = pages.notice(i).text();
      texts.add(text);
      wrapped.add(wrapped(text).getBytes(StandardCharsets.UTF_8));
      List<Span> spans = new ArrayList<>();
      int start = 0;
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        spans.add(new Span(start, end));
        start = end + 1;
      }
      paragraphs.add(spans);
    }
  }

  /** As text copied from a PDF file is: every line as wide as the page. */
  private static String wrapped(String text) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c);
      column = c == '\n' ? 0 : column + 1;
      if (column == WIDTH && i + 1 < text.length() && text.charAt(i + 1) != '\n') {
        out.append('\n');
        column = 0;
      }
    }
    return out.toString();
  }

  @Benchmark
  public long quantityLexer() {
    long sum = 0;
    for (String text : texts) {
      sum += QuantityLexer.quantities(text).size();
    }
    return sum;
  }

  @Benchmark
  public long clauseGrammar() {
    long sum = 0;
    for (int i = 0; i < texts.size(); i++) {
      sum += ClausesOfText.count(texts.get(i), paragraphs.get(i));
    }
    return sum;
  }

  /** With the reading around it, of which it is most. */
  @Benchmark
  public long reFlow() throws UnreadableNoticeException {
    long sum = 0;
    for (byte[] file : wrapped) {
      NoticeText read = NoticeReader.read(file, "wrapped.txt");
      sum += read.text().length();
    }
    return sum;
  }

  @Benchmark
  public long segmenter() {
    long sum = 0;
    for (String text : texts) {
      sum += Segmenter.words(text).size();
    }
    return sum;
  }

  @Benchmark
  public long tokenizer() throws IOException {
    long sum = 0;
    for (String text : texts) {
      tokenizer.setReader(new StringReader(text));
      TokenStream tokens = tokenizer;
      tokens.reset();
      while (tokens.incrementToken()) {
        sum++;
      }
      tokens.end();
      tokens.close();
    }
    return sum;
  }
}
