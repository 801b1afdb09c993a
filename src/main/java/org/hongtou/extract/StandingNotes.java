package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.extract.ResponsibilityClause.StandingNote;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.hongtou.words.BoundedSearch;
import org.hongtou.words.CharacterSet;
import org.hongtou.words.Units;
import org.jspecify.annotations.Nullable;

/**
 * Notes within a clause that hold for the tasks that follow: {@code 以下责任单位中均包含各市、县政府，不再列出}, {@code
 * 以下均需…落实}, {@code 列第一位者为牵头单位，下同}.
 */
final class StandingNotes {
  private static final String[] FIRST = {
    "列第一位", "列第1位", "列第一", "列首位", "列在首位", "列在第一位", "排第一位", "排在首位", "排在第一位", "排名第一", "排名第1", "排首位",
    "第一个单位", "第一位为", "首位为"
  };

  /** All units before a list's first comma lead. */
  private static final String[] TO_COMMA = {
    "第一个逗号之前", "第一个逗号前", "首个逗号前", "列在逗号之前", "列在逗号前", "列逗号之前", "列逗号前", "逗号之前", "逗号前", "逗号以前"
  };

  /** Between 第一位 and 牵头单位. */
  private static final int LONGEST_LINK = 16;

  /** How many lines behind the last row of a table notes stand. */
  private static final int NOTE_LINES = 6;

  private static final String[] ALL = {
    "以下", "各项", "所有", "每项", "上述", "后续", "其他", "本方案", "本措施", "全部", "具体任务", "各任务", "重点任务"
  };

  /** The longest sentence of a note: a dozen units. */
  private static final int LONGEST_SENTENCE = 160;

  private static final String[] SHARED = {
    "均需", "均须", "均由", "均包含", "均包括", "均含", "均要", "都需", "都包含", "皆由", "均为", "均涉及"
  };

  private static final int LONGEST_PLACE = 4;

  /** Those of {@link #SHARED}, and of 不再列出. */
  private static final CharacterSet BEGINS_SHARED = CharacterSet.of("均都皆不");

  private StandingNotes() {}

  /**
   * The units that sentences outside of clauses add to the tasks behind them: {@code
   * 以下各项任务均由甲州、乙州人民政府具体落实，责任单位中不再列出}. The sentence must say of which tasks, or that the units are
   * listed no more.
   *
   * @param text the notice's text
   * @param from where to look from
   * @param to where to look up to: the place of a task
   */
  static List<StandingNote.Everywhere> between(String text, int from, int to) {
    List<StandingNote.Everywhere> notes = new ArrayList<>();
    if (!mayShare(text, from, to)) {
      return notes;
    }
    for (String word : SHARED) {
      // 均为责任单位 is read apart: its units stand before it
      int shared = word.equals("均为") ? -1 : next(text, word, from, to);
      while (shared >= 0) {
        Span sentence = sentenceAt(text, shared);
        List<StandingNote> found = new ArrayList<>();
        boolean plain =
            sentence.length() < LONGEST_SENTENCE
                && saysOfTasks(text.substring(sentence.start(), shared))
                && !insideBracket(text, shared);
        if (plain) {
          read(text, sentence.start(), sentence.end(), found);
        }
        for (StandingNote note : found) {
          if (note instanceof StandingNote.Everywhere everywhere && !notes.contains(everywhere)) {
            notes.add(everywhere);
          }
        }
        shared = next(text, word, shared + word.length(), to);
      }
    }
    listedNoMore(text, from, to, notes);
    return notes;
  }

  /**
   * （各市人民政府、示范区管委会按职责抓好落实，不再逐项列出。）: units before a verb, in a sentence that says they are listed no
   * more.
   */
  private static void listedNoMore(
      String text, int from, int to, List<StandingNote.Everywhere> notes) {
    for (int more = next(text, "不再", from, to); more >= 0; more = next(text, "不再", more + 2, to)) {
      Span sentence = sentenceAt(text, more);
      boolean lists = BoundedSearch.indexOf("列", text, more, Math.min(text.length(), more + 6)) > 0;
      boolean read = false;
      for (String word : SHARED) {
        read |= BoundedSearch.indexOf(word, text, sentence.start(), sentence.end()) >= 0;
      }
      if (!lists || read || sentence.length() > LONGEST_SENTENCE || text.charAt(more - 1) != '，') {
        continue;
      }
      int start = more - 1;
      while (start > sentence.start() && "，,；;：:".indexOf(text.charAt(start - 1)) < 0) {
        start--;
      }
      RoleWords.Closing closing = RoleWords.closing(text, start, more - 1);
      List<Span> units =
          closing == null || closing.start() <= start
              ? List.of()
              : ClauseGrammar.units(text, new Span(start, closing.start()));
      if (!units.isEmpty() && units.stream().allMatch(unit -> Units.canBeName(unit.of(text)))) {
        notes.add(new StandingNote.Everywhere(closing.role(), units, false));
      }
    }
  }

