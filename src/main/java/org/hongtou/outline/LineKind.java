package org.hongtou.outline;

import org.hongtou.model.Span;
import org.hongtou.words.BoundedSearch;

/**
 * What an unnumbered line is by its looks: notices carry their signature, date and annex marks as
 * lines of their own, and those say where one document ends and the next begins.
 */
enum LineKind {
  /** Running text. */
  TEXT,
  /**
   * A short line without sentence marks that ends like a document's name: 实施方案, 行动计划（2023—2025年）.
   */
  TITLE,
  /** A date alone: 2023年5月16日, 二○一五年七月一日. */
  DATE,
  /** A short line without any sentence mark, such as the issuer's name above the date. */
  SHORT,
  /** （此件公开发布）. */
  DISCLOSURE,
  /** 附件, 附件1, 附件2：…表. */
  ANNEX_MARK,
  /** 抄送：…, …办公室2023年1月1日印发, and what web pages leave at the end. */
  COLOPHON;

  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_SHORT = 40;
  private static final int LONGEST_FOOT = 400;

  private static final String[] DOCUMENT_NAMES = {
    "方案", "计划", "意见", "措施", "要点", "规划", "办法", "规定", "细则", "条例", "通知", "分工", "分工表", "清单", "名单", "目录",
    "标准", "指南", "规程", "制度", "纲要", "决定", "政策", "一览表", "分解表", "分配表", "任务表", "台账", "公告", "通告", "预案",
    "守则", "章程", "汇总表", "若干条", "指引", "规则", "安排", "任务", "指标", "要求"
  };

  private static final String[] COLOPHON_STARTS = {
    "抄送", "抄报", "扫一扫", "责任编辑", "版权所有", "网站地图", "相关链接", "相关附件", "相关阅读", "上一篇", "下一篇", "分享到", "打印本页",
    "【打印", "【关闭", "关闭窗口", "信息来源", "来源：", "政策解读：", "公开程序：", "联系人：", "联系电话"
  };

  /** Who runs the site, or in a list of work whose it is: 主办单位：省民政厅、省残联. */
  private static final String[] HOSTS = {"主办单位：", "主办：", "承办："};

  /** What only the foot of a site's page says: the licence and the number that the site has. */
  private static final String[] SITE_NUMBERS = {"网站标识码", "公网安备", "ICP备"};

  /** Looks at a line. */
  static LineKind of(String text, Span line) {
    Span words = Headings.trimmed(text, line);
    int start = words.start();
    int end = words.end();
    int length = end - start;
    if (length == 0) {
      return SHORT;
    }
    if (isDate(text, start, end)) {
      return DATE;
    }
    if (isDisclosure(text, start, end)) {
      return DISCLOSURE;
    }
    for (String opening : COLOPHON_STARTS) {
      if (length < 120 && text.startsWith(opening, start)) {
        return COLOPHON;
      }
    }
    if ((length < 120 && namesSite(text, start, end)) || holdsSiteNumber(text, start, end)) {
      return COLOPHON;
    }
    if (length < 60 && text.startsWith("印发", end - 2) && text.lastIndexOf('日', end) == end - 3) {
      return COLOPHON;
    }
    if (isAnnexMark(text, start, end)) {
      return ANNEX_MARK;
    }
    if (length > LONGEST_TITLE || hasSentenceMark(text, start, end)) {
      return TEXT;
    }
    if (endsLikeDocument(text, start, end)) {
      return TITLE;
    }
    return length <= LONGEST_SHORT ? SHORT : TEXT;
  }

  /**
   * 主办单位：某某省人民政府办公厅 at the foot of a page. Lists of work name several units, or one without its
   * place: 主办单位：省民政厅.
   */
  private static boolean namesSite(String text, int start, int end) {
    for (String host : HOSTS) {
      int name = start + host.length();
      if (text.startsWith(host, start)) {
        boolean several = text.substring(name, end).indexOf('、') > 0;
        boolean shortened = name + 1 < end && "省市州区县".indexOf(text.charAt(name)) >= 0;
        return !several && !shortened;
      }
    }
    return false;
  }

  /** 某县数据局承办 网站标识码：…: who runs the site, however long the line; a notice's sentences stop. */
  private static boolean holdsSiteNumber(String text, int start, int end) {
    String line = end - start > LONGEST_FOOT ? "" : text.substring(start, end);
    if (line.indexOf('。') >= 0) {
      return false;
    }
    for (String number : SITE_NUMBERS) {
      if (line.contains(number)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSentenceMark(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if ("。；！？;：:，".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The name may be followed by years or a state in brackets: 行动方案（2023-2025年）, 办法（试行）. */
  private static boolean endsLikeDocument(String text, int start, int end) {
    int stop = end;
    char last = text.charAt(stop - 1);
    if (last == '）' || last == ')' || last == '》' || last == '”') {
      int open = BoundedSearch.lastOf('（', '(', text, start + 1, stop);
      if (last == '》' || last == '”') {
        stop--;
      } else if (open > start) {
        stop = open;
      }
    }
    for (String name : DOCUMENT_NAMES) {
      if (stop - name.length() > start && text.startsWith(name, stop - name.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDisclosure(String text, int start, int end) {
    return end - start <= 30
        && "（(【[".indexOf(text.charAt(start)) >= 0
        && (text.startsWith("此件", start + 1)
            || text.startsWith("本件", start + 1)
            || text.startsWith("主动公开", start + 1)
            || text.startsWith("依申请公开", start + 1)
            || text.startsWith("不予公开", start + 1)
            || text.startsWith("信息公开形式", start + 1));
  }

  private static boolean isAnnexMark(String text, int start, int end) {
    if (!text.startsWith("附", start) || end - start > LONGEST_TITLE) {
      return false;
    }
    int i = start + 1;
    if (i < end && (text.charAt(i) == '件' || text.charAt(i) == '录' || text.charAt(i) == '表')) {
      i++;
    } else if (i < end && "：:".indexOf(text.charAt(i)) < 0) {
      return false;
    }
    return i == end || "0123456789０１２３４５６７８９一二三四五六七八九十-—－：: 　".indexOf(text.charAt(i)) >= 0;
  }

  /** 2023年5月16日 and nothing else, in Arabic, full-width or Chinese digits. */
  private static boolean isDate(String text, int start, int end) {
    if (end - start > 20 || text.charAt(end - 1) != '日') {
      return false;
    }
    boolean year = false;
    boolean month = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '年') {
        year = true;
      } else if (c == '月') {
        month = true;
      } else if (c != '日'
          && !LabelLexer.isSpace(c)
          && "0123456789０１２３４５６７８９〇○Ｏ零一二三四五六七八九十".indexOf(c) < 0) {
        return false;
      }
    }
    return year && month;
  }
}
