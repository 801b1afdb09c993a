package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.extract.ResponsibilityClause.Assignment;
import org.hongtou.extract.ResponsibilityClause.StandingNote;
import org.hongtou.extract.RoleWords.LabelKind;
import org.hongtou.model.Role;
import org.hongtou.model.Span;
import org.hongtou.words.Units;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of responsibility clauses (责任分工):
 *
 * <pre>
 * clause  := phrase { separator phrase } [ note ]
 * phrase  := label "：" units | units verb | units 会同 units [ verb ] | units | deadline
 * units   := name { separator name } [ 等 [ noun ] ]
 * </pre>
 *
 * A phrase without label or verb is a list of responsible units, and only taken if every name in it
 * reads like a unit: brackets also hold dates, laws and abbreviations.
 */
final class ClauseGrammar {
  private static final int LONGEST_CLAUSE = 1500;

  /** What stands before a unit that a list sets apart. */
  private static final String MARKS = "*＊★☆▲△※";

  /** How a piece begins that names nobody. */
  private static final List<String> HOW = List.of("按", "持续", "长期", "不断", "逐步", "适时", "不再");

  private final String text;
  private final int from;
  private final int to;
  private final List<Assignment> assignments = new ArrayList<>();
  private final List<StandingNote> notes = new ArrayList<>();

  private @Nullable Span deadline;
  private int lists;

  /** Names read since the last label or verb. */
  private final List<Piece> pending = new ArrayList<>();

  private @Nullable Role labelled;
  private boolean labels;
  private boolean verbs;
  private boolean foreign;

  /** Whether the last label announced something other than units. */
  private boolean skipping;

  /** Whether what is skipped goes on with the words of a deadline. */
  private boolean ofDeadline;

  /** Whether the next pieces tell what the unit before is responsible for. */
  private boolean ofWork;

  /** A stretch between separators; {@code after} is the separator behind it. */
  private record Piece(Span span, char after) {}

