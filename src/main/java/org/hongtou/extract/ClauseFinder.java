package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.words.BoundedSearch;
import org.jspecify.annotations.Nullable;

/**
 * Finds the responsibility clauses of a paragraph: in brackets of any kind, as labelled sentences
 * without brackets, or behind a dash at its end.
 */
final class ClauseFinder {
  private ClauseFinder() {}

  /**
   * The clauses of a paragraph, in order.
   *
   * @param paragraph a stretch of text without line breaks
   */
  static List<ResponsibilityClause> in(String text, Span paragraph) {
    List<ResponsibilityClause> found = new ArrayList<>();
    int i = paragraph.start();
    boolean sentenceStart = true;
    while (i < paragraph.end()) {
      char c = text.charAt(i);
      if (Brackets.isOpening(c)) {
        int end = Brackets.end(text, i, paragraph.end());
        boolean closed = Brackets.isClosing(text.charAt(end - 1));
        ResponsibilityClause clause =
            ClauseGrammar.parse(text, new Span(i, end), i + 1, closed ? end - 1 : end);
        boolean says = clause != null && hasLabelOrVerb(text, clause);
        if (clause != null && (says || (closed && closes(text, i, end, paragraph)))) {
          found.add(clause);
        }
        i = end;
        sentenceStart = true;
        continue;
      }
      if (isDash(c) && i + 1 < paragraph.end() && isDash(text.charAt(i + 1))) {
        ResponsibilityClause clause = dashed(text, i, paragraph);
        if (clause != null) {
          found.add(clause);
          return found;
        }
      }
      if (sentenceStart) {
        ResponsibilityClause clause = labelled(text, i, paragraph.end());
        if (clause != null) {
          found.add(clause);
          i = clause.span().end();
          continue;
        }
        // A sentence's white space is read once, not again from each of its characters on.
        while (i + 1 < paragraph.end()
            && Brackets.isSpace(c)
            && Brackets.isSpace(text.charAt(i + 1))) {
          i++;
        }
      }
      sentenceStart = c == '。' || c == '；' || (sentenceStart && Brackets.isSpace(c));
      i++;
    }
    return found;
  }

  private static boolean isDash(char c) {
    return c == '—' || c == '-' || c == '―' || c == '–';
  }

  /**
   * …达到100%。——市水务局牵头，市财政局配合: a clause behind a dash that closes the paragraph. A dash that opens a
   * line (——节水行动。…) parts the lines of a list.
   *
   * @return null if it is none
   */
  private static @Nullable ResponsibilityClause dashed(String text, int at, Span paragraph) {
    int before = at - 1;
    while (before >= paragraph.start() && Brackets.isSpace(text.charAt(before))) {
      before--;
    }
    if (before < paragraph.start() || "。；！”）".indexOf(text.charAt(before)) < 0) {
      return null;
    }
    int from = at;
    while (from < paragraph.end()
        && (isDash(text.charAt(from)) || Brackets.isSpace(text.charAt(from)))) {
      from++;
    }
    int to = Brackets.trim(text, from, paragraph.end()).end();
    int end = to > from && "。；".indexOf(text.charAt(to - 1)) >= 0 ? to - 1 : to;
    if (end <= from || BoundedSearch.indexOf("。", text, from, end) >= 0) {
      return null;
    }
    ResponsibilityClause clause = ClauseGrammar.parse(text, new Span(at, to), from, end);
    return clause == null || clause.assignments().isEmpty() ? null : clause;
  }

  /**
   * A bare list of units counts only where it closes something: behind a sentence, or before its
   * full stop.
   */
  private static boolean closes(String text, int start, int end, Span paragraph) {
    int before = start - 1;
    while (before >= paragraph.start() && Brackets.isSpace(text.charAt(before))) {
      before--;
    }
    if (before < paragraph.start() || "。；！;".indexOf(text.charAt(before)) >= 0) {
      return true;
    }
    int after = end;
    while (after < paragraph.end() && Brackets.isSpace(text.charAt(after))) {
      after++;
    }
    return after >= paragraph.end() || "。；;".indexOf(text.charAt(after)) >= 0;
  }

  /** Labels and verbs make a clause wherever it stands; a bare list does not. */
  private static boolean hasLabelOrVerb(String text, ResponsibilityClause clause) {
    String written = clause.span().of(text);
    return written.indexOf('：') > 0
        || written.indexOf(':') > 0
        || RoleWords.closing(text, clause.span().start() + 1, clause.span().end() - 1) != null;
  }

  /**
   * 牵头单位：市水务局。责任单位：各乡镇政府。完成时限：2023年12月。: sentences in a row that each open with a label.
   *
   * @return null if none begins here
   */
  private static @Nullable ResponsibilityClause labelled(String text, int from, int to) {
    int at = from;
    int end = from;
    while (at < to) {
      while (at < to && Brackets.isSpace(text.charAt(at))) {
        at++;
      }
      if (!opensWithLabel(text, at, to)) {
        break;
      }
      int stop = at;
      while (stop < to && text.charAt(stop) != '。') {
        stop++;
      }
      end = Math.min(to, stop + 1);
      at = end;
    }
    if (end == from) {
      return null;
    }
    int last = end > from && text.charAt(end - 1) == '。' ? end - 1 : end;
    return ClauseGrammar.parse(text, new Span(from, end), from, last);
  }

  private static boolean opensWithLabel(String text, int at, int to) {
    int limit = Math.min(to, at + 14);
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '：' || c == ':') {
        return i > at && RoleWords.label(Brackets.withoutSpace(text.substring(at, i))) != null;
      }
      if ("，。；、（(".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }
}
