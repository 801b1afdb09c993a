package org.hongtou.bench;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Notices as sites publish them: pages of HTML with head, navigation, index table, the text in
 * styled paragraphs, and a foot. The same seed and number, the same bytes. The text has 6,000
 * characters on average, from 1,000 to some 30,000, distributed as real notices are: a few long
 * ones among many short.
 */
final class GeneratedPages {
  /** Of the logarithm of a notice's length. */
  private static final double SPREAD = 0.65;

  private static final int MEDIAN = 4_850;
  private static final int SHORTEST = 1_000;
  private static final int LONGEST = 40_000;

  private static final int PER_FOLDER = 1_000;

  /** Every fifth page is in the older charset. */
  private static final int GBK_EVERY = 5;

  private final long seed;

  GeneratedPages(long seed) {
    this.seed = seed;
  }

  /** The path of a notice's page in its folder. */
  static String path(int number) {
    return String.format(Locale.ROOT, "%03d/t%06d.html", number / PER_FOLDER, number);
  }

  ComposedNotice notice(int number) {
    Random random = new Random((seed * 31 + number) * 0x9E3779B97F4A7C15L);
    double length = MEDIAN * Math.exp(SPREAD * random.nextGaussian());
    return new ComposedNotice(
        seed * 1_000_003 + number, number, (int) Math.clamp(length, SHORTEST, LONGEST));
  }

