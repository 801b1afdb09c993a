package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of places, and what a document number says about the province. */
class PlacesTest {
  private static String provinceOf(String number) {
    Places.Province province = Places.ofDocumentNumber(number);
    assertNotNull(province);
    return province.name();
  }

  @Test
  void chinaHasThirtyFourProvinces() {
    assertEquals(34, Places.provinces().size());
  }

  @Test
  void codesAreUniqueAndCitiesShareTheirProvincesPrefix() {
    assertTrue(Places.cities().size() > 300);
    Set<String> codes = new HashSet<>();
    for (Places.City city : Places.cities()) {
      assertTrue(codes.add(city.code()), city.toString());
      assertEquals(6, city.code().length(), city.toString());
      assertEquals(
          city.province().code().substring(0, 2), city.code().substring(0, 2), city.toString());
    }
  }

  @Test
  void aCityIsKnownByItsFullAndItsShortName() {
    assertEquals(Places.named("赣州市"), Places.named("赣州"));
    assertEquals("恩施土家族苗族自治州", Places.named("恩施").name());
  }

  @Test
  void jilinIsTheProvince() {
    assertEquals("吉林省", Places.named("吉林").name());
  }

  @Test
  void theLongestNameCounts() {
    Places.Match match = Places.matchAt("广西壮族自治区人民政府", 0);
    assertEquals("广西壮族自治区", match.place().name());
    assertTrue(match.full());
  }

  @Test
  void numbersBeginWithTheAbbreviationOfTheProvinceOrCity() {
    assertEquals("江西省", provinceOf("赣府厅发〔2015〕25号"));
    assertEquals("江西省", provinceOf("饶府办发〔2023〕4号"));
    assertEquals("上海市", provinceOf("沪发改规范〔2023〕6号"));
    assertNull(Places.ofDocumentNumber("国发〔2018〕42号"));
  }

  @Test
  void numbersOfCentralAuthoritiesAreKnown() {
    assertTrue(Places.isNationalNumber("国科发政字〔2001〕253号"));
    assertTrue(Places.isNationalNumber("财税〔2015〕119号"));
    assertFalse(Places.isNationalNumber("桂政办发〔2023〕27号"));
  }

  @Test
  void aCitysNumberMayBeginAsAProvincesDoes() {
    assertEquals("河北省", Places.ofDocumentNumber("秦政办字〔2021〕5号").name());
    assertEquals("浙江省", Places.ofDocumentNumber("台政发〔2021〕5号").name());
    assertEquals("江西省", Places.ofDocumentNumber("吉府办发〔2021〕5号").name());
    assertEquals("吉林省", Places.ofDocumentNumber("吉政办发〔2021〕5号").name());
  }

  @Test
  void aBeginningThatSeveralProvincesShareSaysNothing() {
    assertNull(Places.ofDocumentNumber("青政办发〔2021〕5号"));
  }

  @Test
  void countiesHaveCodesOfTheirOwnAndLieInTheirProvince() {
    assertTrue(Places.counties().size() > 2800);
    Set<String> codes = new HashSet<>();
    for (Places.County county : Places.counties()) {
      assertTrue(codes.add(county.code()), county.toString());
      assertEquals(6, county.code().length(), county.toString());
      assertEquals(county.province().code().substring(0, 2), county.code().substring(0, 2));
      if (county.parent() instanceof Places.City city) {
        assertEquals(city.code().substring(0, 4), county.code().substring(0, 4));
      }
    }
  }

  @Test
  void thereAreThirtyAutonomousPrefecturesAndAHundredAndTwentyAutonomousCounties() {
    List<String> names = new ArrayList<>();
    Places.cities().forEach(city -> names.add(city.name()));
    Places.counties().forEach(county -> names.add(county.name()));
    assertEquals(30, names.stream().filter(name -> name.endsWith("自治州")).count());
    assertEquals(
        120, names.stream().filter(name -> name.endsWith("自治县") || name.endsWith("自治旗")).count());
  }

  @ParameterizedTest
  @CsvSource({
    "酉阳土家族苗族自治县人民政府, 酉阳土家族苗族自治县, 重庆市",
    "酉阳自治县人民政府, 酉阳土家族苗族自治县, 重庆市",
    "湘西自治州人民政府, 湘西土家族苗族自治州, 湖南省",
    "黔东南州人民政府, 黔东南苗族侗族自治州, 贵州省",
    "乐东县人民政府, 乐东黎族自治县, 海南省",
    "瑞昌市人民政府, 瑞昌市, 江西省",
    "雄安新区管委会, 河北雄安新区, 河北省",
    "新疆生产建设兵团办公厅, 新疆生产建设兵团, 新疆维吾尔自治区",
  })
  void countiesPrefecturesAndZonesAreFoundByAllTheirNames(
      String text, String place, String province) {
    Places.Match match = Places.matchAt(text, 0);
    assertNotNull(match);
    assertEquals(place, match.place().name());
    assertEquals(province, match.place().province().name());
  }

  @Test
  void namesThatAreOrdinaryWordsOrSeveralPlacesAreNoSign() {
    assertNull(Places.matchAt("新建区级平台", 0));
    assertNull(Places.matchAt("和县级部门", 0));
    assertNull(Places.matchAt("鼓楼区人民政府", 0));
    assertEquals("河北省", Places.matchAt("河北区域协同", 0).place().name());
    assertEquals("鼓楼区", Places.innermostAt("福州市鼓楼区政府", 0).place().name());
    assertEquals("福建省", Places.innermostAt("福州市鼓楼区政府", 0).place().province().name());
  }

  @Test
  void districtsHaveTheirCityInFrontCountiesHaveNot() {
    assertEquals("青岛市崂山区", Places.named("崂山区").officialName());
    assertEquals("上海市浦东新区", Places.named("浦东新区").officialName());
    assertEquals("兴国县", Places.named("兴国县").officialName());
    assertEquals("瑞昌市", Places.named("瑞昌市").officialName());
  }

  @Test
  void numbersMayBeginWithACountysName() {
    assertEquals("重庆市", provinceOf("酉阳府办发〔2023〕9号"));
    assertEquals("江西省", provinceOf("兴国府办字〔2023〕9号"));
    // 渝水区 is in 江西省, but 重庆市's 水利局 writes 渝水, too
    assertEquals("江西省", provinceOf("渝水府办〔2023〕9号"));
    assertEquals("重庆市", provinceOf("渝水规范〔2023〕9号"));
    assertEquals("天津市", provinceOf("津市场监管规〔2023〕9号"));
    assertNull(Places.ofDocumentNumber("公安发〔2023〕9号"));
  }
}
