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

/** Where commitments end and payments, norms and past results begin. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetLimitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "年度减免通行费5亿元以上。|AT_LEAST 500000000 元",
        "全年新增减税降费不少于4亿元。|AT_LEAST 400000000 元",
        "给予每户企业最高5亿元减免。|",
        "城乡居民养老保险缴费人数达到28万人。|EQUAL 280000 人",
        "工资保证金存缴率达到98%以上。|AT_LEAST 98 %",
        "享受加计扣除企业户数增长20%。|EQUAL 20 %",
        "以保函形式缴纳的比例达到90%。|EQUAL 90 %",
        "贷款加权平均利率较2021年下降0.3个百分点。|EQUAL 0.3 个百分点",
        "普惠贷款平均利率下降20个基点。|EQUAL 20 个基点",
        "普惠贷款加权平均利率控制在4.2%以内。|AT_MOST 4.2 %",
        "普惠贷款利率控制在4.2%以内。|",
        "每月分别发放生活津贴2000元、1000元。|",
        "重污染天数比率（扣除沙尘影响）不超过1%。|AT_MOST 1 %",
        "开展补贴性技能培训15万人次。|EQUAL 150000 人次",
        "大型企业返还比例不超过30%，小企业不超过60%。|",
        "预留采购项目预算总额的40%以上专门面向小企业。|AT_LEAST 40 %",
        "降低企业资金占用5亿元。|EQUAL 500000000 元",
        "困难学生资助覆盖率达到100%。|EQUAL 100 %",
        "限额以上企业商品零售额增长12%。|EQUAL 12 %",
        "新增离境退税商店50家。|EQUAL 50 家",
        "应预留不少于10%的岗位安排残疾人就业。|AT_LEAST 10 %",
        "目标价格水平为每吨18600元。|",
        "统筹就业补助资金，五年投入不少于150亿元。|AT_LEAST 15000000000 元",
        "可调负荷达到全网最高负荷的5%左右。|ABOUT 5 %",
      })
  void what_all_pay_or_get_together_is_a_target_and_what_one_gets_is_none(
      String sentence, @Nullable String targets) throws Exception {
    assertTargets(targets, sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "简易案件自受理之日起30日内审结。|AT_MOST 30 日",
        "自收到投诉之日起5个工作日内答复。|",
        "检验报告平均出具时间压缩至2小时以内。|AT_MOST 2 小时",
        "企业开办时间稳定在1个工作日以内。|AT_MOST 1 个工作日",
        "驾驶人连续驾驶时间不得超过4小时。|",
        "村医人均培训不少于12天。|AT_LEAST 12 天",
        "药品库存天数不低于15天。|AT_LEAST 15 天",
        "预警时间提前量达45分钟以上。|AT_LEAST 45 分钟",
        "体育场馆每周开放时间不少于35小时。|AT_LEAST 35 小时",
        "普通灾害中断交通24小时内抢通。|AT_MOST 24 小时",
      })
  void times_are_targets_where_a_whole_is_brought_down_or_a_mean_is_held(
      String sentence, @Nullable String targets) throws Exception {
    assertTargets(targets, sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "单个项目装机容量不低于4兆瓦。|",
        "养老服务用房不得低于20平方米。|",
        "项目容量原则上不低于4兆瓦。|",
        "每处林场按500亩配备1名管护员。|",
        "亩均用种量一般为0.5公斤以上。|",
        "培育省级单项冠军企业30家左右。|ABOUT 30 家",
        "确保20项重点任务落到实处。|",
        "对全省14个市州开展评价。|",
        "对7个市州开展督察。|EQUAL 7 个",
        "管道埋深不小于0.7米。|",
        "每处场地面积不小于420平方米。|",
        "单个基地仓容达到30万吨以上。|AT_LEAST 300000 吨",
        "示范区申报条件之一为出庭应诉率达到90%。|",
        "本方案共安排5个方面17项任务。|",
        "采用信息每篇记5分。|",
        "同一地块配置品种宜为3个。|",
        "油茶低产林尚有近900万亩。|",
        "建设千亩以上高产苜蓿示范基地。|",
        "各街道要明确1名领导具体负责。|",
        "公众满意度达到82分以上。|AT_LEAST 82 分",
        "对清单所列70项措施以外的领域放宽限制。|",
        "新增3吨以下叉车实现新能源化。|",
        "力争2户企业进入全国500强前200名。|EQUAL 2 户",
      })
  void norms_for_each_and_counts_of_what_there_is_are_no_targets(
      String sentence, @Nullable String targets) throws Exception {
    assertTargets(targets, sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "人民调解成功率达到65%。|EQUAL 65 %",
        "国际航线恢复至2019年同期的75%。|EQUAL 75 %",
        "年送电量由2020年的190亿千瓦时提高到400亿千瓦时。|EQUAL 40000000000 千瓦时",
        "2021年全省累计建成温室50万亩，今年再新建温室4万亩。|EQUAL 40000 亩",
        "话题累计传播量超过500亿次。|AT_LEAST 50000000000 次",
        "组织区域联合执法6次以上。|AT_LEAST 6 次",
        "每季度组织联合检查2次。|",
        "消除断头路20处以上。|AT_LEAST 20 处",
        "完成剩余山区1.5万户住户取暖改造。|EQUAL 15000 户",
        "完成甲山水库、乙河水库等5座病险水库除险加固。|EQUAL 5 座",
        "剩余68户企业6月底前全部完成改革。|EQUAL 68 户",
        "全省70万吨产能完成低排放改造。|EQUAL 700000 吨",
        "开工建设甲山、乙河等6座泵站。|EQUAL 6 座",
        "优良水体比例达到85%、劣质水体动态清零。|EQUAL 85 %; EQUAL 0 -",
        "审批时间压缩至15个工作日以内、审批费用降为零。|AT_MOST 15 个工作日; EQUAL 0 -",
        "发电量达到950亿千瓦时，外送30亿千瓦时。|EQUAL 95000000000 千瓦时; EQUAL 3000000000 千瓦时",
        "资源总量扩大到2021年的3倍，建设试点校30所。|EQUAL 3 倍; EQUAL 30 所",
        "已建工会企业集体协商覆盖率稳定在90%以上。|AT_LEAST 90 %",
        "复议后“案结事了”的比例稳定在80%左右。|ABOUT 80 %",
        "为80所乡村学校配备教学设备。|EQUAL 80 所",
        "为1万家企业提供免费体检。|EQUAL 10000 家",
        "劣质断面比例为0。|EQUAL 0 %",
        "确保“零事故”“零脱逃”。|EQUAL 0 -; EQUAL 0 -",
        "推行“零距离”服务。|",
        "举办5000人以上大型演出超过100场。|AT_LEAST 100 场",
        "集群到户电价控制在0.35元/千瓦时左右。|ABOUT 0.35 元/千瓦时",
        "布局建设陇东、陇中、陇南3个粮食基地。|EQUAL 3 个",
        "建设3个万亩级核心示范区、20个辐射示范区。|EQUAL 3 个; EQUAL 20 个",
        "选派科技特派员300名下沉牧场。|EQUAL 300 名",
        "培育20家服务中心。|EQUAL 20 家",
        "每年施用有机肥面积2000万亩以上。|AT_LEAST 20000000 亩",
        "50户以上企业取得碳足迹认证。|AT_LEAST 50 户",
        "三聚氰胺等违禁添加物零检出。|EQUAL 0 -",
        "2021年产业规模达到80亿元，2022年增加值占比提高到2%。|EQUAL 2 %",
      })
  void work_on_as_many_things_is_a_target_whatever_its_verb(
      String sentence, @Nullable String targets) throws Exception {
    assertTargets(targets, sentence);
  }

  private static void assertTargets(@Nullable String expected, String sentence) throws Exception {
    Notice notice = Plan.notice("一、发展事业。做好有关工作。" + sentence);
    assertEquals(
        expected == null ? "" : expected,
        notice.targets().stream().map(TargetLimitsTest::figure).collect(Collectors.joining("; ")));
  }

  private static String figure(Target target) {
    return target.op().name()
        + " "
        + (target.value() == null ? "-" : target.value().toPlainString())
        + " "
        + (target.unit() == null ? "-" : target.unit());
  }
}
