package org.hongtou.read.formats.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which size of type most of a text is set in. */
final class Sizes {
  private static final double STEP = 0.5;

  private Sizes() {}

  static double mostUsed(Collection<Glyph> glyphs) {
    Map<Long, Integer> counts = new HashMap<>();
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        counts.merge(Math.round(glyph.size() / STEP), 1, Integer::sum);
      }
    }
    long best = 0;
    int most = 0;
    for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most || (entry.getValue() == most && entry.getKey() > best)) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best * STEP;
  }
}
