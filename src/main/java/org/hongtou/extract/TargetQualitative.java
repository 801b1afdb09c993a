package org.hongtou.extract;

import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Target.Kind;
import org.hongtou.words.DateLexer.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds states without a figure that are to be reached by a date (定性目标): 到2020年，基本建成…体系.
 *
 * <p>Conservative: only in a sentence that opens with the date (到2025年, 2025年底前), only clauses that
 * end in a state or begin with its verb, and none that has a figure of its own.
 */
final class TargetQualitative {
  private static final String[] VERBS = {
    "基本建成", "全面建成", "初步建成", "建成", "基本形成", "初步形成", "形成", "基本建立", "建立", "基本实现", "全面实现", "实现"
  };
  private static final String[] STATES = {
    "基本形成", "初步形成", "全面形成", "基本建立", "全面建立", "基本建成", "全面建成", "初步建成", "基本健全", "更加完善", "显著提升", "明显提升",
    "显著增强", "明显增强", "大幅提升", "进一步提升", "进一步完善", "持续优化", "明显改善", "显著提高", "明显提高", "取得明显成效", "取得显著成效"
  };
  private static final int SHORTEST = 6;

  private TargetQualitative() {}

  static void find(
      TargetSentence sentence,
      TargetContext context,
      TargetDeadline deadlines,
      List<Target> found) {
    DateMention date = openingDate(sentence);
    if (date == null || context.isPast(date) || context.regulation()) {
      return;
    }
    int at = date.span().end();
    int seen = -1;
    while (at < sentence.span().end()) {
      Span clause = sentence.clauseAt(new Span(at, at));
      // A bracket at its end (…支撑（省商务厅负责）) is no part of a clause, and no clause of its own.
      boolean again = clause.start() == seen;
      seen = clause.start();
      if (!again && clause.length() >= SHORTEST && isState(sentence, clause, date)) {
        String words = clause.of(sentence.text());
        found.add(
            new Target(
                "",
                null,
                words,
                clause,
                words.substring(Math.max(0, date.span().end() - clause.start())),
                null,
                null,
                null,
                null,
                null,
                null,
                deadlines.of(sentence, clause, new Span(clause.end(), clause.end())),
                Kind.QUALITATIVE,
                null,
                Rule.STATE.toString(),
                Rule.STATE.confidence()));
      }
      at = Math.max(clause.end(), at) + 1;
    }
  }

  /**
   * The first date by which things are to be done and that a sentence opens with, or comes to
   * behind a comma (…，到2025年，…); null without one.
   */
  private static @Nullable DateMention openingDate(TargetSentence sentence) {
    String text = sentence.text();
    for (DateMention date : sentence.dates()) {
      int start = date.span().start();
      String before = text.substring(sentence.span().start(), start);
      boolean until = before.endsWith("到") || before.endsWith("至");
      boolean opens = before.length() <= 6 && !before.endsWith("自");
      boolean turns = before.length() > 1 && "，；".indexOf(before.charAt(before.length() - 2)) >= 0;
      if (date.year() != null && ((until && (opens || turns)) || (date.bounded() && opens))) {
        return date;
      }
    }
    return null;
  }

  private static boolean isState(TargetSentence sentence, Span clause, DateMention date) {
    if (sentence.quantities().stream().anyMatch(q -> clause.contains(q.figure()))) {
      return false;
    }
    String words = clause.of(sentence.text());
    int from = Math.max(0, date.span().end() - clause.start());
    if (from >= words.length()
        || words.contains("全覆盖")
        || words.contains("报送")
        || TargetWords.PAST.in(words)) {
      return false;
    }
    String own = words.substring(from);
    for (String verb : VERBS) {
      if (own.startsWith(verb) && own.length() > verb.length() + 2) {
        return true;
      }
    }
    for (String state : STATES) {
      if (own.endsWith(state) && own.length() > state.length() + 2) {
        return true;
      }
    }
    return false;
  }
}
