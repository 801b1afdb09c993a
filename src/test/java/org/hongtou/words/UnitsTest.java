package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of units: which words are one, and what it is called in full. */
class UnitsTest {
  /** {@code 国家} is the centre, {@code -} nobody; else the beginning of an issuer's name. */
  private static Jurisdiction of(String issuer) {
    if (issuer.equals("国家")) {
      return new Jurisdiction(null, null, true);
    }
    Jurisdiction named = Jurisdiction.named(issuer);
    return named == null ? Jurisdiction.UNKNOWN : named;
  }

  private static @Nullable String fullName(String issuer, String name) {
    return Units.fullName(name, null, of(issuer));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "江西省 | 省发展改革委 | 江西省发展和改革委员会",
        "江西省 | 省人力资源社会保障厅 | 江西省人力资源和社会保障厅",
        "江西省 | 财政厅 | 江西省财政厅",
        "江西省 | 省政府督查室 | 江西省人民政府督查室",
        "江西省 | 省安委办 | 江西省安全生产委员会办公室",
        "广西壮族自治区 | 自治区发展改革委 | 广西壮族自治区发展和改革委员会",
        "西藏自治区 | 区财政厅 | 西藏自治区财政厅",
        "内蒙古自治区 | 自治区农牧厅 | 内蒙古自治区农牧厅",
        "新疆维吾尔自治区 | 兵团发展改革委 | 新疆生产建设兵团发展和改革委员会",
        "上海市 | 市住房城乡建设管理委 | 上海市住房和城乡建设管理委员会",
        "上海市 | 市规划资源局 | 上海市规划和自然资源局",
        "上海市 | 市交通委 | 上海市交通委员会",
        "天津市 | 市交通运输委 | 天津市交通运输委员会",
        "天津市 | 市政务服务办 | 天津市人民政府政务服务办公室",
        "重庆市 | 市经济信息委 | 重庆市经济和信息化委员会",
        "重庆市 | 市大数据发展局 | 重庆市大数据应用发展管理局",
        "北京市 | 市规划自然资源委 | 北京市规划和自然资源委员会",
        "北京市 | 中关村管委会 | 中关村科技园区管理委员会",
      })
  void a_province_names_its_departments(String issuer, String name, String full) {
    assertEquals(full, fullName(issuer, name));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "赣州市 | 市发改委 | 赣州市发展和改革委员会",
        "赣州市 | 市文广旅局 | 赣州市文化广电和旅游局",
        "赣州市 | 省税务局 | 国家税务总局江西省税务局",
        "赣州市 | 财政局 | 赣州市财政局",
        "湘西自治州 | 州农业农村局 | 湘西土家族苗族自治州农业农村局",
        "黔东南州 | 州政府办 | 黔东南苗族侗族自治州人民政府办公室",
        "锡林郭勒盟 | 盟农牧局 | 锡林郭勒盟农牧局",
        "喀什地区 | 行署办公室 | 喀什地区行政公署办公室",
        "喀什地区 | 地区教育局 | 喀什地区教育局",
        "大连市 | 市营商局 | 大连市营商环境建设局",
        "哈尔滨市 | 市营商局 | 哈尔滨市营商环境建设监督局",
        "深圳市 | 市科技创新委 | 深圳市科技创新委员会",
      })
  void a_city_names_its_bureaus(String issuer, String name, String full) {
    assertEquals(full, fullName(issuer, name));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "瑞昌市 | 市财政局 | 瑞昌市财政局",
        "瑞昌市 | 法院 | 瑞昌市人民法院",
        "瑞昌市 | 市中级法院 | 九江市中级人民法院",
        "酉阳土家族苗族自治县 | 县农业农村委 | 酉阳土家族苗族自治县农业农村委员会",
        "酉阳土家族苗族自治县 | 市发展改革委 | 重庆市发展和改革委员会",
        "济南市历下区 | 区教体局 | 济南市历下区教育体育局",
        "济南市历下区 | 市财政局 | 济南市财政局",
        "青岛市 | 崂山区政府 | 青岛市崂山区人民政府",
        "赣州市 | 兴国县人民政府 | 兴国县人民政府",
        "上海市 | 浦东新区 | 上海市浦东新区",
        "河北省 | 雄安新区管委会 | 河北雄安新区管理委员会",
        "河北省 | 雄安新区党工委 | 中共河北雄安新区工作委员会",
        "赣州市 | 赣州经开区管委会 | 赣州经济技术开发区管理委员会",
      })
  void counties_and_zones_have_units_too(String issuer, String name, String full) {
    assertEquals(full, fullName(issuer, name));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "江西省 | 省委 | 中共江西省委员会",
        "江西省 | 省委宣传部 | 中共江西省委宣传部",
        "江西省 | 省委改革办 | 中共江西省委全面深化改革委员会办公室",
        "江西省 | 省直机关工委 | 中共江西省委省直机关工作委员会",
        "江西省 | 省委平安办 | 中共江西省委平安办",
        "赣州市 | 市直机关工委 | 中共赣州市委市直机关工作委员会",
        "广西壮族自治区 | 自治区党委宣传部 | 中共广西壮族自治区委员会宣传部",
        "西藏自治区 | 区党委统战部 | 中共西藏自治区委员会统一战线工作部",
        "喀什地区 | 地委组织部 | 中共喀什地区委员会组织部",
        "南通市 | 市委办 | 中共南通市委办公室",
        "南通市 | 市纪委监委 | 中共南通市纪律检查委员会南通市监察委员会",
        "河北省 | 团省委 | 共青团河北省委员会",
        "江西省 | 省政协 | 中国人民政治协商会议江西省委员会",
        "江西省 | 省工商联 | 江西省工商业联合会",
        "江西省 | 省贸促会 | 中国国际贸易促进委员会江西省委员会",
        "河北省 | 省供销社 | 河北省供销合作总社",
        "山东省 | 省供销社 | 山东省供销合作社联合社",
      })
  void the_party_and_peoples_organisations_have_forms_of_their_own(
      String issuer, String name, String full) {
    assertEquals(full, fullName(issuer, name));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "江西省 | 省税务局 | 国家税务总局江西省税务局",
        "江西省 | 国家税务总局江西省税务局 | 国家税务总局江西省税务局",
        "赣州市 | 市税务局 | 国家税务总局赣州市税务局",
        "江西省 | 人行南昌中心支行 | 中国人民银行南昌中心支行",
        "赣州市 | 人行赣州中支 | 中国人民银行赣州市中心支行",
        "山东省 | 人民银行济南分行 | 中国人民银行济南分行",
        "江西省 | 人行江西省分行 | 中国人民银行江西省分行",
        "江西省 | 江西银保监局 | 中国银行保险监督管理委员会江西监管局",
        "江西省 | 省银保监局 | 中国银行保险监督管理委员会江西监管局",
        "青岛市 | 青岛银保监局 | 中国银行保险监督管理委员会青岛监管局",
        "赣州市 | 赣州银保监分局 | 中国银行保险监督管理委员会赣州监管分局",
        "江西省 | 江西金融监管局 | 国家金融监督管理总局江西监管局",
        "江西省 | 省金融监管局 | 江西省地方金融监督管理局",
        "江西省 | 南昌海关 | 中华人民共和国南昌海关",
        "深圳市 | 皇岗海关 | 中华人民共和国皇岗海关",
        "河北省 | 河北海事局 | 中华人民共和国河北海事局",
        "江西省 | 民航江西监管局 | 中国民用航空江西安全监督管理局",
        "江西省 | 江西调查总队 | 国家统计局江西调查总队",
        "江西省 | 省高院 | 江西省高级人民法院",
        "赣州市 | 市法院 | 赣州市中级人民法院",
        "江西省 | 省军区 | 中国人民解放军江西省军区",
      })
  void what_the_centre_directs_is_called_by_the_centre(String issuer, String name, String full) {
    assertEquals(full, fullName(issuer, name));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "江西省 | 省电力公司 | 国网江西省电力有限公司",
        "山东省 | 国网山东电力 | 国网山东省电力公司",
        "广东省 | 省电网公司 | 广东电网有限责任公司",
        "廊坊市 | 廊坊供电公司 | 国网冀北电力有限公司廊坊供电公司",
        "江西省 | 国网宜春供电公司 | 国网江西省电力有限公司宜春供电分公司",
        "江西省 | 中国移动江西公司 | 中国移动通信集团江西有限公司",
        "河南省 | 国铁郑州局集团 | 中国铁路郑州局集团有限公司",
        "甘肃省 | 兰州铁路局 | 兰州铁路局",
        "辽宁省 | 沈阳铁路监管局 | 沈阳铁路监督管理局",
        "云南省 | 农业发展银行云南省分行 | 中国农业发展银行云南省分行",
        "甘肃省 | 甘肃农业大学 | 甘肃农业大学",
      })
  void companies_that_notices_name_are_known(String issuer, String name, String full) {
    assertEquals(full, fullName(issuer, name));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "国家 | 发展改革委 | 国家发展和改革委员会",
        "国家 | 统计局 | 国家统计局",
        "国家 | 网信办 | 国家互联网信息办公室",
        "国家 | 中央宣传部 | 中共中央宣传部",
        "国家 | 扶贫办 | 国务院扶贫开发领导小组办公室",
        "国家 | 广东省人民政府 | 广东省人民政府",
        "江西省 | 财政部 | 财政部",
        "- | 海关总署 | 海关总署",
      })
  void units_of_the_centre_take_no_place(String issuer, String name, String full) {
    assertEquals(full, fullName(issuer, name));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // whose?
        "江西省 | 县财政局",
        "江西省 | 市财政局",
        "- | 省财政厅",
        "国家 | 省财政厅",
        "江西省 | 区政府",
        // one of many
        "江西省 | 各设区市人民政府",
        "江西省 | 省直有关部门",
        "国家 | 国家级开发区管委会",
        // a province's notice may mean the cities' 市场监管局 and 法院; a department has a 信息中心, too
        "江西省 | 市场监管局",
        "江西省 | 法院",
        "赣州市 | 信息中心",
        // no place, not the full name, no unit
        "河北省 | 主建市政府",
        "赣州市 | 赣州深燃公司",
        "安徽省 | 法规处",
        "河北省 | 省科技",
        "河北省 | 省局信用监管处",
      })
  void what_cannot_be_known_is_null(String issuer, String name) {
    assertNull(fullName(issuer, name));
  }

  @Test
  void a_level_holds_for_the_names_behind_it() {
    Jurisdiction city = of("赣州市");
    assertEquals("江西省财政厅", Units.fullName("财政厅", "省", city));
    assertEquals("赣州市财政局", Units.fullName("财政局", "省", city));
    assertEquals("国家税务总局江西省税务局", Units.fullName("税务局", "省", of("江西省")));
    assertEquals("中国银行保险监督管理委员会河南监管局", Units.fullName("银保监局", "省", of("河南省")));
    assertEquals("河南省高级人民法院", Units.fullName("法院", "省", of("河南省")));
  }

  @Test
  void former_units_keep_the_name_of_their_time() {
    assertEquals("江西省国土资源厅", fullName("江西省", "省国土资源厅"));
    assertEquals("江西省工业和信息化委员会", fullName("江西省", "省工信委"));
    assertEquals("江西省国家税务局", fullName("江西省", "省国税局"));
    assertEquals("中国银行业监督管理委员会河北监管局", fullName("河北省", "河北银监局"));
  }

  @ParameterizedTest
  @CsvSource({
    "省财政厅, 省",
    "自治区党委宣传部, 自治区",
    "兵团财政局, 兵团",
    "赣州市财政局, 赣州市",
    "赣州财政局, 赣州",
    "济南市历下区财政局, 济南市历下区",
    "市场监管局, ''",
    "市监局, ''",
    "市政公用集团, ''",
    "区域中心, ''",
    "市政务服务局, 市",
    "市委, 市",
    "财政部, ''"
  })
  void the_level_or_place_in_front_is_told_from_words_that_look_like_it(String name, String own) {
    assertEquals(own, Units.levelOrPlace(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "省发展改革委",
        "自治区党委组织部",
        "市委网信办",
        "团省委",
        "人行赣州市中心支行",
        "江西银保监局",
        "国网江西省电力公司",
        "省发展和改革委",
        "历下区财政局",
        "财政部",
        "省国土资源厅"
      })
  void names_of_the_lexicon_are_known_with_and_without_a_place(String name) {
    assertTrue(Units.isKnown(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"推动财政厅", "高新区", "属地海关", "自贸试验区", "市财政局市水务局"})
  void other_words_are_not_known(String name) {
    assertFalse(Units.isKnown(name));
  }

  @Test
  void a_longer_word_is_not_cut() {
    String text = "会同宣传部门开展";
    assertEquals("宣传部门", text.substring(2, Units.nameEnd(text, 2, text.length())));
  }

  @Test
  void the_committee_for_the_provinces_own_organs_is_one_unit() {
    assertTrue(Units.isCollective("省直有关部门"));
    assertFalse(Units.isCollective("省直机关工委"));
  }

  @Test
  void onlyANumberedDivisionIsAUnit() {
    assertTrue(Units.canBeName("兵团第十二师"));
    assertFalse(Units.canBeName("第一线教师"));
  }
}
