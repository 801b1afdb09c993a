package org.hongtou.index;

import static org.hongtou.index.SampleNotices.notice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hongtou.model.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are one notice, and what search and look-up make of it. */
class SameNoticesTest {
  private static final String TITLE = "江西省人民政府办公厅关于印发社区食堂建设行动方案的通知";
  private static final String NUMBER = "赣府厅字〔2024〕7号";
  private static final String PLAN =
      """
      为满足老年人就近用餐的需要，制定本方案。按照政府引导、社会参与、保本微利的原则，逐步建成布局合理的助餐网络。
      一、合理布局。每个街道至少设立一处社区食堂，老旧小区可利用闲置用房改建，新建小区在规划阶段预留场地。
      二、提升质量。建立食材集中采购和每日留样制度，公开每餐价格，对八十岁以上老人实行送餐上门。
      三、保障资金。省级财政对验收合格的食堂给予一次性补助20万元，市县按照不低于1比1的比例配套。
      四、明确目标。到2025年底，全省建成社区食堂1200个，城市社区覆盖率达到85%，农村乡镇覆盖率达到60%。
      五、加强监管。市场监管部门每季度开展一次检查，检查结果向社会公布，接受群众监督。
      六、方便就餐。食堂每日供应早餐和午餐，有条件的供应晚餐，设置低糖低盐窗口，行动不便的老人可以电话预订。
      七、节约运营。鼓励餐饮企业连锁经营，水电气按居民价格收取，志愿者参与帮厨可以兑换就餐积分。
      八、广泛宣传。通过社区公告栏、广播和短信告知就餐地点、时间和优惠办法，及时回应居民意见。
      九、督促落实。县级政府每半年向社会通报建设进展，对进度缓慢的街道约谈负责人，并列入年度考核。
      """;
  private static final String OTHER_PLAN =
      """
      为方便群众在家门口健身，结合本地实际，制定本方案。坚持因地制宜、量力而行，优先补齐老城区和乡村的短板。
      一、建设口袋公园。利用拆违空地和边角地块，建设配有步道和器材的小型公园，每处面积不少于500平方米。
      二、开放学校场馆。寒暑假和周末向居民开放体育场地，由街道统一购买意外保险，学校不得收取费用。
      三、培训指导人员。每个村和社区配备两名社会体育指导员，组织广场舞、太极拳和乒乓球等活动。
      四、举办群众赛事。每年举办一次全市运动会，鼓励企业冠名赞助，优胜队伍代表本市参加省级比赛。
      """;

  @TempDir Path folder;

  private final List<Notice> corpus = new ArrayList<>();

  @BeforeEach
  void aNoticeOnTheSiteOfTheProvince() {
    corpus.add(original("b/province.html").at("https://www.jiangxi.gov.cn/art/1.html").build());
  }

  private static SampleNotices original(String path) {
    return notice(path)
        .from("江西省", "江西省人民政府办公厅")
        .title(TITLE)
        .number(NUMBER)
        .written("2024-03-01")
        .paragraph(PLAN);
  }

  private static SampleNotices withPlan(String path, String title, String plan) {
    return notice(path).title(title).paragraph(plan);
  }

