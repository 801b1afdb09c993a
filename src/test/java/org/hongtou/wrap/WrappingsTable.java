package org.hongtou.wrap;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hongtou.evaluate.Measure;
import org.hongtou.evaluate.Tally;

/** Prints what each wrapping of one notice gives, as a table: {@code scripts/bench wrappings}. */
public final class WrappingsTable {
  private static final List<Measure> MEASURES =
      List.of(Measure.TASKS, Measure.UNITS_WITH_ROLE, Measure.TARGETS);

  private WrappingsTable() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    GoldSample sample = GoldSample.read();
    out.println("| wrapping | tasks F1 | units with role F1 | targets F1 |");
    out.println("|---|---:|---:|---:|");
    for (Wrapping wrapping : Wrapping.values()) {
      if (!wrapping.missing().isEmpty()) {
        out.println("| " + wrapping + " | – | – | – |");
        System.err.println(wrapping + " was left out: " + wrapping.missing());
        continue;
      }
      Tally tally = sample.evaluate(wrapping).tally();
      StringBuilder row = new StringBuilder("| " + wrapping + " |");
      for (Measure measure : MEASURES) {
        row.append(String.format(Locale.ROOT, " %.3f |", tally.score(measure).f1()));
      }
      out.println(row);
    }
    System.exit(0);
  }
}
