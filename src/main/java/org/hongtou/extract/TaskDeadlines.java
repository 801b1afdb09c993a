package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DateLexer.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * By when a task or a deliverable of it is to be done (完成时限): what its clause says, else the last
 * date in its text up to which work is to be done. The date of a target or of a hoped-for state
 * (到2025年基本建成…) is not the task's.
 */
final class TaskDeadlines {
  private static final String[] STATES = {
    "基本建成", "基本形成", "初步形成", "初步建成", "取得", "达到", "形成", "位居", "进入", "走在", "力争", "明显", "显著", "成为",
    "突破", "有效期", "执行期限", "报送", "期间", "以来", "截至"
  };

  private TaskDeadlines() {}

  /** A deadline and the words that state it. */
  record Deadline(String iso, Span words) {}

  /**
   * The deadline of a task.
   *
   * @param year for dates that name none (年底前); null if the notice has no year
   * @param targets the targets that stand in it
   */
  static @Nullable Deadline of(
      String text, Stretch stretch, List<Target> targets, @Nullable Integer year) {
    for (int i = stretch.clauses().size() - 1; i >= 0; i--) {
      Span words = stretch.clauses().get(i).deadline();
      if (words != null) {
        Deadline stated = last(text, words, year);
        if (stated != null) {
          return stated;
        }
      }
    }
    Deadline last = null;
    for (DateMention date : DateLexer.dates(text, stretch.span())) {
      if (!date.bounded() || insideClause(date.span(), stretch.clauses())) {
        continue;
      }
      if (date.lastYear() != null || opensGoal(text, date.span().start())) {
        continue;
      }
      String iso = iso(date, year);
      Span sentence = rest(text, date.span().end(), stretch.span().end());
      if (iso != null && !isReport(sentence.of(text)) && ordersWork(text, sentence, targets)) {
        last = new Deadline(iso, new Span(date.span().start(), sentence.end()));
      }
    }
    return last;
  }

  private static @Nullable Deadline last(String text, Span words, @Nullable Integer year) {
    List<DateMention> dates = DateLexer.dates(text, words);
    if (dates.isEmpty()) {
      return null;
    }
    String iso = iso(dates.getLast(), year);
    return iso == null ? null : new Deadline(iso, words);
  }

  private static @Nullable String iso(DateMention date, @Nullable Integer year) {
    String iso = date.iso();
    return iso != null || year == null ? iso : date.iso(year);
  }

  private static boolean insideClause(Span date, List<ResponsibilityClause> clauses) {
    for (ResponsibilityClause clause : clauses) {
      if (clause.span().overlaps(date)) {
        return true;
      }
    }
    return false;
  }

  /** 到2025年底，… states what is to be reached, 2025年底前，… what is to be done. */
  private static boolean opensGoal(String text, int start) {
    return start > 0 && "到至".indexOf(text.charAt(start - 1)) >= 0;
  }

  /** From the date to the end of its sentence part that says what to do. */
  private static Span rest(String text, int from, int to) {
    int start = from;
    while (start < to && "，,前内".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < to && "。；\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, Math.max(start, end));
  }

  /** Whether a part of the sentence orders something beyond figures and states. */
  private static boolean ordersWork(String text, Span sentence, List<Target> targets) {
    int start = sentence.start();
    for (int i = sentence.start(); i <= sentence.end(); i++) {
      if (i == sentence.end() || text.charAt(i) == '，') {
        Span part = new Span(start, i);
        if (part.length() > 3 && !holdsTarget(part, targets) && !isState(part.of(text))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static boolean holdsTarget(Span part, List<Target> targets) {
    for (Target target : targets) {
      if (target.span().overlaps(part)) {
        return true;
      }
    }
    return false;
  }

  /** 于11月10日前将工作总结报省政府办公厅: when to report, not when to be done. */
  private static boolean isReport(String sentence) {
    for (String word : new String[] {"报送", "上报", "报至", "书面报", "报省", "报市", "报县", "报我"}) {
      if (sentence.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isState(String part) {
    for (String word : STATES) {
      if (part.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
