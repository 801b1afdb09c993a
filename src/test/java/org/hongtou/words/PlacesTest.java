package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
}
