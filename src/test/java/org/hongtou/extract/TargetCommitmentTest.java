package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a paragraph of a notice of 2023 commits to, all of its targets at a time. */
class TargetCommitmentTest {

  // ---- headings

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（三）提升窗口服务成效。新增综合窗口60个。|= 60 个",
        "2.夯实渔业发展基础。新建避风锚地4处。|= 4 处",
        "（一）整治取得新成效。新增达标泊位12个。|= 12 个",
        "（一）发展成效。新增达标泊位12个。|",
        "一、工作基础。渔港达到30个。|",
      })
  void tellsOrdersFromSituationsByTheHeading(String text, @Nullable String targets) {
    assertTargets(targets, text);
  }

  // ---- benefits

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "对外贸易保单满足率不低于85%。|>= 85 %",
        "限额使用率不低于85%，其中单户200万元以下的占比不得低于60%。|>= 85 %; >= 60 %",
        "落实担保奖补政策，政府性担保机构平均担保费率保持1.2%以下。|<= 1.2 %",
        "对标国际一流；新增航线20条；对优秀船员给予奖励。|= 20 条",
        "完善行政奖励制度；上线审批事项不少于8项。|>= 8 项",
        "对贷款占比不低于30%的银行，给予补贴。|",
        "对中标企业按合同额的30%给予补助。|",
        "贷款利率不高于4%。|",
      })
  void tellsWhatAnOfficeOwesFromWhatIsGiven(String text, @Nullable String targets) {
    assertTargets(targets, text);
  }

  // ---- what is brought to nothing, or covered wholly

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "确保积压渔船档案动态清零。|= 0",
        "渔港污水、油污零排放。|= 0",
        "养殖尾水实现近零排放。|",
        "研发养殖尾水零排放装备。|",
        "实现全市渔船漏登率、错登率“双清零”。|= 0 %; = 0 %",
        "在各县实现渔业保险、渔业担保、渔业信贷三个“全覆盖”。|= 100 %; = 100 %; = 100 %",
        "重点渔港全面覆盖。|= 100 %",
        "坚持全面覆盖。|",
        "渔船登记率、保险率、年检率分别达98%以上。|>= 98 %; >= 98 %; >= 98 %",
      })
  void readsCoverageAndZeroForEachThingThatTheyAreSaidOf(String text, @Nullable String targets) {
    assertTargets(targets, text);
  }

  // ---- what may be, and names

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "允许不超过五分之一的外籍船员上船作业。|",
        "一次许可可多船使用，但最多不超过六批。|",
        "大力发展帆船、冲浪、铁人三项、龙舟等运动。|",
        "在确保登记率达70%以上的基础上，优化流程。|>= 70 %",
        "海事案件审限控制在3个月内。|<= 3 个月",
        "船员借用不超过6个月。|",
        "入围渔企在3家及以上的，采取招标采购的方式。|",
        "算力总规模达到12EFLOPS。|= 12 EFLOPS",
        "实施好延期还本和信用贷款两项工具，形成合力。|",
        "实行“揭榜挂帅\"制度，每年部署攻关任务不少于20项。|>= 20 项",
        "按照年均增速30%以上目标支持企业发展。|>= 30 %",
        "在现有船员培训资金基础上增加1亿元。|= 100000000 元",
        "到2030年，渔船总体能效在现有水平上提升10%。|= 10 %",
        "鼓励有条件的渔校按总课时的11%开设航海课程。|",
        "渔校校长每学期听课不少于10课时。|>= 10 课时",
        "开设航海课程，保证72学时。|= 72 学时",
        "力争100家渔企达到3级以上标准。|= 100 家",
        "渔船登记事项95%以上实行一次办。|>= 95 %",
        "登记缩减至1个工作日，最快1小时。|= 1 个工作日",
        "培育15个装备率提升5%以上，联网率提升8%以上，产值超百亿元的特色渔港。|= 15 个",
        "确保每人每年接受不少于60学时的培训。|>= 60 学时",
      })
  void tellsCommitmentsFromPermissionsAndNames(String text, @Nullable String targets) {
    assertTargets(targets, text);
  }

  // ---- counts behind long words

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "打造具有示范作用的100个渔家客栈。|= 100 个",
        "加快建设东港引领区，西港、南港、北港等3个冷链基地。|= 3 个",
        "大力推动捕捞、养殖、加工等6个数据中心建设。|= 6 个",
        "东港引领区位居前列，西港、南港、北港等3个冷链基地。|",
        "每年改造渔船3000艘、完成4000亿元投资。|= 3000 艘; = 400000000000 元",
        "力争培育1家收入超千亿元、5家收入超百亿元的企业。|= 1 家; = 5 家",
        "渔业产业规模过千亿，带动相关产业超万亿元。|>= 100000000000 元; >= 1000000000000 元",
        "渔区排名比上年进位不少于3位。|>= 3 位",
      })
  void findsTheVerbThatGovernsACount(String text, @Nullable String targets) {
    assertTargets(targets, text);
  }

  // ---- proportions, capacities, sets

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "审核人员不少于本单位在编人员总数的6%。|>= 6 %",
        "中小学教师轮岗比例不低于教师总数的12%。|>= 12 %",
        "规上企业占入园企业总量的60%以上。|>= 60 %",
        "再担保收费不高于承担责任的0.4%。|",
        "形成年产3.2亿只传感器生产能力。|= 320000000 只",
        "新增面板1.5万片加工能力。|= 15000 片",
        "培育出8个能耗降低6%以上，用水降低8%以上且产值超60亿元的产业集群。|= 8 个",
        "营业收入超500亿元的集群达到9个，其中3个营业收入超700亿元。|= 9 个; = 3 个",
        "推动全省60家企业实施绿色化改造。|= 60 家",
        "推动全省14个设区市实现通办。|",
        "面向2万名船员开展技能培训。|= 20000 名",
        "对260名社工展开培训。|= 260 名",
        "与12个省建立联办机制。|= 12 个",
        "优化升级40家驿站，失业渔民再就业3万人。|= 40 家; = 30000 人",
        "加快26座泵站设施建设。|= 26 座",
        "加快2个国家节水试点县和4个省级节水试点县建设。|",
        "实施万名船员回乡工程。|",
        "推动纺织、服装、家具、家电4个产业集群整合。|",
        "形成纺织、家具2个产业集群。|= 2 个",
        "抽检量达到6批次／千人。|= 6 批次/千人",
        "数据中心电能利用效率降到1.28以下。|<= 1.28",
        "配备应急装备30台（套）。|= 30 台（套）",
        "每个市（州、盟）原则上至少建设一所康复医院。|>= 1 所",
        "志愿者达到2020年的3.5倍以上。|>= 3.5 倍",
        "渔业产值达到3000亿级。|= 300000000000 元",
        "船舶加油量、港口货值均增长两成。|= 20 %; = 20 %",
        "审批提速40%，办理时限再压缩25%。|= 40 %; = 25 %",
        "2025年、2027年中转比例分别不低于四分之一和三分之一。|>= 25 %; >= 33.3 %",
        "执法公示、执法全过程记录、法制审核全覆盖。|= 100 %",
        "实现千兆网络全面覆盖产业园区。|= 100 %",
        "压减申请材料。材料减少40%以上。|>= 40 %",
        "对300名船长、800名船员展开数字化培训。|= 300 名; = 800 名",
        "落实生态补偿协议，实施300平方公里水土流失治理。|= 300 平方公里",
        "形成年产面板材料6吨以上的生产能力。|>= 6 吨",
        "优选临港渔具等15个产业集群。|= 15 个",
        "征集见习岗位2.5万个。|= 25000 个",
        "新注册企业60%以上生成电子印章。|>= 60 %",
        "担保金额占比由不低于50%提高至不低于65%。|>= 65 %",
        "将担保费率降至1.3%以内。|<= 1.3 %",
        "研制8MW级海上风机。|",
        "大型渔船是指船长超过24米、载员达到12人的船舶。|",
        "各区组织不少于一次的业务培训。|>= 1 次",
        "形成甲、乙、丙3个千亿级产业集群。|= 3 个",
        "深化与农业银行、渔业银行等6家银行合作。|",
        "经评审，确定6个集聚区列入年度名单，现予公布。|",
        "将现有40余家码头企业整合至15家以内。|<= 15 家",
        "冷链企业由目前的6家增加到11家。|= 11 家",
        "渔港数量由2020年底的31座发展到45座。|= 45 座",
        "全产业链产值迈上300亿元台阶。|= 30000000000 元",
        "到2026年，渔业收入90亿元（其中甲市52亿元、乙市21亿元）。|= 9000000000 元; = 5200000000 元; = 2100000000 元",
        "渔业、航运业占比分别提高5个和3个百分点。|= 5 个百分点; = 3 个百分点",
        "碳排放强度分别下降22%和18%以上。|>= 22 %; >= 18 %",
        "新型泊位、深水航道分别达到9个、4条左右。|= 9 个; ~ 4 条",
        "到2030年，新能源渔船占现有渔船总数的1／3。|= 33.3 %",
        "实施管道检测约123公里，对其中的约24公里进行修复或改造。|~ 123 公里; ~ 24 公里",
        "到2025年，泊位岸电覆盖率达到90%以上，力争实现全覆盖。|>= 90 %; = 100 %",
        "形成年产船用芯片20万只、模块3万套能力。|= 200000 只; = 30000 套",
        "建成甲湾、乙湾等5个渔业基地、丙岛等8个航运集群。|= 5 个; = 8 个",
        "全力打造人才、资本、服务三个高地。|",
        "筹措2亿元支持渔港改造。|= 200000000 元",
        "部门预留采购预算总额的30%以上。|>= 30 %",
        "完成航道总工程量的70%。|= 70 %",
        "污染复发率为零。|= 0 %",
        "重点企业无欠账现象实现清零。|= 0 家",
        "动态清零投诉。|",
        "入库公文全量覆盖。|= 100 %",
        "各单位年内邀请公众代表列席会议不少于4次。|>= 4 次",
        "每年至少听取2次汇报。|",
        "船舶检验实行并联审批，10个工作日内完成。|<= 10 个工作日",
        "每年开展不少于3期，三年不少于10期船员培训。|>= 3 期; >= 10 期",
        "加快3家船厂、15个船坞建设。|= 3 家; = 15 个",
        "吸纳技术合同交易额占全省的1/3以上。|>= 33.3 %",
        "办理时间分别压减至6个、22个、32个工作日以内。|<= 6 个工作日; <= 22 个工作日; <= 32 个工作日",
        "质量竞争力指数提高到85.04。|= 85.04",
        "电源使用效率小于1.35。|<= 1.35",
        "海洋产业规模达到千亿级。|= 100000000000 元",
        "打造千亿级产业集群。|",
        "推动82项“跨省通办”事项全面落地。|",
        "基本实现30人以上的自然村网络覆盖。|",
        "85%的市和65%的县达到示范标准。|= 85 %; = 65 %",
        "实现沿海、内河航区90项左右应用打通。|~ 90 项",
        "组织开展面向2万名船员的技能培训。|= 20000 名",
        "形成养殖、加工、物流三个千亿级产业集群。|= 3 个",
      })
  void recordsWhatIsCommittedInManyShapes(String text, @Nullable String targets) {
    assertTargets(targets, text);
  }

  // ---- dates

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024年，发展势头良好。新增泊位12个。|2024",
        "稳步发展渔业，到2026年，渔港达到30个。新增泊位12个。|2026 2026",
        "具体目标：到2026年，渔港达到30个。新增泊位12个。|2026 2026",
        "落实2022年担保政策，平均担保费率降至1.2%以下。|null",
        "到2024年，渔港达到20个；到2026年，渔港达到30个。新增泊位12个。|2024 2026 2026",
        "新增泊位12个。到2026年，渔港达到30个。|null 2026",
        "到2026年，渔港达到30个。（二）发展航运。新增泊位12个。|2026 null",
      })
  void carriesADateToTheSentencesBehindIt(String text, String deadlines) {
    assertEquals(
        deadlines,
        targets(text).stream()
            .map(Target::deadline)
            .map(String::valueOf)
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "稳步推进渔港升级，到2026年，基本建成现代渔港体系。|2026",
        "到2025年，新增泊位12个，现代渔港体系基本形成。|2025 2025",
      })
  void recordsStatesBehindTheirDate(String text, String deadlines) {
    assertEquals(
        deadlines, targets(text).stream().map(Target::deadline).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "引导银行逐步将小微贷款占比提高到35%。|小微贷款占比",
        "渔业产值达到300亿元，年均增速8%以上。|渔业产值增速",
        "轮岗教师不少于教师总数的12%。|轮岗教师",
        "形成年产面板2万片加工能力。|面板加工能力",
        "志愿者人数达到2020年的3.5倍以上。|志愿者人数",
        "办理时限平均再压缩25%。|办理时限",
        "形成9家具有核心技术，年产值超10亿元的企业。|具有核心技术，年产值超10亿元的企业",
        "稳步实现抽检覆盖率95%。|抽检覆盖率",
        "到2030年，渔船总体能效在2020年的基础上提升10%。|渔船总体能效",
        "在现有船员培训资金基础上增加1亿元。|船员培训资金",
        "合计全县渔船保有量达5000艘。|渔船保有量",
        "登记时间分别压减至6个、22个工作日以内。|登记时间",
        "到2025年，泊位岸电覆盖率达到90%以上，力争实现全覆盖。|泊位岸电覆盖率",
      })
  void namesWhatIsMeasured(String text, String indicator) {
    assertEquals(indicator, targets(text).getLast().indicator());
  }

  @Test
  void dealsOutValuesToTheThingsThatAreListed() {
    assertEquals(
        List.of("对虾养殖面积", "海带养殖面积", "登记率", "年检率"),
        targets("到2025年，全县对虾、海带养殖面积分别达到6万亩、3万亩，登记率、年检率分别达到95%和98%。").stream()
            .map(Target::indicator)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027年和2030年在沿海建成20座、25座加氢站。|20@2027 加氢站, 25@2030 加氢站",
        "到2027年、2030年分别建成3个和5个示范港。|3@2027 示范港, 5@2030 示范港",
        "2027年建成30座和50座加氢站。|30@2027 加氢站, 50@2027 加氢站",
      })
  void namesWhatIsCountedByAllFiguresInARow(String text, String expected) {
    assertEquals(
        expected,
        targets(text).stream()
            .map(target -> target.value() + "@" + target.deadline() + " " + target.indicator())
            .collect(Collectors.joining(", ")));
  }

  @Test
  void takesNoMisprintedNumberForTheYearOfTheNotice() {
    String text = "东港市人民政府文件\n东政发〔2121〕12号\n力争到2025年，培育10家渔企。";
    TargetPassage last =
        new TargetPassage(new Span(text.indexOf("力争"), text.length()), List.of(), false);
    assertEquals(
        "2025", TargetExtractor.extract(text, List.of(last), null, false).getFirst().deadline());
  }

  @Test
  void letsADatedSentenceOfAnItemSpeakForItselfOnly() {
    String text = "2023年3月1日\n提升能力。到2026年，渔港达到30个。新增泊位12个。";
    TargetPassage item = new TargetPassage(new Span(10, text.length()), List.of(), true);
    List<Target> targets = TargetExtractor.extract(text, List.of(item), null, false);
    assertEquals("2026 null", targets.get(0).deadline() + " " + targets.get(1).deadline());
  }

  @Test
  void quotesAClauseThatStandsTwiceWithWhatLeadsToItsPlace() {
    String text = "2023年3月1日\n一期建设提速，渔港达到30个。\n二期建设提速，渔港达到30个。";
    int second = text.lastIndexOf("二期");
    List<TargetPassage> passages =
        List.of(
            new TargetPassage(new Span(10, second - 1), List.of(), false),
            new TargetPassage(new Span(second, text.length()), List.of(), false));
    assertEquals(
        List.of("渔港达到30个", "二期建设提速，渔港达到30个"),
        TargetExtractor.extract(text, passages, null, false).stream().map(Target::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "新增校准实验室10个、评价中心3个。|increase increase",
        "到2026年，新增超50亿、超100亿的集群30个和20个。|increase increase",
        "新增上市企业22家，其中科创板4家。|increase increase",
        "再推动10项许可入驻窗口，再推出不少于40项“一件事”。|increase level",
        "新增改制企业50家，三板挂牌企业30家。|increase increase",
        "单位产值节水25%以上。|decrease",
        "渔民户均增收1500元。|increase",
        "改造提升高标准农田45万亩。|level",
        "新增岗位面向毕业生的比例不低于70%。|share",
        "投资增长10%、技改投资占投资比重不低于40%。|increase share",
        "新增医院1所，每千人口床位数7张。|increase level",
        "到2026年制造业增加值1500亿元。|level",
        "全年为商户降低各类成本12亿元左右。|decrease",
        "压减渔港检查点60个。|decrease",
      })
  void tellsWhatIsAddedFromWhatIsReached(String text, String kinds) {
    assertEquals(
        kinds,
        targets(text).stream()
            .map(target -> target.kind().toString())
            .collect(Collectors.joining(" ")));
  }

  private static void assertTargets(@Nullable String expected, String text) {
    assertEquals(expected == null ? "" : expected, written(text));
  }

  private static String written(String text) {
    return targets(text).stream()
        .map(t -> t.op() + " " + t.value() + " " + (t.unit() == null ? "" : t.unit()))
        .map(String::strip)
        .collect(Collectors.joining("; "));
  }

  private static List<Target> targets(String text) {
    String dated = "2023年3月1日\n" + text;
    Span paragraph = new Span(dated.length() - text.length(), dated.length());
    return TargetExtractor.extract(
        dated, List.of(new TargetPassage(paragraph, List.of(), false)), null, false);
  }
}
