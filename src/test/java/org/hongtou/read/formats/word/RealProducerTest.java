package org.hongtou.read.formats.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hongtou.wrap.DocMaker;
import org.hongtou.wrap.DocxMaker;
import org.hongtou.wrap.DocxMaker.Option;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files as LibreOffice writes them, of a notice set with each option of Word in turn. */
class RealProducerTest {
  private static Map<Option, byte[]> doc = Map.of();
  private static Map<Option, byte[]> rtf = Map.of();
  private static Map<Option, byte[]> docx = Map.of();

  @BeforeAll
  static void convert() {
    assumeTrue(DocMaker.isInstalled(), DocMaker.MISSING);
    doc = converted("doc");
    rtf = converted("rtf");
    docx = converted("docx");
  }

  private static Map<Option, byte[]> converted(String format) {
    List<Option> options = List.of(Option.values());
    List<byte[]> files =
        DocMaker.convert(
            options.stream().map(option -> DocxMaker.make(WordFormatsTest.NOTICE, option)).toList(),
            "docx",
            format);
    Map<Option, byte[]> converted = new EnumMap<>(Option.class);
    for (int i = 0; i < files.size(); i++) {
      converted.put(options.get(i), files.get(i));
    }
    return converted;
  }

  @ParameterizedTest
  @EnumSource(Option.class)
  void docGivesTheNoticeAsWritten(Option option) throws Exception {
    assertEquals(Shown.of(WordFormatsTest.NOTICE), Shown.in(doc.get(option)));
  }

  @ParameterizedTest
  @EnumSource(Option.class)
  void rtfGivesTheNoticeAsWritten(Option option) throws Exception {
    assertEquals(Shown.of(WordFormatsTest.NOTICE), Shown.in(rtf.get(option)));
  }

  @ParameterizedTest
  @EnumSource(Option.class)
  void docxGivesTheNoticeAsWritten(Option option) throws Exception {
    assertEquals(Shown.of(WordFormatsTest.NOTICE), Shown.in(docx.get(option)));
  }
}