  /** Writes the pages of the first notices that are not yet there. */
  void write(Path folder, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve(path(i));
      if (i % PER_FOLDER == 0) {
        Files.createDirectories(file.getParent());
      }
      if (!Files.exists(file)) {
        Files.write(file, page(i));
      }
    }
  }

  byte[] page(int number) {
    return page(notice(number), number);
  }

  static byte[] page(ComposedNotice notice, int number) {
    Charset charset = number % GBK_EVERY == 1 ? Charset.forName("GBK") : StandardCharsets.UTF_8;
    StringBuilder out = new StringBuilder(20_000);
    head(notice, charset, out);
    boolean styled = number % 3 == 0;
    out.append("<div class=\"article\" id=\"").append(styled ? "UCAP-CONTENT" : "zoom");
    out.append("\"><div class=\"TRS_Editor\">\n");
    for (ComposedNotice.Piece piece : notice.pieces()) {
      switch (piece) {
        case ComposedNotice.Line line -> paragraph(line, styled, out);
        case ComposedNotice.Grid grid -> table(grid.rows(), out);
      }
    }
    foot(number, out);
    return out.toString().getBytes(charset);
  }

  private static void head(ComposedNotice notice, Charset charset, StringBuilder out) {
    out.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"");
    out.append(charset.name().toLowerCase(Locale.ROOT)).append("\">\n<title>");
    out.append(notice.title).append("_样例省人民政府门户网站</title>\n");
    out.append("<meta name=\"SiteName\" content=\"样例省人民政府门户网站\">\n");
    out.append("<meta name=\"ArticleTitle\" content=\"").append(notice.title).append("\">\n");
    out.append("<link rel=\"stylesheet\" href=\"/css/main.css\">\n<style>\n");
    for (int i = 0; i < 12; i++) {
      out.append(".nav li.n").append(i).append(" a{color:#333;line-height:42px;padding:0 8px}\n");
    }
    out.append("</style>\n<script>var site={id:'2100000',column:'zfwj'};function show(o){");
    out.append("var e=document.getElementById(o);if(e){e.style.display='block'}}</script>\n");
    out.append("</head>\n<body>\n<div class=\"header\"><div class=\"logo\"><a href=\"/\">");
    out.append("<img src=\"/images/logo.png\" alt=\"样例省人民政府\"></a></div>\n<ul class=\"nav\">\n");
    String[] columns = {"首页", "省情", "新闻", "政务公开", "政务服务", "互动交流", "数据开放", "专题专栏"};
    for (int i = 0; i < columns.length; i++) {
      out.append("<li class=\"n").append(i).append("\"><a href=\"/c").append(i).append("/\">");
      out.append(columns[i]).append("</a><ul class=\"sub\">");
      for (int j = 0; j < 5; j++) {
        out.append("<li><a href=\"/c").append(i).append('/').append(j).append("/index.html\">");
        out.append(columns[i]).append("栏目").append(j + 1).append("</a></li>");
      }
      out.append("</ul></li>\n");
    }
    out.append("</ul></div>\n<div class=\"crumb\">当前位置：<a href=\"/\">首页</a> &gt; ");
    out.append("<a href=\"/zwgk/\">政务公开</a> &gt; <a href=\"/zwgk/zfwj/\">政府文件</a></div>\n");
    out.append("<table class=\"index\"><tbody><tr><td>索 引 号：</td><td>00001")
        .append(Math.floorMod(notice.number.hashCode(), 100_000))
        .append("</td><td>发文机关：</td><td>")
        .append(notice.issuer)
        .append("</td></tr>\n<tr><td>发文字号：</td><td>")
        .append(notice.number)
        .append("</td><td>成文日期：</td><td>")
        .append(notice.date)
        .append("</td></tr></tbody></table>\n<h1>")
        .append(notice.title)
        .append("</h1>\n<div class=\"tools\">字体：【<a href=\"javascript:big()\">大</a> ")
        .append("<a href=\"javascript:mid()\">中</a> <a href=\"javascript:small()\">小</a>】")
        .append("　<a href=\"javascript:window.print()\">打印</a></div>\n");
  }

  private static void paragraph(ComposedNotice.Line line, boolean styled, StringBuilder out) {
    String align =
        switch (line.style()) {
          case TITLE -> "center";
          case RIGHT -> "right";
          case BODY -> "justify";
        };
    String indent = line.style() == ComposedNotice.Style.BODY ? "　　" : "";
    if (!styled) {
      out.append("<p align=\"").append(align).append("\">").append(indent).append(line.text());
      out.append("</p>\n");
      return;
    }
    out.append("<p style=\"margin-top: 0px; margin-bottom: 0px; text-align: ").append(align);
    out.append("; font-family: 宋体;\"><span style=\"font-family: 仿宋_GB2312; font-size: 16pt;\">");
    out.append(indent).append(line.text()).append("</span></p>\n");
  }

  private static void table(List<List<String>> rows, StringBuilder out) {
    out.append("<table border=\"1\" cellspacing=\"0\" width=\"100%\"><tbody>\n");
    for (List<String> row : rows) {
      out.append("<tr>");
      for (String cell : row) {
        out.append("<td valign=\"middle\"><p>").append(cell).append("</p></td>");
      }
      out.append("</tr>\n");
    }
    out.append("</tbody></table>\n");
  }

  private static void foot(int number, StringBuilder out) {
    out.append("</div></div>\n<div class=\"share\">分享到：<a class=\"wx\" href=\"#\">微信</a>");
    out.append(
        "<a class=\"wb\" href=\"#\">微博</a></div>\n<div class=\"related\"><h3>相关文件</h3><ul>\n");
    for (int i = 1; i <= 6; i++) {
      out.append("<li><a href=\"/zwgk/zfwj/t").append(number + i).append(".html\">");
      out.append("关于做好第").append(i).append("批样例项目申报工作的通知</a></li>\n");
    }
    out.append("</ul></div>\n<div class=\"footer\"><p>主办：样例省人民政府办公厅　承办：样例省数据局</p>");
    out.append("<p>网站标识码：0000000001　样ICP备00000001号</p><p><a href=\"/about/\">关于我们</a> | ");
    out.append("<a href=\"/map/\">网站地图</a> | <a href=\"/law/\">法律声明</a></p></div>\n");
    out.append("<script src=\"/js/jquery.min.js\"></script><script>show('zoom');</script>\n");
    out.append("</body>\n</html>\n");
  }
}