  private ClauseGrammar(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /**
   * Parses the inside of a pair of brackets, or a run of labelled sentences.
   *
   * @param whole the clause with its brackets
   * @param from the first character inside
   * @param to behind the last character inside
   * @return null if it is no responsibility clause
   */
  static @Nullable ResponsibilityClause parse(String text, Span whole, int from, int to) {
    if (to - from < 2 || to - from > LONGEST_CLAUSE) {
      return null;
    }
    ClauseGrammar grammar = new ClauseGrammar(text, from, to);
    return grammar.clause()
        ? new ResponsibilityClause(whole, grammar.assignments, grammar.deadline, grammar.notes)
        : null;
  }

  /** The names in a stretch that holds nothing but units, such as a table's cell. */
  static List<Span> units(String text, Span span) {
    ClauseGrammar grammar = new ClauseGrammar(text, span.start(), span.end());
    List<Span> pieces = new ArrayList<>();
    for (Piece piece : grammar.pieces(span.start(), span.end())) {
      pieces.add(piece.span);
    }
    return UnitList.names(text, pieces);
  }

  private boolean clause() {
    if (opensLikeNote()) {
      return false;
    }
    int end = StandingNotes.read(text, from, to, notes);
    for (Piece piece : pieces(from, end)) {
      phrase(piece);
      if (foreign) {
        return false;
      }
    }
    boolean bare = !labels && !verbs;
    flushLabelled();
    if (!bare) {
      assignments.removeIf(assignment -> saysHow(assignment.name()));
    }
    if (assignments.isEmpty()) {
      return deadline != null || !notes.isEmpty();
    }
    return bare
        ? ClauseNames.allAreUnits(text, assignments)
            || ClauseNames.arePlaces(text, new Span(from, to), assignments)
        : ClauseNames.mostAreUnits(text, assignments, labels);
  }

  private void phrase(Piece piece) {
    Span span = piece.span;
    int colon = colon(span);
    if (colon >= 0) {
      RoleWords.Meaning meaning =
          RoleWords.label(Brackets.withoutSpace(text.substring(span.start(), colon)));
      if (meaning == null) {
        // 适用范围：浙江自贸试验区: something else that this clause says, unless it says nothing but that
        flushLabelled();
        foreign = !labels && !verbs;
        labelled = null;
        skipping = true;
        ofDeadline = false;
        return;
      }
      skipping = meaning.kind() != LabelKind.UNITS;
      ofDeadline = meaning.kind() == LabelKind.DEADLINE;
      flushLabelled();
      labels = true;
      labelled = meaning.role();
      Span rest = Brackets.trim(text, colon + 1, span.end());
      if (meaning.kind() == LabelKind.DEADLINE) {
        deadline = rest;
        return;
      }
      if (meaning.kind() == LabelKind.OTHER || rest.length() == 0) {
        return;
      }
      // 定责任：挂钩市领导：张某某；牵头部门：市商务局: the label of all has the first one behind it
      Piece words = new Piece(rest, piece.after);
      if (colon(rest) >= 0) {
        phrase(words);
      } else {
        phraseWithoutLabel(words);
      }
      return;
    }
    if (skipping) {
      // 完成时限：2023年6月底前，持续推进: still the deadline's words
      deadline = ofDeadline && deadline != null ? new Span(deadline.start(), span.end()) : deadline;
      return;
    }
    phraseWithoutLabel(piece);
  }

  private void phraseWithoutLabel(Piece piece) {
    Span span = piece.span;
    Span date = ClauseDeadline.of(text, span);
    if (date != null) {
      deadline = date;
      return;
    }
    if (namesOwnRole(span)) {
      return;
    }
    int together = indexOf("会同", span);
    RoleWords.Closing closing = RoleWords.closing(text, span.start(), span.end());
    RoleWords.Closing governs = null;
    boolean named =
        closing != null
            && Units.canBeName(
                text.substring(span.start(), Math.max(span.start(), closing.start())));
    if (!named && together < 0 && !labels) {
      // 专家组负责技术指导: 指导 is what it is responsible for
      governs = GovernedWork.in(text, span);
      closing = governs == null ? closing : governs;
    }
    if (ofWork && closing == null) {
      // 市卫健局负责小理发店、小旅店、小浴室，…: what it is responsible for goes on
      ofWork = piece.after == '、';
      return;
    }
    ofWork = governs != null && piece.after == '、';
    int end = closing == null ? withoutScope(span) : closing.start();
    int start = behindBy(span, end);
    if (together > start) {
      pending.add(new Piece(Brackets.trim(text, start, together), '，'));
      verbs = true;
      // 督导单位：A会同B: the label speaks for both
      boolean helps = labels && labelled == Role.SUPPORT;
      flush(helps ? Role.SUPPORT : Role.LEAD, helps ? Rule.LABEL : Rule.VERB);
      labelled = Role.SUPPORT;
      start = together + 2;
    } else if (together == start) {
      // A牵头，会同B、C
      flush(labelled == null ? Role.LEAD : labelled, Rule.VERB);
      verbs = true;
      labelled = Role.SUPPORT;
      start = together + 2;
    }
    Span name = Brackets.trim(text, start, Math.max(start, end));
    if (labelled == Role.SUPPORT && !labels && closing == null) {
      name = withoutWork(name);
    }
    if (name.length() > 0) {
      pending.add(new Piece(name, piece.after));
    }
    if (closing != null) {
      verbs = true;
      closeWith(closing.role());
    } else if (labelled == Role.SUPPORT && !labels && piece.after != '、') {
      // A会同B和C，D按职责分工负责: the comma ends what 会同 governs
      flush(Role.SUPPORT, Rule.VERB);
      labelled = null;
    }
  }

  /**
   * 市农业农村局（牵头）、市市场监管局: a name with its own role in brackets behind it, among those of the label or
   * list.
   */
  private boolean namesOwnRole(Span span) {
    int close = span.end() - 1;
    int open = close;
    while (open > span.start() && !Brackets.isOpening(text.charAt(open))) {
      open--;
    }
    if (!Brackets.isClosing(text.charAt(close)) || open == span.start()) {
      return false;
    }
    Span inside = Brackets.trim(text, open + 1, close);
    RoleWords.Closing verb = RoleWords.closing(text, inside.start(), inside.end());
    RoleWords.Meaning label = RoleWords.label(inside.of(text));
    Role role = verb != null && verb.start() == inside.start() ? verb.role() : null;
    role = role == null && label != null ? label.role() : role;
    Span name = Brackets.trim(text, span.start(), open);
    if (role == null || !Units.canBeName(name.of(text))) {
      return false;
    }
    assign(
        labelled == null ? Role.RESPONSIBLE : labelled, labelled == null ? Rule.LIST : Rule.LABEL);
    pending.add(new Piece(name, '、'));
    assign(role, Rule.VERB);
    verbs = true;
    return true;
  }

  /** 会同市公安局、市供销合作社|落实查验制度: the name behind 会同 without what they do together. */
  private Span withoutWork(Span name) {
    if (Units.canBeName(name.of(text))) {
      return name;
    }
    int end = Units.nameEnd(text, name.start(), name.end());
    return end < 0 ? name : new Span(name.start(), end);
  }

  /** 由|省水利厅, 以上10至12项由|省水利厅, 牧民培训由|省人社厅负责: where the names begin. */
  private int behindBy(Span span, int end) {
    if (text.startsWith("由", span.start())) {
      return span.start() + 1;
    }
    boolean group = text.startsWith("以上", span.start()) || text.startsWith("上述", span.start());
    int by = indexOf("由", span);
    // not 中国（甘肃）自由|贸易试验区管委会
    boolean work =
        by > span.start()
            && by + 1 < end
            && text.charAt(by - 1) != '自'
            && Units.canBeName(text.substring(by + 1, end));
    return by >= 0 && (group || work) ? by + 1 : span.start();
  }

  /** 相关部门按职责分工，各县（区）政府…: the end of the name before the words that share out the work. */
  private int withoutScope(Span span) {
    for (String words : new String[] {"按照职责分工", "按职责分工", "按照各自职责", "按各自职责", "按职责"}) {
      if (span.length() > words.length() + 1
          && text.startsWith(words, span.end() - words.length())) {
        return span.end() - words.length();
      }
    }
    return span.end();
  }

  /**
   * A verb governs the names since the last label or verb; behind a label only those since the last
   * comma: 牵头单位：省商务厅，各市政府配合.
   */
  private void closeWith(Role role) {
    if (labelled == Role.SUPPORT && !labels) {
      // A会同B负责: 负责 is A's and B's doing, B stays support
      flush(Role.SUPPORT, Rule.VERB);
      labelled = null;
      return;
    }
    if (labels && labelled != null && role == Role.RESPONSIBLE) {
      // 牵头单位：A、B等部门按照职能负责: the label says more than the verb
      flush(labelled, Rule.LABEL);
      return;
    }
    if (labelled != null) {
      int last = -1;
      for (int i = 0; i + 1 < pending.size(); i++) {
        if (pending.get(i).after != '、') {
          last = i;
        }
      }
      List<Piece> governed = new ArrayList<>(pending.subList(last + 1, pending.size()));
      pending.subList(last + 1, pending.size()).clear();
      flush(labelled, Rule.LABEL);
      pending.addAll(governed);
    }
    flush(role, Rule.VERB);
  }

  private void flushLabelled() {
    if (labelled == null) {
      flush(Role.RESPONSIBLE, Rule.LIST);
    } else {
      flush(labelled, labels ? Rule.LABEL : Rule.VERB);
    }
  }

  private void flush(Role role, Rule rule) {
    if (!pending.isEmpty()) {
      assign(role, rule);
      lists++;
    }
  }

  /** Gives the pending names a role; what comes behind them still belongs to their list. */
  private void assign(Role role, Rule rule) {
    List<Span> pieces = new ArrayList<>(pending.size());
    for (Piece piece : pending) {
      pieces.add(piece.span);
    }
    pending.clear();
    List<Span> names = role == Role.LEADER ? personNames(pieces) : UnitList.names(text, pieces);
    for (Span name : names) {
      Span trimmed = withoutNote(withoutMark(Brackets.trim(text, name.start(), name.end())));
      trimmed = role == Role.LEADER ? OfficeHolders.withoutPost(text, trimmed) : trimmed;
      Span person = OfficeHolders.name(text, trimmed);
      if (person != null && (role == Role.LEADER || OfficeHolders.isDeputy(trimmed.of(text)))) {
        assignments.add(new Assignment(Role.LEADER, person, lists, rule));
        continue;
      }
      boolean note =
          text.startsWith("以下简称", trimmed.start()) || text.startsWith("下同", trimmed.start());
      // 县畜牧中心、 — 4 — 县供销社: the number of a page, where the list goes over it
      boolean letters = trimmed.of(text).codePoints().anyMatch(Character::isLetter);
      if (letters && !note) {
        assignments.add(new Assignment(role, trimmed, lists, rule));
      }
    }
  }

  /** *县人力社保局: the mark that some offices put before the first of a list is no part of its name. */
  private Span withoutMark(Span name) {
    boolean marked = name.length() > 1 && MARKS.indexOf(text.charAt(name.start())) >= 0;
    // （责任单位：〔省发改委、省财政厅按职责分工负责〕: a second bracket
    marked |=
        name.length() > 1
            && Brackets.isOpening(text.charAt(name.start()))
            && Brackets.closeOf(text, name.start(), name.end()) < 0;
    return marked ? new Span(name.start() + 1, name.end()) : name;
  }

  /**
   * 各区政府（含甲新区管委会，下同）: a bracket that says how a word is used from there on is no part of the name.
   */
  private Span withoutNote(Span name) {
    boolean closes = name.length() > 2 && Brackets.isClosing(text.charAt(name.end() - 1));
    int open = closes ? Brackets.openOf(text, name.end() - 1, name.start()) : -1;
    String note = open > name.start() ? text.substring(open, name.end() - 1) : "";
    boolean uses = note.endsWith("下同") || note.contains("以下简称") || note.contains("以下统称");
    return uses ? Brackets.trim(text, name.start(), open) : name;
  }

  /** 按进度推进, 持续优化 beside the units: how it is done, not by whom. */
  private boolean saysHow(Span name) {
    for (String how : HOW) {
      // 长期护理保险工作领导小组 is somebody
      if (text.startsWith(how, name.start()) && !Units.canBeName(name.of(text))) {
        return true;
      }
    }
    return false;
  }

  /** 李 明: names of two characters are set with a gap. */
  private List<Span> personNames(List<Span> pieces) {
    List<Span> names = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Span name = pieces.get(i);
      boolean gap =
          i + 1 < pieces.size()
              && name.length() == 1
              && pieces.get(i + 1).length() == 1
              && text.substring(name.end(), pieces.get(i + 1).start()).isBlank();
      // 区委常委、副区长张立平: the name stands behind the last of the posts
      boolean post =
          i + 1 < pieces.size()
              && OfficeHolders.isPost(name.of(text))
              && OfficeHolders.name(text, pieces.get(i + 1)) != null;
      if (!post) {
        names.add(gap ? new Span(name.start(), pieces.get(++i).end()) : name);
      }
    }
    return names;
  }

