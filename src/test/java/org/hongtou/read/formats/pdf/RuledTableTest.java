package org.hongtou.read.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hongtou.wrap.PdfMaker;
import org.hongtou.wrap.PdfOptions;
import org.hongtou.wrap.PdfPen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawn lines make tables. */
class RuledTableTest {
  private static final String TABLE =
      """
      # 社区食堂建设任务分解表
      |类别|工作任务|责任单位|完成时限|
      |设施建设|统筹利用社区综合服务设施和闲置公房，新建社区食堂60家，改造提升老年食堂40家。|市民政局、市住房城乡建设局|2024年12月底|
      |^|对服务半径超过1500米的社区设置助餐点。|各县（区）人民政府|2025年6月底|
      |规范管理|每季度开展一次食品安全检查，群众满意度不低于90%。|市市场监管局|持续推进|
      """;

  private static final List<String> ROWS =
      List.of(
          "类别|工作任务|责任单位|完成时限",
          "设施建设×2|统筹利用社区综合服务设施和闲置公房，新建社区食堂60家，改造提升老年食堂40家。" + "|市民政局、市住房城乡建设局|2024年12月底",
          "对服务半径超过1500米的社区设置助餐点。|各县（区）人民政府|2025年6月底",
          "规范管理|每季度开展一次食品安全检查，群众满意度不低于90%。|市市场监管局|持续推进");

  @Test
  void cellsAreReadWithTheirLinesJoinedAndMergedOnesAsSpans() throws Exception {
    assertEquals(ROWS, ReadPdf.of(TABLE, PdfOptions.usual()).rows());
  }

  @Test
  void thinFilledRectanglesAreLinesToo() throws Exception {
    assertEquals(ROWS, ReadPdf.of(TABLE, PdfOptions.usual().withFilledRules()).rows());
  }

  @Test
  void aTableStandsBetweenTheParagraphsAroundIt() throws Exception {
    ReadPdf read = ReadPdf.of(TABLE + "注：各项任务的进展每季度末报送市民政局。\n", PdfOptions.usual());
    assertEquals(List.of("社区食堂建设任务分解表", "[table]", "注：各项任务的进展每季度末报送市民政局。"), read.paragraphs());
  }

