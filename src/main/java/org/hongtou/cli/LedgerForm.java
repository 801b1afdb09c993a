package org.hongtou.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The forms of a ledger and of what is due. */
enum LedgerForm {
  /** For the terminal. */
  TABLE,
  XLSX,
  DOCX,
  CSV,
  JSON,
  JSONL,
  ICS;

  /** The forms of {@code ledger}. */
  static final List<LedgerForm> OF_LEDGER = List.of(XLSX, DOCX, CSV, JSON, JSONL, TABLE);

  /** The forms of {@code due}. */
  static final List<LedgerForm> OF_DUE = List.of(ICS, CSV, JSON, JSONL, TABLE);

  /** As on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a terminal can't show it. */
  boolean isBinary() {
    return this == XLSX || this == DOCX;
  }

  /**
   * The form that is wanted: the one that is named, else that of the file's name, else a table.
   *
   * @param named null for none
   * @param file that is to be written
   * @param possible the command's forms
   */
  static LedgerForm of(
      @Nullable String named, FileOption file, List<LedgerForm> possible, Context context) {
    String known = possible.stream().map(LedgerForm::toString).collect(Collectors.joining(", "));
    if (named != null) {
      LedgerForm form = of(named, possible);
      if (form == null) {
        throw context.failure("ledger.format", named, known);
      }
      return form;
    }
    if (file.toStandardOutput()) {
      return TABLE;
    }
    String name = file.name();
    LedgerForm form = of(name.substring(name.lastIndexOf('.') + 1), possible);
    if (form == null) {
      throw context.failure("ledger.fileFormat", name, known);
    }
    return form;
  }

  private static @Nullable LedgerForm of(String name, List<LedgerForm> possible) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(form -> possible.contains(form) && form.toString().equals(wanted))
        .findFirst()
        .orElse(null);
  }
}
