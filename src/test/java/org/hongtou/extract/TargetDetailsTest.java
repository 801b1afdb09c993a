package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that share a unit, a noun or a verb with another, and figures that only describe. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetDetailsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "用水、用电报装时限分别压缩至1.5、4个工作日以内。|<= 1.5 个工作日 level; <= 4 个工作日 level",
        "办理时间分别压缩至2、6个工作日。|= 2 个工作日 level; = 6 个工作日 level",
        "自动办税缴费事项比例达90%以上。|>= 90 % share",
        "平台累计向种植户放贷力争突破30亿元。|>= 3000000000 元 level",
        "平台累计向种植户放贷30亿元。|",
        "备案类项目审批用时不超过9个工作日。|<= 9 个工作日 level",
        "建设类项目和备案类项目审批用时均不超过9个工作日。|<= 9 个工作日 level; <= 9 个工作日 level",
        "实现开户、过户、销户等8个高频事项“一网通办”。|= 8 个 level",
        "本阶段包括选址、勘察、设计和报批等4个环节事项。|",
        "培育形成种业领域30家领军企业，70家骨干企业。|= 30 家 level; = 70 家 level",
        "打造总规模超20亿元的种业基金群。|>= 2000000000 元 level",
        "力争水稻单产保持全国首位。|<= 1 名次 rank",
        "落实奖补资金，力争水稻单产保持全国首位。|<= 1 名次 rank",
        "把粮食安全放在首位。|",
        "续建7个灌渠项目90公里。|= 7 个 level; = 90 公里 level",
        "新开工甲渠至乙渠、丙渠至丁渠等3个灌渠项目40公里。|= 3 个 level; = 40 公里 level",
        "新建2个面积300平方米的展厅。|= 2 个 level",
        "命名6家以上“示范农场”。|>= 6 家 level",
        "各农场可以共同编制2个规划文件。|",
        "构建全覆盖、高效率的服务网络。|",
        "到2025年，绿色贷款增量40亿元以上。|>= 4000000000 元 increase",
        "安排渔业项目新增建设用地1.5万亩。|= 15000 亩 level",
        "新增标准化企业300家，到2026年全市达标企业总数突破1800家，其中一级企业2家。|= 300 家 increase; >= 1800 家 level; = 2 家 level",
        "完成渔港改造提升2万亩以上，实施航道精细化提升420公里。|>= 20000 亩 level; = 420 公里 level",
        "新增渔港基站100座，累计建设渔港基站460个。|= 100 座 increase; = 460 个 level",
        "注册用户数突破200万。|>= 2000000 - level",
        "新增灌渠分别达到9条、12条。|= 9 条 increase; = 12 条 increase",
        "耕种补助资金用于培训的比例不低于60%，隐患整改落实率100%。|>= 60 % share; = 100 % share",
        "会议费在上年基础上压减5%，盘活财政存量资金1亿元以上。|= 5 % decrease; >= 100000000 元 level",
        "新签约农业项目25个，利用省外2000万元以上项目资金60亿元。|= 25 个 level; = 6000000000 元 level",
        "质量官制度覆盖全省50%规模以上企业。|= 50 % share",
        "新建光伏项目按照不低于装机容量15%、时长2小时配置储能。|",
        "年内在10个县（市、区）先行探索。|= 10 个 level",
        "关停取缔养殖场12处，关停6家企业。|= 12 处 level; = 6 家 level",
        "在曾都经济开发区建设涂装中心2个。|= 2 个 level",
        "建设基地75个，每个基地面积不少于200亩。|= 75 个 level",
        "2024年底前完成70%以上的改革任务。|>= 70 % share",
        "气温稳定通过10℃时播种玉米。|",
        "投资3000万元新建灌渠5条。|= 30000000 元 level; = 5 条 level",
        "新建机组设计供电煤耗不高于285克标准煤/千瓦时。|",
        "抓好500亩以上坝区建设，加快推进30户以上自然寨道路建设。|",
        "在6座市属灌渠先行启动试点工作。|= 6 座 level",
        "甲渠衬砌改造等12个项目年内竣工投产。|= 12 个 level",
        "解决400个台区的低电压问题，组织务工专列（专车）400趟以上。|= 400 个 level; >= 400 趟 level",
        "铺排重点项目220个，灌区在全国评价中排名前移3位以上。|= 220 个 level; >= 3 位 increase",
        "破产案件平均审理期限缩短至180天。|= 180 天 level",
        "禁牧补助每亩6元，天然草原综合植被盖度达到41.6%。|= 41.6 % share",
        "农业保险保费由各级财政补贴80%，玉米、小麦参保率分别达到70%、90%。|= 70 % share; = 90 % share",
        "2024年应完成剩余1620亩整治任务。|= 1620 亩 level",
        "市场服务价格110元/亩，补助面积不少于5万亩。|>= 50000 亩 level",
        "用足用好国家新增3000亿元技术改造再贷款政策。|",
        "设备更新项目应为存量项目，总投资不低于2000万元。|",
        "到2025年4个国省考点监控能力提升，3家乡镇微站改造。|= 4 个 level; = 3 家 level",
      })
  void figures_are_read_with_what_they_share(String sentence, @Nullable String targets)
      throws Exception {
    Notice notice = Plan.notice("一、发展产业。做好有关工作。" + sentence);

    assertEquals(
        targets == null ? "" : targets,
        notice.targets().stream().map(Plan::figure).collect(Collectors.joining("; ")));
  }
}
