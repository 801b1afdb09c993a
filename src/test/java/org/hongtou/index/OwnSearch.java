package org.hongtou.index;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.model.Notice;

/** Hongtou's own search, as the command does it. */
final class OwnSearch implements RankedSearch, AutoCloseable {
  private final NoticeIndex index;

  OwnSearch(List<Notice> notices, Path folder) throws IndexException {
    try (NoticeIndexWriter writer = NoticeIndexWriter.rebuild(folder)) {
      for (Notice notice : notices) {
        writer.add(
            notice,
            notice.id().getBytes(StandardCharsets.UTF_8),
            new IndexedFile(notice.id(), notice.text().length(), 0, ""));
      }
      writer.commit();
    }
    index = NoticeIndex.open(folder);
  }

  @Override
  public String name() {
    return "Hongtou";
  }

  @Override
  public List<JudgedKey> search(JudgedQuery query, int limit) throws Exception {
    SearchRequest request = request(query, limit);
    return index.searcher().search(request).hits().stream()
        .map(JudgedKey::of)
        .distinct()
        .limit(limit)
        .toList();
  }

  /** Twice as many as are wanted: some are the same by their key. */
  static SearchRequest request(JudgedQuery query, int limit) {
    return SearchRequest.of(query.text())
        .withKinds(query.kind())
        .withUnit(query.unit())
        .withRole(query.role())
        .withAllSources(true)
        .withPage(2 * limit, 0);
  }

  @Override
  public void close() throws IndexException {
    index.close();
  }
}
