package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few notices on fish ponds that cite and repeal each other. */
class ConnectionsCommandTest {
  @TempDir static Path temp;
  private static Path index;

  @BeforeAll
  static void makeAnIndex() throws IOException {
    Path corpus = Files.createDirectories(temp.resolve("corpus"));
    index = temp.resolve("index");
    write(corpus, "state", "国务院关于促进池塘养殖健康发展的意见", "国发〔2019〕91号", "发展池塘养殖，改善水质。", "国务院", "2019年3月1日");
    write(
        corpus,
        "province",
        "江西省人民政府关于促进池塘养殖健康发展的实施意见",
        "赣府发〔2020〕81号",
        "为贯彻落实《国务院关于促进池塘养殖健康发展的意见》（国发[2019]91 号），改造老旧池塘。",
        "江西省人民政府",
        "2020年4月2日");
    write(
        corpus,
        "city",
        "赣州市人民政府关于池塘养殖的工作方案",
        "赣市府发〔2020〕71号",
        "为落实省政府《关于促进池塘养殖健康发展的实施意见》，开展池塘改造。",
        "赣州市人民政府",
        "2020年9月3日");
    write(
        corpus,
        "shandong",
        "青岛市人民政府关于海水养殖的工作方案",
        "青政发〔2021〕61号",
        "参照《关于促进池塘养殖健康发展的实施意见》，发展海水养殖。",
        "青岛市人民政府",
        "2021年5月4日");
    write(
        corpus,
        "rules-old",
        "江西省农业农村厅关于印发《江西省鱼塘登记管理办法》的通知",
        "赣农规〔2015〕51号",
        "鱼塘应当登记。",
        "江西省农业农村厅",
        "2015年6月5日");
    write(
        corpus,
        "rules-new",
        "江西省农业农村厅关于印发《江西省鱼塘登记管理办法》的通知",
        "赣农规〔2022〕52号",
        "鱼塘登记在网上办理。本办法自印发之日起施行，2015年印发的《江西省鱼塘登记管理办法》同时废止。",
        "江西省农业农村厅",
        "2022年7月6日");
    write(
        corpus,
        "feed",
        "江西省农业农村厅关于规范鱼塘饲料的通知",
        "赣农字〔2023〕41号",
        "按照《江西省鱼塘登记管理办法》登记的鱼塘，参照《江西省鱼塘饲料检验办法》（赣农规〔2014〕33号）检验饲料。"
            + "依据《政府工作报告》的部署，依照《关于规范鱼塘饲料的通知》执行。",
        "江西省农业农村厅",
        "2023年8月7日");
    write(corpus, "report", "政府工作报告", "赣府字〔2023〕11号", "过去一年，鱼塘增加。", "江西省人民政府", "2023年1月8日");
    write(
        corpus,
        "east",
        "江西省水产站关于东湖巡查的通知",
        "赣水产〔2021〕21号",
        "东湖巡查与《江西省水产站关于西湖巡查的通知》（赣水产〔2021〕22号）一并执行。",
        "江西省水产站",
        "2021年2月9日");
    write(
        corpus,
        "west",
        "江西省水产站关于西湖巡查的通知",
        "赣水产〔2021〕22号",
        "西湖巡查与《江西省水产站关于东湖巡查的通知》（赣水产〔2021〕21号）一并执行。",
        "江西省水产站",
        "2021年2月9日");
    write(
        corpus,
        "cleared",
        "江西省农业农村厅关于公布规范性文件清理结果的通知",
        "赣农字〔2024〕31号",
        """
        现将清理结果公布如下。
        （一）继续有效的规范性文件目录
        1《江西省鱼塘登记管理办法》赣农规〔2022〕52号
        （二）予以废止的规范性文件目录
        1《江西省水产站关于西湖巡查的通知》赣水产〔2021〕22号""",
        "江西省农业农村厅",
        "2024年3月10日");
    Command.run("run", corpus, "--index", index);
  }

  private static void write(
      Path corpus,
      String name,
      String title,
      String number,
      String text,
      String issuer,
      String date)
      throws IOException {
    Files.writeString(
        corpus.resolve(name + ".txt"),
        String.join("\n", title, number, "各有关单位：", text, issuer, date, ""));
  }

  private static String out(String command, String notice, Object... more) {
    Object[] all = new Object[more.length + 4];
    all[0] = command;
    all[1] = notice;
    all[2] = "--index";
    all[3] = index;
    System.arraycopy(more, 0, all, 4, more.length);
    Command ran = Command.run(all);
    assertEquals(0, ran.code(), ran.err());
    return ran.out();
  }

  private static String match(String json, String title) {
    int at = json.indexOf("{\"title\":\"" + title + "\"");
    String match = "\"match\":\"";
    int from = json.indexOf(match, at) + match.length();
    return at < 0 ? "not cited" : json.substring(from, json.indexOf('"', from));
  }

  @Test
  void aNumberIsFoundWhateverItsBrackets() {
    assertEquals("number", match(out("cites", "赣府发〔2020〕81号", "--json"), "国务院关于促进池塘养殖健康发展的意见"));
  }

