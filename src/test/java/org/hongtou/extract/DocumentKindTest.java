package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.Hongtou;
import org.hongtou.extract.DocumentKind.Purpose;
import org.hongtou.model.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind a document is, and so whether it holds tasks and targets. */
class DocumentKindTest {

  private static Notice read(String text) throws Exception {
    return Hongtou.read(text.getBytes(StandardCharsets.UTF_8), "notice.txt");
  }

  private static final String ITEMS =
      """
      一、建设温室。各地要加快建设戈壁温室，统一建设标准，完善水电路配套设施，推广基质栽培技术。
      二、节约用水。推广滴灌技术，建设智能水肥一体化系统，到2025年建成水窖200座。
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "云南省人民政府关于发展高原花卉的若干意见 | 若干意见 | ORDERS",
        "云南省花卉产业三年行动计划（2024—2026年） | 行动计划 | ORDERS",
        "2024年花卉产业重点任务责任分解 | 责任分解 | ORDERS",
        "云南省花卉品种管理办法（试行） | 管理办法 | REGULATES",
        "云南省花卉条例实施细则 | 实施细则 | REGULATES",
        "昆明市2023年国民经济和社会发展统计公报 | 统计公报 | TELLS",
        "《云南省花卉产业三年行动计划》解读 | 政策解读 | TELLS",
        "解读《云南省花卉产业三年行动计划》 | 行动计划 | TELLS",
        "关于对花卉企业给予奖励的若干措施 | 若干措施 | ORDERS",
        "昆明市政府工作报告 | 政府工作报告 | REVIEWS",
        "昆明市2023年法治政府建设情况报告 | 报告 | TELLS",
        "国务院办公厅关于云南省花卉有关问题办理情况的函 | 函 | TELLS",
        "云南省人民政府关于同意设立花卉产业园的批复 | 批复 | REPLIES",
        "云南省人民政府关于2023年度科学技术奖励的决定 | 决定 | COMMENDS",
        "昆明市人民政府关于表彰花卉产业先进单位的通报 | 通报 | COMMENDS",
        "昆明市花卉产业表彰奖励办法 | 奖励办法 | REGULATES",
        "昆明市人民政府关于修改《昆明市花卉管理办法》的决定 | 决定 | AMENDS",
        "关于公布第二批花卉示范园名单的通知 | 通知 | ANNOUNCES",
        "第二批花卉示范园名单 | 名单 | NAMES",
        "关于组织申报花卉产业项目的通知 | 通知 | INVITES",
        "花卉产业项目申报指南（第一批） | 申报指南 | INVITES",
      })
  void titlesSayTheKind(String title, String name, Purpose purpose) {
    assertEquals(new DocumentKind(name, purpose), DocumentKind.of(title));
  }

  @Test
  void aTitleWithoutAKindSaysNone() {
    assertNull(DocumentKind.of("首页 政务公开 花卉产业"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "关于印发《云南省花卉品种管理办法》的通知 | | REGULATES",
        "关于印发云南省花卉产业实施方案的通知 | | ORDERS",
        "关于印发第二批花卉示范园名单的通知 | | ANNOUNCES",
        "关于修订印发《花卉产业工作方案》的通知 | | ORDERS",
        "关于发展花卉产业的通知 | 花卉品种管理办法 | ORDERS",
        "关于印发花卉产业两个文件的通知 | 花卉品种管理办法 | REGULATES",
        " | 花卉品种管理办法 | REGULATES",
        " | | ORDERS",
      })
  void aNoticeDoesWhatTheDocumentDoesThatItCarries(String title, String body, Purpose purpose) {
    assertEquals(purpose, DocumentKind.purpose(title, body, List.of()));
  }

  @Test
  void chaptersOfAnInterpretationTellOneWithoutATitle() {
    assertEquals(Purpose.TELLS, DocumentKind.purpose(null, null, List.of("《方案》出台背景", "《方案》主要内容")));
    assertEquals(Purpose.ORDERS, DocumentKind.purpose(null, null, List.of("主要内容", "保障措施")));
  }

  private static List<Integer> tasksAndTargets(String title) throws Exception {
    Notice notice = read(title + "\n" + ITEMS);
    return List.of(notice.tasks().size(), notice.targets().size());
  }

  @Test
  void interpretationsAndBulletinsGiveNothing() throws Exception {
    assertEquals(List.of(0, 0), tasksAndTargets("《甘肃省戈壁农业发展实施方案》政策解读"));
    assertEquals(List.of(0, 0), tasksAndTargets("甘肃省2023年国民经济和社会发展统计公报"));
    assertEquals(List.of(2, 1), tasksAndTargets("甘肃省戈壁农业发展实施方案"));
  }

  @Test
  void theFiguresOfARegulationAreNoTargets() throws Exception {
    assertEquals(List.of(2, 0), tasksAndTargets("甘肃省戈壁农业管理办法"));
  }

  @Test
  void theChangesThatAnAmendmentMakesAreNoTasks() throws Exception {
    Notice notice =
        read(
            """
            甘肃省人民政府关于修改《甘肃省戈壁农业管理办法》的决定
            一、将第三条第一款修改为：“省农业农村厅应当建立戈壁温室建设标准，加强对各地的指导。”
            二、删去第五条，要求各市州人民政府加强监督检查的内容移入第六条，其余条款顺序相应调整。
            三、增加一条，作为第十条：“各级人民政府应当推广滴灌技术，提高水资源利用效率。”
            """);
    assertEquals(List.of(), notice.tasks());
  }

  @Test
  void aListAnnexedToAPlanHoldsNoTasks() throws Exception {
    Notice notice =
        read("甘肃省戈壁农业发展实施方案\n" + ITEMS + "附件\n戈壁农业示范园名单\n一、推进高台县建设戈壁温室示范园。\n二、推进肃州区建设滴灌示范园。\n");
    assertEquals(2, notice.tasks().size());
  }

  @Test
  void theCasesOfAnArticleThatLostItsNumberAreNoTasks() throws Exception {
    Notice notice =
        read(
            """
            甘肃省戈壁农业管理办法
            为了发展戈壁农业，制定本办法。建设温室应当遵守下列规定，并接受监督检查：
            （一）统一建设标准，完善水电路配套设施；
            （二）推广基质栽培技术，建立用水定额管理制度；
            （三）保护戈壁生态，防止土地沙化。
            """);
    assertEquals(List.of(), notice.tasks());
  }
}
