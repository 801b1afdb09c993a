package org.hongtou.wrap;

import java.nio.charset.Charset;
import java.util.List;
import org.jsoup.nodes.Entities;

/**
 * Writes a notice as a page of a government's site: menus around the text, which stands in a
 * container of the publishing system, a table with merged cells.
 */
public final class HtmlMaker {
  private HtmlMaker() {}

  /**
   * The page's bytes.
   *
   * @param charset that it is written in
   * @param named what its {@code <meta>} says that it is written in, true or not
   */
  public static byte[] make(Wrapped notice, Charset charset, String named) {
    StringBuilder out = new StringBuilder();
    out.append(
            "<!DOCTYPE html>\n<html><head><meta http-equiv=\"Content-Type\" content=\"text/html;")
        .append(" charset=")
        .append(named)
        .append("\"><title>政策文件</title></head>\n<body>\n")
        .append("<div class=\"nav\"><a href=\"/\">首页</a> <a href=\"/zw/\">政务公开</a></div>\n")
        .append("<div class=\"TRS_Editor\">\n");
    for (Wrapped.Piece piece : notice.pieces()) {
      switch (piece) {
        case Wrapped.Line line -> line(line, out);
        case Wrapped.Grid grid -> grid(grid.rows(), out);
      }
    }
    out.append("</div>\n<div class=\"footer\">版权所有 <a href=\"/map/\">网站地图</a></div>\n");
    return out.append("</body></html>\n").toString().getBytes(charset);
  }

  private static void line(Wrapped.Line line, StringBuilder out) {
    String text = Entities.escape(line.text());
    out.append(
        switch (line.style()) {
          case TITLE -> "<p style=\"text-align:center\"><b>" + text + "</b></p>\n";
          case RIGHT -> "<p style=\"text-align:right\">" + text + "&nbsp;&nbsp;</p>\n";
          case BODY -> "<p>&emsp;&emsp;" + text + "</p>\n";
        });
  }

  private static void grid(List<List<String>> rows, StringBuilder out) {
    out.append("<table border=\"1\">\n");
    for (int r = 0; r < rows.size(); r++) {
      out.append("<tr>");
      for (int c = 0; c < rows.get(r).size(); c++) {
        String text = rows.get(r).get(c);
        int height = 1;
        while (r + height < rows.size() && rows.get(r + height).get(c).equals(Wrapped.ABOVE)) {
          height++;
        }
        if (!text.equals(Wrapped.ABOVE)) {
          out.append(height > 1 ? "<td rowspan=\"" + height + "\">" : "<td>")
              .append(Entities.escape(text))
              .append("</td>");
        }
      }
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }
}
