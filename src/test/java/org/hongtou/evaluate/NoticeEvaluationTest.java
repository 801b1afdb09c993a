package org.hongtou.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A right annotation, made wrong in one place: exactly that is found and counted. */
class NoticeEvaluationTest {
  private static final String TEXT =
      """
      江西省商务厅关于培育产业平台的通知
      赣商字〔2023〕88号
      各设区市商务局：
      为贯彻《江西省商务发展规划》和《关于促进平台发展的意见》（赣府发〔2022〕5号），现将有关事项通知如下。
      一、壮大主导产业。到2025年，产业平台主营业务收入达到500亿元以上。（省商务厅牵头，省财政厅配合）
      二、完善服务体系。2024年6月底前完成选址，建成公共服务中心10个。（责任单位：省商务厅、省科技厅）
      三、加强宣传引导。（责任单位：省商务厅）
      江西省商务厅
      2023年5月16日
      """;

  private Notice notice;
  private String gold;

  @BeforeEach
  void annotate() throws Exception {
    notice = Hongtou.read(TEXT.getBytes(StandardCharsets.UTF_8), "平台.txt");
    gold = GoldJson.write("平台", GoldDraft.of(notice));
    assertEquals(List.of(), evaluate().differences());
  }

  private void change(String from, String to) {
    assertTrue(gold.contains(from), () -> from + " is not in " + gold);
    gold = gold.replace(from, to);
  }

  private NoticeEvaluation evaluate() throws GoldException {
    return NoticeEvaluation.of(
        new GoldFile("gold/平台.gold.json", "平台", GoldJson.read(gold)), notice);
  }

  private Difference onlyDifference() throws GoldException {
    List<Difference> differences = evaluate().differences();
    assertEquals(1, differences.size(), differences::toString);
    return differences.get(0);
  }

  private Score score(Measure measure) throws GoldException {
    return evaluate().tally().score(measure);
  }

  private static String marked(Difference difference) {
    Quote quote = assertNotNullQuote(difference);
    return quote.text().substring(0, quote.mark().start())
        + "【"
        + quote.mark().of(quote.text())
        + "】"
        + quote.text().substring(quote.mark().end());
  }

  private static Quote assertNotNullQuote(Difference difference) {
    Quote quote = difference.quote();
    assertNotNull(quote, difference::toString);
    return quote;
  }

  @Test
  void anotherRoleIsShownAtTheUnitAndCountsAgainstTheRoleOnly() throws Exception {
    change("\"省财政厅\", \"role\": \"support\"", "\"省财政厅\", \"role\": \"responsible\"");

    Difference difference = onlyDifference();

    assertEquals("unit", difference.what());
    assertEquals(Verdict.DIFFERS, difference.verdict());
    assertEquals("一、", difference.number());
    assertEquals("（省商务厅牵头，【省财政厅】配合）", marked(difference));
    assertEquals(
        List.of(new FieldJudgement(Field.ROLE, "responsible", "support", false)),
        difference.fields());
    assertEquals(new Score(5, 5, 5), score(Measure.UNITS));
    assertEquals(new Score(4, 5, 5), score(Measure.UNITS_WITH_ROLE));
  }

  @Test
  void aUnitThatIsNotAnnotatedIsExtra() throws Exception {
    change(", {\"unit\": \"省科技厅\", \"role\": \"responsible\"}", "");

    Difference difference = onlyDifference();

    assertEquals(Verdict.EXTRA, difference.verdict());
    assertEquals("省科技厅 (responsible)", difference.found());
    assertEquals(new Score(4, 4, 5), score(Measure.UNITS));
  }

  @Test
  void anotherValueAtTheSamePlaceIsOneDifferenceButBothMissedAndExtra() throws Exception {
    change("\"value\": 10,", "\"value\": 12,");

    Difference difference = onlyDifference();

    assertEquals(Verdict.DIFFERS, difference.verdict());
    assertEquals("2024年6月底前完成选址，【建成公共服务中心10个】。", marked(difference));
    assertEquals(List.of(new FieldJudgement(Field.VALUE, "12", "10", false)), difference.fields());
    assertEquals(new Score(1, 2, 2), score(Measure.TARGETS));
  }

  @Test
  void anotherKindCountsAgainstTheTargetsInAllFields() throws Exception {
    change("\"kind\": \"level\", \"task\": \"二、\"", "\"kind\": \"increase\", \"task\": \"二、\"");

    assertEquals("kind", onlyDifference().fields().get(0).field().toString());
    assertEquals(new Score(2, 2, 2), score(Measure.TARGETS));
    assertEquals(new Score(1, 2, 2), score(Measure.TARGETS_FULL));
    assertEquals(new Share(1, 2), evaluate().tally().targetFields().get(Field.KIND));
  }

  @Test
  void indicatorAndScopeInformAndMakeNoTargetWrong() throws Exception {
    change("\"indicator\": \"公共服务中心\"", "\"indicator\": \"服务中心\"");

    assertEquals(List.of(), evaluate().differences());
    assertEquals(new Share(1, 2), evaluate().tally().targetFields().get(Field.INDICATOR));
  }

  @Test
  void theLastDayOfAYearIsTheYear() throws Exception {
    change("\"deadline\": \"2025\"", "\"deadline\": \"2025-12-31\"");

    assertEquals(List.of(), evaluate().differences());
  }

