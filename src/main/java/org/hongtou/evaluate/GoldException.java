package org.hongtou.evaluate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An annotation that cannot be measured against. The message is one sentence for the user: which
 * file, what is wrong, what to do.
 */
public final class GoldException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why, as a report lists it. */
  public enum Reason {
    /** The file cannot be opened. */
    IO_ERROR("%s cannot be read (%s); check the file and its permissions"),
    /** It is no JSON, or not of the shape of an annotation. */
    NOT_GOLD("%s cannot be used: %s; correct it there"),
    /** A task's start and end are not in the notice. */
    TASK_NOT_IN_TEXT(
        "%s: task %s is not in the text that was read; copy its start and end from the notice"),
    /** A target's quote is not in the notice. */
    TARGET_NOT_IN_TEXT(
        "%s: target %s is not in the text that was read; copy its quote from the notice"),
    /** No file has the annotation's name. */
    NO_NOTICE(
        "%s: there is no notice called %s, which counts as nothing found; put it beside the"
            + " annotation, or name its folder"),
    /** Several files have it. */
    SEVERAL_NOTICES("%s: several notices have its name (%s); name the one that was annotated");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Reason reason;
  private final String path;
  private final String detail;

  /**
   * @param path the annotation's file
   * @param detail what exactly: a place in the file, a passage, a name
   */
  public GoldException(Reason reason, String path, String detail, @Nullable Throwable cause) {
    super(String.format(Locale.ROOT, reason.sentence, path, detail), cause);
    this.reason = reason;
    this.path = path;
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  /** The annotation's file. */
  public String path() {
    return path;
  }

  /** What exactly is wrong, in no language: a place in the file, a passage, a name. */
  public String detail() {
    return detail;
  }
}
