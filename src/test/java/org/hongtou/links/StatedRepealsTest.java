package org.hongtou.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hongtou.model.Metadata;
import org.hongtou.model.Notice;
import org.hongtou.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedRepealsTest {
  private static List<String> repealed(String text) {
    return repealed("关于鱼塘的通知", text);
  }

  private static List<String> repealed(String title, String text) {
    Metadata metadata =
        new Metadata(title, null, null, List.of(), null, null, null, List.of(), null, Map.of());
    Notice notice =
        new Notice(
            "id",
            new Source("a.txt", null, "", "text/plain", "UTF-8", 0),
            metadata,
            text,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return StatedRepeals.of(notice).stream().map(one -> one.title() + " " + one.number()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《鱼塘办法》同时废止。",
        "本办法自印发之日起施行，《鱼塘办法》即行废止。",
        "《鱼塘办法》自2023年1月1日起停止执行。",
        "原《鱼塘办法》同时失效。",
        "现决定废止《鱼塘办法》。",
        "本标准代替《鱼塘办法》。",
        "省渔业厅2014年修订发布的《鱼塘办法》同时废止。",
        "《鱼塘办法》等文件一并废止。"
      })
  void whatIsSaidOutrightIsRead(String sentence) {
    assertEquals(List.of("鱼塘办法 null"), repealed(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《鱼塘办法》第三条废止。",
        "《鱼塘办法》支持园区的内容，自本细则发布之日起废止。",
        "《鱼塘办法》废止前已经登记的，不再登记。",
        "修改或者废止与《鱼塘办法》不一致的规定。",
        "按照《鱼塘办法》登记，其他登记方式同时废止。",
        "不得以《鱼塘办法》代替登记。"
      })
  void whatIsNotSaidOutrightIsNotRead(String sentence) {
    assertEquals(List.of(), repealed(sentence));
  }

  @Test
  void theNumberIsReadWithTheTitle() {
    assertEquals(
        List.of("鱼塘办法 样渔〔2018〕16号", "鱼苗办法 样渔〔2019〕2号"),
        repealed("《鱼塘办法》（样渔〔2018〕16号）、《鱼苗办法》（样渔[2019]2号）同时废止。"));
  }

  @Test
  void aTitleWithinATitleIsPartOfIt() {
    assertEquals(
        List.of("关于印发《鱼塘办法》的通知 样渔〔2018〕16号"), repealed("《关于印发《鱼塘办法》的通知》（样渔〔2018〕16号）同时废止。"));
  }

  @Test
  void ofSeveralListsThatOfRepealIsRead() {
    assertEquals(
        List.of("鱼苗办法 样渔〔2019〕2号"),
        repealed(
            "一、保留的文件目录\n1《鱼塘办法》样渔〔2018〕16号\n"
                + "二、废止的文件目录\n序号文件名称文号\n1《鱼苗办法》样渔〔2019〕2号\n三、修改的文件目录\n1《鱼饵办法》样渔〔2017〕3号"));
  }

  @Test
  void aRowOfAListMayHaveItsNumberAlone() {
    assertEquals(List.of("null 样渔〔2019〕2号"), repealed("废止的规范性文件目录\n1\t关于鱼苗的通知\t样渔〔2019〕2号\n"));
  }

  @Test
  void aListThatIsPutToDiscussionRepealsNothing() {
    assertEquals(List.of(), repealed("拟废止文件目录（征求意见稿）", "拟废止的规范性文件目录\n1《鱼苗办法》样渔〔2019〕2号"));
  }

  @Test
  void aLongListOfTitlesIsReadInTime() {
    String titles = "《鱼塘办法》（样渔〔2018〕16号）、".repeat(5000);

    assertEquals(5000, repealed(titles + "《鱼苗办法》同时废止。").size() - 1);
  }
}
