package org.hongtou.testsite;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The list pages (列表页) of the ordinary departments, each of another publishing system. */
final class ListPages {
  static final int ROWS = 4;
  private static final int CUT = 22;
  static final String UNIT = "332343";
  private static final Pattern INDEX = Pattern.compile("/zwgk/zfwj/(?:index(?:_(\\d+))?\\.html)?");
  private static final Pattern SHTML = Pattern.compile("/jyt/c1201/list(?:_(\\d+))?\\.shtml");

  private final AtomicInteger sessions = new AtomicInteger();

  /** A page of the department's list; null if the address is none. */
  @Nullable Answer page(Department by, Asked asked, List<ComposedNotice> notices) {
    String path = asked.path();
    int pages = Math.max(1, (notices.size() + ROWS - 1) / ROWS);
    return switch (by) {
      case PROVINCE -> {
        Matcher index = INDEX.matcher(path);
        yield index.matches() ? numbered(by, notices, pages, number(index, 0)) : null;
      }
      case EDUCATION -> {
        Matcher index = SHTML.matcher(path);
        yield index.matches() ? commented(by, notices, pages, number(index, 1) - 1) : null;
      }
      case INDUSTRY ->
          switch (path) {
            case "/module/web/jpage/dataproxy.jsp" -> records(asked, notices, pages);
            case "/col/col80179/index.html" -> jpage(by, notices);
            default -> null;
          };
      case REFORM ->
          switch (path) {
            case "/api/articles" -> json(asked, notices);
            case "/zcwj/index.html" -> shell(by);
            default -> null;
          };
      default -> path.equals(by.listPath()) ? byParameter(by, asked, notices, pages) : null;
    };
  }

  /** Those whose further pages have the same path. */
  private @Nullable Answer byParameter(
      Department by, Asked asked, List<ComposedNotice> notices, int pages) {
    return switch (by) {
      case ECOLOGY -> scripted(by, notices, pages, asked.number("pageNum", 1) - 1);
      case FARMING -> sessioned(by, notices, pages, asked.number("page", 1) - 1);
      case COMMERCE -> crowded(by, notices, pages, asked.number("page", 1) - 1);
      default -> null;
    };
  }

  private static int number(Matcher matcher, int otherwise) {
    return matcher.group(1) == null ? otherwise : Integer.parseInt(matcher.group(1));
  }

  private static List<ComposedNotice> rows(List<ComposedNotice> notices, int page) {
    int from = Math.min(Math.max(page, 0) * ROWS, notices.size());
    return notices.subList(from, Math.min(from + ROWS, notices.size()));
  }

  private static String cut(String title) {
    return NoticePages.escape(title.length() > CUT ? title.substring(0, CUT) + "..." : title);
  }

  private static Answer html(Department by, StringBuilder out) {
    NoticePages.foot(by, out);
    return Answer.of(200, "text/html; charset=" + by.label(), NoticePages.bytes(by, out));
  }

  private static @Nullable Answer numbered(
      Department by, List<ComposedNotice> notices, int pages, int page) {
    if (page >= pages) {
      return null;
    }
    StringBuilder out = begin(by);
    out.append("<div class=\"list\"><ul>\n");
    for (ComposedNotice notice : rows(notices, page)) {
      out.append("<li><a href=\".")
          .append(notice.path().substring("/zwgk/zfwj".length()))
          .append("\" title=\"")
          .append(NoticePages.escape(notice.title()))
          .append("\" target=\"_blank\">")
          .append(cut(notice.title()))
          .append("</a><span>")
          .append(notice.date())
          .append("</span></li>\n");
    }
    out.append("</ul></div>\n<div class=\"page\"><script>createPageHTML(")
        .append(pages + ", " + page)
        .append(", \"index\", \"html\");</script></div>\n");
    return html(by, out).packed();
  }

  private static @Nullable Answer commented(
      Department by, List<ComposedNotice> notices, int pages, int page) {
    if (page < 0 || page >= pages) {
      return null;
    }
    StringBuilder out = begin(by);
    out.append("<div class=\"list\"><ul>\n<!--\n");
    for (ComposedNotice notice : rows(notices, page)) {
      out.append("<li>\n  <a target=\"_blank\" href=\"")
          .append(notice.path())
          .append("\" title=\"")
          .append(NoticePages.escape(notice.title()))
          .append("\">\n    ")
          .append(cut(notice.title()))
          .append("\n  </a>\n  <b>")
          .append(notice.date())
          .append("</b>\n</li>\n");
    }
    out.append("<script type=\"text/javascript\" src=\"/jyt/js/page.js\"></script>")
        .append("<script>createPageHTML('page_div',")
        .append(pages + ", " + (page + 1))
        .append(",'list','shtml',")
        .append(notices.size())
        .append(
            ");</script>-->\n</ul></div>\n<div class=\"page\"><div id=\"page_div\"></div></div>\n");
    return html(by, out);
  }

