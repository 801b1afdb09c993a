package org.hongtou.fetch.list;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hongtou.fetch.site.Paging;
import org.hongtou.fetch.site.SiteProfile;
import org.jspecify.annotations.Nullable;

/** Composes pages of lists for tests, and reads them. */
final class Pages {
  static final URI LIST = URI.create("https://fgw.yangli.gov.cn/zwgk/zcwj/index.html");

  private Pages() {}

  /** The title of a composed notice. */
  static String title(int number) {
    return "样例省发展和改革委员会关于印发第" + number + "批示范园区建设实施方案的通知";
  }

  /** Where a composed notice stands; its address says no date. */
  static String path(int number) {
    return "/zwgk/content_" + (9000 + number) + ".html";
  }

  static LocalDate date(int number) {
    return LocalDate.of(2025, 3, 1).plusDays(number);
  }

  static String item(int number) {
    return "<li><a href=\"%s\" title=\"%s\">%s</a><span>%s</span></li>\n"
        .formatted(path(number), title(number), title(number), date(number));
  }

  /** A page with its navigation, a list of five, whatever comes behind it, and its foot. */
  static String page(String behind) {
    return around(
        "<ul class=\"list\">" + item(1) + item(2) + item(3) + item(4) + item(5) + "</ul>" + behind);
  }

  static String around(String content) {
    return """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>政策文件_样例省发展和改革委员会</title></head>
        <body><div class="nav"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/hd/">互动交流平台</a></div>
        %s
        <div class="footer"><a href="/about.html">关于我们网站</a> <a href="http://www.yangli.gov.cn/">样例省人民政府网</a></div>
        </body></html>
        """
        .formatted(content);
  }

  static ListPage generic(String page) {
    return read(ListReader.generic(LIST), new PageRequest(LIST, null, 1), page);
  }

  static ListPage generic(String page, String address, int number) {
    return read(ListReader.generic(LIST), new PageRequest(URI.create(address), null, number), page);
  }

  static ListPage read(ListReader reader, PageRequest asked, String page) {
    return reader.read(
        asked, asked.url(), page.getBytes(StandardCharsets.UTF_8), "text/html;charset=gbk");
  }

  static ListReader profile(@Nullable String entries, @Nullable String detail, Paging paging) {
    SiteProfile.NoticeList list =
        new SiteProfile.NoticeList("政策文件", LIST, entries, null, null, paging);
    return ListReader.of(
        list,
        new SiteProfile(
            "yangli-fgw",
            "样例省发展和改革委员会",
            "样例省",
            LIST.resolve("/"),
            null,
            null,
            List.of(list),
            detail == null ? null : java.util.regex.Pattern.compile(detail),
            SiteProfile.Fields.NONE,
            SiteProfile.AttachmentRule.USUAL,
            null,
            null,
            SiteProfile.Manners.USUAL));
  }

  static @Nullable String next(ListPage page) {
    PageRequest next = page.next();
    return next == null ? null : next.url().toString();
  }
}
