package org.hongtou.read;

import java.util.Locale;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.jspecify.annotations.Nullable;

/** The sentences about files that cannot be read, a sentence a reason: what, where, what to do. */
public final class Unreadable {
  private Unreadable() {}

  /** A refusal for a reason that a parser names. */
  public static UnreadableNoticeException of(Reason reason, String name, String mediaType) {
    return switch (reason) {
      case ENCRYPTED -> encrypted(name);
      case UNSUPPORTED_FORMAT -> unsupported(name, mediaType);
      case TOO_MANY_PARTS -> tooManyParts(name);
      case TOO_MUCH_OUTPUT -> tooMuchOutput(name);
      case NO_TEXT -> noText(name);
      case OCR_MISSING -> ocrMissing(name);
      case TRUNCATED -> corrupt(name, mediaType, true);
      default -> corrupt(name, mediaType, false);
    };
  }

  public static UnreadableNoticeException encrypted(String name) {
    return unreadable(Reason.ENCRYPTED, name, "encrypted; save it without a password");
  }

  /**
   * It is not what its first bytes say.
   *
   * @param mediaType null if not even that is known
   * @param truncated whether its end is missing
   */
  public static UnreadableNoticeException corrupt(
      String name, @Nullable String mediaType, boolean truncated) {
    String kind = mediaType == null ? null : FileKind.ofType(mediaType);
    String what = kind == null ? "" : " (it begins as " + kind + ")";
    return truncated
        ? unreadable(Reason.TRUNCATED, name, "truncated" + what + "; get it again, whole")
        : unreadable(Reason.CORRUPT, name, "corrupt" + what + "; get a sound copy of it");
  }

  public static UnreadableNoticeException timeout(String name, int seconds) {
    return unreadable(
        Reason.TIMEOUT,
        name,
        "timeout, parsing it took more than " + seconds + " s; save it in another format");
  }

  public static UnreadableNoticeException outOfMemory(String name, int megabytes) {
    return unreadable(
        Reason.OUT_OF_MEMORY,
        name,
        "out of memory, parsing it takes more than " + megabytes + " MB; split it");
  }

  public static UnreadableNoticeException crashed(String name) {
    return unreadable(
        Reason.CRASHED, name, "crashed, the parsing process ended; save it in another format");
  }

  public static UnreadableNoticeException tooDeep(String name, int depth) {
    return unreadable(
        Reason.TOO_DEEP,
        name,
        "too deep, more than " + depth + " archives lie in one another; unpack them");
  }

  public static UnreadableNoticeException tooManyParts(String name) {
    return unreadable(
        Reason.TOO_MANY_PARTS, name, "too many parts for one archive; unpack or split it");
  }

  public static UnreadableNoticeException tooMuchOutput(String name) {
    return unreadable(
        Reason.TOO_MUCH_OUTPUT,
        name,
        "too much output, it unpacks to more than notices can be; unpack or split it");
  }

  public static UnreadableNoticeException noText(String name) {
    return unreadable(Reason.NO_TEXT, name, "no text, the file shows none; look into it");
  }

  public static UnreadableNoticeException ocrMissing(String name) {
    return unreadable(
        Reason.OCR_MISSING,
        name,
        "a scan, and the add-on for OCR is not installed; README.md says how to add it");
  }

  /**
   * No parser reads its type.
   *
   * @param mediaType as told from the content
   */
  public static UnreadableNoticeException unsupported(String name, String mediaType) {
    String kind = FileKind.ofType(mediaType);
    return kind == null
        ? new UnreadableNoticeException(
            Reason.NOT_TEXT, name + " is of no known format; open it and save it as docx or txt")
        : new UnreadableNoticeException(
            Reason.UNSUPPORTED_FORMAT,
            name
                + " is "
                + kind
                // up to version 4 they are
                + (mediaType.equals("application/x-rar-compressed") ? " of version 5" : "")
                + ", which this version cannot read; "
                + (kind.contains("archive") ? "pack it again as ZIP" : "save it as docx or txt"));
  }

  /** A page of the web that gives no notice, for a reason that {@link PageMessage} tells. */
  static UnreadableNoticeException page(Reason reason, String name) {
    String what =
        switch (reason) {
          case ERROR_PAGE -> "the page shows an error of its site; get the notice's page again";
          case LOGIN_PAGE -> "the page asks to log in; save the notice's page from a browser";
          case ELSEWHERE -> "the page only leads to another one; get that one";
          case NEEDS_SCRIPT ->
              "the page's text comes by JavaScript only; save it from a browser, as shown there";
          default -> "the page shows no more than its title; get the notice's page again";
        };
    return unreadable(reason, name, what);
  }

  /**
   * It is longer than any notice.
   *
   * @param most how many bytes are read
   */
  public static UnreadableNoticeException tooLarge(String name, long bytes, long most) {
    return new UnreadableNoticeException(
        Reason.TOO_LARGE,
        String.format(
            Locale.ROOT,
            "%s is too large for a notice (%d MB, at most %d MB are read); split it",
            name,
            bytes >> 20,
            most >> 20));
  }

  static UnreadableNoticeException holdsNothing(String name) {
    return new UnreadableNoticeException(
        Reason.EMPTY, name + " holds no file that may be a notice; put one into it");
  }

  /**
   * One notice was asked for.
   *
   * @param count how many files it holds
   */
  public static UnreadableNoticeException holdsSeveral(String name, int count) {
    return new UnreadableNoticeException(
        Reason.HOLDS_SEVERAL,
        name + " holds " + count + " files where one notice is wanted; unpack it and name one");
  }

  private static UnreadableNoticeException unreadable(Reason reason, String name, String what) {
    return new UnreadableNoticeException(reason, name + " is unreadable: " + what);
  }
}
