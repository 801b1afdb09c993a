package org.hongtou.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.hongtou.model.Notice;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of a notice's tasks and targets in its documents.
 *
 * <p>They are bytes: scaled so that the largest component is 127, since only their direction
 * counts. Lucene's own scalar quantisation keeps the vectors of floats beside the bytes, which
 * would double an index; one byte a component alone adds a quarter.
 */
final class Meaning {
  /** The field of the vectors. */
  static final String VECTOR = "meaning";

  /** Of a notice whose tasks and targets have vectors: the name of what made them. */
  static final String MODEL = "meaning.model";

  /** What the model takes at once, less its marks; a character of Chinese is a token. */
  private static final int LONGEST = 500;

  private static final int MOST = 127;

  private Meaning() {}

  /** Adds the vectors. */
  static void addTo(List<Document> documents, Notice notice, Embedder embedder) {
    List<String> texts = passages(notice);
    List<float[]> vectors = texts.isEmpty() ? List.of() : embedder.passages(texts);
    for (int i = 0; i < vectors.size(); i++) {
      documents
          .get(i + 1) // behind the notice itself, in the same order
          .add(
              new KnnByteVectorField(
                  VECTOR, bytes(vectors.get(i)), VectorSimilarityFunction.COSINE));
    }
    documents.getFirst().add(new StringField(MODEL, embedder.model(), Field.Store.NO));
  }

  /** What is read of each task, then of each target: the headings above it, and its text. */
  private static List<String> passages(Notice notice) {
    List<String> texts = new ArrayList<>();
    Map<String, Task> tasks = new HashMap<>();
    for (Task task : notice.tasks()) {
      tasks.put(task.id(), task);
      texts.add(passage(task.text(), task.section(), task.title()));
    }
    for (Target target : notice.targets()) {
      Task task = target.task() == null ? null : tasks.get(target.task());
      texts.add(
          task == null
              ? passage(target.text(), target.indicator())
              : passage(target.text(), task.section(), task.title(), target.indicator()));
    }
    return texts;
  }

  private static String passage(String text, @Nullable String... headings) {
    String plain = text.replaceAll("\\s+", "");
    String above =
        Stream.of(headings)
            .filter(Objects::nonNull)
            .filter(heading -> !plain.startsWith(heading)) // most tasks begin with their title
            .collect(Collectors.joining("，"));
    String whole = above.isEmpty() ? plain : above + "：" + plain;
    if (whole.length() <= LONGEST) {
      return whole;
    }
    boolean cutsPair = Character.isHighSurrogate(whole.charAt(LONGEST - 1));
    return whole.substring(0, cutsPair ? LONGEST - 1 : LONGEST);
  }

  /** The direction of a vector; one without direction stays without. */
  static byte[] bytes(float[] vector) {
    float largest = 0;
    for (float component : vector) {
      largest = Math.max(largest, Math.abs(component));
    }
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (largest == 0 ? 0 : Math.round(vector[i] / largest * MOST));
    }
    return bytes;
  }
}
