package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Target.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetExtractorTest {

  // ---- what a target says

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "到2027年，全市冷链仓储容量达到80万吨。|全市冷链仓储容量达到80万吨|=|800000|吨|2027|level",
        "2026年底前，港区年货值突破500亿元。|港区年货值突破500亿元|>=|50000000000|元|2026|level",
        "到2025年，茶叶产值达到１０００亿元。|茶叶产值达到１０００亿元|=|100000000000|元|2025|level",
        "新培育链主企业20家左右。|新培育链主企业20家左右|~|20|家||level",
        "每个县（市、区）至少建成1所康复医院。|每个县（市、区）至少建成1所康复医院|>=|1|所||level",
        "打造1-3个未来工厂。|打造1-3个未来工厂|=|1|个||level",
        "出口退税平均办结周期压缩至3个工作日以内。|出口退税平均办结周期压缩至3个工作日以内|<=|3|个工作日||level",
        "高压用户平均办电时间不超过30个工作日。|高压用户平均办电时间不超过30个工作日|<=|30|个工作日||level",
        "力争秸秆还田占比达到百分之三十。|力争秸秆还田占比达到百分之三十|=|30|%||share",
        "确保安置房交付率100%。|确保安置房交付率100%|=|100|%||share",
        "社区食堂实现全覆盖。|社区食堂实现全覆盖|=|100|%||share",
        "全市60%以上的乡镇卫生院达到推荐标准。|全市60%以上的乡镇卫生院达到推荐标准|>=|60|%||share",
        "三分之一的行政村建成数字乡村服务站。|三分之一的行政村建成数字乡村服务站|=|33.3|%||share",
        "规上工业增加值年均增长8%以上。|规上工业增加值年均增长8%以上|>=|8|%||increase",
        "中欧班列开行量增速不低于10%。|中欧班列开行量增速不低于10%|>=|10|%||increase",
        "新增托育机构30家。|新增托育机构30家|=|30|家||increase",
        "常住人口城镇化率提高5个百分点。|常住人口城镇化率提高5个百分点|=|5|个百分点||increase",
        "公共机构用水量下降两成。|公共机构用水量下降两成|=|20|%||decrease",
        "审批要件减少三分之一以上。|审批要件减少三分之一以上|>=|33.3|%||decrease",
        "工程渣土较2020年下降17.5%以上。|工程渣土较2020年下降17.5%以上|>=|17.5|%||decrease",
        "到2030年，航空货运量进入全国前十。|航空货运量进入全国前十|<=|10|名次|2030|rank",
        "到2030年，数字产业营业收入翻两番。|数字产业营业收入翻两番|=|4|倍|2030|multiple",
        "研发人员数量提高到全国平均水平的3倍。|研发人员数量提高到全国平均水平的3倍|=|3|倍||multiple",
        "设立50亿元产业引导基金。|设立50亿元产业引导基金|=|5000000000|元||level",
        "省财政安排专项资金7亿元。|省财政安排专项资金7亿元|=|700000000|元||level",
        "发放消费券2亿元。|发放消费券2亿元|=|200000000|元||level",
        "面向小店的摊位份额不低于35%。|面向小店的摊位份额不低于35%|>=|35|%||share",
        "重大安全事故零发生。|重大安全事故零发生|=|0|||level",
        "养老床位达到5张/千人。|养老床位达到5张/千人|=|5|张/千人||level",
        "支持千家企业上云用数。|支持千家企业上云用数|=|1000|家||level",
        "3.新建口袋公园50个。|新建口袋公园50个|=|50|个||level",
        "（二）新建口袋公园50个。|新建口袋公园50个|=|50|个||level",
        "抵押登记1个工作日内办结。|抵押登记1个工作日内办结|<=|1|个工作日||level",
        "建成500千伏变电站3座。|建成500千伏变电站3座|=|3|座||level",
        "完成3万套周转房建设任务。|完成3万套周转房建设任务|=|30000|套||level",
        "压减行政许可事项20%以上。|压减行政许可事项20%以上|>=|20|%||decrease",
        "人均预期寿命提高到79岁。|人均预期寿命提高到79岁|=|79|岁||level",
      })
  void recordsACommitment(
      String text,
      String quote,
      String op,
      String value,
      @Nullable String unit,
      @Nullable String deadline,
      String kind) {
    Target target = only(text);
    assertEquals(quote, target.text());
    assertEquals(op, String.valueOf(target.op()));
    assertEquals(value, String.valueOf(target.value()));
    assertEquals(unit, target.unit());
    assertEquals(deadline, target.deadline());
    assertEquals(kind, target.kind().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "到2027年，全市冷链仓储容量达到80万吨。|冷链仓储容量|全市",
        "每个设区市至少建成2所康复医院。|康复医院|每个设区市",
        "货物吞吐量超500万吨的码头达到10个。|货物吞吐量超500万吨的码头|",
        "培育专精特新企业300家。|专精特新企业|",
        "审批时限由20个工作日压缩至5个工作日。|审批时限|",
        "在全省培育3个渔业集聚区。|渔业集聚区|全省",
        "在养鱼合作社、渔港建设8个智慧渔业试点。|智慧渔业试点|养鱼合作社、渔港",
        "每个县（市）至少培育水产公司2家以上。|水产公司|每个县（市）",
        "支持6家企业建设零碳渔港。|建设零碳渔港的企业|",
        "遴选40家重点企业开展节能诊断。|开展节能诊断的重点企业|",
        "70%以上的渔业企业实现数字化转型。|实现数字化转型的渔业企业占比|",
        "加快推进35个渔港项目建设。|渔港项目|",
        "引进6家以上知名企业入驻发展。|知名企业|",
        "培育8个规模达到100亿元以上的渔业产业集群。|规模达到100亿元以上的渔业产业集群|",
        "主营收入20亿元以上企业达到30家。|主营收入20亿元以上企业|",
        "全县渔业企业由当前的20家达到35家。|渔业企业|全县",
        "推进渔港网格化服务全覆盖。|渔港网格化服务覆盖率|",
        "实现全市渔船电子证照全覆盖。|渔船电子证照覆盖率|全市",
        "沿海地区重点扩大海带养殖面积，大力推进退渔还海，到2026年达到60万亩。|海带养殖面积|沿海地区",
        "建立专业化的渔技转移机构，年内达到10家。|专业化的渔技转移机构|",
        "实际利用省外1000万元以上项目资金增长6%以上。|实际利用省外1000万元以上项目资金|",
      })
  void namesIndicatorAndScope(String text, String indicator, @Nullable String scope) {
    Target target = only(text);
    assertEquals(indicator, target.indicator());
    assertEquals(scope, target.scope());
  }

  @Test
  void sharesIndicatorsAndScopesWithinASentence() {
    assertEquals(
        List.of("null 渔船入网率", "null 网箱标准化率", "null 渔船入网率", "null 网箱标准化率"),
        scopesAndIndicators("到2024年，渔船入网率达到50%，网箱标准化率达到70%；到2026年，分别达到60%、80%。"));
    assertEquals(
        List.of("每个县 年营收超亿元渔企", "每个县 水产加工项目", "全市 渔业产值"),
        scopesAndIndicators("每个县至少培育1家年营收超亿元渔企，引进1个水产加工项目，力争全市渔业产值突破100亿元。"));
    assertEquals(
        List.of("沿海地区 海带养殖面积", "沿海地区 海带养殖面积占全省比重"),
        scopesAndIndicators("沿海地区重点扩大海带养殖面积，到2026年达到60万亩，占全省50%以上。"));
  }

  private static List<String> scopesAndIndicators(String text) {
    return targets(text).stream().map(t -> t.scope() + " " + t.indicator()).toList();
  }

  // ---- several targets

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "小学、初中巩固率分别达到99%、98%。|99 98",
        "内河、铁路运量占比分别达到34%和27%。|34 27",
        "2024年、2026年渔业产值分别突破200亿元和300亿元。|20000000000 30000000000",
        "建成示范渔港14个以上，其中新增5个。|14 5",
        "货值超300亿元的港区达到4家、超80亿元的12家。|4 12",
        "通车率、满载率、准点率三项指标均达88%以上。|88 88 88",
        "分别推出不少于16条“红色游”线路和“赏花游”线路。|16 16",
        "每年组织实施50项技术攻关项目和20项成果转化项目。|50 20",
        "新增家庭农场45家、渔业合作社6家左右。|45 6",
      })
  void makesEachCoordinatedValueATarget(String text, String values) {
    assertEquals(
        List.of(values.split(" ")),
        targets(text).stream().map(t -> String.valueOf(t.value())).toList());
  }

  @Test
  void bindsApproximatelyToItsOwnNumber() {
    List<Target> targets = targets("新增家庭农场45家、渔业合作社6家左右。");
    assertEquals(List.of("=", "~"), targets.stream().map(t -> t.op().toString()).toList());
  }

  @Test
  void keepsBothEndsOfARange() {
    Target target = only("绿色建材应用比例达到20%—25%。");
    assertEquals("20", String.valueOf(target.value()));
    assertEquals("25", String.valueOf(target.valueMax()));
  }

  @Test
  void keepsTheYearThatAChangeIsMeasuredAgainst() {
    assertEquals("2020", only("一般工业固废产生强度比2020年下降5%。").baseline());
  }

  @Test
  void takesOnlyTheFigureAfterTheChange() {
    assertEquals("5", String.valueOf(only("环评审批由45个工作日压减至5个工作日。").value()));
    assertEquals("1", String.valueOf(only("贷款担保成本占比由3%降至1%。").value()));
  }

  // ---- what is no target

  @ParameterizedTest
  @ValueSource(
      strings = {
        // what was achieved
        "2019年全市实现产值300亿元。",
        "目前，全省已建成示范基地50个。",
        "近年来，先后培育了30家龙头企业。",
        "截至去年底，网络用户达到200万户。",
        // eligibility
        "对年货值超过2亿元的企业，给予重点支持。",
        "退租率不高于6%的企业，可申请场地延期。",
        "当猪粮比价达到5:1以下时启动收储。",
        // what one beneficiary gets
        "对新认定的企业给予最高500万元奖励。",
        "每引进1名博士，补贴10万元。",
        "按投资额的20%给予补助，单个项目不超过300万元。",
        "贷款额度不超过200万元。",
        // fees and rates
        "按现行收费标准的80%收取检验费。",
        "减按50%征收城镇土地使用税。",
        // specifications, grades, frequencies, steps
        "新建建筑面积1300平方米的综合楼。",
        "推广5G和IPv6应用，建设15分钟生活圈。",
        "每季度至少召开1次调度会。",
        "自收到来信之日起6个工作日内答复。",
        "公示期不少于7日。",
        // names, parts of the document, what exists
        "实施渔业振兴“百千亿计划”，推行“3+N”模式。",
        "组织实施4个专项行动、9项重点工程。",
        "覆盖全省11个设区市的协作网络更加紧密。",
        "推进全覆盖监管，做到横向到边、纵向到底全覆盖。",
        "落实好上级部署的17项“联办”。",
        "提升产业集群能级，产值实现倍增。",
        "全部乡镇普遍设立服务窗口。",
        "各单位明确1名联络员。",
        "第三批试点名单另行公布。",
      })
  void recordsNoOtherFigure(String text) {
    assertEquals(List.of(), targets(text));
  }

  @Test
  void leavesConditionsAndSituationsOut() {
    String text = "申报企业应当符合下列条件：\n研发人员达到20人以上。";
    List<Span> lines = lines(text);
    TargetPassage passage = new TargetPassage(lines.get(1), List.of(lines.get(0)), false);
    assertEquals(List.of(), TargetExtractor.extract(text, List.of(passage), null, false));
    assertEquals(List.of(), targets("一、发展现状。全市营业收入达到200亿元。"));
  }

  @Test
  void leavesNormsOfRegulationsOut() {
    assertEquals(List.of(), targets("某市引导基金管理办法\n第五条 子基金对单个企业投资比例不超过20%。"));
  }

  @Test
  void leavesThresholdsOutOfTheirTarget() {
    assertEquals("10", String.valueOf(only("货物吞吐量超500万吨的码头达到10个。").value()));
    assertEquals("2", String.valueOf(only("至少建有2个面积不少于450平方米的活动室。").value()));
  }

  // ---- deadlines

  @Test
  void takesTheDateFromEarlierInTheSentence() {
    List<Target> targets = targets("到2026年，机收率达到70%，节水灌溉率达到60%。");
    assertEquals(List.of("2026", "2026"), targets.stream().map(Target::deadline).toList());
  }

  @Test
  void doesNotLetALateDateReachBack() {
    List<Target> targets = targets("建设仓储基地20个，到2026年冷链流通率达到45%。");
    assertNull(targets.get(0).deadline());
    assertEquals("2026", targets.get(1).deadline());
  }

  @Test
  void takesTheDateFromTheLeadIn() {
    String text = "到2025年，实现以下目标：\n——机收率达到70%。";
    List<Span> lines = lines(text);
    TargetPassage passage = new TargetPassage(lines.get(1), List.of(lines.get(0)), false);
    assertEquals(
        "2025", TargetExtractor.extract(text, List.of(passage), null, false).getFirst().deadline());
  }

  @Test
  void takesThePlansYearWhereNothingElseIsSaid() {
    String text = "新建口袋公园50个。年底前，改造老旧小区30个。6月底前，建成充电站5座。";
    List<Target> targets =
        TargetExtractor.extract(
            text, List.of(new TargetPassage(whole(text), List.of(), false)), "2024", false);
    assertEquals(
        List.of("2024", "2024", "2024-06"), targets.stream().map(Target::deadline).toList());
  }

  @Test
  void readsADateThatTheClauseClosesWith() {
    assertEquals("2026", only("将采购份额提高至45%以上的政策实施到2026年底。").deadline());
  }

  @Test
  void doesNotTakeABaselineForADeadline() {
    assertNull(only("新能源汽车保有量比2020年增长50%。").deadline());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024年、2026年分别建成11个、23个。|2024 2026",
        "到2024年、2025年、2026年，机收率分别达到60%、80%、90%。|2024 2025 2026",
        "到2026年，机收率、入网率分别达到60%、80%。|2026 2026",
      })
  void dealsDatesOutToTheirFigures(String text, String deadlines) {
    assertEquals(
        List.of(deadlines.split(" ")), targets(text).stream().map(Target::deadline).toList());
  }

  @Test
  void letsAParagraphsOpeningDateSpeakForAllOfIt() {
    List<Target> targets = targets("到2026年，农机水平显著提高。机收率达到70%。");
    assertEquals("2026", targets.getLast().deadline());
  }

  @Test
  void doesNotTakeADateFromAnotherSentenceOfAnItem() {
    List<Target> targets = targets("（一）发展农机。到2026年，机收率达到70%。培育合作社20家。");
    assertEquals("2026", targets.get(0).deadline());
    assertNull(targets.get(1).deadline());
  }

  // ---- states without a figure

  @Test
  void recordsAStateByItsDateWithoutAValue() {
    Target target = only("到2028年，基本建成覆盖城乡的应急广播体系。");
    assertEquals(Kind.QUALITATIVE, target.kind());
    assertEquals("2028", target.deadline());
    assertNull(target.value());
    assertNull(target.op());
  }

  @Test
  void readsAStateOnceWhereABracketFollowsIt() {
    Target target = only("到2028年，建成全市应急广播平台（市广播电视局的乡镇广播站一并纳入）。");
    assertEquals("建成全市应急广播平台", target.text());
  }

  @Test
  void recordsNoStateWithoutADate() {
    assertEquals(List.of(), targets("基本建成覆盖城乡的应急广播体系。"));
  }

  // ---- grounding

  @Test
  void quotesExactlyWhatItsSpanCovers() {
    String text = "一、总体目标\n到2026年，机收率达到70%，新增农机合作社1,200家；农技人员每年培训3 万人次。\n";
    List<Target> targets = targets(text);
    assertEquals(3, targets.size(), targets::toString);
    for (Target target : targets) {
      assertEquals(target.text(), target.span().of(text));
    }
  }

  @Test
  void numbersTargetsInTheOrderOfTheText() {
    List<Target> targets = targets("机收率达到70%，培育合作社20家。\n社区食堂实现全覆盖。");
    assertEquals(List.of("g1", "g2", "g3"), targets.stream().map(Target::id).toList());
  }

  @Test
  void survivesTextWithoutAnySense() {
    assertEquals(List.of(), targets("（（（“《%%% 、，。；：〔〕"));
    assertEquals(List.of(), targets(""));
  }

  private static Target only(String text) {
    List<Target> targets = targets(text);
    assertEquals(1, targets.size(), targets::toString);
    return targets.getFirst();
  }

  /** The targets of a text of 2023, each line a passage of its own. */
  private static List<Target> targets(String text) {
    String dated = "2023年3月1日\n" + text;
    String whole = text.startsWith("某市") ? text : dated;
    List<TargetPassage> passages = new ArrayList<>();
    for (Span line : lines(whole)) {
      passages.add(new TargetPassage(line, List.of(), false));
    }
    List<Target> targets = TargetExtractor.extract(whole, passages, null, false);
    int shift = whole.length() - text.length();
    return targets.stream().map(t -> moved(t, shift)).toList();
  }

  private static Target moved(Target t, int shift) {
    return new Target(
        t.id(),
        t.task(),
        t.text(),
        new Span(t.span().start() - shift, t.span().end() - shift),
        t.indicator(),
        t.scope(),
        t.op(),
        t.value(),
        t.valueMax(),
        t.valueText(),
        t.unit(),
        t.deadline(),
        t.kind(),
        t.baseline(),
        t.rule(),
        t.confidence());
  }

  private static Span whole(String text) {
    return new Span(0, text.length());
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(new Span(start, end));
      start = end + 1;
    }
    return lines;
  }
}
