package org.hongtou.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** Whose notice it is, from its issuer. */
class JurisdictionTest {
  @Test
  void an_issuer_or_title_begins_with_its_place() {
    assertEquals(new Jurisdiction("江西省", null, false), Jurisdiction.named("江西省人民政府办公厅"));
    assertEquals(new Jurisdiction("江西省", "赣州市", false), Jurisdiction.named("中共赣州市委办公室"));
    assertEquals(new Jurisdiction("江西省", "九江市", "瑞昌市", false), Jurisdiction.named("瑞昌市人民政府"));
    assertEquals(new Jurisdiction("山东省", "济南市", "历下区", false), Jurisdiction.named("济南市历下区人民政府"));
    assertEquals(
        new Jurisdiction("重庆市", null, "酉阳土家族苗族自治县", false), Jurisdiction.named("酉阳自治县财政局"));
    assertEquals(new Jurisdiction("湖南省", "湘西土家族苗族自治州", false), Jurisdiction.named("湘西州人民政府"));
  }

  @Test
  void an_issuer_without_a_place_says_nothing() {
    assertNull(Jurisdiction.named("国务院办公厅"));
  }

  @Test
  void a_district_whose_name_several_cities_have_says_nothing_alone() {
    assertNull(Jurisdiction.named("鼓楼区人民政府"));
    assertEquals(new Jurisdiction("江苏省", "南京市", "鼓楼区", false), Jurisdiction.named("南京市鼓楼区人民政府"));
  }
}