  private static void record(ComposedNotice notice, StringBuilder out) {
    out.append("<record><![CDATA[<li><a target=\"_blank\" href=\"")
        .append(notice.path())
        .append("\" title=\"")
        .append(NoticePages.escape(notice.title()))
        .append("\">")
        .append(cut(notice.title()))
        .append("</a><b readlabel=\"")
        .append(notice.date())
        .append("\">")
        .append(notice.date())
        .append("</b></li>]]></record>");
  }

  private static Answer jpage(Department by, List<ComposedNotice> notices) {
    StringBuilder out = begin(by);
    out.append(
            "<div id=\"" + UNIT + "\"><script type=\"text/xml\"><datastore>\n<nextgroup><![CDATA[")
        .append("<a href=\"/module/web/jpage/dataproxy.jsp?page=1&appid=1&webid=1&path=/")
        .append(
            "&columnid=80179&unitid=" + UNIT + "&webname=%E6%A0%B7%E4%BE%8B&permissiontype=0\">")
        .append("</a>]]></nextgroup>\n<recordset>\n");
    for (ComposedNotice notice : rows(notices, 0)) {
      record(notice, out);
      out.append('\n');
    }
    out.append(
            "</recordset></datastore></script></div>\n<script>\njQuery('#" + UNIT + "').jpage({\n")
        .append("  dataproxy: '/module/web/jpage/dataproxy.jsp', perPage: " + ROWS)
        .append(", totalRecord: ")
        .append(notices.size())
        .append(",\n  param: 'col=1&appid=1&webid=1&path=/&columnid=80179&sourceContentType=1")
        .append(
            "&unitid=" + UNIT + "&webname=%E6%A0%B7%E4%BE%8B&permissiontype=0'\n});\n</script>\n");
    return html(by, out).inChunks();
  }

