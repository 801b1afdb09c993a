package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.hongtou.model.Notice;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the indicators of plans are called: with ages, years of schooling, bases and shared heads.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "65岁及以上老年人健康管理率达到72%。|65岁及以上老年人健康管理率 72 %",
        "每千人口拥有3岁以下婴幼儿托位数达到4.5个。|每千人口拥有3岁以下婴幼儿托位数 4.5 个",
        "每千人口拥有医师3.4人、注册护士4.1人。|每千人口拥有医师 3.4 人; 每千人口拥有注册护士 4.1 人",
        "婴儿死亡率、5岁以下儿童死亡率分别控制在5‰和6‰以下。|婴儿死亡率 0.5 %; 5岁以下儿童死亡率 0.6 %",
        "九年义务教育巩固率达到96%，学前三年毛入园率达到90%。|九年义务教育巩固率 96 %; 学前三年毛入园率 90 %",
        "劳动年龄人口平均受教育年限达到11.3年。|劳动年龄人口平均受教育年限 11.3 年",
        "支持期限达到3年。|",
        "游客停留天数达到3天。|游客停留天数 3 天",
        "空气优良天数不少于300天。|空气优良天数 300 天",
        "公共图书馆年服务人次达到5000万。|公共图书馆年服务人次 50000000 人次",
        "建成2个千亿级、10个百亿级产业集群。|千亿级产业集群 2 个; 百亿级产业集群 10 个",
        "培育5个国家级、20个省级示范社。|国家级示范社 5 个; 省级示范社 20 个",
        "新建改扩建中小学100所。|中小学 100 所",
        "建成投运充电桩5万个。|充电桩 50000 个",
        "重点行业排放总量比2020年下降10%。|重点行业排放总量 10 %",
        "重点培育农场100家。|农场 100 家",
        "基本医疗保险参保率稳定在95%以上。|基本医疗保险参保率 95 %",
        "增加值占GDP比重达到10%，年均提高1个百分点。|增加值占GDP比重 10 %; 增加值占GDP比重 1 个百分点",
        "煤电机组供电煤耗降至300克标准煤/千瓦时以下。|煤电机组供电煤耗 300 克标准煤/千瓦时",
        "城乡居民收入比缩小到2.0以内。|城乡居民收入比 2 -",
        "80%的乡镇建有商贸中心。|建有商贸中心的乡镇占比 80 %",
        "引进500名专家来鄂工作。|专家 500 名",
        "分别新增农场20家、30家。|新增农场 20 家; 新增农场 30 家",
        "自来水普及率、规模化供水比例分别达到93%、65%。|自来水普及率 93 %; 规模化供水比例 65 %",
        "实现服务区充电设施全覆盖、乡镇充电站全覆盖。|服务区充电设施覆盖率 100 %; 乡镇充电站覆盖率 100 %",
        "新增示范社10家，力争上市企业总数突破100家。|新增示范社 10 家; 上市企业总数 100 家",
        "社区覆盖率比上年提高10个百分点。|社区覆盖率 10 个百分点",
        "增加值占GDP比重超过10%。|增加值占GDP比重 10 %",
        "农户户均增收3000元。|农户户均增收 3000 元",
        "组织展会100场次，签约金额50亿美元。|展会 100 场次; 签约金额 5000000000 美元",
        "引育省级以上人才120人，其中国家级20人。|省级以上人才 120 人; 国家级人才 20 人",
        "建设高标准农田200万亩，其中新建120万亩。|高标准农田 2000000 亩; 高标准农田 1200000 亩",
        "新开工率上半年达到60%、全年达到100%。|新开工率 60 %; 新开工率 100 %",
        "每万名就业人员中研发人员达到120人年。|每万名就业人员中研发人员 120 人年",
        "化学需氧量、氨氮排放总量分别下降8%、9%。|化学需氧量排放总量 8 %; 氨氮排放总量 9 %",
        "氮氧化物、挥发性有机物排放总量分别下降8%、9%。|氮氧化物排放总量 8 %; 挥发性有机物排放总量 9 %",
        "新建（改建）体育公园10个。|体育公园 10 个",
        "异地就医支付比例的降幅不超过10个百分点。|异地就医支付比例 10 个百分点",
      })
  void indicators_read_well_in_a_cell(String sentence, @Nullable String targets) throws Exception {
    Notice notice = Plan.notice("一、发展事业。做好有关工作。" + sentence);

    assertEquals(
        targets == null ? "" : targets,
        notice.targets().stream().map(TargetNamesTest::cell).collect(Collectors.joining("; ")));
  }

  private static String cell(Target target) {
    return target.indicator()
        + " "
        + (target.value() == null ? "-" : target.value().stripTrailingZeros().toPlainString())
        + " "
        + (target.unit() == null ? "-" : target.unit());
  }
}