  @Test
  void aTaskThatIsNotAnnotatedIsExtraWithItsUnits() throws Exception {
    gold = gold.replaceAll(",\\s*\\{\"number\": \"三、\".*", "");

    List<Difference> differences = evaluate().differences();

    assertEquals(
        List.of("task extra 加强宣传引导。（责任单位：省商务厅）", "unit extra 省商务厅 (responsible)"),
        differences.stream().map(d -> d.what() + " " + d.verdict() + " " + d.found()).toList());
    assertEquals("三、【加强宣传引导。（责任单位：省商务厅）】", marked(differences.get(0)));
    assertEquals(new Score(2, 2, 3), score(Measure.TASKS));
    assertEquals(new Score(4, 4, 5), score(Measure.UNITS_WITH_ROLE));
  }

  @Test
  void aTaskThatWasCutOtherwiseCountsIfHalfOfItIsShared() throws Exception {
    change("\"end\": \"任单位：省商务厅、省科技厅）\"", "\"end\": \"建成公共服务中心10个。\"");

    Difference difference = onlyDifference();

    assertEquals(Field.EXTENT, difference.fields().get(0).field());
    assertEquals(new Score(3, 3, 3), score(Measure.TASKS));
    assertEquals(new Score(2, 3, 3), score(Measure.TASKS_STRICT));
  }

  @Test
  void aDeadlineThatNobodyStatedIsADifferenceButNoneOfTheStatedOnes() throws Exception {
    change("\"deadline\": \"2024-06\"}", "\"deadline\": null}");

    assertEquals(Field.DEADLINE, onlyDifference().fields().get(0).field());
    assertEquals(new Share(0, 0), evaluate().tally().statedDeadlines());
    assertEquals(new Share(2, 3), evaluate().tally().taskFields().get(Field.DEADLINE));
  }

  @Test
  void aCitationWithAnotherNumberIsOneDifference() throws Exception {
    change("赣府发〔2022〕5号", "赣府发〔2022〕6号");

    Difference difference = onlyDifference();

    assertEquals("《关于促进平台发展的意见》赣府发〔2022〕6号", difference.gold());
    assertEquals("《关于促进平台发展的意见》赣府发〔2022〕5号", difference.found());
    assertEquals(new Score(1, 2, 2), score(Measure.CITATIONS));
  }

  @Test
  void aMetadataFieldIsShownWhereItStands() throws Exception {
    change("\"documentNumber\": \"赣商字〔2023〕88号\"", "\"documentNumber\": \"赣商字[2023]89号\"");

    Difference difference = onlyDifference();

    assertEquals("documentNumber", difference.what());
    assertEquals("【赣商字〔2023〕88号】", marked(difference));
    assertEquals(new Share(0, 1), evaluate().tally().metadata().get(MetadataField.DOCUMENT_NUMBER));
    assertEquals(new Share(5, 6), evaluate().tally().metadataTogether());
  }

  @Test
  void addresseesInformAndDoNotCount() throws Exception {
    change("各设区市商务局", "各市");

    assertEquals("addressees", onlyDifference().what());
    assertEquals(new Share(6, 6), evaluate().tally().metadataTogether());
  }

  @Test
  void aFieldThatIsNotAnnotatedIsNotMeasured() throws Exception {
    gold = gold.replaceAll("\"region\": [^\\n]*\\n", "");

    assertEquals(
        Map.of(),
        evaluate().tally().metadata().entrySet().stream()
            .filter(entry -> entry.getKey() == MetadataField.REGION)
            .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Test
  void everyRecordAndEveryAnnotationHasOneJudgement() throws Exception {
    change("\"省财政厅\"", "\"省司法厅\"");
    change("\"value\": 10,", "\"value\": 12,");

    NoticeEvaluation evaluation = evaluate();

    assertEquals(
        notice.targets(),
        evaluation.targets().stream().map(Judgement::found).filter(t -> t != null).toList());
    assertEquals(
        notice.tasks().stream().flatMap(task -> task.responsibilities().stream()).toList(),
        evaluation.responsibilities().stream()
            .map(Judgement::found)
            .filter(unit -> unit != null)
            .toList());
    assertEquals(
        5, evaluation.responsibilities().stream().filter(unit -> unit.gold() != null).count());
  }

  @Test
  void aPassageThatIsNotInTheTextIsNamedWithTheFileAndWhatToDo() {
    change("\"start\": \"加强宣传引导。", "\"start\": \"加大宣传引导。");

    GoldException e = assertThrows(GoldException.class, this::evaluate);

    assertEquals(GoldException.Reason.TASK_NOT_IN_TEXT, e.reason());
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith("gold/平台.gold.json: task “三、 加大宣传引导。"), message);
    assertTrue(message.endsWith("copy its start and end from the notice"), message);
  }

  @Test
  void ofANoticeThatIsMissingNothingWasFound() throws Exception {
    NoticeEvaluation missing =
        NoticeEvaluation.ofMissing(new GoldFile("平台.gold.json", "平台", GoldJson.read(gold)));

    assertEquals(new Score(0, 3, 0), missing.tally().score(Measure.TASKS));
    assertEquals(new Score(0, 5, 0), missing.tally().score(Measure.UNITS));
    assertEquals(new Score(0, 2, 0), missing.tally().score(Measure.CITATIONS));
    // What the notice does not say was not found, rightly.
    assertEquals(new Share(1, 6), missing.tally().metadataTogether());
  }
}
