package org.hongtou.fetch.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import org.hongtou.testsite.Department;
import org.hongtou.testsite.TestProvince;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole lists, walked with nothing but their address. */
class GenericWalkTest {
  private static Set<URI> walk(TestProvince province, URI list) {
    ListReader reader = ListReader.generic(list);
    Set<URI> found = new TreeSet<>();
    @Nullable PageRequest asked = reader.first();
    for (int pages = 0; asked != null && pages < 50; pages++) {
      ListPage page = reader.read(asked, asked.url(), province.bytes(asked.url()), null);
      page.entries().forEach(entry -> found.add(withoutSession(entry.url())));
      asked = page.next();
    }
    return found;
  }

  private static URI withoutSession(URI url) {
    return URI.create(url.toString().replaceFirst(";jsessionid=\\w+", ""));
  }

  @ParameterizedTest
  @EnumSource(names = {"PROVINCE", "EDUCATION", "ECOLOGY", "FARMING", "COMMERCE"})
  void everyNoticeOfADepartmentIsFoundWithoutItsProfile(Department department) {
    try (TestProvince province = TestProvince.start()) {
      Set<URI> wanted = new TreeSet<>();
      province.notices(department).forEach(notice -> wanted.add(province.uri(notice)));

      assertEquals(wanted, walk(province, province.list(department)));
    }
  }
}
