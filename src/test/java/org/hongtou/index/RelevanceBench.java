package org.hongtou.index;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.hongtou.model.Notice;
import org.hongtou.pipeline.CorpusFiles;
import org.hongtou.pipeline.CorpusFiles.CorpusFile;
import org.hongtou.pipeline.FileResult;
import org.hongtou.pipeline.NoticeFile;
import org.hongtou.semantic.SemanticAddOn;

/**
 * Measures how well search answers the judged queries, beside other analysers in the same fields:
 * what {@code scripts/bench relevance} starts.
 */
public final class RelevanceBench {
  private static final int NDCG_DEPTH = 10;
  private static final int RECALL_DEPTH = 50;
  private static final int POOL_DEPTH = 12;

  private RelevanceBench() {}

  /**
   * Measures.
   *
   * @param arguments the folder of the judged notices, then {@code --queries} for a line on each
   *     query, {@code --json} for JSON, or {@code --pool} for the hits that are not judged yet, in
   *     an order that says nothing of who found them
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Set<String> options = Set.copyOf(Arrays.asList(arguments).subList(1, arguments.length));
    List<Notice> notices = notices(Path.of(arguments[0]));
    Path folder = Files.createTempDirectory("hongtou-relevance");
    try (OwnSearch own = new OwnSearch(notices, folder);
        BaselineSearch smart =
            new BaselineSearch("SmartChinese", new SmartChineseAnalyzer(), notices);
        BaselineSearch bigrams = new BaselineSearch("CJK bigrams", new CJKAnalyzer(), notices);
        BaselineSearch icu = new BaselineSearch("ICU", new Icu(), notices)) {
      List<RankedSearch> searches = new ArrayList<>(List.of(own, smart, bigrams, icu));
      if (SemanticAddOn.isInstalled()) {
        searches.add(1, new SemanticSearch(notices, Files.createDirectory(folder.resolve("m"))));
      } else {
        System.err.println("without meaning: the add-on of scripts/add-semantic is not there");
      }
      if (options.contains("--pool")) {
        pool(out, notices, JudgedQuery.all(), searches);
      } else {
        Map<String, List<JudgedQuery>> sets = new LinkedHashMap<>();
        sets.put("tuned", JudgedQuery.tuned());
        sets.put("held out", JudgedQuery.heldOut());
        List<String> json = new ArrayList<>();
        for (Map.Entry<String, List<JudgedQuery>> set : sets.entrySet()) {
          Measured measured = measure(out, set.getValue(), searches, options);
          if (options.contains("--json")) {
            json.add('"' + set.getKey() + "\":" + json(measured));
          } else {
            out.println(table(set.getKey(), measured));
          }
        }
        if (options.contains("--json")) {
          out.println('{' + String.join(",", json) + '}');
        }
      }
    } finally {
      delete(folder);
    }
  }

  private static List<Notice> notices(Path folder) {
    List<Notice> notices = new ArrayList<>();
    for (CorpusFile file : CorpusFiles.find(List.of(folder)).files()) {
      if (NoticeFile.extractOne(file, notice -> "") instanceof FileResult.Extracted extracted) {
        notices.add(extracted.notice());
      }
    }
    return notices;
  }

  /** Words of ICU's dictionary, in lower case. */
  private static final class Icu extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer words = new ICUTokenizer();
      return new TokenStreamComponents(words, new LowerCaseFilter(words));
    }
  }

  private static void pool(
      PrintStream out, List<Notice> notices, List<JudgedQuery> queries, List<RankedSearch> searches)
      throws Exception {
    Map<JudgedKey, String> texts = texts(notices);
    for (JudgedQuery query : queries) {
      Set<JudgedKey> found = new LinkedHashSet<>();
      for (RankedSearch search : searches) {
        found.addAll(search.search(query, POOL_DEPTH));
      }
      found.removeAll(query.grades().keySet());
      found.stream()
          .sorted(Comparator.comparingInt(JudgedKey::hashCode))
          .forEach(
              key -> out.println(query.id() + '\t' + key + '\t' + texts.getOrDefault(key, "")));
    }
  }

  private static Map<JudgedKey, String> texts(List<Notice> notices) {
    Map<JudgedKey, String> texts = new LinkedHashMap<>();
    for (Notice notice : notices) {
      String path = notice.source().path();
      String title = String.valueOf(notice.metadata().title());
      texts.put(JudgedKey.notice(path), title + '|' + notice.metadata().documentNumber());
      notice
          .tasks()
          .forEach(
              task ->
                  texts.put(
                      JudgedKey.of(path, task),
                      title + '|' + task.title() + '|' + task.text().replaceAll("\\s+", " ")));
      notice
          .targets()
          .forEach(
              target ->
                  texts.put(
                      JudgedKey.of(path, target),
                      title
                          + "||"
                          + target.deadline()
                          + ": "
                          + target.text().replaceAll("\\s+", " ")));
    }
    return texts;
  }

  /** What is measured of one search: sums over queries, by type and over all. */
  private static final class Sums {
    private final Map<String, double[]> sums = new LinkedHashMap<>();

    void add(JudgedQuery query, double ndcg, double recall) {
      for (String type : List.of(query.type(), "all")) {
        double[] sum = sums.computeIfAbsent(type, t -> new double[3]);
        sum[0] += ndcg;
        sum[1] += recall;
        sum[2]++;
      }
    }

    double ndcg(String type) {
      double[] sum = sums.getOrDefault(type, new double[3]);
      return sum[0] / Math.max(1, sum[2]);
    }

    double recall(String type) {
      double[] sum = sums.getOrDefault(type, new double[3]);
      return sum[1] / Math.max(1, sum[2]);
    }
  }

  /** The sums of each search, by type. */
  private record Measured(Set<String> types, Map<RankedSearch, Sums> sums) {}

  private static Measured measure(
      PrintStream out, List<JudgedQuery> queries, List<RankedSearch> searches, Set<String> options)
      throws Exception {
    Map<RankedSearch, Sums> measured = new LinkedHashMap<>();
    Set<String> types = new LinkedHashSet<>();
    for (JudgedQuery query : queries) {
      types.add(query.type());
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-14s", query.id()));
      for (RankedSearch search : searches) {
        List<JudgedKey> ranked = search.search(query, RECALL_DEPTH);
        double ndcg = RankingMeasure.ndcg(query, ranked, NDCG_DEPTH);
        double recall = RankingMeasure.recall(query, ranked, RECALL_DEPTH);
        measured.computeIfAbsent(search, s -> new Sums()).add(query, ndcg, recall);
        long unjudged =
            ranked.stream().limit(NDCG_DEPTH).filter(k -> !query.grades().containsKey(k)).count();
        line.append(String.format(Locale.ROOT, "  %.3f %.3f %2d", ndcg, recall, unjudged));
      }
      if (options.contains("--queries")) {
        out.println(line + "  " + query.text());
      }
    }
    types.add("all");
    return new Measured(types, measured);
  }

  private static String table(String set, Measured measured) {
    StringBuilder table = new StringBuilder(set + ": nDCG@10 recall@50\n");
    table.append(" ".repeat(18));
    measured
        .sums()
        .keySet()
        .forEach(s -> table.append(String.format(Locale.ROOT, "%18s", s.name())));
    table.append(String.format(Locale.ROOT, "%26s%n", "ours / best other, nDCG"));
    for (String type : measured.types()) {
      table.append(String.format(Locale.ROOT, "%-18s", type));
      double own = 0;
      double best = 0;
      for (Map.Entry<RankedSearch, Sums> entry : measured.sums().entrySet()) {
        double ndcg = entry.getValue().ndcg(type);
        if (entry.getKey() instanceof OwnSearch) {
          own = ndcg;
        } else if (!(entry.getKey() instanceof SemanticSearch)) {
          best = Math.max(best, ndcg);
        }
        table.append(
            String.format(Locale.ROOT, "       %.3f %.3f", ndcg, entry.getValue().recall(type)));
      }
      table.append(String.format(Locale.ROOT, "%26.2f%n", best == 0 ? 0 : own / best));
    }
    return table.toString();
  }

  private static String json(Measured measured) {
    List<String> searches = new ArrayList<>();
    measured
        .sums()
        .forEach(
            (search, sums) -> {
              List<String> lines = new ArrayList<>();
              for (String type : measured.types()) {
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "\"%s\":{\"ndcg@10\":%.4f,\"recall@50\":%.4f}",
                        type,
                        sums.ndcg(type),
                        sums.recall(type)));
              }
              searches.add('"' + search.name() + "\":{" + String.join(",", lines) + '}');
            });
    return '{' + String.join(",", searches) + '}';
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
