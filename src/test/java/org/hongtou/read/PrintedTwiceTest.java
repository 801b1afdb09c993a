package org.hongtou.read;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.hongtou.model.Block;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Span;
import org.hongtou.model.Warning;
import org.junit.jupiter.api.Test;

/** Files that hold a notice's text twice. */
class PrintedTwiceTest {
  private static final String TITLE = "云南省人民政府办公厅关于印发云南省高原花卉产业提升行动方案的通知";

  private static final String BODY =
      "各州、市人民政府，省直各委、办、厅、局：《云南省高原花卉产业提升行动方案》已经省人民政府同意，现印发给你们，请认真贯彻执行。"
          + "云南省人民政府办公厅2024年3月12日为加快花卉产业发展，制定本方案。"
          + "一、主要任务（一）建设种苗基地。在昆明、玉溪等地建设种苗繁育基地，推广脱毒组培技术，健全良种登记制度。"
          + "（二）发展冷链物流。支持花卉主产县建设产地预冷设施，开通鲜切花航空专线，完善拍卖交易规则。"
          + "二、保障措施（一）加强领导。各地要建立工作专班，定期研究解决问题。（二）加强宣传。各级媒体要广泛宣传高原花卉品牌。";

  private static NoticeText read(String text) throws Exception {
    return NoticeReader.read(text.getBytes(StandardCharsets.UTF_8), "sample.txt");
  }

  private static List<String> repeats(NoticeText read) {
    return read.blocks().stream()
        .filter(Block.Repeat.class::isInstance)
        .map(block -> block.span().of(read.text()))
        .toList();
  }

  private static String paragraphs(NoticeText read) {
    StringBuilder all = new StringBuilder();
    for (Block block : read.blocks()) {
      if (block instanceof Block.Paragraph) {
        all.append(block.span().of(read.text()));
      }
    }
    return all.toString();
  }

  @Test
  void theSecondPrintIsTakenOutEvenWhereItFollowsWithoutABreak() throws Exception {
    NoticeText read = read(TITLE + "\n\n" + BODY + BODY);
    assertEquals(TITLE + BODY, paragraphs(read));
    assertEquals(BODY, String.join("", repeats(read)));
  }

  @Test
  void theSecondPrintMayHaveTheTitleToo() throws Exception {
    NoticeText read = read(TITLE + "\n" + BODY + "\n" + TITLE + "\n" + BODY);
    assertEquals(TITLE + BODY, paragraphs(read));
  }

  @Test
  void aSecondPrintThatTheFileBreaksOffIsOne() throws Exception {
    NoticeText read = read(TITLE + "\n" + BODY + BODY.substring(0, 210));
    assertEquals(TITLE + BODY, paragraphs(read));
  }

  @Test
  void whatStandsBehindTheSecondPrintStays() throws Exception {
    NoticeText read = read(TITLE + "\n" + BODY + "\n" + BODY + "\n附件：花卉种苗基地名单\n");
    assertEquals(TITLE + BODY + "附件：花卉种苗基地名单", paragraphs(read));
  }

  @Test
  void theTextKeepsTheSecondPrintAndAWarningSaysWhere() throws Exception {
    NoticeText read = read(TITLE + "\n" + BODY + "\n" + BODY);
    Warning warning =
        read.warnings().stream().filter(w -> w.code().equals("printed-twice")).findFirst().get();
    Span span = warning.span();
    assertEquals(BODY, span.of(read.text()).replace("\n", ""));
    assertTrue(span.start() > BODY.length());
  }

  @Test
  void aPlanThatOpensWithTheNoticesOwnSentencesIsNoSecondPrint() throws Exception {
    String opening = "为深入实施高原特色产业强省战略，发挥气候和区位优势，" + "加快花卉产业转型升级，促进花农持续增收，".repeat(10) + "制定本方案。";
    String rules =
        IntStream.rangeClosed(1, 60).mapToObj(i -> "第" + i + "项工作由各地细化。").collect(joining());
    NoticeText read = read(TITLE + "\n" + opening + "\n" + rules + "\n" + opening + BODY);
    assertEquals(List.of(), repeats(read));
  }
}