  /** （以下简称…）, （含…）, （见…）: brackets that explain. */
  private boolean opensLikeNote() {
    for (String opening :
        new String[] {
          "以下简称", "简称", "即", "含", "不含", "包括", "除", "如", "见", "详见", "原", "指", "注", "不包括", "设在", "“"
        }) {
      if (text.startsWith(opening, from)) {
        return true;
      }
    }
    return false;
  }

  /** Cuts at separators outside of inner brackets. */
  private List<Piece> pieces(int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    int depth = 0;
    int at = start;
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : '。';
      if (i < end && (Brackets.isOpening(c) || c == '“' || c == '《')) {
        depth++;
      } else if (i < end && (Brackets.isClosing(c) || c == '”' || c == '》')) {
        depth = Math.max(0, depth - 1);
      }
      // 完成时限 ：2023年底: a blank before a colon parts nothing
      boolean gap = i < end && Brackets.isSpace(c) && !colonFollows(i, end);
      if (i == end || (depth == 0 && ("、，；。,;".indexOf(c) >= 0 || gap))) {
        Span piece = Brackets.trim(text, at, i);
        if (piece.length() > 0) {
          pieces.add(new Piece(piece, c));
        }
        at = i + 1;
      }
    }
    return pieces;
  }

  private boolean colonFollows(int at, int end) {
    int next = at;
    while (next < end && Brackets.isSpace(text.charAt(next))) {
      next++;
    }
    return next < end && "：:".indexOf(text.charAt(next)) >= 0;
  }

  private int colon(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (Brackets.isOpening(c)) {
        return -1;
      }
      if (c == '：' || c == ':') {
        return i;
      }
    }
    return -1;
  }

  private int indexOf(String word, Span span) {
    return text.indexOf(word, span.start(), span.end());
  }
}
