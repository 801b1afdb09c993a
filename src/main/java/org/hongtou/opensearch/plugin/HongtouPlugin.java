package org.hongtou.opensearch.plugin;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.hongtou.index.ChineseAnalyzer;
import org.hongtou.index.HanlpTokenizer;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.opensearch.index.analysis.AnalyzerProvider;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.SearchPlugin;

/**
 * What OpenSearch learns from Hongtou: the analyser and tokenizer {@code hongtou}, which give the
 * same terms as the index of {@code hongtou run}, and the query {@code hongtou}, which is its query
 * language with its ranking.
 */
public final class HongtouPlugin extends Plugin implements AnalysisPlugin, SearchPlugin {
  private static final String NAME = "hongtou";

  /**
   * As many as a search in Hongtou's own index may have: each word in 17 fields, in all wordings.
   */
  private static final int MOST_CLAUSES = 200_000;

  /** Raises the limit of a query's clauses; what a node's own settings say of it stands. */
  @Override
  public Settings additionalSettings() {
    return Settings.builder().put("indices.query.bool.max_clause_count", MOST_CLAUSES).build();
  }

  @Override
  public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
    return Map.of(
        NAME,
        (index, environment, name, settings) ->
            TokenizerFactory.newFactory(name, HanlpTokenizer::new));
  }

  @Override
  public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
    return Map.of(
        NAME,
        (index, environment, name, settings) -> {
          ChineseAnalyzer analyzer = new ChineseAnalyzer();
          return new AbstractIndexAnalyzerProvider<ChineseAnalyzer>(index, name, settings) {
            @Override
            public ChineseAnalyzer get() {
              return analyzer;
            }
          };
        });
  }

  @Override
  public List<QuerySpec<?>> getQueries() {
    return List.of(
        new QuerySpec<>(
            HongtouQueryBuilder.NAME, HongtouQueryBuilder::new, HongtouQueryBuilder::read));
  }
}