  /**
   * Whether a stretch has any of the characters that notes of shared units need: most have none.
   */
  private static boolean mayShare(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (BEGINS_SHARED.contains(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where a word next begins before a place; -1 if nowhere. Looks no further than that. */
  private static int next(String text, String word, int from, int to) {
    int end = Math.min(text.length(), to + word.length() - 1);
    return from < end ? text.indexOf(word, from, end) : -1;
  }

  private static boolean saysOfTasks(String subject) {
    return subject.contains("任务") || subject.contains("责任单位") || subject.contains("工作");
  }

  /**
   * A note in a clause's brackets is read with the clause. A bracket that opens its line and holds
   * nothing before the note is none: （以下各项任务的责任单位均包含各区政府，不再列出）.
   */
  private static boolean insideBracket(String text, int at) {
    int depth = 0;
    int line = text.lastIndexOf('\n', at) + 1;
    int from = sentenceAt(text, at).start() == line ? line + 1 : line;
    for (int i = from; i < at; i++) {
      depth += Brackets.isOpening(text.charAt(i)) ? 1 : 0;
      depth -= Brackets.isClosing(text.charAt(i)) && depth > 0 ? 1 : 0;
    }
    return depth > 0;
  }

  static Span sentenceAt(String text, int at) {
    int start = at;
    while (start > 0 && "。；\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = at;
    while (end < text.length() && "。；\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, end);
  }

  /** What a preamble says of all lists: 本意见所列任务，列第一位的为牵头单位. Null if nothing. */
  static StandingNote.@Nullable FirstLeads ofLists(String preamble) {
    Leading said = leading(preamble, LONGEST_LINK);
    return said == null
        ? null
        : said.note(preamble.substring(said.lead(), sentenceAt(preamble, said.lead()).end()));
  }

  /** 以下责任单位列首位者为牵头单位, in a sentence outside of clauses; null if none stands in the stretch. */
  static StandingNote.@Nullable FirstLeads ofListsBelow(String text, int from, int to) {
    int below = next(text, "以下", from, to);
    while (below >= 0) {
      Span sentence = sentenceAt(text, below);
      int end = Math.min(sentence.end(), to);
      String words = text.substring(below, Math.max(below, end));
      Leading said =
          words.contains("单位") && !insideBracket(text, below) ? leading(words, LONGEST_LINK) : null;
      if (said != null) {
        return said.note(words.substring(said.lead()));
      }
      below = next(text, "以下", below + 2, to);
    }
    return null;
  }

  /**
   * 注：责任单位栏列第一位的为牵头单位: a note on a line behind the last task; null without one.
   *
   * @param from behind that task
   */
  static StandingNote.@Nullable FirstLeads belowTables(String text, int from) {
    int line = text.indexOf('\n', from) + 1;
    for (int i = 0; i < NOTE_LINES && line > 0 && line < text.length(); i++) {
      int end = text.indexOf('\n', line);
      String words = text.substring(line, end < 0 ? text.length() : end).strip();
      boolean note = words.startsWith("注") || words.startsWith("备注") || words.startsWith("说明");
      StandingNote.FirstLeads said = note ? ofLists(words) : null;
      if (said != null) {
        return said;
      }
      line = end + 1;
    }
    return null;
  }

  /**
   * Words of a note that the first units lead.
   *
   * @param at where they begin
   * @param lead where 牵头 stands
   */
  private record Leading(boolean toComma, int at, int lead) {
    StandingNote.FirstLeads note(String behindLead) {
      return new StandingNote.FirstLeads(toComma, others(behindLead));
    }
  }

  /**
   * Finds them.
   *
   * @param longest how far behind them 牵头 may stand, in characters
   */
  private static @Nullable Leading leading(String text, int longest) {
    for (boolean toComma : new boolean[] {true, false}) {
      for (String word : toComma ? TO_COMMA : FIRST) {
        int at = text.indexOf(word);
        int lead = at < 0 ? -1 : text.indexOf("牵头", at);
        if (lead >= 0 && lead - at < longest) {
          return new Leading(toComma, at, lead);
        }
      }
    }
    return null;
  }

  /** 列第一位的为牵头单位，其他单位配合; what is said of no one else leaves the others responsible. */
  private static Role others(String behindLead) {
    return behindLead.contains("配合") || behindLead.contains("参与") || behindLead.contains("协办")
        ? Role.SUPPORT
        : Role.RESPONSIBLE;
  }

  /**
   * Reads the note at the end of a clause.
   *
   * @return where the note begins; {@code to} if there is none
   */
  static int read(String text, int from, int to, List<StandingNote> notes) {
    String clause = text.substring(from, to);
    int start = clause.length();
    Leading said = leading(clause, clause.length());
    if (said != null) {
      notes.add(said.note(clause.substring(said.lead())));
      start = said.at();
    }
    int shared = -1;
    int length = 0;
    for (String word : SHARED) {
      int at = clause.indexOf(word);
      if (at >= 0 && (shared < 0 || at < shared)) {
        shared = at;
        length = word.length();
      }
    }
    if (shared >= 0) {
      int opening = opening(clause, shared);
      if (clause.startsWith("均为", shared)
          && isLabel(clause, EveryTaskUnits.behindTasks(clause, shared + length))) {
        // 各市政府均为责任单位，以下不再列出: who is meant stands before it, and is read with the notice
        return from + Math.min(start, subject(clause, shared));
      }
      boolean standing = opening >= 0 || (clause.contains("不再") && clause.indexOf("列", shared) > 0);
      if (standing) {
        int at = opening >= 0 ? opening : shared;
        List<Span> units = units(text, from + shared + length, to);
        if (!units.isEmpty()) {
          boolean fromNext = clause.startsWith("以下", at) || clause.startsWith("后续", at);
          notes.add(new StandingNote.Everywhere(role(clause.substring(at)), units, fromNext));
          start = Math.min(start, at);
        }
      }
    }
    // the note may stand in inner brackets: cut before them
    while (start > 0 && start < clause.length() && Brackets.isOpening(clause.charAt(start - 1))) {
      start--;
    }
    return from + start;
  }

  /** 责任单位 and what follows, behind 均为. */
  private static boolean isLabel(String clause, int at) {
    for (int end = at + 4; end <= Math.min(clause.length(), at + 6); end++) {
      boolean closes = end == clause.length() || "，。；,;".indexOf(clause.charAt(end)) >= 0;
      if (closes && RoleWords.label(clause.substring(at, end)) != null) {
        return true;
      }
    }
    return false;
  }

  /** Where the subject of 均为责任单位 begins. */
  private static int subject(String clause, int shared) {
    int start = shared;
    int depth = 0;
    while (start > 0) {
      char c = clause.charAt(start - 1);
      depth += Brackets.isClosing(c) ? 1 : 0;
      if (depth == 0 && ("，。；,;".indexOf(c) >= 0 || Brackets.isOpening(c))) {
        break;
      }
      depth -= Brackets.isOpening(c) ? 1 : 0;
      start--;
    }
    return start;
  }

  private static int opening(String clause, int shared) {
    int best = -1;
    for (String word : ALL) {
      int at = clause.lastIndexOf(word, shared);
      if (at >= 0 && shared - at <= 16) {
        best = best < 0 ? at : Math.min(best, at);
      }
    }
    return best;
  }

  private static Role role(String note) {
    if (note.contains("配合单位") || note.contains("配合，") || note.contains("参与")) {
      return Role.SUPPORT;
    }
    return (note.contains("均由") && note.contains("牵头")) || note.contains("牵头单位均")
        ? Role.LEAD
        : Role.RESPONSIBLE;
  }

  /** The units up to the verb or to 不再列出. */
  private static List<Span> units(String text, int from, int to) {
    List<Span> pieces = new ArrayList<>();
    int depth = 0;
    int at = from;
    for (int i = from; i <= to; i++) {
      char c = i < to ? text.charAt(i) : '。';
      if (i < to && Brackets.isOpening(c)) {
        depth++;
      } else if (i < to && Brackets.isClosing(c)) {
        depth = Math.max(0, depth - 1);
      }
      if (i == to || (depth == 0 && "、，；。,;".indexOf(c) >= 0)) {
        Span piece = Brackets.trim(text, at, i);
        RoleWords.Closing closing = RoleWords.closing(text, piece.start(), piece.end());
        Span name =
            Brackets.trim(text, piece.start(), closing == null ? piece.end() : closing.start());
        String written = name.of(text);
        if (written.startsWith("不再")
            || written.startsWith("不另")
            || written.startsWith("下同")
            || written.startsWith("责任单位中")) {
          break;
        }
        if (name.length() > 0) {
          pieces.add(name);
        }
        if (closing != null || c == '。') {
          break;
        }
        at = i + 1;
      }
    }
    List<Span> units = new ArrayList<>();
    List<Span> names = UnitList.names(text, pieces);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).of(text);
      // 甲州、乙州人民政府: a place shares the ending of the name behind it; so do 东城、西城街道办事处
      boolean shares =
          i + 1 < names.size()
              && (Units.isPlaceName(name)
                  || (name.length() <= LONGEST_PLACE
                      && Units.placeEnding(names.getLast().of(text)) == null
                      && names.getLast().of(text).endsWith("街道办事处")));
      if (Units.canBeName(name) || shares) {
        units.add(names.get(i));
      }
    }
    return units;
  }
}
