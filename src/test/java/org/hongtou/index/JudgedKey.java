package org.hongtou.index;

import java.util.Locale;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * What a judgement is of: a notice, or a task or target by how it begins, so that a judgement stays
 * right when records are numbered anew.
 *
 * @param file the notice's file name
 * @param kind of hit
 * @param number the task's number in the notice, or the target's indicator; for a person to read,
 *     and not compared
 * @param quote the first {@value #QUOTE} characters of its text without spaces; empty for a notice
 */
record JudgedKey(String file, HitKind kind, String number, String quote) {
  private static final int QUOTE = 30;

  static JudgedKey notice(String path) {
    return new JudgedKey(fileName(path), HitKind.NOTICE, "", "");
  }

  static JudgedKey of(String path, Task task) {
    String number = task.number();
    return new JudgedKey(
        fileName(path), HitKind.TASK, number == null ? "" : plain(number), start(task.text()));
  }

  static JudgedKey of(String path, Target target) {
    return new JudgedKey(
        fileName(path), HitKind.TARGET, plain(target.indicator()), start(target.text()));
  }

  static JudgedKey of(Hit hit) {
    String path = hit.notice().path();
    Target target = hit.target();
    Task task = hit.task();
    if (target != null) {
      return of(path, target);
    }
    return task != null ? of(path, task) : notice(path);
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String start(String text) {
    String plain = plain(text);
    return plain.length() <= QUOTE ? plain : plain.substring(0, QUOTE);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private String compared() {
    return file + '\t' + kind.toString().toLowerCase(Locale.ROOT) + '\t' + quote;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JudgedKey key && compared().equals(key.compared());
  }

  @Override
  public int hashCode() {
    return compared().hashCode();
  }

  /** As in the file of judgements. */
  @Override
  public String toString() {
    return file + '\t' + kind + '\t' + number + '\t' + quote;
  }
}
