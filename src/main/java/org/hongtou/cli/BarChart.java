package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures as bars in a terminal, names in one column whatever the width of their characters. Bars
 * are made of #, which takes one column everywhere: █ takes two in many terminals set to Chinese.
 */
final class BarChart {
  private static final String GAP = "  ";
  private static final int SHORTEST = 10;
  private static final int LONGEST = 40;

  private final int width;
  private final List<Bar> bars = new ArrayList<>();

  private record Bar(String name, long value, String behind) {}

  /**
   * @param width columns of the terminal
   */
  BarChart(int width) {
    this.width = width;
  }

  /**
   * Adds a bar.
   *
   * @param value from 0 on
   * @param behind what is written behind the bar; may be empty
   */
  void add(String name, long value, String behind) {
    bars.add(new Bar(name, value, behind));
  }

  /** A line for each; the longest bar is for the largest value, and no value above 0 has none. */
  List<String> lines() {
    long largest = 1;
    int digits = 1;
    int names = 0;
    int behind = 0;
    for (Bar bar : bars) {
      largest = Math.max(largest, bar.value());
      digits = Math.max(digits, String.valueOf(bar.value()).length());
      names = Math.max(names, DisplayWidth.of(bar.name()));
      behind = Math.max(behind, DisplayWidth.of(bar.behind()));
    }
    int rest = width - digits - 3 * GAP.length() - behind;
    int longest = Math.clamp(rest - names, SHORTEST, LONGEST);
    int room = Math.max(SHORTEST, Math.min(names, rest - longest));
    List<String> lines = new ArrayList<>();
    for (Bar bar : bars) {
      int length = (int) (bar.value() * longest / largest);
      String value = String.valueOf(bar.value());
      String line =
          DisplayWidth.pad(DisplayWidth.cut(bar.name(), room), room)
              + GAP
              + " ".repeat(digits - value.length())
              + value
              + GAP
              + "#".repeat(bar.value() > 0 ? Math.max(1, length) : 0);
      lines.add(
          bar.behind().isEmpty()
              ? line
              : DisplayWidth.pad(line, room + digits + 2 * GAP.length() + longest)
                  + GAP
                  + bar.behind());
    }
    return lines;
  }
}
