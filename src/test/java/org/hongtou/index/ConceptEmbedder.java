package org.hongtou.index;

import java.util.List;

/** An embedder for tests: each group of words that mean the same is a direction of its own. */
public final class ConceptEmbedder implements Embedder {
  private static final List<List<String>> CONCEPTS =
      List.of(
          List.of("老人", "老年", "长者"),
          List.of("吃饭", "助餐", "食堂"),
          List.of("贷款", "融资"),
          List.of("口岸", "通关"));

  @Override
  public String model() {
    return "concepts";
  }

  @Override
  public List<float[]> passages(List<String> texts) {
    return texts.stream().map(ConceptEmbedder::vector).toList();
  }

  @Override
  public float[] query(String text) {
    return vector(text);
  }

  /** What has none of the words points away from all of them. */
  private static float[] vector(String text) {
    float[] vector = new float[CONCEPTS.size() + 1];
    vector[CONCEPTS.size()] = 0.1f;
    for (int i = 0; i < CONCEPTS.size(); i++) {
      if (CONCEPTS.get(i).stream().anyMatch(text::contains)) {
        vector[i] = 1;
      }
    }
    return vector;
  }
}
