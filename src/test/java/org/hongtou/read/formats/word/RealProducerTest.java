package org.hongtou.read.formats.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.hongtou.wrap.DocMaker;
import org.hongtou.wrap.DocxMaker;
import org.hongtou.wrap.DocxMaker.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as LibreOffice writes them. */
class RealProducerTest {
  @BeforeEach
  void needsLibreOffice() {
    assumeTrue(DocMaker.isInstalled(), DocMaker.MISSING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc", "rtf", "docx"})
  void aNoticeGivesItsParagraphsAndTableAsWritten(String format) throws Exception {
    byte[] file = DocMaker.convert(DocxMaker.make(WordFormatsTest.NOTICE), "docx", format);
    assertEquals(Shown.of(WordFormatsTest.NOTICE), Shown.in(file));
  }

  @ParameterizedTest
  @EnumSource(Option.class)
  void docGivesWhatDocxGives(Option option) throws Exception {
    assertEquals(
        Shown.of(WordFormatsTest.NOTICE), Shown.in(DocMaker.make(WordFormatsTest.NOTICE, option)));
  }

  @ParameterizedTest
  @EnumSource(Option.class)
  void rtfGivesWhatDocxGives(Option option) throws Exception {
    byte[] file = DocMaker.convert(DocxMaker.make(WordFormatsTest.NOTICE, option), "docx", "rtf");
    assertEquals(Shown.of(WordFormatsTest.NOTICE), Shown.in(file));
  }
}