  private static Answer records(Asked asked, List<ComposedNotice> notices, int pages) {
    // As the real proxy: without the column and the unit it knows of no list.
    boolean known =
        "80179".equals(asked.parameter("columnid")) && UNIT.equals(asked.parameter("unitid"));
    int from = Math.max(1, asked.number("startrecord", 1));
    int to = Math.min(asked.number("endrecord", ROWS), from - 1 + 3 * ROWS);
    int rows = Math.max(1, asked.number("perpage", ROWS));
    int total = known && asked.method().equals("POST") ? notices.size() : 0;
    StringBuilder out = new StringBuilder("<datastore><totalrecord>");
    out.append(total)
        .append("</totalrecord><totalpage>")
        .append(rows == ROWS && total > 0 ? pages : (total + rows - 1) / rows)
        .append("</totalpage><recordset>");
    for (int i = from; i <= Math.min(to, total); i++) {
      record(notices.get(i - 1), out);
    }
    out.append("</recordset></datastore>");
    return Answer.of(
        200, "text/xml; charset=utf-8", out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Answer scripted(Department by, List<ComposedNotice> notices, int pages, int page) {
    StringBuilder out = begin(by);
    out.append("<script>\nvar IndexPage = {\n  uid: \"42150\", pageSize: ")
        .append(ROWS + ", pageNum: " + (page + 1))
        .append(", total: ")
        .append(notices.size())
        .append(",\n  articleList: [");
    String separator = "";
    for (ComposedNotice notice : rows(notices, page)) {
      out.append(separator)
          .append("{\"classify\":0,\"title\":\"")
          .append(notice.title())
          .append("\",\"type\":0,\"pubDate\":\"")
          .append(notice.date())
          .append(" 16:59\",\"urls\":\"{\\\"pc\\\":\\\"")
          .append(notice.path())
          .append("\\\"}\",\"showTitle\":\"<p>")
          .append(notice.title())
          .append("</p>\",\"id\":\"")
          .append(notice.id())
          .append("\"}");
      separator = ",";
    }
    out.append("]\n};\n</script>\n<div class=\"list\"><ul id=\"articles\"></ul></div>\n")
        .append("<div class=\"page\">");
    for (int i = 1; i <= pages; i++) {
      out.append("<a href=\"col42150?uid=42150&amp;pageNum=" + i + "\">" + i + "</a> ");
    }
    out.append("</div>\n");
    return html(by, out);
  }

  private static Answer shell(Department by) {
    StringBuilder out = begin(by);
    out.append("<ul id=\"rows\"></ul>\n<div id=\"pager\"></div>\n<script>\n")
        .append(
            "function load(page) {\n  $.getJSON('/api/articles?channel=12&page=' + page + '&size=")
        .append(ROWS + "', show);\n}\nload(1);\n</script>\n");
    return html(by, out);
  }

  private static Answer json(Asked asked, List<ComposedNotice> notices) {
    int size = Math.clamp(asked.number("size", ROWS), 1, 50);
    int page = Math.max(1, asked.number("page", 1));
    int total = "12".equals(asked.parameter("channel")) ? notices.size() : 0;
    StringBuilder out = new StringBuilder("{\"code\":200,\"msg\":\"success\",\"data\":{\"total\":");
    out.append(total).append(",\"pages\":").append((total + size - 1) / size).append(",\"rows\":[");
    String separator = "";
    for (int i = (page - 1) * size; i < Math.min(page * size, total); i++) {
      ComposedNotice notice = notices.get(i);
      out.append(separator)
          .append("{\"id\":")
          .append(notice.id())
          .append(",\"title\":\"")
          .append(notice.title())
          .append("\",\"url\":\"")
          .append(notice.path())
          .append("\",\"publishTime\":\"")
          .append(notice.date())
          .append(" 10:00:00\"}");
      separator = ",";
    }
    out.append("]}}");
    return Answer.of(
        200, "application/json;charset=UTF-8", out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Answer sessioned(Department by, List<ComposedNotice> notices, int pages, int page) {
    // The only bytes of the province that no seed decides: each view has a session of its own.
    int count = sessions.incrementAndGet();
    String session = ";jsessionid=" + String.format(Locale.ROOT, "%032X", count * 0x9E3779B97F4A7L);
    StringBuilder out = begin(by);
    out.append("<table class=\"list\" width=\"900\">\n");
    for (ComposedNotice notice : rows(notices, page)) {
      LocalDate date = notice.date();
      out.append("<tr><td>·<a href=\"")
          .append(notice.path() + session)
          .append("\" title=\"")
          .append(NoticePages.escape(notice.title()))
          .append("\">")
          .append(cut(notice.title()))
          .append("</a></td><td>[")
          .append(date.toString().substring(5))
          .append("]</td></tr>\n");
    }
    out.append("</table>\n<div class=\"page\">共").append(pages).append("页 ");
    if (page > 0) {
      out.append("<a href=\"list.html" + session + "?page=" + page + "\">上一页</a> ");
    }
    if (page + 1 < pages) {
      out.append("<a href=\"list.html" + session + "?page=" + (page + 2) + "\">下一页</a> ");
    }
    out.append("</div>\n");
    return html(by, out);
  }

  private static Answer crowded(Department by, List<ComposedNotice> notices, int pages, int page) {
    StringBuilder out = begin(by);
    out.append("<div class=\"left\"><h3>热点信息</h3><ul class=\"hot\">\n");
    int hot = 0;
    for (String title : Phrases.of("hot")) {
      out.append("<li><a href=\"/news/" + ++hot + ".html\">" + title + "</a></li>\n");
    }
    out.append("</ul></div>\n<div class=\"main\">\n");
    for (ComposedNotice notice : rows(notices, page)) {
      String date = notice.date().toString();
      out.append("<div class=\"item\"><div class=\"date\"><b>")
          .append(date, 8, 10)
          .append("</b><span>")
          .append(date, 0, 7)
          .append("</span></div><h4><a href=\"")
          .append(NoticePages.escape(notice.path()))
          .append("\">")
          .append(NoticePages.escape(notice.title()))
          .append("</a></h4><p>")
          .append(cut(notice.title()))
          .append("</p></div>\n");
    }
    out.append("</div>\n<div class=\"pagination\">");
    for (int i = 1; i <= pages; i++) {
      out.append(
          i == page + 1
              ? "<span class=\"current\">" + i + "</span> "
              : "<a href=\"?page=" + i + "\">" + i + "</a> ");
    }
    if (page + 1 < pages) {
      out.append("<a href=\"?page=" + (page + 2) + "\">&gt;</a>");
    }
    out.append("</div>\n");
    return html(by, out);
  }

  private static StringBuilder begin(Department by) {
    StringBuilder out = new StringBuilder();
    NoticePages.head(by, "文件通知_" + by.title(), null, out);
    return out;
  }
}
