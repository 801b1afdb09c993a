package org.hongtou.read;

import java.util.Arrays;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;
import org.hongtou.words.Places;

/**
 * Where a row whose cells stand without anything between them may be cut: where names and dates
 * begin and end, and before the numbers of headings.
 *
 * <pre>
 * 认定州级非遗工坊100个|州文体广电旅游局|州乡村振兴局，各县市人民政府|2022年6月
 * </pre>
 */
final class GluedCuts {
  /** Units and deadlines stand at the end of a row. */
  private static final int REACH = 420;

  private static final int LONGEST_NAME = 26;

  private final RowText row;
  private final NameDoubt names;
  private final CellFit fit;

  GluedCuts(RowText row, NameDoubt names, CellFit fit) {
    this.row = row;
    this.names = names;
    this.fit = fit;
  }

  void mark(boolean[] cut) {
    int from = Math.max(1, row.length() - REACH);
    names(from, cut);
    deadlines(from, cut);
    for (int i = from; i < row.length(); i++) {
      char c = row.charAt(i);
      if ((c == '（' || c == '(' || (LineShape.isNumeral(c) && !LineShape.isDigit(c)))
          && LineShape.labelLength(row.dense().substring(i)) > 0) {
        cut[i] = true;
      }
      if ("。；".indexOf(row.charAt(i - 1)) >= 0) {
        cut[i] = true;
      }
    }
  }

  private void names(int from, boolean[] cut) {
    boolean[] opens = new boolean[row.length() + 1];
    boolean[] inside = new boolean[row.length() + 1];
    for (int i = from; i < row.length(); i++) {
      if (!Character.isIdeographic(row.charAt(i)) || endsPlace(i)) {
        continue;
      }
      int depth = 0;
      int limit = Math.min(row.length(), i + LONGEST_NAME);
      for (int j = i + 1; j <= limit; j++) {
        char last = row.charAt(j - 1);
        depth += "（(〔".indexOf(last) >= 0 ? 1 : "）)〕".indexOf(last) >= 0 ? -1 : 0;
        if (depth < 0 || (depth == 0 && "，。；：、《》".indexOf(last) >= 0) || LineShape.isDigit(last)) {
          break;
        }
        if (j >= i + 2
            && depth == 0
            && NameDoubt.mayEnd(last)
            && names.opensSafely(row.dense().substring(i, j))) {
          opens[i] = true;
          cut[j] |= j == row.length() || "、，；和及等".indexOf(row.charAt(j)) < 0;
          if (names.holdsTogether(row.dense().substring(i, j))) {
            Arrays.fill(inside, i + 1, j, true);
          }
        }
      }
    }
    for (int i = from; i < row.length(); i++) {
      // inside a list no cell begins, and within a name none ends
      cut[i] |= opens[i] && "、，；和及".indexOf(row.charAt(i - 1)) < 0;
      cut[i] &= !inside[i];
    }
  }

  /** 雄安新区, 赣州: a level word that ends a place's name begins no unit's. */
  private boolean endsPlace(int at) {
    if ("市州区县盟旗".indexOf(row.charAt(at)) < 0) {
      return false;
    }
    if (row.charAt(at) == '区' && "新发范园城治地高特景港贸".indexOf(row.charAt(at - 1)) >= 0) {
      return true;
    }
    for (int from = Math.max(0, at - 4); from < at; from++) {
      Places.Match place = Places.matchAt(row.dense(), from);
      if (place != null && place.end() == at + 1) {
        return true;
      }
    }
    return false;
  }

  private void deadlines(int from, boolean[] cut) {
    List<DateMention> dates = DateLexer.dates(row.dense(), new Span(from, row.length()));
    for (DateMention date : dates) {
      cut[date.span().start()] = true;
      cut[date.span().end()] = true;
    }
    int last = dates.isEmpty() ? -1 : dates.getLast().span().start();
    for (int i = Math.max(from, row.length() - 24); i < row.length(); i++) {
      if (i != last && fit.deadline(i, row.length()) < 0.5) {
        cut[i] = true;
      }
    }
  }
}
