package org.hongtou.testsite;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongtou.wrap.Wrapped;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** The pages of notices, each department with chrome of its own around the text. */
final class NoticePages {
  private NoticePages() {}

  /**
   * A page's bytes.
   *
   * @param revision how often the page was corrected
   */
  static byte[] page(ComposedNotice notice, int revision) {
    Department by = notice.department();
    StringBuilder out = new StringBuilder();
    head(by, notice.title(), notice, out);
    facts(notice, out);
    out.append(
        switch (by) {
          case PROVINCE -> "<div class=\"TRS_Editor\">\n";
          case EDUCATION -> "<div id=\"content\" class=\"pages_content\">\n";
          case INDUSTRY -> "<div id=\"zoom\" class=\"bt-content\">\n";
          case ECOLOGY -> "<div id=\"UCAP-CONTENT\">\n";
          case FARMING -> "<table width=\"900\"><tr><td class=\"TRS_Editor\">\n";
          default -> "<div class=\"article-content\">\n";
        });
    for (Wrapped.Piece piece : notice.text().pieces()) {
      switch (piece) {
        case Wrapped.Line line -> line(by, line, out);
        case Wrapped.Grid grid -> table(grid, out);
      }
    }
    if (revision > 0) {
      out.append("<p>（本页已作第").append(revision).append("次更正，以此件为准。）</p>\n");
    }
    out.append(by == Department.FARMING ? "</td></tr></table>\n" : "</div>\n");
    attachments(notice.files(), out);
    foot(by, out);
    return bytes(by, out);
  }

  /** The begin of a page, to the end of its navigation. */
  static void head(
      Department by, String title, @Nullable ComposedNotice notice, StringBuilder out) {
    out.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n");
    if (by == Department.ECOLOGY && notice == null) {
      out.append("<base href=\"/sthjt/\" />\n");
    }
    out.append("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=")
        .append(by.label())
        .append("\">\n<meta name=\"SiteName\" content=\"")
        .append(by.title())
        .append("\">\n");
    if (notice != null) {
      out.append(
              "<meta name=\"ColumnName\" content=\"文件通知\">\n<meta name=\"ArticleTitle\" content=\"")
          .append(escape(title))
          .append("\">\n<meta name=\"PubDate\" content=\"")
          .append(notice.date())
          .append(" 09:30\">\n");
    }
    out.append("<title>")
        .append(escape(title))
        .append(by == Department.PROVINCE ? "_样例省人民政府" : "")
        .append("</title>\n</head>\n<body>\n");
    if (by == Department.COMMERCE) {
      out.append(
          "<div class=\"top-bar\"><span>欢迎访问样例省商务厅</span><a href=\"/en/\">English</a></div>\n");
    }
    out.append("<div class=\"header\"><ul class=\"nav\"><li><a href=\"/\">首页</a></li>")
        .append("<li><a href=\"/zwgk/\">政务公开</a></li><li><a href=\"/zwfw/\">政务服务</a></li>")
        .append("<li><a href=\"/hdjl/\">互动交流</a></li><li><a href=\"/search?q=\">检索</a></li>")
        .append("<li><a href=\"/admin/login\">登录</a></li></ul></div>\n")
        .append("<div class=\"crumb\">当前位置：<a href=\"/\">首页</a> &gt; <a href=\"")
        .append(by.listPath())
        .append("\">文件通知</a></div>\n");
  }

  static void foot(Department by, StringBuilder out) {
    out.append("<div class=\"footer\"><p>主办单位：")
        .append(by.title())
        .append(
            "　本站内容均属虚构</p><p><a href=\"/lxwm/\">联系我们</a> | <a href=\"/wzdt/\">网站地图</a></p></div>\n")
        .append("</body>\n</html>\n");
  }

  static byte[] bytes(Department by, CharSequence page) {
    return page.toString().getBytes(by.charset());
  }

  static String escape(String text) {
    return Entities.escape(text);
  }

  /** The facts above the text: a table, a list, or a line. */
  private static void facts(ComposedNotice notice, StringBuilder out) {
    switch (notice.department()) {
      case PROVINCE, REFORM ->
          out.append("<table class=\"index-table\"><tbody>\n<tr><td>索 引 号：</td><td>00000000/")
              .append(notice.id())
              .append("</td><td>发文机关：</td><td>")
              .append(notice.department().title())
              .append("</td></tr>\n<tr><td>发文字号：</td><td>")
              .append(notice.number())
              .append("</td><td>发布日期：</td><td>")
              .append(notice.date())
              .append("</td></tr>\n</tbody></table>\n");
      case EDUCATION, COMMERCE ->
          out.append("<h1>")
              .append(escape(notice.title()))
              .append("</h1>\n<ul class=\"xxgk\"><li><b>文　　号：</b>")
              .append(notice.number())
              .append("</li><li><b>发布日期：</b>")
              .append(notice.date())
              .append("</li></ul>\n");
      default ->
          out.append("<div class=\"title\">")
              .append(escape(notice.title()))
              .append("</div>\n<div class=\"info\">发布时间：")
              .append(notice.date())
              .append("　来源：本网站　【打印】【关闭】</div>\n");
    }
  }

  private static void line(Department by, Wrapped.Line line, StringBuilder out) {
    String text = escape(line.text());
    if (by == Department.EDUCATION) {
      String indent = line.style() == Wrapped.Style.TITLE ? "" : "　　";
      out.append(indent).append(text).append("<br>\n");
      return;
    }
    out.append(
        switch (line.style()) {
          case TITLE -> "<p style=\"text-align:center\"><strong>" + text + "</strong></p>\n";
          case RIGHT -> "<p style=\"text-align:right\">" + text + "&nbsp;&nbsp;</p>\n";
          case BODY -> "<p>&emsp;&emsp;" + text + "</p>\n";
        });
  }

  private static void table(Wrapped.Grid grid, StringBuilder out) {
    out.append("<table border=\"1\" cellspacing=\"0\"><tbody>\n");
    for (List<String> row : grid.rows()) {
      out.append("<tr>");
      for (String cell : row) {
        out.append("<td>").append(escape(cell)).append("</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</tbody></table>\n");
  }

  private static void attachments(List<ComposedFile> files, StringBuilder out) {
    if (files.isEmpty()) {
      return;
    }
    out.append("<div class=\"fujian\"><p>相关附件：</p><ul>\n");
    for (ComposedFile file : files) {
      out.append("<li><a href=\"")
          .append(escape(file.path()))
          .append("\">")
          .append(escape(file.name()))
          .append("</a></li>\n");
    }
    out.append("</ul></div>\n");
  }

  /** The page that tells that there is none, with the status 404. */
  static Answer missing() {
    return Answer.of(
        404,
        "text/html; charset=utf-8",
        "<!DOCTYPE html>\n<html><head><title>404</title></head><body><h1>404 页面未找到</h1></body></html>\n"
            .getBytes(StandardCharsets.UTF_8));
  }
}
