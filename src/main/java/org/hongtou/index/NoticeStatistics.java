package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.hongtou.index.FacetCounter.Found;
import org.hongtou.index.Statistics.Due;
import org.hongtou.index.Statistics.Load;
import org.hongtou.index.Statistics.Warned;
import org.hongtou.model.Role;

/**
 * Counts what a query finds, from terms and doc values; see {@link NoticeIndex#statistics}. What
 * {@link NoticeSearcher#facets} counts too is counted by it.
 */
public final class NoticeStatistics {
  private static final int YEAR = 10_000;

  private final IndexFolder folder;
  private final IndexSearcher lucene;

  NoticeStatistics(IndexFolder folder, IndexSearcher lucene) {
    this.folder = folder;
    this.lucene = lucene;
  }

  /**
   * Counts.
   *
   * @param request whose page and order don't count; a blank one is for the whole index
   * @param limit how many units, indicators and values of each facet at most
   * @throws QuerySyntaxException if the query can't be understood
   * @throws IndexException if the index cannot be read
   */
  public Statistics of(SearchRequest request, int limit)
      throws QuerySyntaxException, IndexException {
    try {
      Found found = new FacetCounter(lucene, request).found();
      FixedBitSet hits = found.hits().first();
      Map<HitKind, Long> counted = found.hits().counts();
      boolean notices = counted.containsKey(HitKind.NOTICE);
      SearchRequest ofFacets = notices ? request.withKinds(HitKind.NOTICE) : request;
      List<Facets.Values> facets =
          new FacetCounter(lucene, ofFacets)
              .count(List.of(Facet.REGION, Facet.YEAR, Facet.TYPE, Facet.ISSUER), limit)
              .facets();
      Gathered all = new Gathered();
      for (LeafReaderContext segment : lucene.getIndexReader().leaves()) {
        all.add(segment, hits);
      }
      TargetFigures figures = new TargetFigures(lucene.getIndexReader(), hits);
      return new Statistics(
          counted,
          found.any(),
          all.loads.size(),
          all.citations,
          all.warnings,
          facets,
          all.loads(limit),
          figures.mostFrequentFirst(limit),
          figures.distinct(),
          all.deadlines(),
          all.warned());
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /** What is gathered in one pass over the hits. */
  private static final class Gathered {
    private final Map<String, Map<Role, Long>> loads = new HashMap<>();
    private final Map<String, Long> tasksOf = new HashMap<>();
    private final Map<Integer, long[]> due = new TreeMap<>();
    private final Map<String, Long> warned = new TreeMap<>();
    private long citations;
    private long warnings;

    void add(LeafReaderContext context, FixedBitSet hits) throws IOException {
      LeafReader segment = context.reader();
      Kinds kinds = new Kinds(segment);
      Map<Role, SortedSetDocValues> units = new EnumMap<>(Role.class);
      for (Role role : Role.values()) {
        units.put(role, DocValues.getSortedSet(segment, IndexSchema.unitName(role)));
      }
      NumericDocValues dues = DocValues.getNumeric(segment, IndexSchema.DUE);
      BinaryDocValues links = DocValues.getBinary(segment, IndexSchema.LINKS);
      NumericDocValues warningCounts = DocValues.getNumeric(segment, IndexSchema.WARNINGS);
      SortedSetDocValues codes = DocValues.getSortedSet(segment, IndexSchema.WARNING);
      for (int document = 0; document < segment.maxDoc(); document++) {
        if (!hits.get(context.docBase + document)) {
          continue;
        }
        HitKind kind = kinds.of(document);
        if (kind == HitKind.NOTICE) {
          citations +=
              links.advanceExact(document)
                  ? NoticeLinks.read(links.binaryValue()).citations().size()
                  : 0;
          warnings += SourceList.value(warningCounts, document);
          for (String code : values(codes, document)) {
            warned.merge(code, 1L, Long::sum);
          }
          continue;
        }
        if (kind == HitKind.TASK) {
          addUnits(units, document);
        }
        if (dues.advanceExact(document)) {
          int year = (int) (dues.longValue() / YEAR);
          due.computeIfAbsent(year, any -> new long[2])[kind == HitKind.TASK ? 0 : 1]++;
        }
      }
    }

    private void addUnits(Map<Role, SortedSetDocValues> units, int document) throws IOException {
      Set<String> named = new HashSet<>();
      for (Map.Entry<Role, SortedSetDocValues> ofRole : units.entrySet()) {
        for (String unit : values(ofRole.getValue(), document)) {
          loads
              .computeIfAbsent(unit, any -> new EnumMap<>(Role.class))
              .merge(ofRole.getKey(), 1L, Long::sum);
          named.add(unit);
        }
      }
      named.forEach(unit -> tasksOf.merge(unit, 1L, Long::sum));
    }

    private static List<String> values(SortedSetDocValues values, int document) throws IOException {
      List<String> all = new ArrayList<>();
      if (values.advanceExact(document)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          all.add(values.lookupOrd(values.nextOrd()).utf8ToString());
        }
      }
      return all;
    }

    List<Load> loads(int limit) {
      return loads.entrySet().stream()
          .map(one -> new Load(one.getKey(), tasksOf.get(one.getKey()), one.getValue()))
          .sorted(Comparator.comparingLong((Load one) -> -one.tasks()).thenComparing(Load::unit))
          .limit(limit)
          .toList();
    }

    List<Due> deadlines() {
      return due.entrySet().stream()
          .map(one -> new Due(one.getKey(), one.getValue()[0], one.getValue()[1]))
          .toList();
    }

    List<Warned> warned() {
      return warned.entrySet().stream()
          .map(one -> new Warned(one.getKey(), one.getValue()))
          .sorted(Comparator.comparingLong((Warned one) -> -one.notices()))
          .toList();
    }
  }

  /** Which kind the documents of a segment are of, asked in their order. */
  private static final class Kinds {
    private final NumericDocValues texts;
    private final SortedDocValues indicators; // every target has one, and no task does

    Kinds(LeafReader segment) throws IOException {
      texts = DocValues.getNumeric(segment, IndexSchema.TEXT_BYTES);
      indicators = DocValues.getSorted(segment, IndexSchema.INDICATOR_NAME);
    }

    HitKind of(int document) throws IOException {
      if (texts.advanceExact(document)) {
        return HitKind.NOTICE;
      }
      return indicators.advanceExact(document) ? HitKind.TARGET : HitKind.TASK;
    }
  }
}
