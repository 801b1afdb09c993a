package org.hongtou.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.index.Hit;
import org.hongtou.index.IndexException;
import org.hongtou.index.NoticeIndex;
import org.hongtou.index.NoticeSearcher;
import org.hongtou.index.Passage;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.index.SearchRequest;
import org.hongtou.index.SearchResult;
import org.hongtou.model.Span;
import org.hongtou.pipeline.CorpusFiles;
import org.hongtou.pipeline.CorpusRun;
import org.hongtou.samples.Grounding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is asked of an index is answered, or refused with the place that is to blame. */
@Timeout(60)
class QueryFuzzTest {
  private static final Composer COMPOSER = Composer.of("tokens-query.txt");

  /** What was perhaps meant takes some tenths of a second to find, whatever the query's length. */
  private static final long SLOW_MICROS = 3_000_000;

  @TempDir static Path folder;
  private static @Nullable NoticeIndex index;

  @BeforeAll
  static void indexSamples() throws IndexException {
    List<Path> samples =
        List.of(Path.of("corpus/jiangxi-kaifaqu.txt"), Path.of("corpus/zhejiang-mubiao.txt"));
    new CorpusRun(folder, 1, result -> {}, () -> false).run(CorpusFiles.find(samples), false);
    index = NoticeIndex.open(folder);
  }

  @AfterAll
  static void close() throws IndexException {
    if (index != null) {
      index.close();
    }
  }

  @FuzzTest
  void answersOrRefuses(byte[] input) {
    String query = COMPOSER.text(input);
    Property.holds(query.getBytes(StandardCharsets.UTF_8), SLOW_MICROS, () -> problems(query));
  }

  private static List<String> problems(String query) throws IndexException {
    if (index == null) {
      throw new IllegalStateException("not opened");
    }
    List<String> problems = new ArrayList<>();
    NoticeSearcher searcher = index.searcher();
    SearchRequest request = SearchRequest.of(query);
    index.completer().complete(query, 5);
    try {
      NoticeSearcher.check(request);
      SearchResult result = searcher.explain(request);
      result.hits().forEach(hit -> marks(problems, hit));
      searcher.suggestions(request, result);
    } catch (QuerySyntaxException e) {
      if (e.position() < 0 || e.position() > query.length()) {
        problems.add("the place to blame lies outside of the query");
      }
      e.caret();
    }
    return problems;
  }

  private static void marks(List<String> problems, Hit hit) {
    for (Passage passage : hit.passages()) {
      int end = 0;
      for (Span match : passage.matches()) {
        Grounding.inside(problems, passage.text(), match, "mark");
        if (match.start() < end) {
          problems.add("marks overlap in " + passage.text());
        }
        end = match.end();
      }
    }
  }
}
