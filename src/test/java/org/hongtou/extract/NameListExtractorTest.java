package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.model.NameList;
import org.hongtou.model.NoticeText;
import org.hongtou.read.NoticeReader;
import org.junit.jupiter.api.Test;

/** Lists that declare their count, in the ways that notices write them. */
class NameListExtractorTest {
  private static NoticeText read(String text) throws Exception {
    return NoticeReader.read(text.getBytes(StandardCharsets.UTF_8), "sample.txt");
  }

  private static NameListExtractor.Result of(String text) throws Exception {
    return NameListExtractor.extract(read(text));
  }

  private static NameList only(String text) throws Exception {
    List<NameList> lists = of(text).lists();
    assertEquals(1, lists.size(), lists.toString());
    assertEquals(List.of(), of(text).warnings());
    return lists.get(0);
  }

  @Test
  void aParagraphDeclaresAndNames() throws Exception {
    NameList list = only("一、物流类园区（4个）：甲市东港物流园、乙市空港园区、丙县陆港、丁区保税中心。\n");
    assertEquals("物流类园区", list.title());
    assertEquals(4, list.declaredCount());
    assertEquals(List.of("甲市东港物流园", "乙市空港园区", "丙县陆港", "丁区保税中心"), list.items());
  }

  @Test
  void aSeparatorInsideBracketsSeparatesNothing() throws Exception {
    assertEquals(
        List.of("“两江”(东江、西江)生态带", "北山(甲县、乙县)林区", "南湖湿地"),
        only("生态类片区(3个):“两江”(东江、西江)生态带、北山(甲县、乙县)林区、南湖湿地。\n").items());
  }

  @Test
  void aListThatIsShortIsKeptWithAWarning() throws Exception {
    NoticeText notice = read("（二）县级试点（5个）：甲县、乙县、丙县、丁县。\n");
    NameListExtractor.Result result = NameListExtractor.extract(notice);
    assertEquals(5, result.lists().get(0).declaredCount());
    assertEquals(4, result.lists().get(0).items().size());
    assertEquals(NameListExtractor.COUNT_DIFFERS, result.warnings().get(0).code());
    assertTrue(result.warnings().get(0).message().contains("declares 5 but names 4"));
  }

  @Test
  void theSpanGoesFromTheTitleToTheLastName() throws Exception {
    NoticeText notice = read("试点县共3个：甲县、乙县、丙县。\n");
    NameList list = NameListExtractor.extract(notice).lists().get(0);
    assertEquals("试点县共3个：甲县、乙县、丙县", list.span().of(notice.text()));
  }

  @Test
  void theLastTwoMayBeJoinedByAnd() throws Exception {
    assertEquals(List.of("甲县", "乙县", "丙县"), only("示范县（3个）：甲县、乙县和丙县。\n").items());
  }

  @Test
  void aHeadingIsFollowedByAParagraphOfNames() throws Exception {
    NameList list = only("（一）Ⅰ类县（市、区）（共4个，以得分为序）。\n甲县、乙市、丙区、丁县。\n");
    assertEquals("Ⅰ类县（市、区）", list.title());
    assertEquals(4, list.items().size());
  }

  @Test
  void namesMayStandOnNumberedLines() throws Exception {
    NameList list =
        only("附件1\n入选企业名单（共3家）\n（排名不分先后）\n1.甲精工有限公司\n2.乙材料有限公司\n3.丙生物有限公司\n附件2\n申报说明\n");
    assertEquals("入选企业名单", list.title());
    assertEquals(List.of("甲精工有限公司", "乙材料有限公司", "丙生物有限公司"), list.items());
  }

  @Test
  void aTableThatBecameLinesIsReadByItsSerialNumbers() throws Exception {
    assertEquals(
        List.of("采石许可", "取水许可", "采砂许可"),
        only("省水利部门（3项）\n序号\n许可名称\n实施机关\n1\n采石许可\n省水利部门\n2\n取水许可\n省水利部门\n3\n采砂许可\n省水利部门\n")
            .items());
  }

  @Test
  void aTableNamesInItsFirstColumnBesideTheSerialNumbers() throws Exception {
    NoticeText notice =
        NoticeReader.read(
            """
            <html><head><meta charset="utf-8"><title>关于公布示范社名单的通知</title></head><body>
            <h1>关于公布示范社名单的通知</h1>
            <div class="content"><p>各市农业农村局：</p>
            <p>经评审，现将示范社名单予以公布，请各地加强指导和服务，推动示范社规范发展，发挥好带动作用。</p>
            <p>示范社名单（3家）</p>
            <table><tr><th>序号</th><th>名称</th><th>所在地</th></tr>
            <tr><td>1</td><td>甲果业合作社</td><td>甲县</td></tr>
            <tr><td>2</td><td>乙茶业合作社</td><td>乙县</td></tr>
            <tr><td>3</td><td>丙养殖合作社</td><td>丙县</td></tr></table></div></body></html>
            """
                .getBytes(StandardCharsets.UTF_8),
            "sample.html");
    List<NameList> lists = NameListExtractor.extract(notice).lists();
    assertEquals(List.of("甲果业合作社", "乙茶业合作社", "丙养殖合作社"), lists.get(0).items());
  }

  @Test
  void runningTextIsNoList() throws Exception {
    assertEquals(List.of(), of("重点打造甲市电子、乙市医药、丙市家具等29个产业集群，建设3个基地：到2025年产值翻一番、税收增长8%。\n").lists());
  }

  @Test
  void periodsAndTasksAreNoLists() throws Exception {
    assertEquals(
        List.of(),
        of("办理时限（3个工作日）：受理、审查、决定。\n主要任务（3项）\n1.完善设施。各地要完善设施。\n2.强化服务。各地要强化服务。\n3.加强监管。各地要加强监管。\n")
            .lists());
  }
}
