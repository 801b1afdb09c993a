package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.hongtou.model.Span;
import org.junit.jupiter.api.Test;

/** Document numbers as files write them. */
class DocumentNumbersTest {
  private static List<String> numbers(String text) {
    return DocumentNumbers.numbers(text, new Span(0, text.length())).stream()
        .map(DocumentNumbers.Found::number)
        .toList();
  }

  @Test
  void everyKindOfBracketIsRead() {
    assertEquals(
        List.of("皖政〔2023〕13号", "郑政文〔2023〕62号", "冀科农〔2011〕2号", "闽委发〔2020〕1号"),
        numbers("皖政〔2023〕13 号 郑政文[2023]62号，冀科农【2011】2号；闽委发（２０２０）１号"));
  }

  @Test
  void aNumberEndsTheTitleItIsGluedTo() {
    assertEquals(List.of("川办发〔2022〕9号"), numbers("关于加强护林工作的通知川办发〔2022〕9号各市人民政府："));
  }

  @Test
  void aPartOfTheCodeMayStandInBrackets() {
    assertEquals(List.of("陇农（发）〔2024〕17号"), numbers("陇农（发）〔2024〕17号"));
  }

  @Test
  void announcementsAndOrdersHaveNumbersToo() {
    assertEquals(List.of("国家税务总局公告2015年第76号"), numbers("国家税务总局公告2015年第76号"));
    assertEquals(List.of("中华人民共和国国务院令第707号"), numbers("中华人民共和国国务院令\n第707号"));
  }

  @Test
  void aYearInBracketsAloneIsNone() {
    assertEquals(List.of(), numbers("行动计划（2023）已经印发，全年（2022年）增长8%，〔2015〕25号"));
  }

  @Test
  void standardsHaveNumbersOfTheirOwn() {
    String text = "（T／CWTA 030102－2021）";
    assertEquals("T/CWTA030102-2021", DocumentNumbers.standardAt(text, 1, text.length()).number());
  }

  @Test
  void wordsInCapitalsAreNoStandard() {
    for (String text : List.of("（PPP模式）", "（A类）", "（LED 30%以上）", "（A1类）", "（WTO）")) {
      assertNull(DocumentNumbers.standardAt(text, 1, text.length()), text);
    }
  }
}
