package org.hongtou.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.model.Notice;
import org.hongtou.semantic.SemanticAddOn;

/** Hongtou's own search with {@code --semantic}, as the command does it. */
final class SemanticSearch implements RankedSearch, AutoCloseable {
  private final OwnSearch words;
  private final NoticeIndex index;
  private final Embedder embedder;

  SemanticSearch(List<Notice> notices, Path folder) throws IndexException, IOException {
    words = new OwnSearch(notices, folder);
    KeptVectors kept =
        KeptVectors.in(Path.of(System.getProperty("hongtou.vectors")), SemanticAddOn.start());
    embedder = kept;
    try (NoticeIndexWriter writer = NoticeIndexWriter.open(folder)) {
      for (Notice notice : notices) {
        byte[] record = notice.id().getBytes(StandardCharsets.UTF_8);
        writer.addVectors(notice.source().path(), notice, record, kept);
      }
      writer.commit();
    }
    kept.save();
    index = NoticeIndex.open(folder);
  }

  @Override
  public String name() {
    return "with meaning";
  }

  @Override
  public List<JudgedKey> search(JudgedQuery query, int limit) throws Exception {
    SearchRequest request = OwnSearch.request(query, limit);
    return index.searcher().byMeaning(embedder).search(request).hits().stream()
        .map(JudgedKey::of)
        .distinct()
        .limit(limit)
        .toList();
  }

  @Override
  public void close() throws IndexException {
    index.close();
    words.close();
  }
}
