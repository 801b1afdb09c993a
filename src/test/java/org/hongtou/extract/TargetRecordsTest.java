package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.hongtou.Hongtou;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole records of targets: what is measured, how much, of which kind and by when. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetRecordsTest {

  private static Notice notice(String sentence) throws Exception {
    return Plan.notice("一、发展产业。做好有关工作。" + sentence);
  }

  private static String records(String sentence) throws Exception {
    return notice(sentence).targets().stream()
        .map(t -> t.indicator() + " " + Plan.figure(t))
        .collect(Collectors.joining("; "));
  }

  private static String dated(Notice notice) {
    return notice.targets().stream()
        .map(t -> t.indicator() + " " + t.deadline())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "改造老旧温室32个，建筑面积86.5万平方米。|老旧温室 = 32 个 level; 老旧温室建筑面积 = 865000 平方米 level",
        "更新超过15年使用年限的水泵260台。|使用年限的水泵 = 260 台 level",
        "加快实施甲湾、乙湾等14处灌区续建配套与现代化改造。|灌区续建配套与现代化改造 = 14 处 level",
        "启动甲湾、乙湾等12个片区更新。|片区更新 = 12 个 level",
        "实施甲法、乙法等8项行政审批制度改革。|",
        "温室沿线每300米配备1个灌溉站。|",
        "建成年屠宰牦牛3万头以上的屠宰厂3座。|年屠宰牦牛3万头以上的屠宰厂 = 3 座 level",
        "展示场地面积应不小于3000平方米。|",
        "到2025年谷段电价下浮20%。|",
        "对面积200平方米以上、年加工5吨以上的初制厂，分类实施改造。|",
        "加快推进甲湾85万千瓦、乙湾100万千瓦风电项目前期工作。|",
        "公共卫生服务经费人均财政补助标准为94元。|",
        "人均财政补助标准提高30元。|人均财政补助标准 = 30 元 increase",
        "将适用范围由5000平方米以下扩大到10000平方米以下。|",
        "新建项目亩均财政投入不低于2200元。|",
        "建成后可保存种质资源8万份。|",
        "2023年3月底前将16项工程、21项任务分解到乡镇、到责任人。|",
        "奶牛平均利用胎次由2.6胎提高到3胎。|奶牛平均利用胎次 = 3 胎 level",
        "组建牦牛核心群120群。|牦牛核心群 = 120 群 level",
        "牦牛平均出栏年龄由7岁缩短至5岁以内。|牦牛平均出栏年龄 <= 5 岁 level",
        "示范片单产高于全县平均水平10%以上。|示范片单产高于全县平均水平 >= 10 % increase",
        "支持180个村引入水肥一体化服务，水费收缴率三年内达到80%。|" + "村引入水肥一体化服务 = 180 个 level; 水费收缴率 = 80 % share",
        "储能电池产量突破100吉瓦时（GWh）。|储能电池产量 >= 100 吉瓦时 level",
        "把2802万亩耕地保有量足额落实到地块。|耕地保有量足额落实到地块 = 28020000 亩 level",
        "新增光伏装机12万千瓦，其中温室光伏不少于6万千瓦。|新增光伏装机 = 120000 千瓦 increase; 温室光伏 >= 60000 千瓦 increase",
        "宣传片在卫视播出时长不低于3000分钟。|宣传片在卫视播出时长 >= 3000 分钟 level",
        "农用机电井维修2000眼。|农用机电井维修 = 2000 眼 level",
        "全省累计搬迁30.8万人。|",
        "全年新增岗位3.5万个，其中工业带动1.2万个、服务业带动1.3万个。|新增岗位 = 35000 个 increase; 工业带动 = 12000 个 increase;"
            + " 服务业带动 = 13000 个 increase",
        "节水补助资金支出进度达到50%以上。|节水补助资金支出进度 >= 50 % share",
        "良种覆盖率由2021年的71%提高到2025年的85%。|良种覆盖率 = 85 % share",
        "恢复引水能力每秒120立方米。|引水能力每秒 = 120 立方米/秒 level",
        "对经营户给予单户最高300万元的信用贷款，三年累计发放“节水贷”不少于30亿元。|发放“节水贷” >= 3000000000 元 level",
        "落实补贴和奖励政策，涉农贷款余额增长不低于8%。|涉农贷款余额 >= 8 % increase",
        "脱贫家庭学生资助率达到100%，春季学期资助学生9万人次。|脱贫家庭学生资助率 = 100 % share; 春季学期资助学生 = 90000 人次 level",
        "表彰奖励乡村优秀教师100名，每人奖励5000元。|奖励乡村优秀教师 = 100 名 level",
        "生均用地面积小学不低于18平方米、初中不低于22平方米。|",
        "剩余7件于2023年9月底前全部办结。|于2023年9月底前全部办结 = 7 件 level",
        "绿电使用占比2024年达到60%以上。|绿电使用占比 >= 60 % share",
        "2020年度及以前项目6月底前竣工验收率达到100%。|竣工验收率 = 100 % share",
        "2024年确保6个在建项目建成投运。|在建项目建成投运 = 6 个 level",
        "全年兑现奖励资金4000万元。|兑现奖励资金 = 40000000 元 level",
        "节水补助资金支出进度6月底前达到50%以上，12月底前达到95%以上。|节水补助资金支出进度 >= 50 % share; 节水补助资金支出进度 >= 95 % share",
        "每月举办招聘活动不少于20场。|每月举办招聘活动 >= 20 场 level",
        "完成园区500亩用地平整。|用地平整 = 500 亩 level",
        "全年共安排6个方面重点工作。|",
        "新建项目按不低于装机容量15%、时长2小时的标准配置储能。|",
        "带动沿线12万农村群众增收。|农村群众增收 = 120000 人 level",
        "投放广告不少于1000块次。|投放广告 >= 1000 块次 level",
        "年签约项目总投资不低于200亿元。|年签约项目总投资 >= 20000000000 元 level",
      })
  void what_is_counted_is_told_from_what_only_says_which_or_how_large(
      String sentence, @Nullable String targets) throws Exception {
    assertEquals(targets == null ? "" : targets, records(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "各县（市、区）投资增速目标为：甘州区12%，民乐县14%，兰州新区18%以上。|"
            + "甘州区 投资增速 = 12 % increase; 民乐县 投资增速 = 14 % increase; 兰州新区 投资增速 >= 18 % increase",
        "全省750亿元到位资金任务按县区分解：甘州区135亿元，民乐县170亿元。|"
            + "甘州区 到位资金 = 13500000000 元 level; 民乐县 到位资金 = 17000000000 元 level",
        "改造老旧温室9万亩。按照甘州区5.2万亩、民乐县3.8万亩分解落实。|"
            + "null 老旧温室 = 90000 亩 level; 甘州区 老旧温室 = 52000 亩 level; 民乐县 老旧温室 = 38000 亩 level",
      })
  void figures_that_a_sentence_deals_out_are_of_their_places(String sentence, String targets)
      throws Exception {
    assertEquals(
        targets,
        notice(sentence).targets().stream()
            .map(t -> t.scope() + " " + t.indicator() + " " + Plan.figure(t))
            .collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "改造老旧温室32个、建筑面积86.5万平方米。|老旧温室 = 32 个 level; 老旧温室建筑面积 = 865000 平方米 level",
        "2022年实施重点项目78个，总投资612亿元。|重点项目 = 78 个 level",
        "按期交付育苗中心9个。|育苗中心 = 9 个 level",
        "种苗自给率达到50%，且良种供应量不低于80吨。|种苗自给率 = 50 % share; 良种供应量 >= 80 吨 level",
        "餐饮行业一次性塑料餐具消耗强度下降三成以上。|餐饮行业一次性塑料餐具消耗强度 >= 30 % decrease",
        "退耕还湿1.5万亩。|退耕还湿 = 15000 亩 level",
        "温室秸秆处理能力达到每日4200吨。|温室秸秆处理能力 = 4200 吨 level",
        "推动180马力采棉机批量应用。|",
        "从申报截止到拨付到位不超过45个工作日。|从申报截止到拨付到位 <= 45 个工作日 level",
        "农机救援平均到场时间压缩至9分30秒以内。|农机救援平均到场时间 <= 9.5 分钟 level",
        "新增航线5条、专列年均开行90列。|新增航线 = 5 条 increase; 专列年均开行 = 90 列 level",
        "温室增设水泵完工投用320台。|温室增设水泵完工投用 = 320 台 level",
        "三年内新增门店300家，年消耗鲜菜3万吨。|新增门店 = 300 家 increase; 年消耗鲜菜 = 30000 吨 level",
        "2024年新增线路30条，2025年底前培育示范县10个。|新增线路 = 30 条 increase; 示范县 = 10 个 level",
        "每个县至少设立1个储备点、组建1支不少于20人的抢险队。|储备点 >= 1 个 level; 不少于20人的抢险队 = 1 支 level",
        "新创大型秦腔剧目8台。|大型秦腔剧目 = 8 台 level",
        "电池能量密度达到400Wh/kg以上。|电池能量密度 >= 400 Wh/kg level",
        "产业规模力争跨越80亿元。|产业规模 >= 8000000000 元 level",
        "改良退化草原15万亩。|退化草原 = 150000 亩 level",
        "劳务报酬占中央投资的比例一般不低于30%。|劳务报酬占中央投资的比例 >= 30 % share",
        "平台注册用户突破180万。|平台注册用户 >= 1800000 - level",
        "种苗合格率常年保持在70%以上。|种苗合格率 >= 70 % share",
        "实施10大类30项民生实事项目。|",
        "当归、黄芪等药材种植率达到72%。|当归、黄芪等药材种植率 = 72 % share",
        "检验报告出具时间由15个工作日缩短至7个工作日以内。|检验报告出具时间 <= 7 个工作日 level",
        "公示期由20天压缩为15天。|公示期 = 15 天 level",
        "工程款拨付周期不超过1个月。|工程款拨付周期 <= 1 个月 level",
        "同一机关对同一企业实施现场检查每年不超过2次。|同一机关对同一企业实施现场检查 <= 2 次 level",
        "垃圾收运体系覆盖90%的行政村。|垃圾收运体系覆盖行政村 = 90 % share",
        "非遗进景区覆盖全市景区的80%以上。|非遗进景区 >= 80 % share",
        "戈壁农业产值保持全国第一。|戈壁农业产值 <= 1 名次 rank",
        "抗菌药物使用强度控制在40DDDs以下。|抗菌药物使用强度 <= 40 DDDs level",
        "氨氮重点工程减排量26吨。|氨氮重点工程减排量 = 26 吨 level",
        "建立1亿元的风险补偿资金池。|风险补偿资金池 = 100000000 元 level",
        "实施重点工程32座，年度计划投资65亿元。|重点工程 = 32 座 level; 年度计划投资 = 6500000000 元 level",
        "新增服务器20台，算力规模位居全省第一。|新增服务器 = 20 台 increase; 算力规模 <= 1 名次 rank",
        "开发区产值增速高于全市3个百分点。|开发区产值增速高于全市 >= 3 个百分点 increase",
        "完成甲湾、乙湾等6座水厂升级。|水厂升级 = 6 座 level",
        "完成甲法、乙法等8项评估普查。|",
        "保护地内违法建设项目零新增。|保护地内违法建设项目 = 0 - increase",
        "换水周期缩短至2.6年以内。|换水周期 <= 2.6 年 level",
        "水质达到Ⅱ类的月份不少于8个月。|水质达到Ⅱ类的月份 >= 8 个月 level",
        "每年安排生态补偿资金5000万元。|安排生态补偿资金 = 50000000 元 level",
        "参保率稳定在95%以上，落实失业保险稳岗返还政策。|参保率 >= 95 % share",
        "恢复沉水植被4平方公里。|沉水植被 = 4 平方公里 level",
        "力争营业收入实现两位数增长。|",
        "种业产值较2020年增长1.5倍。|种业产值 = 1.5 倍 increase",
        "加工产值与种植产值之比达到2.5∶1。|加工产值与种植产值之比 = 2.5 - level",
        "三年内银行累计向农户新增贷款600亿元以上。|银行累计向农户新增贷款 >= 60000000000 元 increase",
        "已建成项目管护落实率达到100%。|已建成项目管护落实率 = 100 % share",
        "事故起数较上年下降10%，杜绝较大事故，巡查覆盖率达到90%。|事故起数 = 10 % decrease; 巡查覆盖率 = 90 % share",
        "口岸收费公示率100%。|口岸收费公示率 = 100 % share",
        "设立种业风险补偿资金，规模5000万元，应用损失按30%予以补偿。|规模 = 50000000 元 level",
        "平均担保费率降至1%以下，单户担保额度最高1000万元。|平均担保费率 <= 1 % share",
        "引进内资实际到位资金1250亿元以上。|引进内资实际到位资金 >= 125000000000 元 level",
        "压减平台公司数量25%以上。|压减平台公司数量 >= 25 % decrease",
        "采集测试土壤样品2600个。|测试土壤样品 = 2600 个 level",
        "平原地区散煤基本清零。|",
        "小微企业接入工程费用为零。|",
        "环评报告书审批时限由法定的60日压缩至20个工作日以内。|环评报告书审批时限 <= 20 个工作日 level",
        "业务由5次跑动减至1次。|跑动 = 1 次 level",
        "每年单列新增建设用地指标不少于3000亩专项用于种业项目。|单列新增建设用地指标 >= 3000 亩 level",
        "新建矿山生产规模不低于50万吨/年。|",
        "新建公路不少于50公里。|新建公路 >= 50 公里 level",
        "种业诉求1个工作日内响应。|",
        "聘任温室监督员50名，录入地址信息900条。|温室监督员 = 50 名 level; 地址信息 = 900 条 level",
        "到2025年，出口额达到5亿元，是2021年的2.5倍。|出口额 = 500000000 元 level; 出口额 = 2.5 倍 multiple",
        "新供地项目投资强度不低于350万元/亩，容积率不低于1.5。|",
        "每班学生数小学不超过45人、初中不超过50人。|",
        "全年新建加工点3 0个，选派特派员10 0名。|加工点 = 30 个 level; 特派员 = 100 名 level",
        "为46所农技站更新照明设备。|农技站更新照明设备 = 46 所 level",
        "6月底前完成甲湾热电2座老旧锅炉关停。|老旧锅炉关停 = 2 座 level",
        "完成2021年结转项目扫尾；既有温室加装水泵100台。|既有温室加装水泵 = 100 台 level",
        "投放人工鱼礁30万空立方米。|人工鱼礁 = 300000 空立方米 level",
        "修复现有红柳林440公顷。|现有红柳林 = 440 公顷 level",
        "甘货线上年销售额达到15亿元。|甘货线上年销售额 = 1500000000 元 level",
        "天然气锅炉氮氧化物排放浓度不高于50毫克/立方米。|",
        "每户企业诊断费用标准不超过3万元。|",
        "设计年通过能力80万人次。|",
        "航道通航等级提升至20万吨级。|",
        "拥有绿洲岸线80.5公里。|",
        "达产后预计实现年销售收入80亿元。|",
        "公路口岸货运通关时间延长至每日14小时。|公路口岸货运通关时间 = 14 小时 level",
        "减少群众跑动5万人次。|群众跑动 = 50000 人次 decrease",
        "小学平均班额控制在45人以内。|小学平均班额 <= 45 人 level",
        "腾出产业空间3000亩以上。|腾出产业空间 >= 3000 亩 level",
        "集成节水技术模式3套。|节水技术模式 = 3 套 level",
        "落实节水新政30条。|",
        "审批改为备案8项。|",
        "每县至少落实1项节水措施。|节水措施 >= 1 项 level",
        "每县至少建强1所农技站。|农技站 >= 1 所 level",
        "6月底前完成剩余1.36万套温室确权颁证。|温室确权颁证 = 13600 套 level",
        "2023年底前完成一期12万平方米温室建设并投入使用。|温室 = 120000 平方米 level",
        "对98.6公里渠道进行加固。|渠道 = 98.6 公里 level",
        "35座泵站全部动工。|泵站全部动工 = 35 座 level",
        "为1200间温室更换补光灯具。|温室更换补光灯具 = 1200 间 level",
        "平均减环节60%、减时间50%。|平均减环节 = 60 % decrease; 减时间 = 50 % decrease",
        "平均承诺办理时限压减至法定时限的20%以内。|平均承诺办理时限 <= 20 % share",
        "全面落实节水奖励机制，骨干工程水价达到运行成本的80%。|骨干工程水价 = 80 % share",
        "权重占年度考核的30%。|",
        "确保已签约项目履约率达90%、开工率达75%。|已签约项目履约率 = 90 % share; 开工率 = 75 % share",
        "新增发放节水贷款8亿元，逾期率控制在1%以内。|新增发放节水贷款 = 800000000 元 increase; 逾期率 <= 1 % share",
        "国有温室减免农户租金5亿元以上。|国有温室减免农户租金 >= 500000000 元 decrease",
        "三年累计到位外资50亿元。|到位外资 = 5000000000 元 level",
        "压减高耗水作物种植面积6万亩。|压减高耗水作物种植面积 = 60000 亩 decrease",
        "新增高效节水灌溉面积40万亩。|新增高效节水灌溉面积 = 400000 亩 increase",
        "工程设计灌溉保证率不低于85%，推行深耕深松25厘米以上，亩播量不低于10公斤。|",
        "上半年受寒潮影响采摘量下降近四成。|",
        "游客平均停留时间由1.9天延长到2.5天。|游客平均停留时间 = 2.5 天 level",
        "接入监测视频1.2万路以上。|监测视频 >= 12000 路 level",
        "种植食用菌1.8亿棒，发电17.1亿度。|食用菌 = 180000000 棒 level; 发电 = 1710000000 度 level",
        "牲畜存栏达到640万头（只）。|牲畜存栏 = 6400000 头（只） level",
        "全市平均降尘量控制在5.5吨/月·平方公里以下。|平均降尘量 <= 5.5 吨/月·平方公里 level",
        "力争3年内全省泵站通电比例达到100%。|泵站通电比例 = 100 % share",
        "进口、出口整体通关时间分别压缩60%、80%以上。|进口整体通关时间 >= 60 % decrease; 出口整体通关时间 >= 80 % decrease",
        "国家级、省级示范项目分别达到20项、130项以上。|国家级示范项目 >= 20 项 level; 省级示范项目 >= 130 项 level",
      })
  void figures_are_records_of_what_they_measure(String sentence, @Nullable String targets)
      throws Exception {
    assertEquals(targets == null ? "" : targets, records(sentence));
  }

  @Test
  void a_month_behind_a_figure_governs_no_further_than_the_semicolon() throws Exception {
    assertEquals(
        "温室 2022; 水泵 2022-09-01; 育苗室 2022",
        dated(Plan.notice("一、今年目标。今年新建温室62座，9月1日前投用水泵48台；改造育苗室120间。")));
  }

  @Test
  void a_year_that_is_over_gives_no_month_its_year() throws Exception {
    assertEquals("整改完成率 2022-06", dated(Plan.notice("一、整改问题。对2021年考核反馈的问题，6月底前整改完成率达到100%。")));
  }

  @Test
  void the_month_of_a_row_of_a_timetable_governs_what_is_done_in_it() throws Exception {
    assertEquals(
        "种草 2022-04; 温室开工率 2022-06",
        dated(
            Plan.notice(
                """
                一、推进工作。按时间表推进有关工作。
                附件
                戈壁农业推进时间表
                序号
                时间
                工作内容
                责任单位
                1
                4月
                完成春季普查，完成种草6万亩
                省林草局
                2
                6月
                完成用水核定，温室开工率达到60%
                省水利厅
                """)));
  }

  @Test
  void a_year_behind_a_figure_governs_what_follows_the_semicolon() throws Exception {
    assertEquals(
        "温室 null; 水泵 2025; 育苗室 2025",
        dated(Plan.notice("一、发展产业。新建温室62座，到2025年投用水泵48台；改造育苗室120间。")));
  }

  @Test
  void a_baseline_is_none_of_the_dates_that_are_dealt_out() throws Exception {
    assertEquals(
        "化肥使用量 2025; 农药使用量 2025", dated(Plan.notice("一、发展产业。到2025年化肥、农药使用量较2020年分别减少5%和6%。")));
  }

  @Test
  void what_is_to_come_may_stand_behind_what_was() throws Exception {
    assertEquals("温室产值 2025", dated(Plan.notice("一、发展产业。2021年温室产值达到50亿元，力争到2025年温室产值突破60亿元。")));
  }

  @Test
  void the_line_that_announces_an_annex_of_goals_dates_them() throws Exception {
    String annex =
        """
        一、加强监管。省农业农村厅按月通报水质状况。
        附件：2023年各县（区）目标责任
        肃州区：新建温室420座。
        高台县：新建温室360座。""";

    assertEquals("温室 2023; 温室 2023", dated(Plan.notice(annex)));
  }

  @Test
  void the_last_of_several_stages_leads_to_the_paragraphs_below() throws Exception {
    String goals =
        """
        一、发展目标。到2023年，温室产值突破20亿元。到2025年，综合生产能力明显增强，成为全省排头兵。
        ——质量安全保障有力。种苗合格率达到98%。""";

    assertEquals(
        "2025",
        Plan.notice(goals).targets().stream()
            .filter(t -> t.indicator().equals("种苗合格率"))
            .findFirst()
            .orElseThrow()
            .deadline());
  }

  @ParameterizedTest
  @CsvSource({"（2022—2025年）, null", "2022年, 2022"})
  void the_whole_year_of_a_plan_for_several_years_is_each_of_them(String years, String deadline)
      throws Exception {
    String text =
        """
        甘肃省农业农村厅关于印发甘肃省温室发展%s行动方案的通知
        甘农发〔2022〕9号
        各市州农业农村局：
        一、开展活动
        全年举办展销会30场。年内建成展馆2座。
        甘肃省农业农村厅
        2022年8月11日
        """
            .formatted(years);

    Notice notice = Hongtou.read(text.getBytes(StandardCharsets.UTF_8), "plan.txt");

    assertEquals(deadline, String.valueOf(notice.targets().getFirst().deadline()));
    assertEquals("2022", notice.targets().getLast().deadline());
  }
}
