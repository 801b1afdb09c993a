package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notices with figures for the same things, some of which contradict each other. */
class ConflictsCommandTest {
  @TempDir Path temp;
  private Path corpus;
  private Path index;
  private int count;

  @BeforeEach
  void begin() throws IOException {
    corpus = Files.createDirectories(temp.resolve("corpus"));
    index = temp.resolve("index");
    notice("江西省", "省", "造林绿化", 2021, "到2025年，全省森林覆盖率达到63%，湿地保护率达到60%。");
  }

  private void notice(String place, String level, String about, int year, String text)
      throws IOException {
    count++;
    String issuer = place + "人民政府";
    String title = issuer + "关于" + about + "的实施意见";
    String number = "样" + level + "发〔" + year + "〕" + (70 + count) + "号";
    String body = "一、工作目标\n" + text + "\n二、加强领导\n各级政府要加强对" + about + "的领导，定期通报进展。";
    String date = year + "年" + count + "月3日";
    Files.writeString(
        corpus.resolve(count + ".txt"),
        String.join("\n", title, number, "各有关单位：", body, issuer, date, ""));
  }

  private String conflicts(Object... more) {
    Command run = Command.run("run", corpus, "--index", index);
    assertEquals(0, run.code(), run.err());
    Object[] all = new Object[more.length + 3];
    all[0] = "conflicts";
    all[1] = "--index";
    all[2] = index;
    System.arraycopy(more, 0, all, 3, more.length);
    Command ran = Command.run(all);
    assertEquals(0, ran.code(), ran.err());
    return ran.out();
  }

  @Test
  void twoFiguresForOneThingAreAConflict() throws IOException {
    notice("江西省", "省", "国土空间生态修复", 2023, "到2025年底，全省森林覆盖率达到64%以上。");

    assertTrue(conflicts().endsWith("1 conflicts, 1 pairs of notices\n"));
  }

  @Test
  void bothSentencesAreShown() throws IOException {
    notice("江西省", "省", "国土空间生态修复", 2023, "到2025年底，全省森林覆盖率达到64%以上。");

    String shown = conflicts();

    assertTrue(shown.contains("到2025年，全省【森林覆盖率达到63%】") || shown.contains("全省森林覆盖率达到63%"), shown);
    assertTrue(shown.contains("64%以上"), shown);
  }

  @Test
  void theNewerNoticeIsMarked() throws IOException {
    notice("江西省", "省", "国土空间生态修复", 2023, "到2025年底，全省森林覆盖率达到64%以上。");

    assertTrue(conflicts().contains("   >= 64 % · 2023-02-03 · newest\n"));
  }

  @Test
  void theNoticeThatIsRepealedIsMarked() throws IOException {
    notice(
        "江西省",
        "省",
        "国土空间生态修复",
        2023,
        "到2025年底，全省森林覆盖率达到64%以上。《江西省人民政府关于造林绿化的实施意见》（样省发〔2021〕71号）同时废止。");

    assertTrue(conflicts().contains("   63 % · 2021-01-03 · repealed by 样省发〔2023〕72号\n"));
  }

  @Test
  void theSameFigureIsNoConflict() throws IOException {
    notice("江西省", "省", "国土空间生态修复", 2023, "到2025年底，全省森林覆盖率达到63%以上。");

    assertEquals("no conflict found\n", conflicts());
  }

  @Test
  void anotherDeadlineIsNoConflict() throws IOException {
    notice("江西省", "省", "国土空间生态修复", 2023, "到2030年，全省森林覆盖率达到64%以上。");

    assertEquals("no conflict found\n", conflicts());
  }

  @Test
  void anotherUnitIsNoConflict() throws IOException {
    notice("江西省", "省", "国土空间生态修复", 2023, "到2025年，全省森林覆盖率提高2个百分点。");

    assertEquals("no conflict found\n", conflicts());
  }

  @Test
  void aCitysFigureIsNoConflictWithItsProvinces() throws IOException {
    notice("赣州市", "市", "国土空间生态修复", 2023, "到2025年底，全市森林覆盖率达到76%以上。");

    assertEquals("no conflict found\n", conflicts());
  }

  @Test
  void theFigureOfAnIndustryIsNotThatOfTheProvince() throws IOException {
    notice("江西省", "省", "企业培育", 2022, "到2025年，全省高新技术企业达到9000家。");
    notice("江西省", "省", "促进陶瓷产业发展", 2023, "到2025年，高新技术企业达到90家。");

    assertEquals("no conflict found\n", conflicts());
  }

  @Test
  void theFigureOfAZoneIsNotThatOfTheProvince() throws IOException {
    notice("江西省", "省", "区域发展", 2023, "到2025年，将鄱阳湖示范区建设成为样板，森林覆盖率达到64%以上。");

    assertEquals("no conflict found\n", conflicts());
  }

  @Test
  void whatIsAddedIsNotComparedWithWhatThereIs() throws IOException {
    notice("江西省", "省", "企业培育", 2022, "到2025年，全省高新技术企业达到9000家。");
    notice("江西省", "省", "科技创新", 2023, "到2025年，全省新培育高新技术企业500家。");

    assertEquals("no conflict found\n", conflicts());
  }

  @Test
  void theSameNoticeInTwoFilesIsNoConflict() throws IOException {
    Files.copy(corpus.resolve("1.txt"), corpus.resolve("copy.txt"));

    assertEquals("no conflict found\n", conflicts());
  }

  @Test
  void oneIndicatorInOtherWordsIsCompared() throws IOException {
    notice("江西省", "省", "科技创新", 2022, "到2025年，全省研究与试验发展（R&D）经费投入占地区生产总值比重达到2.2%。");
    notice("江西省", "省", "区域发展", 2023, "到2025年，全省研发投入占GDP的比例达到2.4%。");

    assertTrue(conflicts("--indicator", "研发").contains("1 conflicts"));
  }

  @Test
  void provincesAreComparedWhenAsked() throws IOException {
    notice("湖南省", "省", "造林绿化", 2022, "到2025年，全省森林覆盖率达到60%。");

    assertTrue(conflicts("--across").contains("森林覆盖率 · several places"));
  }

  @Test
  void provincesAreNotComparedOtherwise() throws IOException {
    notice("湖南省", "省", "造林绿化", 2022, "到2025年，全省森林覆盖率达到60%。");

    assertEquals("no conflict found\n", conflicts());
  }

  @Test
  void aQueryNarrowsThem() throws IOException {
    notice("江西省", "省", "国土空间生态修复", 2023, "到2025年底，全省森林覆盖率达到64%以上，湿地保护率达到62%。");

    assertFalse(conflicts("--indicator", "湿地保护率").contains("森林覆盖率 ·"));
  }

  @Test
  void csvHasARowForEachNotice() throws IOException {
    notice("江西省", "省", "国土空间生态修复", 2023, "到2025年底，全省森林覆盖率达到64%以上。");

    assertEquals(1 + 2, conflicts("--csv").lines().count());
  }

  @Test
  void jsonHasBothFigures() throws IOException {
    notice("江西省", "省", "国土空间生态修复", 2023, "到2025年底，全省森林覆盖率达到64%以上。");

    String json = conflicts("--json");

    assertTrue(json.contains("\"value\":63") && json.contains("\"value\":64"), json);
  }
}
