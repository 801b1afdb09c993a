package org.hongtou.index;

import java.util.List;

/**
 * Turns texts into vectors: those of texts that mean about the same point into about the same
 * direction. All methods may be called from several threads; the same text gives the same vector.
 */
public interface Embedder {
  /** Its name; vectors of another one can't be compared. */
  String model();

  /** A vector for each text that is to be found, all of the same length. */
  List<float[]> passages(List<String> texts);

  /** The vector of what is looked for. */
  float[] query(String text);
}
