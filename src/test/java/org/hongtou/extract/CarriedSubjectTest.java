package org.hongtou.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the later parts of a sentence say of the units that it opens with. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CarriedSubjectTest {
  private static String units(String words) throws Exception {
    return Plan.units("一、建设戈壁温室。完善水电路配套。" + words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "省农业农村厅、省水利厅加强统筹调度，会同各市县、有关部门和协会，研究配水方案。 | lead 省农业农村厅, 省水利厅; support 各市县, 有关部门, 协会",
        "省农业农村厅发挥参谋助手作用，牵头做好选址和验收工作。 | lead 省农业农村厅",
        "省科技厅负责良种选育，会同省林草局开展试种。 | responsible 省科技厅; lead 省科技厅; support 省林草局",
        "省水利厅发挥全省节水工作主管部门作用，负责定额核定。 | responsible 省水利厅",
        "国家气象局派出机构发挥专业作用，提供预报，会同地方政府相关部门发布预警。 | lead 国家气象局派出机构; support 地方政府相关部门",
        "省数字办（大数据局）发挥综合协调作用，会同有关部门推进落实。 | lead 省数字办（大数据局）; support 有关部门",
        "气象部门重点做好预报服务，配合农业农村部门发布预警。 | support 气象部门",
        "省农业农村厅发挥省戈壁农业专班办公室牵头作用，会同省财政厅安排资金。 | lead 省农业农村厅; support 省财政厅",
      })
  void a_later_part_has_the_subject_of_the_one_before(String words, String units) throws Exception {
    assertEquals(units, units(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、省财政厅。负责资金筹措和监管，及时拨付到位。 | responsible 省财政厅",
        "一、省财政厅、省水利厅：主要负责资金筹措和监管，及时拨付到位。 | responsible 省财政厅, 省水利厅",
        "一、省财政厅。牵头制定资金办法，会同省水利厅及时拨付资金。 | lead 省财政厅; support 省水利厅",
        "一、加强资金管理。会同省水利厅制定资金办法，及时拨付资金。 | ''",
      })
  void a_unit_that_is_the_title_is_the_subject_of_what_stands_below_it(String item, String units)
      throws Exception {
    assertEquals(units, Plan.units(item));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "各县区政府落实属地责任，对本辖区温室安全负总责，并细化措施。 | lead 各县区政府",
        "项目所在地人民政府对用水安全负总责。 | lead 项目所在地人民政府",
      })
  void who_answers_for_all_of_it_leads(String words, String units) throws Exception {
    assertEquals(units, units(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "省农业农村厅成立专家指导组，负责巡回指导。 | ''",
        "名单由省教育厅推荐，负责技术咨询。 | ''",
        "省农业农村厅是行业主管部门，负责监督管理。 | ''",
        "省农业农村厅的技术人员驻点服务，配合农户整地。 | ''",
        "省节水工作领导小组办公室（以下简称省节水办）是主管部门，分别负责定额核定。 | ''",
        "县级以上人民政府水行政部门管理取水工作，会同有关部门制定定额。 | ''",
      })
  void what_is_set_up_or_stands_between_has_duties_of_its_own(String words, String units)
      throws Exception {
    assertEquals(units, units(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "省农业农村厅会同水利、林草等有关部门核定用水。 | lead 省农业农村厅; support 水利, 林草, 有关部门",
        "省发展改革委会同国家能源局西北监管局核定电价。 | lead 省发展改革委; support 国家能源局西北监管局",
        "甘肃戈壁温室运营有限公司负责棚体维护。 | responsible 甘肃戈壁温室运营有限公司",
        "省属国有平台公司负责棚体维护。 | ''",
      })
  void fields_of_work_branches_and_companies_by_their_names_are_units(String words, String units)
      throws Exception {
    assertEquals(units, units(words));
  }
}
