package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
import org.hongtou.model.Target;
import org.hongtou.model.Target.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases that make targets of figures whose verb, noun or comparison stands elsewhere. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetPhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "省市县每年推荐育苗、种植、加工企业分别不低于300家、80家、20家。|>= 300 家; >= 80 家; >= 20 家",
        "新（改）造滴灌农田12万亩，新（改、扩）建渠道80公里。|= 120000 亩; = 80 公里",
        "新开工（筹集）900套保障性住房。|= 900 套",
        "衔接资金中奖补资金用于温室建设的比重提高到40%。|= 40 %",
        "种植业产值保持在千亿元以上，带动农民增收。|>= 100000000000 元",
        "种植业产值在千亿元以上的省份。|",
        "扶持30万农村低收入人口增收。|= 300000 人",
        "培训1.5万高素质农民，发展20万用户。|= 15000 人",
        "实施东区40个、西部新区25个重点工程项目。|= 40 个; = 25 个",
        "新认证绿色食品60个以上。|>= 60 个",
        "免费为我省800名急需帮扶的困难农民安装滴灌设备。|= 800 名",
        "对全省有培训需求的2000名种植户进行免费培训。|= 2000 名",
        "落实财政补贴，为全省1万名种植户配备测墒仪。|= 10000 名",
        "组建不少于120人的农技专家库。|>= 120 人",
        "到2025年，60项（个）技术填补国内空白、20项成果达到国际先进水平。|= 60 项（个）; = 20 项",
        "咨询答复期限不超过4个工作日。|<= 4 个工作日",
        "名单公示期限不超过4个工作日。|",
        "省级优选50家企业给予跟踪指导。|= 50 家",
        "每认定1家企业给予跟踪指导。|",
        "完成全省1300个村庄滴灌改造。|= 1300 个",
        "完成全省14个市州滴灌规划。|",
        "在全省150所中小学开展节水教育。|= 150 所",
        "为全省900户种植户加装水表。|= 900 户",
        "全省6500名种植户再就业。|= 6500 名",
        "水表安装率、水质合格率、渠道完好率达到100%。|= 100 %; = 100 %; = 100 %",
        "新建水表井300个（标准井）以上。|>= 300 个",
        "支持成功创业1500人。|= 1500 人",
        "成功创建示范区20个后，转入管护。|",
        "资助种植户900人，补助资金按季发放。|= 900 人",
        "为12万名70周岁以上种植户发放补贴。|= 120000 名",
        "改造提升滴灌站150座。|= 150 座",
        "小杂粮、羊羔肉全产业链产值各突破20亿元。|>= 2000000000 元; >= 2000000000 元",
        "吸纳、输出技术合同交易额双双突破1000亿元。|>= 100000000000 元; >= 100000000000 元",
        "温室用水量、用电量较2020年均下降16%。|= 16 %; = 16 %",
        "2021年以来签约项目开工率达到90%以上。|>= 90 %",
        "2020年以来累计建成温室900座。|",
        "滴灌覆盖率只有31%左右。|",
        "新增20户以上自然村通硬化路80公里。|= 80 公里",
        "消除66人以上大班额。|",
        "新增示范户150家，其中酒泉高新区、敦煌市、玉门市各不少于35家。|= 150 家; >= 35 家",
        "每年举办戈壁瓜果节1次。|= 1 次",
        "签署供水合作协议100份以上，出动执法人员1.5万人次。|>= 100 份; = 15000 人次",
        "调解成功率提高到40%，重大用水事件零发生。|= 40 %; = 0 null",
        "计量收费的供水工程由目前的82%提高到90%。|= 90 %",
        "完成剩余37座小水电退出。|= 37 座",
        "温室平均容积率提升至2.0以上。|>= 2 null",
        "已建设施有效运行率达到90%。|= 90 %",
        "示范运行电动农机5000辆。|= 5000 辆",
        "开发推广节水APP200个。|= 200 个",
        "已颁证的电站授信余额力争2025年达到50亿元。|= 5000000000 元",
        "每年举办1000人以上会议150场。|= 150 场",
        "地下水超采区压减开采量1200万立方米，关闭自备井150眼。|= 12000000 立方米; = 150 眼",
        "到2025年，种植业产值达到1500亿元以上，是2022年的2.6倍以上。|>= 150000000000 元; >= 2.6 倍",
        "石羊河、黑河等3个灌区全部达到节水灌区标准。|= 3 个",
        "更新改造使用15年以上的老旧水泵800台。|= 800 台",
        "葡萄酒产能达到45万千升。|= 450000 千升",
        "与相邻省区签订生态补偿协议2份。|= 2 份",
        "滴灌覆盖70%以上的戈壁农田。|>= 70 %",
        "60%以上的县至少有1家种植示范场。|>= 60 %",
        "80%以上的乡镇至少建成1座滴灌站。|>= 80 %",
        "温室多于100座的，配备农技员不少于2人。|",
        "召开\"戈壁农业50人会\"品牌活动。|",
        "种植业产值比2020年增长1.5倍以上。|>= 1.5 倍",
        "种植业产值提高到2020年的3倍。|= 3 倍",
        "对滴灌覆盖70%以上的园区给予补助。|",
        "牲畜死亡率控制在9/10万以下。|<= 9 /10万",
        "牲畜死亡率下降到十万分之八。|= 0.008 %",
        "推动15家农场的18个温室项目建设。|= 18 个",
        "连续30天停水次数不超过2次。|<= 2 次",
        "种植户等候时间不超过2年。|<= 2 年",
        "调查对象一般不少于3个。|",
        "按照每2万亩农田规划设置1个农技站。|",
        "到2025年，8名以上种植户且有用水需求的村庄都建有滴灌站。|",
        "规范40个农产品收购点。|= 40 个",
        "年产值达到30万元以上，一次性给予10万元奖励。|",
        "温室项目投资5000万元以上、亩均投资不低于100万元，在建设期内，按投资额给企业5%-20%奖励支持。|",
        "视市场前景给予企业10万元—100万元资金支持。|",
        "力争产值突破5亿元，一次性给予10万元奖励。|>= 500000000 元",
        "为种植企业提供1亿元以上的增信担保。|>= 100000000 元",
        "风险补偿资金达到1千万以上。|>= 10000000 元",
        "在甲县、乙县、丙县、丁县等地布局4-5个大型温室。|= 4 个",
        "到2025年，智能算力突破8000PFlop/s。|>= 8000 PFlop/s",
        "到2025年，数据中心平均PUE≤1.15/WUE≤0.8。|<= 1.15 null; <= 0.8 null",
        "支持农场建设平台，对通过评估，接入20家以上农户的平台，省级财政给予一次性补助50万元。|",
        "建立健全覆盖12个大类、37个小类的种子标准库。|",
        "建设横向全覆盖、纵向全联通的灌溉平台。|",
        "组建种业、节水、加工、销售4个工作组。|",
        "支持十二个地级市建设种业研究中心。|",
        "形成1个省级交易场所、N个节点、X个行业协同发展的体系。|",
        "形成农场全覆盖、墒情动态监测的管理模式。|",
        "到2025年，网络零售额突破3700亿。|>= 370000000000 元",
        "到2025年，温室保险报销比例提高至90%。|= 90 %",
        "温室领域重点推动甲县温室、乙县农场等9个项目建设。|= 9 个",
        "到2025年，民办温室座数、用水总量均达到全省总量的15%以上。|>= 15 %; >= 15 %",
        "预付款比例不低于合同金额的40%、不高于合同金额的70%。|>= 40 %; <= 70 %",
      })
  void figures_are_read_with_the_words_that_stand_elsewhere(
      String sentence, @Nullable String targets) throws Exception {
    Notice notice = Plan.notice("一、发展产业。做好有关工作。" + sentence);

    assertEquals(
        targets == null ? "" : targets,
        notice.targets().stream()
            .filter(target -> target.kind() != Kind.QUALITATIVE)
            .map(TargetPhrasesTest::amount)
            .collect(Collectors.joining("; ")));
  }

  @Test
  void the_year_named_last_dates_quarters_and_months_of_an_undated_notice() throws Exception {
    String notice =
        """
        关于抓好温室复产的若干措施

        一、加强保障。落实2021年种植计划，优先安排用水用电。
        二、加快复产。力争一季度复产率达到60%、上半年达到90%，5月底前完成设备检修。
        三、开展评选。每年4月底前推荐，6月底前，确定示范温室20座。
        """;
    Notice read = Hongtou.read(notice.getBytes(StandardCharsets.UTF_8), "notice.txt");

    assertEquals(
        "60@2021-03 90@2021-06 20@null",
        read.targets().stream()
            .map(target -> target.value() + "@" + target.deadline())
            .collect(Collectors.joining(" ")));
    assertEquals("2021-05", read.tasks().get(1).deadline());
  }

  @ParameterizedTest
  @CsvSource({
    "改造提升150座滴灌站。, LEVEL",
    "新增滴灌站150座。, INCREASE",
    "增开农技班车15条。, INCREASE",
    "新增温室20座；提升农技站45座。, LEVEL",
  })
  void what_is_made_better_does_not_become_more(String sentence, Kind kind) throws Exception {
    Notice notice = Plan.notice("一、发展产业。做好有关工作。" + sentence);

    assertEquals(kind, notice.targets().getLast().kind());
  }

  @Test
  void lines_that_bare_numbers_open_list_targets() throws Exception {
    String items =
        """
        一、建设任务
        抓好以下项目建设，按期完成。
        01 新建温室300座
        02 改造渠道40公里
        二、保障措施
        加强领导。""";

    assertEquals("300 40", values(Plan.notice(items)));
  }

  @Test
  void a_date_speaks_past_the_words_that_announce_the_goals() throws Exception {
    String items =
        """
        一、总体目标
        到2025年，戈壁农业实现提质增效，滴灌技术广泛应用，产业链条更加完善，农民收入稳步增长。
        具体目标是：
        ——温室达到300座，产业规模持续扩大，设施装备水平明显提升，抗灾能力不断增强。
        ——滴灌覆盖率达到60%，灌溉用水效率持续提高，渠道运行管护机制更加健全。
        二、保障措施
        加强领导。""";

    assertEquals(
        "300@2025 60@2025",
        Plan.notice(items).targets().stream()
            .filter(target -> target.kind() != Kind.QUALITATIVE)
            .map(target -> target.value() + "@" + target.deadline())
            .collect(Collectors.joining(" ")));
  }

  private static String values(Notice notice) {
    return notice.targets().stream()
        .filter(target -> target.kind() != Kind.QUALITATIVE)
        .map(target -> String.valueOf(target.value()))
        .collect(Collectors.joining(" "));
  }

  private static String amount(Target target) {
    return target.op() + " " + target.value() + " " + target.unit();
  }
}
