package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandTest {
  /** From the time before the reform of 2018. */
  private static final String BEFORE =
      """
      江西省人民政府办公厅关于推进工业互联网的通知
      赣府厅字〔2016〕9号
      各市、县（区）人民政府：
      一、建设平台。到2017年，建成平台5个。（省工信委牵头，省财政厅配合）
      二、培育企业。培育示范企业。（责任单位：省商务厅）
      江西省人民政府办公厅
      2016年3月1日
      """;

  @TempDir static Path temp;
  private static Path index;
  private static Path corpus;

  @BeforeAll
  static void makeAnIndex() throws IOException {
    index = temp.resolve("index");
    corpus = Samples.corpus(temp.resolve("corpus"));
    Files.writeString(corpus.resolve("互联网.txt"), BEFORE);
    Command.run("run", corpus, "--index", index);
  }

  private static Command ledger(Object... args) {
    return Command.run(
        Stream.concat(Stream.of("ledger", "--index", index), Stream.of(args)).toArray());
  }

  /** Lines of a cell end with LF alone. */
  private static int rows(String csv) {
    return csv.split("\r\n", -1).length - 1;
  }

  private static Path file(String name) {
    return temp.resolve(name);
  }

  @Test
  void aUnitIsFoundUnderItsFormerNames() {
    Command command = ledger("--unit", "省工信厅", "--format", "csv");

    assertTrue(command.out().contains("建设平台") && command.out().contains("壮大主导产业"), command.out());
    assertEquals("named in the notices as: 省工业和信息化厅、省工信委\n", command.err());
  }

  @Test
  void theRoleIsThatOfTheUnit() {
    assertTrue(ledger("--unit", "省财政厅", "--role", "support").out().contains("建设平台"));
    assertEquals(2, ledger("--unit", "省财政厅", "--role", "lead").code());
  }

  @Test
  void whatIsDueLaterIsLeftOut() {
    String csv = ledger("--due", "..2017", "--format", "csv").out();

    assertTrue(csv.contains("建设平台") && !csv.contains("增加设施供给"), csv);
  }

  @Test
  void aQueryLimitsTheTasks() {
    String csv = ledger("--query", "养老", "--format", "csv").out();

    assertTrue(csv.contains("增加设施供给") && !csv.contains("建设平台"), csv);
  }

  @Test
  void aUnitMayBeAskedForWithinAQuery() {
    String csv = ledger("--query", "智慧", "--unit", "省大数据局", "--format", "csv").out();

    assertEquals(2, rows(csv), csv);
    assertTrue(csv.contains("智慧养老试点"), csv);
  }

  @Test
  void regionAndYearLimitTheNotices() {
    assertTrue(
        ledger("--region", "江西", "--year", "2016", "--format", "csv").out().contains("培育企业"));
    assertEquals(2, ledger("--region", "吉林").code());
  }

  @Test
  void withoutAnythingAllOfTheIndexIsInIt() {
    assertEquals(1 + 2 + 2 + 2, rows(ledger("--format", "csv").out()));
  }

  @Test
  void theWorkbookIsWritten() throws IOException {
    Path file = file("a.xlsx");
    Command command = ledger(corpus.resolve("养老.txt"), "-o", file);

    assertEquals("2 tasks and 1 targets of 1 notices in " + file + "\n", command.err());
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      assertEquals(
          "《江西省民政厅关于做好社区养老服务的通知》任务分工台账",
          book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
    }
  }

  @Test
  void theDocumentIsWritten() throws IOException {
    Path file = file("a.docx");
    ledger("赣民字〔2022〕15号", "-o", file);

    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      assertEquals(1, document.getTables().size());
    }
  }

  @Test
  void theSameLedgerHasTheSameBytesWhateverTheLanguage() throws IOException {
    ledger("--unit", "省商务厅", "-o", file("one.xlsx"));
    ledger("--unit", "省商务厅", "-o", file("other.xlsx"), "--lang", "zh");

    assertArrayEquals(Files.readAllBytes(file("one.xlsx")), Files.readAllBytes(file("other.xlsx")));
  }

  @Test
  void loadsAreByNoticeAndYear() {
    String csv = ledger("--unit", "省商务厅", "--load", "--format", "csv").out();

    assertTrue(csv.contains("省商务厅,2016,江西省人民政府办公厅关于推进工业互联网的通知,赣府厅字〔2016〕9号,1,0,1,0,0"), csv);
  }

  @Test
  void jsonLinesHaveARowEach() {
    assertEquals(2, ledger("赣民字〔2022〕15号", "--format", "jsonl").out().lines().count());
  }

  @Test
  void jsonIsOneObjectWithTheLoads() {
    String json = ledger("赣民字〔2022〕15号", "--format", "json").out();

    assertTrue(json.startsWith("{\"title\":") && json.contains("\"loads\":[{\"unit\":"), json);
  }

  @Test
  void withoutAFileItIsATable() {
    String out = ledger("赣民字〔2022〕15号").out();

    assertTrue(out.contains("增加设施供给") && out.contains("lead: 省民政厅"), out);
  }

  @Test
  void standardInputIsANotice() {
    Command command =
        Command.withInput(
            BEFORE.getBytes(StandardCharsets.UTF_8), "ledger", "-", "--format", "csv");

    assertTrue(command.out().contains("建设平台"), command.out());
  }

  // ---- bad input

  @Test
  void nothingFoundIsASentenceAndNoFile() {
    Command command = ledger("--unit", "省没有厅", "-o", file("none.xlsx"));

    assertEquals(2, command.code());
    assertEquals("hongtou: no tasks or targets are found; nothing was written\n", command.err());
    assertFalse(Files.exists(file("none.xlsx")));
  }

  @Test
  void aFileThatIsThereIsKept() throws IOException {
    Path file = Files.writeString(file("kept.xlsx"), "mine");
    Command command = ledger("--unit", "省商务厅", "-o", file);

    assertEquals(2, command.code());
    assertEquals("mine", Files.readString(file));
    assertEquals(0, ledger("--unit", "省商务厅", "-o", file, "--force").code());
  }

  @Test
  void anUnknownFormatNamesTheKnownOnes() {
    assertEquals(
        "hongtou: pdf is no form of this table; the forms are: xlsx, docx, csv, json, jsonl, table\n",
        ledger("--format", "pdf").err());
  }

  @Test
  void aFileNameThatTellsNoFormAsksForOne() {
    Command command = ledger("-o", file("ledger.odt"));

    assertEquals(2, command.code());
    assertTrue(command.err().contains("does not tell its form"), command.err());
  }

  @Test
  void oneNoticeUnderTwoNamesStandsThereOnce() {
    Path notice = corpus.resolve("养老.txt");
    Command command = ledger(notice, "赣民字〔2022〕15号", "--format", "csv");

    assertEquals(3, rows(command.out()));
    assertTrue(command.err().contains("is the same notice as"), command.err());
  }

  @Test
  void aNoticeThatCannotBeReadDoesNotStopTheOthers() throws IOException {
    Path empty = Files.createFile(temp.resolve("empty.txt"));
    Command command = ledger(corpus.resolve("养老.txt"), empty, "--format", "csv");

    assertEquals(1, command.code());
    assertEquals(3, rows(command.out()));
  }

  @Test
  void aFilterOfTheIndexDoesNotGoWithANotice() {
    assertEquals(
        "hongtou: --region, --year and --query are for the whole index; leave them out, or NOTICE\n",
        ledger("赣民字〔2022〕15号", "--year", "2022").err());
  }

  @Test
  void aDeadlineThatIsNoDateIsPointedAt() {
    assertTrue(ledger("--due", "bald").err().contains("bald\n^"), ledger("--due", "bald").err());
  }

  @Test
  void aUnitWithoutANameIsTold() {
    assertEquals("hongtou: --unit is empty; name a unit\n", ledger("--unit", " ").err());
  }

  @Test
  void loadsHaveNoWorkbookOfTheirOwn() {
    assertEquals(2, ledger("--load", "-o", file("load.xlsx")).code());
  }

  @Test
  void aQuotationMarkInAUnitsNameIsNoSyntax() {
    assertEquals(2, ledger("--unit", "省\"商务,厅)").code());
  }
}
