package org.hongtou.cli;

import picocli.CommandLine.Option;

/** {@code --json} and {@code --csv}: one form for programs or one for spreadsheets. */
final class FormOption {
  @Option(names = "--json", descriptionKey = "formJson")
  private boolean json;

  @Option(names = "--csv", descriptionKey = "formCsv")
  private boolean csv;

  /** Says, before the work begins, that only one of them can be. */
  void check(Context context) {
    if (json && csv) {
      throw context.failure("form.one");
    }
  }

  boolean json() {
    return json;
  }

  boolean csv() {
    return csv;
  }
}
