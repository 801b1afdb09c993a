package org.hongtou.samples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Citation;
import org.hongtou.model.NameList;
import org.hongtou.model.Notice;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Section;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.hongtou.model.Warning;

/** Whether every record of a notice points at the characters that it quotes. */
public final class Grounding {
  private Grounding() {}

  /** What a notice points at wrongly, a sentence each; empty if everything is grounded. */
  public static List<String> problems(Notice notice) {
    List<String> problems = new ArrayList<>();
    String text = notice.text();
    Set<String> targets = new HashSet<>();
    for (Target target : notice.targets()) {
      check(problems, text, target.span(), target.text(), "target " + target.id());
      if (!targets.add(target.id())) {
        problems.add("two targets are called " + target.id());
      }
    }
    Set<String> tasks = new HashSet<>();
    for (Task task : notice.tasks()) {
      check(problems, text, task.span(), task.text(), "task " + task.id());
      if (!tasks.add(task.id())) {
        problems.add("two tasks are called " + task.id());
      }
      for (Responsibility unit : task.responsibilities()) {
        check(problems, text, unit.span(), unit.asWritten(), "unit of task " + task.id());
      }
      if (!targets.containsAll(task.targets())) {
        problems.add("task " + task.id() + " names targets that are not there");
      }
      if (task.deadlineText() != null && !text.contains(task.deadlineText())) {
        problems.add("task " + task.id() + ": its deadline's words are not in the text");
      }
    }
    for (Target target : notice.targets()) {
      if (target.task() != null && !tasks.contains(target.task())) {
        problems.add("target " + target.id() + " names a task that is not there");
      }
    }
    for (Section section : notice.sections()) {
      inside(problems, text, section.span(), "section " + section.path());
      if (!section.span().of(text).startsWith(section.number())) {
        problems.add("section " + section.path() + " does not begin with its number");
      }
    }
    for (Citation citation : notice.citations()) {
      inside(problems, text, citation.span(), "citation " + citation.title());
      // A title may run over a line's end; it is given without white space then.
      if (!dense(citation.span().of(text)).contains(dense(citation.title()))) {
        problems.add("citation " + citation.title() + " is not where it points");
      }
    }
    for (NameList list : notice.lists()) {
      inside(problems, text, list.span(), "list " + list.title());
      for (String item : list.items()) {
        if (!dense(list.span().of(text)).contains(dense(item))) {
          problems.add("list " + list.title() + ": " + item + " is not where it points");
        }
      }
    }
    for (Warning warning : notice.warnings()) {
      if (warning.span() != null) {
        inside(problems, text, warning.span(), "warning " + warning.code());
      }
    }
    notice
        .metadata()
        .grounds()
        .forEach((field, span) -> inside(problems, text, span, "metadata " + field));
    return problems;
  }

  private static void check(
      List<String> problems, String text, Span span, String quote, String what) {
    if (inside(problems, text, span, what) && !span.of(text).equals(quote)) {
      problems.add(what + " quotes “" + quote + "” but points at “" + span.of(text) + "”");
    }
  }

  private static String dense(String words) {
    StringBuilder dense = new StringBuilder();
    words
        .chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> dense.append((char) c));
    return dense.toString();
  }

  /**
   * Whether a span lies within a text and cuts no character; if not, says so.
   *
   * @param what whose span it is
   */
  public static boolean inside(List<String> problems, String text, Span span, String what) {
    if (span.end() > text.length()) {
      problems.add(what + " points behind the end of the text");
      return false;
    }
    if (cuts(text, span.start()) || cuts(text, span.end())) {
      problems.add(what + " cuts a character in two");
      return false;
    }
    return true;
  }

  /** Whether an offset lies between the two halves of a character beyond U+FFFF. */
  public static boolean cuts(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
