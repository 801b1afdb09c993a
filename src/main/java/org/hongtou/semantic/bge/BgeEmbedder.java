package org.hongtou.semantic.bge;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;
import java.util.concurrent.Executor;
import org.hongtou.index.Embedder;

/**
 * The model bge-small-zh-v1.5, quantised, in this process: LangChain4j on ONNX Runtime. Each text
 * is read alone and in the caller's thread, so its vector doesn't depend on the others.
 */
public final class BgeEmbedder implements Embedder {
  private static final String MODEL =
      "dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel";

  /** What the model was trained with before a question; texts that are looked for have none. */
  private static final String BEFORE_QUERY = "为这个句子生成表示以用于检索相关文章：";

  private final EmbeddingModel model;

  /**
   * Loads the model: a second or two.
   *
   * @throws ReflectiveOperationException if the add-on lacks it
   */
  public BgeEmbedder() throws ReflectiveOperationException {
    Executor sameThread = Runnable::run;
    model =
        Class.forName(MODEL, true, BgeEmbedder.class.getClassLoader())
            .asSubclass(EmbeddingModel.class)
            .getConstructor(Executor.class)
            .newInstance(sameThread);
  }

  @Override
  public String model() {
    return "bge-small-zh-v1.5-q";
  }

  @Override
  public List<float[]> passages(List<String> texts) {
    List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
    return model.embedAll(segments).content().stream().map(Embedding::vector).toList();
  }

  @Override
  public float[] query(String text) {
    return model.embed(BEFORE_QUERY + text).content().vector();
  }
}
