package org.hongtou.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps an embedder's vectors in a file: ten minutes' work the first time, a second the next. */
final class KeptVectors implements Embedder {
  private final Path file;
  private final Embedder embedder;
  private final Map<String, float[]> kept = new TreeMap<>();

  private KeptVectors(Path file, Embedder embedder) {
    this.file = file;
    this.embedder = embedder;
  }

  static KeptVectors in(Path file, Embedder embedder) throws IOException {
    KeptVectors vectors = new KeptVectors(file, embedder);
    if (Files.exists(file)) {
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
        for (int i = in.readInt(); i > 0; i--) {
          String text = in.readUTF();
          float[] vector = new float[in.readInt()];
          for (int k = 0; k < vector.length; k++) {
            vector[k] = in.readFloat();
          }
          vectors.kept.put(text, vector);
        }
      }
    }
    return vectors;
  }

  void save() throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(kept.size());
      for (Map.Entry<String, float[]> entry : kept.entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeInt(entry.getValue().length);
        for (float component : entry.getValue()) {
          out.writeFloat(component);
        }
      }
    }
  }

  @Override
  public String model() {
    return embedder.model();
  }

  @Override
  public List<float[]> passages(List<String> texts) {
    List<float[]> vectors = new ArrayList<>();
    for (String text : texts) {
      vectors.add(
          kept.computeIfAbsent(text, missing -> embedder.passages(List.of(missing)).getFirst()));
    }
    return vectors;
  }

  @Override
  public float[] query(String text) {
    return embedder.query(text);
  }
}
