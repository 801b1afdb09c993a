package org.hongtou.outline;

import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.DocumentNumbers;
import org.hongtou.words.Places;
import org.jspecify.annotations.Nullable;

/**
 * Tells where another notice begins behind the first: some collections put several into one file.
 *
 * <pre>
 * 10.某市人民政府办公室关于印发某市深化
 * 某改革实施方案的通知（2023年1月19日）
 * 某府办发〔2023〕6号
 * 各县（市、区）人民政府：
 * </pre>
 *
 * A title that says what the notice is about, over a few lines, and below it the number or the
 * addressees; the number may also stand first, and the collection's own number before all.
 */
final class NoticeHead {
  private static final int MOST_LINES = 6;
  private static final int LONGEST_LINE = 80;
  private static final int LONGEST_ADDRESSEES = 200;
  private static final String[] ABOUT = {"关于", "印发", "转发", "批转"};
  private static final String[] KINDS = {"通知", "意见", "决定", "通报", "公告", "通告", "批复", "函"};
  private static final String AUTHORITY_ENDS = "府厅局委会室办院部";
  private static final String[] ADDRESSEE_ENDS = {
    "政府", "单位", "部门", "机构", "管委会", "局", "厅", "委", "办", "企业", "院校"
  };

  private NoticeHead() {}

  /**
   * The title of a notice that begins at a line.
   *
   * @param lines the text's paragraphs and tables
   * @param first the line's place among them
   * @return null if none begins there
   */
  static @Nullable Span titleAt(String text, List<Span> lines, int first) {
    StringBuilder title = new StringBuilder();
    int start = -1;
    int end = -1;
    int limit = Math.min(lines.size(), first + MOST_LINES);
    for (int i = first; i < limit; i++) {
      Span line = Headings.trimmed(text, lines.get(i));
      boolean isNumber = isNumber(text, line);
      if (start >= 0 && (isNumber || areAddressees(text, line)) && isTitle(title.toString())) {
        return new Span(start, end);
      }
      if (isNumber && i == first) {
        continue;
      }
      Span words = i == first ? withoutLabel(text, line) : line;
      if (isNumber || !mayBeOfTitle(text, words) || (i == first && !begins(words.of(text)))) {
        return null;
      }
      start = start < 0 ? words.start() : start;
      end = words.end();
      title.append(words.of(text));
    }
    return null;
  }

  private static boolean begins(String line) {
    for (String about : ABOUT) {
      if (line.contains(about)) {
        return true;
      }
    }
    boolean authority = AUTHORITY_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    return authority && (line.startsWith("中共") || Places.matchAt(line, 0) != null);
  }

  private static boolean isTitle(String words) {
    String bare = words;
    while (bare.endsWith("）") || bare.endsWith(")")) {
      int open = Math.max(bare.lastIndexOf('（'), bare.lastIndexOf('('));
      if (open < 0) {
        return false;
      }
      bare = bare.substring(0, open);
    }
    boolean about = false;
    for (String word : ABOUT) {
      about |= bare.contains(word);
    }
    for (String kind : KINDS) {
      if (about && bare.endsWith(kind)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeOfTitle(String text, Span line) {
    if (line.length() < 2 || line.length() > LONGEST_LINE) {
      return false;
    }
    for (int i = line.start(); i < line.end(); i++) {
      if ("。；！？：:\t\n".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return switch (LineKind.of(text, line)) {
      case TITLE, SHORT, TEXT -> true;
      case DATE, DISCLOSURE, ANNEX_MARK, COLOPHON -> false;
    };
  }

  private static boolean isNumber(String text, Span line) {
    int start = line.start();
    int end = line.end();
    if (line.length() > 2
        && "（(".indexOf(text.charAt(start)) >= 0
        && "）)".indexOf(text.charAt(end - 1)) >= 0) {
      start++;
      end--;
    }
    DocumentNumbers.Found number = DocumentNumbers.numberAt(text, start, end);
    return number != null && number.span().end() == end;
  }

  /** 各县（市、区）人民政府，市政府各部门：, also with the text behind the colon. */
  private static boolean areAddressees(String text, Span line) {
    int limit = Math.min(line.end(), line.start() + LONGEST_ADDRESSEES);
    for (int i = line.start(); i < limit; i++) {
      char c = text.charAt(i);
      if (c == '：' || c == ':') {
        String words = text.substring(line.start(), i);
        return words.startsWith("各") || words.contains("，各") || endsLikeAddressee(words);
      }
      if ("。；".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean endsLikeAddressee(String words) {
    for (String end : ADDRESSEE_ENDS) {
      if (words.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** Without the number that a collection gives the notice: 10.. */
  private static Span withoutLabel(String text, Span line) {
    Label label = LabelLexer.at(text, line.start(), line.end());
    boolean arabic = label != null && label.style() == LabelStyle.ARABIC_POINT;
    return arabic ? Headings.trimmed(text, new Span(label.span().end(), line.end())) : line;
  }
}