  @Test
  void aTitleIsFoundWithoutItsIssuer() {
    assertEquals("title", match(out("cites", "赣市府发〔2020〕71号", "--json"), "关于促进池塘养殖健康发展的实施意见"));
  }

  @Test
  void aTitleOfAnotherProvinceIsNotTakenForOnesOwn() {
    assertEquals("none", match(out("cites", "青政发〔2021〕61号", "--json"), "关于促进池塘养殖健康发展的实施意见"));
  }

  @Test
  void aTitleThatTwoNoticesHaveIsAmbiguous() {
    assertEquals("ambiguous", match(out("cites", "赣农字〔2023〕41号", "--json"), "江西省鱼塘登记管理办法"));
  }

  @Test
  void anotherNumberMakesAnotherVersionOfATitle() {
    assertEquals("none", match(out("cites", "赣农字〔2023〕41号", "--json"), "江西省鱼塘饲料检验办法"));
  }

  @Test
  void aTitleThatEverybodyHasIsNotGuessed() {
    assertEquals("none", match(out("cites", "赣农字〔2023〕41号", "--json"), "政府工作报告"));
  }

  @Test
  void aNoticeThatNamesItselfIsNotCitedByItself() {
    assertEquals("no notice of the index cites it\n", out("cited-by", "赣农字〔2023〕41号"));
  }

  @Test
  void theSentenceIsShown() {
    assertTrue(out("cites", "赣市府发〔2020〕71号").contains("为落实省政府《关于促进池塘养殖健康发展的实施意见》，开展池塘改造。"));
  }

  @Test
  void theWaysAreCounted() {
    String cites = out("cites", "赣农字〔2023〕41号");

    assertTrue(
        cites.endsWith(
            "3 documents: 0 found by number, 0 by title, 1 ambiguous, 2 not in the index\n"),
        cites);
  }

  @Test
  void whoCitesIsListedWithItsSentence() {
    String cited = out("cited-by", "国发〔2019〕91号");

    assertTrue(cited.contains("为贯彻落实《国务院关于促进池塘养殖健康发展的意见》（国发[2019]91 号），改造老旧池塘。"), cited);
  }

  @Test
  void theChainGoesFromTheCityUpToTheCentre() {
    String chain = out("cites", "赣市府发〔2020〕71号", "--chain");

    assertTrue(chain.indexOf("province 江西省") < chain.indexOf("central 国家"), chain);
  }

  @Test
  void theChainGoesFromTheCentreDownToTheCity() {
    String chain = out("cited-by", "国发〔2019〕91号", "--chain");

    assertTrue(chain.contains("   └─ 赣州市人民政府关于池塘养殖的工作方案"), chain);
  }

  @Test
  void noticesThatCiteEachOtherMakeNoEndlessChain() {
    assertTrue(out("cites", "赣水产〔2021〕21号", "--chain").endsWith("1 notices in the chain\n"));
  }

  @Test
  void whatIsRepealedByItsTitleIsMarkedInSearch() {
    String search = out("search", "number:赣农规〔2015〕51号");

    assertTrue(search.contains("repealed by 赣农规〔2022〕52号"), search);
  }

  @Test
  void theNewNoticeOfTheOldTitleStaysInForce() {
    assertFalse(out("search", "number:赣农规〔2022〕52号").contains("repealed"));
  }

  @Test
  void whatIsRepealedIsMarkedWhereItIsShown() {
    assertTrue(out("show", "赣农规〔2015〕51号").contains("repealed by 赣农规〔2022〕52号"));
  }

  @Test
  void aListOfRepealedDocumentsRepealsThem() {
    assertTrue(out("show", "赣水产〔2021〕22号").contains("repealed by 赣农字〔2024〕31号"));
  }

  @Test
  void citesSaysWhatIsRepealed() {
    assertTrue(out("cites", "赣农字〔2024〕31号").contains("repeals it (废止); found by its number"));
  }

  @Test
  void csvHasARowForEachCitation() {
    String csv = out("cites", "赣农字〔2023〕41号", "--csv");

    // One title fits two notices.
    assertEquals(1 + 4, csv.lines().count(), csv);
  }

  @Test
  void aFileThatIsNotInTheIndexCanBeAskedFor() throws IOException {
    Path file = temp.resolve("draft.txt");
    Files.writeString(file, "关于鱼塘的通知\n执行《国务院关于促进池塘养殖健康发展的意见》（国发〔2019〕91号）。\n");

    assertTrue(out("cites", file.toString()).contains("found by its number"));
  }

  @Test
  void twoFormsAtOnceAreAMistake() {
    Command both = Command.run("cites", "赣农字〔2023〕41号", "--json", "--csv", "--index", index);

    assertEquals("hongtou: --json and --csv exclude each other; leave one out\n", both.err());
  }

  @Test
  void aNoticeThatIsNotThereIsSaidToBeMissing() {
    assertEquals(2, Command.run("cited-by", "没有这份文件", "--index", index).code());
  }
}
