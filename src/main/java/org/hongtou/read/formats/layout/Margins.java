package org.hongtou.read.formats.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the lines of a column begin and end when they are full, how far apart they are, and whether
 * paragraphs begin with an indent.
 *
 * @param left x of lines that go on
 * @param right x of the end of full lines
 * @param pitch from one baseline to the next
 * @param em the size of most of its text
 * @param lines the lines that say so
 */
record Margins(double left, double right, double pitch, double em, List<TextLine> lines) {
  private static final double STEP = 0.4;
  private static final int FEWEST = 6;

  /** Of the lines of one column; what too few lines cannot show is taken from {@code others}. */
  static Margins of(List<TextLine> lines, double em) {
    List<Double> starts = new ArrayList<>();
    List<Double> ends = new ArrayList<>();
    List<Double> endsWithMarks = new ArrayList<>();
    List<Double> pitches = new ArrayList<>();
    TextLine last = null;
    for (TextLine line : lines) {
      if (line.size() > 1.12 * em) {
        last = null;
        continue;
      }
      starts.add(line.x0());
      // marks hang over the margin or are squeezed before it
      boolean mark = Signs.closes(Signs.last(line.text()));
      (mark ? endsWithMarks : ends).add(line.x1());
      double pitch = last == null ? 0 : line.baseline() - last.baseline();
      if (pitch > 0.8 * em && pitch < 4 * em) {
        pitches.add(pitch);
      }
      last = line;
    }
    if (ends.size() < 3) {
      ends.addAll(endsWithMarks);
    }
    double step = STEP * Math.max(em, 1);
    double left = outermost(starts, step, -1);
    double right = outermost(ends, step, 1);
    double usual = pitches.isEmpty() ? 0 : mode(pitches, step / 2);
    return new Margins(left, right, usual, em, lines);
  }

  /** These margins, where the lines show them; those of the whole document where they don't. */
  Margins orElse(Margins whole) {
    double indent = left - whole.left;
    boolean onlyIndented = indent > 0.8 * em && indent < 3.2 * em;
    boolean leftIsSure = lines.size() >= FEWEST && !onlyIndented;
    long full = lines.stream().filter(line -> Math.abs(line.x1() - right) < 0.8 * em).count();
    boolean rightIsSure = full >= FEWEST || (full >= 3 && full * 5 >= lines.size() * 2L);
    return new Margins(
        leftIsSure ? left : Math.min(left, whole.left),
        rightIsSure ? right : Math.max(right, whole.right),
        lines.size() >= FEWEST || whole.pitch <= 0 ? pitch : whole.pitch,
        em,
        lines);
  }

  /**
   * These margins on a page as wide as that: where hardly any line is full, the right margin is as
   * far from the edge of the page as the left one.
   */
  Margins onPage(double width) {
    double mirrored = width - left;
    long full = lines.stream().filter(line -> Math.abs(line.x1() - right) < 0.8 * em).count();
    return full >= 3 || mirrored - right < 2.5 * em ? this : within(left, mirrored);
  }

  /** With the margins of the columns that it spans. */
  Margins within(double leftmost, double rightmost) {
    return new Margins(Math.min(left, leftmost), Math.max(right, rightmost), pitch, em, lines);
  }

  /** The outermost place where a fair share of the lines begin or end. */
  private static double outermost(List<Double> places, double step, int side) {
    if (places.isEmpty()) {
      return 0;
    }
    TreeMap<Long, List<Double>> bins = new TreeMap<>();
    for (double place : places) {
      bins.computeIfAbsent(Math.round(place / step), key -> new ArrayList<>()).add(place);
    }
    int most = 0;
    for (Map.Entry<Long, List<Double>> bin : bins.entrySet()) {
      most = Math.max(most, count(bins, bin.getKey()));
    }
    double share = side < 0 ? 0.2 : 0.4;
    for (Long key : side < 0 ? bins.navigableKeySet() : bins.descendingKeySet()) {
      int count = count(bins, key);
      if (count >= Math.max(share * most, Math.min(2, most))) {
        List<Double> values = new ArrayList<>(bins.getOrDefault(key, List.of()));
        values.addAll(bins.getOrDefault(key - side, List.of()));
        values.sort(null);
        return values.get(values.size() / 2);
      }
    }
    return side < 0
        ? places.stream().min(Double::compare).get()
        : places.stream().max(Double::compare).get();
  }

  private static int count(TreeMap<Long, List<Double>> bins, long key) {
    return bins.getOrDefault(key, List.of()).size()
        + Math.max(
            bins.getOrDefault(key - 1, List.of()).size(),
            bins.getOrDefault(key + 1, List.of()).size());
  }

  private static double mode(List<Double> values, double step) {
    TreeMap<Long, Integer> bins = new TreeMap<>();
    for (double value : values) {
      bins.merge(Math.round(value / step), 1, Integer::sum);
    }
    long best = bins.firstKey();
    for (Map.Entry<Long, Integer> bin : bins.entrySet()) {
      if (bin.getValue() > bins.get(best)) {
        best = bin.getKey();
      }
    }
    return best * step;
  }
}
