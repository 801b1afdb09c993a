package org.hongtou.semantic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import org.hongtou.index.Embedder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SemanticAddOnTest {
  private static Embedder embedder;

  @BeforeAll
  static void start() throws IOException {
    assumeTrue(
        SemanticAddOn.isInstalled(), "the add-on is not installed; scripts/add-semantic adds it");
    embedder = SemanticAddOn.start();
  }

  private static double cosine(float[] a, float[] b) {
    double product = 0;
    double ofA = 0;
    double ofB = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
      ofA += a[i] * a[i];
      ofB += b[i] * b[i];
    }
    return product / Math.sqrt(ofA * ofB);
  }

  @Test
  void whatMeansTheSameIsNearer() {
    float[] query = embedder.query("老年人吃饭");
    List<float[]> passages = embedder.passages(List.of("建设社区长者食堂，提供助餐服务", "发展冷链物流，建设仓储设施"));

    assertTrue(cosine(query, passages.get(0)) > cosine(query, passages.get(1)));
  }

  @Test
  void theSameTextGivesTheSameVector() {
    List<float[]> passages = embedder.passages(List.of("支持海外仓建设", "发展冷链物流", "支持海外仓建设"));

    assertArrayEquals(passages.get(0), passages.get(2));
  }

  @Test
  void aTextLongerThanTheModelTakesIsRead() {
    assertTrue(embedder.passages(List.of("支持海外仓建设。".repeat(200))).getFirst().length > 0);
  }
}
