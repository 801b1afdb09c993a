package org.hongtou.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hongtou.opensearch.EngineException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineAddressTest {
  @Test
  void theIndexIsTheLastOfThePath() throws EngineException {
    assertEquals(
        new EngineAddress("https://search.example.cn/proxy", "notices", "reader", "secret"),
        EngineAddress.of("https://reader@search.example.cn/proxy/notices/", "secret"));
  }

  @Test
  void withoutAUserThePasswordIsNotSent() throws EngineException {
    assertEquals(
        new EngineAddress("http://localhost:9200", "notices", null, null),
        EngineAddress.of("http://localhost:9200/notices", "secret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost:9200/notices",
        "http://localhost:9200",
        "http://localhost:9200/",
        "http://localhost:9200/Notices",
        "http://localhost:9200/_all",
        "http://localhost:9200/notices?pretty",
        "ftp://localhost/notices",
        "http://local host/notices"
      })
  void whatIsNoAddressOfAnIndexIsTold(String written) {
    EngineException failure =
        assertThrows(EngineException.class, () -> EngineAddress.of(written, null));

    assertEquals(Reason.ADDRESS, failure.reason());
  }

  @Test
  void aPasswordInTheAddressIsRefused() {
    EngineException failure =
        assertThrows(
            EngineException.class, () -> EngineAddress.of("http://a:b@localhost/notices", null));

    assertEquals(Reason.PASSWORD, failure.reason());
  }
}
