package org.hongtou.fetch.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.hongtou.fetch.net.FetchFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
  @ParameterizedTest
  @CsvSource({
    "HTTP://WWW.Gov.CN, http://www.gov.cn/",
    "http://www.gov.cn.:80/a, http://www.gov.cn/a",
    "https://www.gov.cn:443/a#top, https://www.gov.cn/a",
    "https://www.gov.cn:80/a, https://www.gov.cn:80/a",
    "http://a.cn/x/./y/../z, http://a.cn/x/z",
    "http://a.cn/x/%2e%2E/z, http://a.cn/z",
    "http://a.cn/../../z, http://a.cn/z",
    "http://a.cn/x/.., http://a.cn/",
    "http://a.cn/%7ex%e4%b8%ad%2f, http://a.cn/~x%E4%B8%AD%2F",
    "http://a.cn/通知 1.html, http://a.cn/%E9%80%9A%E7%9F%A5%201.html",
    "http://a.cn/100%.html, http://a.cn/100%25.html",
    "http://a.cn/?b=2&a=1, http://a.cn/?b=2&a=1",
    "http://a.cn/?q=[x]|{y}, http://a.cn/?q=%5Bx%5D%7C%7By%7D",
    "http://a.cn/a?, http://a.cn/a",
    "http:\\\\a.cn\\b\\c?d=\\, http://a.cn/b/c?d=%5C",
    "http://中国.cn/, http://xn--fiqs8s.cn/",
    "http://ａ。cn/, http://a.cn/",
    "http://a.cn//x//y, http://a.cn//x//y",
    "'  http://a.cn/x\ty ', http://a.cn/xy",
  })
  void anAddressHasOneSpelling(String written, String canonical) throws FetchFailure {
    assertEquals(canonical, CanonicalUrl.of(written).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "http://a.cn/c.jsp;jsessionid=0AF3.n1?id=3, http://a.cn/c.jsp?id=3",
    "http://a.cn/c.jsp?JSESSIONID=0AF3&id=3, http://a.cn/c.jsp?id=3",
    "http://a.cn/c.php?id=3&PHPSESSID=x, http://a.cn/c.php?id=3",
    "http://a.cn/c?sid=4f9a2c1e77b04d21, http://a.cn/c",
    "http://a.cn/c?utm_source=wx&id=1&utm_medium=m, http://a.cn/c?id=1",
    "http://a.cn/(S(lit3py55t21z5v55vlm25s55))/c.aspx, http://a.cn/c.aspx",
    // the number of a site, and of an article
    "http://a.cn/c?sid=12&tid=7, http://a.cn/c?sid=12&tid=7",
  })
  void whatDiffersFromVisitToVisitIsDropped(String written, String canonical) throws FetchFailure {
    assertEquals(canonical, CanonicalUrl.of(written).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "http://2130706433/, http://127.0.0.1/",
    "http://0177.0.0.1/, http://127.0.0.1/",
    "http://0x7f.1/, http://127.0.0.1/",
    "http://0x7F000001/, http://127.0.0.1/",
    "http://127.1/, http://127.0.0.1/",
    "http://127.0.0.1./, http://127.0.0.1/",
    "http://１２７。０。０。１/, http://127.0.0.1/",
    "http://%31%32%37.0.0.1/, http://127.0.0.1/",
    "http://0/, http://0.0.0.0/",
    "http://[::FFFF:127.0.0.1]/, http://127.0.0.1/",
    "http://[::ffff:7f00:1]:8080/, http://127.0.0.1:8080/",
    "http://[FE80::1%25eth0]/, http://[fe80::1]/",
    "http://[0:0:0:0:0:0:0:1]/, http://[::1]/",
    "http://[2001:DB8:0:0:1:0:0:1]/, http://[2001:db8::1:0:0:1]/",
    "http://[::127.0.0.1]/, http://[::7f00:1]/",
    "http://[64:ff9b::127.0.0.1]/, http://[64:ff9b::7f00:1]/",
  })
  void aNumericHostIsThePlainAddress(String written, String canonical) throws FetchFailure {
    assertEquals(canonical, CanonicalUrl.of(written).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "www.gov.cn/a",
        "ftp://a.cn/",
        "file:///etc/passwd",
        "javascript:void(0)",
        "http://user:secret@a.cn/",
        "http://a.cn@127.0.0.1/",
        "http:///",
        "http://a..cn/",
        "http://1.2.3.4.5/",
        "http://256.1.1.1/",
        "http://09.1.1.1/",
        "http://4294967296/",
        "http://foo.127/",
        "http://[::1/",
        "http://[1.2.3.4]/",
        "http://[::g]/",
        "http://a b/",
        "http://a.cn:0/",
        "http://a.cn:65536/",
        "http://a.cn:x/",
      })
  void whatIsNoAddressOfAPageIsRefused(String written) {
    FetchFailure e = assertThrows(FetchFailure.class, () -> CanonicalUrl.of(written));
    assertEquals(Reason.BAD_ADDRESS, e.reason());
  }

  @ParameterizedTest
  @CsvSource({
    "x.html, http://a.cn/b/x.html",
    "./x.html, http://a.cn/b/x.html",
    "../x.html, http://a.cn/x.html",
    "/x.html, http://a.cn/x.html",
    "//b.cn/x, http://b.cn/x",
    "?page=2, http://a.cn/b/c.html?page=2",
    "#top, http://a.cn/b/c.html?p=1",
    "https://b.cn, https://b.cn/",
    "http:x.html, http://a.cn/b/x.html",
    "..\\x.html, http://a.cn/x.html",
    "' x .html ', http://a.cn/b/x%20.html",
    "9:30.html, http://a.cn/b/9:30.html",
  })
  void aLinkLeadsToAnAbsoluteAddress(String link, String absolute) throws FetchFailure {
    URI base = URI.create("http://a.cn/b/c.html?p=1");
    assertEquals(absolute, CanonicalUrl.resolve(base, link).toString());
  }

  @Test
  void theAddressThatIsSentKeepsItsSession() throws FetchFailure {
    assertEquals(
        "http://a.cn/c;jsessionid=1?utm_source=x",
        WebAddress.of("http://a.cn/c;jsessionid=1?utm_source=x").toString());
  }

  @Test
  void aCanonicalAddressIsItsOwnCanonicalForm() throws FetchFailure {
    URI once = CanonicalUrl.of("http://A.cn/%e4%b8%ad/;jsessionid=1/../x?a=%41&&b=|#z");
    assertEquals(once, CanonicalUrl.of(once));
  }

  @ParameterizedTest
  @CsvSource({
    "http://me:pw@a.cn/x, http://a.cn/x",
    "http:/me:pw@a.cn/x, http:/a.cn/x",
    "//me:p@ss@a.cn/x, //a.cn/x",
    "http://a.cn/x?access_token=abc&id=1, http://a.cn/x?access_token=…&id=1",
    "http://a.cn/x?sign=abc&keyword=plan, http://a.cn/x?sign=…&keyword=plan",
    "http://a.cn/x;jsessionid=abc?key=1, http://a.cn/x;jsessionid=…?key=…",
    "http://a.cn/x?to=me@b.cn, http://a.cn/x?to=me@b.cn",
  })
  void aMessageShowsNoSecrets(String url, String shown) {
    assertEquals(shown, ShownUrl.of(url));
  }
}
