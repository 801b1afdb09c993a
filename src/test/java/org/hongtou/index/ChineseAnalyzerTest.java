package org.hongtou.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseAnalyzerTest {
  private final Analyzer analyzer = new ChineseAnalyzer();

  /** A term as the stream gives it, with its absolute position. */
  private record Seen(String term, int start, int end, int position, int length, String type) {}

  private List<Seen> analyze(Reader reader, int expectedEnd) throws IOException {
    List<Seen> seen = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("field", reader)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
      PositionLengthAttribute length = stream.getAttribute(PositionLengthAttribute.class);
      TypeAttribute type = stream.getAttribute(TypeAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        seen.add(
            new Seen(
                term.toString(),
                offset.startOffset(),
                offset.endOffset(),
                position,
                length.getPositionLength(),
                type.type()));
      }
      stream.end();
      assertEquals(expectedEnd, offset.endOffset(), "offset at the end");
    }
    return seen;
  }

  private List<Seen> analyze(String text) throws IOException {
    return analyze(new StringReader(text), text.length());
  }

  /** Words and numbers, without parts and characters of words. */
  private List<String> words(String text) throws IOException {
    return analyze(text).stream()
        .filter(t -> t.type().equals("word") || t.type().equals("alphanumeric"))
        .map(Seen::term)
        .toList();
  }

  private List<String> terms(String text) throws IOException {
    return analyze(text).stream().map(Seen::term).toList();
  }

  @Test
  void cutsWordsAsHanlpDoes() throws IOException {
    assertEquals(List.of("推进", "智慧", "城市", "建设"), words("推进智慧城市建设"));
  }

  @Test
  void namesOfUnitsAreTermsBesideTheirWords() throws IOException {
    assertEquals(
        List.of("省商务厅", "商务厅"),
        analyze("由省商务厅牵头").stream().filter(t -> t.type().equals("unit")).map(Seen::term).toList());
  }

  /** Hits are marked by the places that the index keeps, without cutting words again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "到2025年，建成5G基站3,000个，增长10%以上。",
        "省商务厅、省工业和信息化厅按职责分工负责",
        "R＆D投入占比2.5‰；𠮷林、ＡＢＣ与PM2.5",
        "１２万人次\n（一）第3、4条"
      })
  void placesAreTheSameWithWordsAndWithout(String text) {
    assertEquals(
        TokenScanner.characters(text).stream().map(t -> t.position() + t.text()).toList(),
        TokenScanner.scan(text).stream()
            .filter(t -> t.length() == 1 || t.type() == TokenType.ALPHANUMERIC)
            .map(t -> t.position() + t.text())
            .toList());
  }

  @Test
  void keepsNumbersWhole() throws IOException {
    assertEquals(
        List.of("5g", "基站", "2025", "年", "50000", "个", "10%", "pm2.5"),
        words("5G基站2025年50000个10%PM2.5"));
  }

  @Test
  void takesThousandsSeparatorsOutOfNumbersButKeepsLists() throws IOException {
    assertEquals(List.of("3000", "1234567", "1", "2", "20234"), words("3,000；1，234，567；1,2；20234"));
  }

  @Test
  void makesFullWidthHalfWidthAndUpperCaseLower() throws IOException {
    assertEquals(words("5g ai 30%"), words("５Ｇ ＡＩ ３０％"));
  }

  @Test
  void dropsPunctuation() throws IOException {
    assertEquals(List.of("养老", "服务"), words("《养老》，（服务）。——①●\u3000\t\n"));
  }

  @Test
  void givesThePartsOfACompound() throws IOException {
    assertTrue(terms("国务院办公厅").containsAll(List.of("国务院办公厅", "国务院", "办公厅", "办公")));
  }

  @Test
  void takesNoPartOutOfTwoOthers() throws IOException {
    assertTrue(!terms("发展中国家").contains("中国"));
  }

  @Test
  void givesEachCharacterAPlace() throws IOException {
    assertEquals(
        List.of(
            new Seen("江西省", 2, 5, 0, 3, "word"),
            new Seen("江西", 2, 4, 0, 2, "part"),
            new Seen("江", 2, 3, 0, 1, "character"),
            new Seen("西", 3, 4, 1, 1, "character"),
            new Seen("省", 4, 5, 2, 1, "character"),
            new Seen("10%", 6, 9, 3, 2, "alphanumeric"),
            new Seen("10", 6, 8, 3, 1, "part"),
            new Seen("的", 9, 10, 5, 1, "word")),
        analyze("（“江西省”10%的"));
  }

  @Test
  void readsKangxiRadicalsOfPdfFilesAsTheCharactersTheyLookLike() throws IOException {
    assertEquals(words("金融"), words("\u2FA6融"));
  }

  @Test
  void readsCharactersBeyondTheBasicPlane() throws IOException {
    assertEquals(List.of("\uD842\uDFB7", "野"), words("\uD842\uDFB7野"));
  }

  @Test
  void givesNothingForNothing() throws IOException {
    assertEquals(List.of(), analyze(""));
  }

  @Test
  void readsALongTextAsItsSentences() throws IOException {
    String sentence = "各市、县（区）人民政府要加快5G网络建设，2025年覆盖率达到95%以上。";
    int repeats = 3000;
    List<Seen> one = analyze(sentence);
    List<Seen> all = analyze(sentence.repeat(repeats));
    int places = one.getLast().position() + one.getLast().length();
    List<Seen> expected = new ArrayList<>();
    for (int i = 0; i < repeats; i++) {
      for (Seen t : one) {
        int shift = i * sentence.length();
        expected.add(
            new Seen(
                t.term(),
                t.start() + shift,
                t.end() + shift,
                t.position() + i * places,
                t.length(),
                t.type()));
      }
    }
    assertEquals(expected, all);
  }

  @Test
  void readsATextWithoutSentencesInBoundedPieces() throws IOException {
    String text = "养老服务".repeat(20_000);
    assertEquals(text.length(), analyze(text).getLast().end());
  }

  @Test
  void readsFromAReaderThatGivesAFewCharactersAtATime() throws IOException {
    String text = "推进智慧城市建设，培育企业20家。".repeat(1000);
    Reader trickling =
        new StringReader(text) {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, 7));
          }
        };
    assertEquals(analyze(text), analyze(trickling, text.length()));
  }

  @Test
  void anyTextGivesAConsistentGraphOfTokensThatStandWhereTheySay() throws IOException {
    String alphabet = "省市县商务厅发展中国家人民政府2025年10%,.，。、（）\n \t5GaZ５％\uD842\uDFB7\uD800\u2FA6①〇の";
    Random random = new Random(20250701);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(round % 100 == 0 ? 20_000 : 60);
      for (int i = 0; i < length; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      checkGraph(text.toString());
    }
  }

  private void checkGraph(String text) throws IOException {
    Map<Integer, Integer> startOfPlace = new HashMap<>();
    Map<Integer, Integer> endOfPlace = new HashMap<>();
    int lastStart = 0;
    int lastPosition = -1;
    List<Seen> tokens = analyze(text);
    assertTrue(!tokens.isEmpty() || text.indexOf('省') < 0, "no token of " + text);
    for (Seen token : tokens) {
      String written = text.substring(token.start(), token.end());
      assertTrue(token.start() >= lastStart, "offsets never go back");
      assertTrue(token.position() >= lastPosition, "positions never go back");
      assertEquals(
          token.term(), TokenScanner.normalized(written).replace(",", ""), "the term is the text");
      assertEquals(
          token.start(), startOfPlace.computeIfAbsent(token.position(), p -> token.start()));
      assertEquals(
          token.end(),
          endOfPlace.computeIfAbsent(token.position() + token.length(), p -> token.end()));
      lastStart = token.start();
      lastPosition = token.position();
    }
  }
}