  @Test
  void aTableOverAPageBreakIsOneWithItsHeaderOnceAndItsMergedCellWhole() throws Exception {
    StringBuilder source = new StringBuilder("|类别|工作任务|责任单位|\n|设施建设|建设第1处社区食堂并投入运营。|市民政局|\n");
    for (int i = 2; i <= 40; i++) {
      source.append("|^|建设第" + i + "处社区食堂并投入运营。|市民政局|\n");
    }
    ReadPdf read = ReadPdf.of(source.toString(), PdfOptions.usual());
    assertEquals(41, read.rows().size());
    assertEquals("类别|工作任务|责任单位", read.rows().get(0));
    assertEquals("设施建设×40|建设第1处社区食堂并投入运营。|市民政局", read.rows().get(1));
    assertEquals("建设第40处社区食堂并投入运营。|市民政局", read.rows().get(40));
    assertEquals(List.of("[table]"), read.paragraphs());
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 15, 16, 17, 18, 19, 20})
  void aNumberedRowOnTopOfAPageIsNotTheRestOfTheRowBefore(int linesAbove) throws Exception {
    String source =
        "社区食堂要建在居民身边。\n".repeat(linesAbove)
            + """
            |序号|重点任务|牵头单位|责任单位|完成时限|
            |1|编制全市社区食堂和老年助餐点布局专项规划，公布设施建设清单|市发展改革委|市自然资源局、市农业农村局|2025年8月底前|
            |2|开展老年人用餐情况调查，建立季度监测制度，定期发布运行情况|^|市统计局、市财政局|2025年10月底前|
            |3|改造农贸市场内的食堂15处，同步建设明厨亮灶系统|市商务局|各县（区）人民政府|2026年6月底前|
            """;
    assertEquals(
        "2|开展老年人用餐情况调查，建立季度监测制度，定期发布运行情况|市统计局、市财政局|2025年10月底前",
        ReadPdf.of(source, PdfOptions.usual()).rows().get(2));
  }

  private static void box(PdfPen pen, double x0, double y0, double x1, double y1) throws Exception {
    pen.rule(x0, y0, x1, y0);
    pen.rule(x0, y1, x1, y1);
    pen.rule(x0, y0, x0, y1);
    pen.rule(x1, y0, x1, y1);
  }

  private static PdfMaker.Drawing drawing(Piece piece) {
    return pen -> {
      try {
        piece.draw(pen);
      } catch (java.io.IOException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private interface Piece {
    void draw(PdfPen pen) throws Exception;
  }

  @Test
  void aCellOverSeveralColumnsIsASpan() throws Exception {
    ReadPdf.needsFonts();
    byte[] pdf =
        PdfMaker.draw(
            drawing(
                pen -> {
                  box(pen, 100, 100, 400, 130);
                  box(pen, 100, 130, 200, 160);
                  box(pen, 200, 130, 400, 160);
                  pen.text("年度目标", 220, 120, 12, 0);
                  pen.text("2024年", 110, 150, 12, 0);
                  pen.text("新增60家", 210, 150, 12, 0);
                }));
    assertEquals(List.of("年度目标×1×2", "2024年|新增60家"), ReadPdf.of(pdf).rows());
  }

  @Test
  void aRowThatThePageBreakCutsIsOneRow() throws Exception {
    ReadPdf.needsFonts();
    byte[] pdf =
        PdfMaker.draw(
            drawing(
                pen -> {
                  box(pen, 100, 700, 150, 760);
                  box(pen, 150, 700, 250, 760);
                  pen.text("1", 120, 720, 12, 0);
                  pen.text("建设社区食堂并按", 152, 720, 12, 0);
                  pen.text("照每个街道两家的", 152, 740, 12, 0);
                }),
            drawing(
                pen -> {
                  box(pen, 100, 100, 150, 130);
                  box(pen, 150, 100, 250, 130);
                  box(pen, 100, 130, 150, 160);
                  box(pen, 150, 130, 250, 160);
                  pen.text("标准布局。", 152, 120, 12, 0);
                  pen.text("2", 120, 150, 12, 0);
                  pen.text("建立名录。", 152, 150, 12, 0);
                }));
    assertEquals(List.of("1|建设社区食堂并按照每个街道两家的标准布局。", "2|建立名录。"), ReadPdf.of(pdf).rows());
  }

  @Test
  void namesOnLinesOfTheirOwnStayApart() throws Exception {
    ReadPdf.needsFonts();
    byte[] pdf =
        PdfMaker.draw(
            drawing(
                pen -> {
                  box(pen, 100, 100, 200, 160);
                  box(pen, 200, 100, 400, 160);
                  pen.text("任务一", 110, 120, 12, 0);
                  pen.text("市教育局", 205, 120, 12, 0);
                  pen.text("市财政局", 205, 140, 12, 0);
                }));
    assertEquals(List.of("任务一|市教育局/市财政局"), ReadPdf.of(pdf).rows());
  }

  @Test
  void columnsThatStandClearOfEachOtherAreATableWithoutLines() throws Exception {
    ReadPdf.needsFonts();
    String[][] rows = {{"序号", "任务", "单位"}, {"1", "建设社区食堂", "市民政局"}, {"2", "开展安全检查", "市市场监管局"}};
    byte[] pdf =
        PdfMaker.draw(
            drawing(
                pen -> {
                  for (int i = 0; i < rows.length; i++) {
                    pen.text(rows[i][0], 100, 100 + 20 * i, 12, 0);
                    pen.text(rows[i][1], 180, 100 + 20 * i, 12, 0);
                    pen.text(rows[i][2], 320, 100 + 20 * i, 12, 0);
                  }
                }));
    assertEquals(List.of("序号|任务|单位", "1|建设社区食堂|市民政局", "2|开展安全检查|市市场监管局"), ReadPdf.of(pdf).rows());
  }

  @Test
  void twoSignaturesSideBySideAreNoTable() throws Exception {
    ReadPdf.needsFonts();
    byte[] pdf =
        PdfMaker.draw(
            drawing(
                pen -> {
                  for (int i = 0; i < 3; i++) {
                    pen.text("青禾市财政局", 120, 100 + 30 * i, 16, 0);
                    pen.text("青禾市民政局", 320, 100 + 30 * i, 16, 0);
                  }
                }));
    assertEquals(List.of(), ReadPdf.of(pdf).rows());
  }
}
