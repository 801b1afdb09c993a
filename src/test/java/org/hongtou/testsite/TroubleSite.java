package org.hongtou.testsite;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pages of {@link Department#TROUBLES}, each with a way to go wrong. */
final class TroubleSite {
  private static final Department BY = Department.TROUBLES;
  private static final String HTML = "text/html; charset=utf-8";
  private static final Pattern HOP = Pattern.compile("/n/(chain(?:-long)?)-(\\d+)\\.html");
  private static final Map<String, Integer> HOPS = Map.of("chain", 3, "chain-long", 7);

  /** Pages that are not always alike; each trouble has one more. */
  private static final String[] SPECIAL = {
    "well",
    "301",
    "302",
    "303",
    "307",
    "308",
    "chain",
    "chain-long",
    "loop",
    "elsewhere",
    "500-once",
    "429-twice",
    "changing",
    "vanishing"
  };

  private final Supplier<URI> elsewhere;
  private final Map<String, Integer> views = new ConcurrentHashMap<>();

  /** With a page of another host to redirect to. */
  TroubleSite(Supplier<URI> elsewhere) {
    this.elsewhere = elsewhere;
  }

  @Nullable Answer page(Asked asked) {
    String path = asked.path();
    if (path.equals(BY.listPath())) {
      return list();
    }
    if (path.equals("/calendar")) {
      return calendar(asked.parameter("month"));
    }
    Matcher hop = HOP.matcher(path);
    if (hop.matches()) {
      return hop(hop.group(1), Integer.parseInt(hop.group(2)));
    }
    if (!path.startsWith("/n/") || !path.endsWith(".html")) {
      return null;
    }
    String name = path.substring("/n/".length(), path.length() - ".html".length());
    for (Trouble trouble : Trouble.values()) {
      if (trouble.word().equals(name)) {
        return Answer.trouble(trouble);
      }
    }
    return special(name);
  }

  private @Nullable Answer special(String name) {
    return switch (name) {
      case "well" -> notice("关于一切正常的通知", "");
      case "301", "302", "303", "307", "308" ->
          Answer.redirect(Integer.parseInt(name), "/n/well.html");
      case "chain", "chain-long" -> hop(name, 0);
      case "loop" -> Answer.redirect(302, "/n/loop-back.html");
      case "loop-back" -> Answer.redirect(302, "/n/loop.html");
      case "elsewhere" -> Answer.redirect(302, elsewhere.get().toString());
      case "500-once" ->
          view(name) == 1 ? Answer.trouble(Trouble.STATUS_500) : notice("关于系统恢复运行的通知", "");
      case "429-twice" ->
          view(name) <= 2 ? Answer.trouble(Trouble.TOO_MANY_NOW) : notice("关于限制访问频率的通知", "");
      case "changing" -> notice("关于浏览次数的通知", "本页已被浏览" + view(name) + "次。");
      case "vanishing" ->
          view(name) == 1 ? notice("关于本页即将删除的通知", "") : Answer.trouble(Trouble.STATUS_404);
      default -> null;
    };
  }

  private int view(String name) {
    return views.merge(name, 1, Integer::sum);
  }

  private static Answer hop(String chain, int hop) {
    return hop + 1 >= HOPS.get(chain)
        ? Answer.redirect(302, "/n/well.html")
        : Answer.redirect(302, "/n/" + chain + "-" + (hop + 1) + ".html");
  }

  private static Answer notice(String title, String more) {
    StringBuilder out = begin(title);
    out.append("<h1>" + title + "</h1>\n<div class=\"info\">发布时间：2025-10-08</div>\n")
        .append("<div class=\"TRS_Editor\"><p>各市、县（区）人民政府：</p>\n<p>现就有关事项通知如下。" + more + "</p>\n")
        .append("<p>一、做好值守应急工作。各单位安排专人值守，2025年12月底前完成系统检修。（责任单位：省数据局）</p></div>\n");
    return end(out);
  }

  private static Answer list() {
    StringBuilder out = begin("通知公告");
    out.append("<div class=\"list\"><ul>\n");
    for (String name : SPECIAL) {
      entry(name, out);
    }
    for (Trouble trouble : Trouble.values()) {
      entry(trouble.word(), out);
    }
    return end(out.append("</ul></div>\n"));
  }

  private static void entry(String name, StringBuilder out) {
    out.append("<li><a href=\"/n/" + name + ".html\">关于测试页面“" + name + "”的通知</a>")
        .append("<span>2025-10-08</span></li>\n");
  }

  /** A calendar, which has a next month for ever. */
  private static @Nullable Answer calendar(@Nullable String text) {
    YearMonth month;
    try {
      month = text == null ? YearMonth.of(2024, 1) : YearMonth.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
    StringBuilder out = begin(month + "月公开目录");
    out.append("<div class=\"list\"><ul>\n<li><a href=\"/n/well.html?month=" + month + "\">关于")
        .append(month.getYear() + "年" + month.getMonthValue() + "月值班安排的通知</a><span>")
        .append(month + "-01</span></li>\n</ul></div>\n<div class=\"page\">")
        .append("<a href=\"/calendar?month=" + month.minusMonths(1) + "\">上一页</a> ")
        .append("<a href=\"/calendar?month=" + month.plusMonths(1) + "\">下一页</a></div>\n");
    return end(out);
  }

  private static StringBuilder begin(String title) {
    StringBuilder out = new StringBuilder();
    NoticePages.head(BY, title, null, out);
    return out;
  }

  private static Answer end(StringBuilder out) {
    NoticePages.foot(BY, out);
    return Answer.of(200, HTML, out.toString().getBytes(StandardCharsets.UTF_8));
  }
}
