package org.hongtou.wrap;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hongtou.evaluate.Measure;
import org.hongtou.evaluate.Tally;
import org.hongtou.wrap.RenderedGold.Format;

/**
 * Prints as tables what each wrapping of one notice gives, and what the annotated texts beside the
 * project give in other formats: {@code scripts/bench wrappings}.
 */
public final class WrappingsTable {
  private static final List<Measure> MEASURES =
      List.of(Measure.TASKS, Measure.UNITS_WITH_ROLE, Measure.TARGETS);

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private WrappingsTable() {}

  public static void main(String[] arguments) throws Exception {
    WrappingsTable table = new WrappingsTable();
    table.wrappings(GoldSample.read());
    if (Files.isDirectory(RenderedGold.DEVELOPMENT_SET)) {
      table.rendered(new RenderedGold(RenderedGold.DEVELOPMENT_SET));
    }
  }

  private void wrappings(GoldSample sample) throws Exception {
    out.println("| wrapping | tasks F1 | units with role F1 | targets F1 |");
    out.println("|---|---:|---:|---:|");
    List<String> leftOut = new ArrayList<>();
    for (Wrapping wrapping : Wrapping.values()) {
      if (!wrapping.missing().isEmpty()) {
        leftOut.add(wrapping + " is left out: " + wrapping.missing());
        continue;
      }
      Tally tally = sample.evaluate(wrapping).tally();
      row(wrapping.toString(), MEASURES.stream().map(m -> tally.score(m).f1()).toList());
    }
    out.println();
    leftOut.forEach(out::println);
  }

  private void rendered(RenderedGold gold) throws Exception {
    boolean headed = false;
    for (Format format : Format.values()) {
      if (format == Format.PDF && !PdfMaker.missing().isEmpty()) {
        out.println(PdfMaker.missing());
        continue;
      }
      Map<String, Double> figures = gold.measure(format);
      if (!headed) {
        out.println("| annotated texts as | " + String.join(" | ", figures.keySet()) + " |");
        out.println("|---|" + "---:|".repeat(figures.size()));
        headed = true;
      }
      row(format.toString().toLowerCase(Locale.ROOT), List.copyOf(figures.values()));
    }
  }

  private void row(String name, List<Double> figures) {
    StringBuilder row = new StringBuilder("| " + name + " |");
    figures.forEach(figure -> row.append(String.format(Locale.ROOT, " %.4f |", figure)));
    out.println(row);
  }
}