  private void index() throws IndexException {
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      for (Notice notice : corpus) {
        add(writer, notice);
      }
      writer.commit();
    }
  }

  private static void add(NoticeIndexWriter writer, Notice notice) throws IndexException {
    writer.add(notice, SampleNotices.record(notice), SampleNotices.file(notice));
  }

  private SearchResult search(SearchRequest request) throws IndexException, QuerySyntaxException {
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      return index.searcher().search(request);
    }
  }

  /** The notices that have the words, each as its files: the first source, then the others. */
  private List<String> found(String words) throws IndexException, QuerySyntaxException {
    SearchRequest request = SearchRequest.of(words).withKinds(HitKind.NOTICE);
    return search(request).hits().stream().map(SameNoticesTest::files).sorted().toList();
  }

  private static String files(Hit hit) {
    StringBuilder files = new StringBuilder(hit.notice().path());
    hit.also().forEach(source -> files.append(" + ").append(source.path()));
    return files.toString();
  }

  /** What becomes of the notice and one more file. */
  private List<String> with(SampleNotices other) throws Exception {
    corpus.add(other.build());
    index();
    return found("食堂");
  }

  @Test
  void aCopyBetweenOtherLinesOfAPageIsTheSameNotice() throws Exception {
    assertEquals(
        List.of("b/province.html + a/city.html"),
        with(
            notice("a/city.html")
                .paragraph("当前位置：首页 政务公开 上级文件\n发布时间：2024-04-02 浏览次数：315")
                .title(TITLE)
                .number(NUMBER)
                .paragraph(PLAN)
                .paragraph("上一篇：关于开展春季义务植树活动的公告")));
  }

  @Test
  void lineBreaksAndPunctuationDoNotCount() throws Exception {
    assertEquals(
        List.of("b/province.html + a/copy.txt"),
        with(
            notice("a/copy.txt")
                .title(TITLE.replace("关于", "关于\n"))
                .paragraph(PLAN.replace("\n", "").replace("，", ",\n"))));
  }

  @Test
  void oneChangedFigureIsAnotherVersion() throws Exception {
    assertEquals(
        List.of("a/changed.html", "b/province.html"),
        with(
            notice("a/changed.html")
                .title(TITLE)
                .number(NUMBER)
                .paragraph(PLAN.replace("85%", "90%"))));
  }

  @Test
  void aCopyWithoutAFigureDoesNotJoinTwoVersions() throws Exception {
    corpus.add(
        notice("c/changed.html")
            .title(TITLE)
            .number(NUMBER)
            .paragraph(PLAN.replace("85%", "90%"))
            .build());
    assertEquals(
        List.of("b/province.html + a/gap.html", "c/changed.html"),
        with(
            notice("a/gap.html")
                .title(TITLE)
                .number(NUMBER)
                .paragraph(PLAN.replace("城市社区覆盖率达到85%，", ""))));
  }

  @Test
  void anExcerptIsNoCopy() throws Exception {
    assertEquals(
        List.of("a/excerpt.html", "b/province.html"),
        with(
            notice("a/excerpt.html")
                .title(TITLE)
                .number(NUMBER)
                .paragraph(PLAN.substring(0, PLAN.length() * 6 / 10))));
  }

  @Test
  void aNumberAloneIsNotEnough() throws Exception {
    assertEquals(
        List.of("a/annex.html", "b/province.html"),
        with(notice("a/annex.html").title("社区食堂建设任务分解表").number(NUMBER).paragraph(OTHER_PLAN)));
  }

  @Test
  void anExplanationOfTheSameNumberIsAnotherText() throws Exception {
    assertEquals(
        List.of("a/explained.html", "b/province.html"),
        with(notice("a/explained.html").title("《" + TITLE + "》解读").number(NUMBER).paragraph(PLAN)));
  }

  @Test
  void aTitleAloneIsNotEnough() throws Exception {
    assertEquals(
        List.of("a/other.html", "b/province.html"),
        with(withPlan("a/other.html", TITLE, OTHER_PLAN + "社区食堂")));
  }

  @Test
  void thePlanOfAnotherYearIsAnotherNotice() throws Exception {
    corpus.add(withPlan("a/2023.html", "2023年社区食堂工作要点", PLAN).build());
    assertEquals(
        List.of("a/2023.html", "a/2024.html", "b/province.html"),
        with(withPlan("a/2024.html", "2024年社区食堂工作要点", PLAN)));
  }

  @Test
  void aCityThatForwardsTheProvincesNoticeWithItsTextIssuesAnother() throws Exception {
    assertEquals(
        List.of("a/forwarded.html", "b/province.html"),
        with(withPlan("a/forwarded.html", "赣州市人民政府办公室转发" + TITLE, PLAN).from("江西省", "赣州市人民政府办公室")));
  }

  @Test
  void twoCitiesPlansOfOneTitleAreTwoNotices() throws Exception {
    corpus.add(withPlan("a/ganzhou.html", "关于建设社区食堂的实施意见", PLAN).from("江西省", "赣州市人民政府").build());
    assertEquals(
        List.of("a/ganzhou.html", "a/jian.html", "b/province.html"),
        with(withPlan("a/jian.html", "关于建设社区食堂的实施意见", PLAN).from("江西省", "吉安市人民政府")));
  }

  @Test
  void aPlanUnderItsOwnTitleIsTheNoticeThatIssuesIt() throws Exception {
    assertEquals(
        List.of("b/province.html + a/plan.docx"),
        with(withPlan("a/plan.docx", "社区食堂建设行动方案", PLAN)));
  }

  @Test
  void theIssuersOwnSiteComesFirstThenTheEarliestThenTheFirstPath() throws Exception {
    corpus.add(original("a/1.html").build());
    corpus.add(original("a/2.html").published("2024-03-09").build());
    assertEquals(
        List.of("b/province.html + c/3.html + a/2.html + a/1.html"),
        with(original("c/3.html").published("2024-03-08")));
  }

  @Test
  void theOrderInWhichFilesComeChangesNothing() throws Exception {
    for (int i = 0; i < 6; i++) {
      corpus.add(original("c/" + i + ".html").build());
    }
    Collections.shuffle(corpus, new java.util.Random(7));
    for (Notice notice : corpus) {
      try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
        add(writer, notice);
        writer.commit();
      }
    }
    assertEquals(
        List.of(
            "b/province.html + c/0.html + c/1.html + c/2.html + c/3.html + c/4.html + c/5.html"),
        found("食堂"));
  }

  @Test
  void whereTheFirstSourceIsRemovedTheNextOneStandsForTheNotice() throws Exception {
    corpus.add(original("c/1.html").build());
    with(original("c/2.html"));
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      writer.delete("b/province.html");
      writer.commit();
    }
    assertEquals(List.of("c/1.html + c/2.html"), found("食堂"));
  }

  @Test
  void aSourceThatChangesLeavesTheGroup() throws Exception {
    with(original("c/1.html"));
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      add(writer, withPlan("c/1.html", "关于社区食堂的公告", OTHER_PLAN).build());
      writer.commit();
    }
    assertEquals(List.of("b/province.html", "c/1.html"), found("食堂"));
  }

  @Test
  void aNoticeWithSeveralSourcesCountsOnce() throws Exception {
    with(original("c/1.html"));
    assertEquals(1, search(SearchRequest.of("食堂").withPage(0, 0)).total());
  }

  @Test
  void allSourcesAreFoundWhereAskedFor() throws Exception {
    with(original("c/1.html"));
    assertEquals(2, search(SearchRequest.of("食堂").withAllSources(true)).total());
  }

  @Test
  void aTaskOfANoticeWithSeveralSourcesIsFoundOnce() throws Exception {
    corpus.clear();
    corpus.add(original("b/1.html").task("改建厨房", "改建厨房，更新炉灶和冷柜。").build());
    with(original("c/2.html").task("改建厨房", "改建厨房，更新炉灶和冷柜。"));
    assertEquals(1, search(SearchRequest.of("炉灶").withKinds(HitKind.TASK)).total());
  }

  @Test
  void aWordThatOnlyAnotherSourceHasFindsThatSource() throws Exception {
    with(original("c/1.html").paragraph("责任编辑：邹晓岚"));
    assertEquals(List.of("c/1.html + b/province.html"), found("邹晓岚"));
  }

  @Test
  void anotherSourceIsNamedWithItsAddress() throws Exception {
    with(original("c/1.html").at("http://www.ganzhou.gov.cn/7.html"));
    assertEquals(
        List.of(new NoticeSource("c/1.html", "http://www.ganzhou.gov.cn/7.html")),
        search(SearchRequest.of("食堂")).hits().getFirst().also());
  }

  @Test
  void aDocumentNumberMeansTheFirstSource() throws Exception {
    with(original("a/1.html"));
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertEquals(
          List.of("b/province.html"),
          index.find(NUMBER).stream().map(NoticeSummary::path).toList());
    }
  }

  @Test
  void thePathOfAnotherSourceMeansThatSource() throws Exception {
    with(original("a/1.html"));
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertEquals(
          List.of("a/1.html"), index.find("a/1.html").stream().map(NoticeSummary::path).toList());
    }
  }

  @Test
  void theOtherSourcesOfAFileAreTold() throws Exception {
    with(original("a/1.html"));
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertEquals(
          List.of("b/province.html"),
          index.otherSources("a/1.html").stream().map(NoticeSource::path).toList());
    }
  }

  @Test
  void aRunThatWasKilledIsGroupedByTheNext() throws Exception {
    corpus.add(original("a/1.html").build());
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      for (Notice notice : corpus) {
        add(writer, notice);
      }
      writer.saveProgress();
    }
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      writer.commit();
    }
    assertEquals(List.of("b/province.html + a/1.html"), found("食堂"));
  }

  @Test
  void ofHundredsWithOneTitleOnlyThoseOfOneTextAreTheSame() throws Exception {
    for (int i = 100; i < 220; i++) {
      corpus.add(withPlan("p/" + i, "关于人事任免的通知", PLAN + persons(i)).build());
    }
    corpus.add(withPlan("q/copy", "关于人事任免的通知", PLAN + persons(150)).build());
    index();
    try (NoticeIndex index = NoticeIndex.open(folder)) {
      assertEquals(List.of(new NoticeSource("q/copy", null)), index.otherSources("p/150"));
    }
  }

  private static String persons(int seed) {
    StringBuilder persons = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      persons.append((char) ('一' + (seed * 7919 + i * i * 613) % 20_000));
    }
    return persons.toString();
  }
}
