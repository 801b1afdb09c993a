package org.hongtou.testsite;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A list of very many entries, none of which is held: each is made while it is sent. */
final class HugeSite {
  static final int ROWS = 500;
  private static final Department BY = Department.HUGE;
  private static final String HTML = "text/html; charset=utf-8";
  private static final LocalDate OLDEST = LocalDate.of(1990, 1, 1);
  private static final int DAYS = 13_000;
  private static final Pattern NOTICE = Pattern.compile("/n/(\\d{1,9})\\.html");

  private final int entries;

  HugeSite(int entries) {
    this.entries = entries;
  }

  @Nullable Answer page(Asked asked) {
    String path = asked.path();
    if (path.equals("/all.html")) {
      return Answer.streamed(HTML, out -> list(out, 1, entries, ""));
    }
    if (path.equals(BY.listPath())) {
      int page = Math.max(1, asked.number("page", 1));
      long from = (page - 1L) * ROWS + 1;
      if (from > entries) {
        return null;
      }
      int to = (int) Math.min(entries, from + ROWS - 1);
      String next = to < entries ? "<a href=\"/list?page=" + (page + 1) + "\">下一页</a>" : "";
      return Answer.streamed(HTML, out -> list(out, (int) from, to, next));
    }
    Matcher notice = NOTICE.matcher(path);
    if (notice.matches()) {
      int number = Integer.parseInt(notice.group(1));
      return number >= 1 && number <= entries ? notice(number) : null;
    }
    return null;
  }

  private void list(OutputStream out, int from, int to, String next) throws IOException {
    StringBuilder text = new StringBuilder();
    NoticePages.head(BY, "文件目录", null, text);
    put(out, text.append("<div class=\"list\"><ul>\n"));
    for (int number = from; number <= to; number++) {
      text.setLength(0);
      text.append("<li><a href=\"/n/")
          .append(String.format(Locale.ROOT, "%06d", number))
          .append(".html\">")
          .append(NoticeComposer.hugeTitle(number))
          .append("</a><span>")
          .append(date(number))
          .append("</span></li>\n");
      put(out, text);
    }
    text.setLength(0);
    text.append("</ul></div>\n<div class=\"page\">").append(next).append("</div>\n");
    NoticePages.foot(BY, text);
    put(out, text);
  }

  /** Newest first; several on most days. */
  private LocalDate date(int number) {
    return OLDEST.plusDays(DAYS - (long) number * DAYS / Math.max(1, entries));
  }

  private Answer notice(int number) {
    String title = NoticeComposer.hugeTitle(number);
    StringBuilder out = new StringBuilder();
    NoticePages.head(BY, title, null, out);
    out.append("<h1>" + title + "</h1>\n<div class=\"info\">发布时间：" + date(number) + "</div>\n")
        .append("<div class=\"TRS_Editor\"><p>各市、县（区）档案馆：</p>\n<p>请将第" + number + "号目录所列")
        .append("档案整理归集，一个月内报送。（责任单位：各市、县（区）档案馆）</p></div>\n");
    NoticePages.foot(BY, out);
    return Answer.of(200, HTML, out.toString().getBytes(StandardCharsets.UTF_8))
        .withValidators("\"n" + number + "\"", null);
  }

  private static void put(OutputStream out, CharSequence text) throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
