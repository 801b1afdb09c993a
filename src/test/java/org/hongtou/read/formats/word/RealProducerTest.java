package org.hongtou.read.formats.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.wrap.DocMaker;
import org.hongtou.wrap.DocxMaker;
import org.hongtou.wrap.DocxMaker.Option;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files as LibreOffice writes them, of a notice set with each option of Word in turn. */
class RealProducerTest {
  private static List<byte[]> doc = List.of();
  private static List<byte[]> rtf = List.of();
  private static List<byte[]> docx = List.of();

  @BeforeAll
  static void convert() {
    assumeTrue(DocMaker.isInstalled(), DocMaker.MISSING);
    List<byte[]> files = new ArrayList<>();
    for (Option option : Option.values()) {
      files.add(DocxMaker.make(WordFormatsTest.NOTICE, option));
    }
    doc = DocMaker.convert(files, "docx", "doc");
    rtf = DocMaker.convert(files, "docx", "rtf");
    docx = DocMaker.convert(files, "docx", "docx");
  }

  @ParameterizedTest
  @EnumSource(Option.class)
  void docGivesTheNoticeAsWritten(Option option) throws Exception {
    assertEquals(Shown.of(WordFormatsTest.NOTICE), Shown.in(doc.get(option.ordinal())));
  }

  @ParameterizedTest
  @EnumSource(Option.class)
  void rtfGivesTheNoticeAsWritten(Option option) throws Exception {
    assertEquals(Shown.of(WordFormatsTest.NOTICE), Shown.in(rtf.get(option.ordinal())));
  }

  @ParameterizedTest
  @EnumSource(Option.class)
  void docxGivesTheNoticeAsWritten(Option option) throws Exception {
    assertEquals(Shown.of(WordFormatsTest.NOTICE), Shown.in(docx.get(option.ordinal())));
  }
}
