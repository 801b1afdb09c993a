package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.hongtou.index.SourceGroups.Position;

/** The files of an index that hold the same notice, read from doc values. */
final class SourceList {
  private SourceList() {}

  /** The positions of all files that aren't alone, as the index has them. */
  static Map<String, Position> positions(IndexReader reader) throws IOException {
    Map<String, Position> positions = new HashMap<>();
    NoticeList.visit(
        reader,
        segment -> {
          SortedDocValues paths = DocValues.getSorted(segment, IndexSchema.PATH);
          NumericDocValues groups = DocValues.getNumeric(segment, IndexSchema.GROUP);
          NumericDocValues ranks = DocValues.getNumeric(segment, IndexSchema.RANK);
          return document -> {
            Position position = new Position(value(groups, document), value(ranks, document));
            if (position.group() != 0) {
              positions.put(NoticeList.required(paths, document), position);
            }
          };
        });
    return positions;
  }

  /** The files whose number or title any other has too, by path: only they can be of a group. */
  static SortedMap<String, SourceFacts> candidates(IndexReader reader) throws IOException {
    Set<Long> once = new HashSet<>();
    Set<Long> more = new HashSet<>();
    visitFacts(
        reader,
        (path, facts) -> {
          Set<Long> keys = new HashSet<>();
          for (long key : facts.evidence().keys()) {
            keys.add(key);
          }
          for (Long key : keys) {
            if (!once.add(key)) {
              more.add(key);
            }
          }
        });
    SortedMap<String, SourceFacts> candidates = new TreeMap<>();
    visitFacts(
        reader,
        (path, facts) -> {
          for (long key : facts.evidence().keys()) {
            if (more.contains(key)) {
              candidates.put(path, facts);
              break;
            }
          }
        });
    return candidates;
  }

  /** The files whose notice is the same as one that may not be in the index, in no order. */
  static Set<String> sameAs(IndexReader reader, Evidence evidence) throws IOException {
    Set<String> same = new HashSet<>();
    visitFacts(
        reader,
        (path, facts) -> {
          if (evidence.isSameAs(facts.evidence())) {
            same.add(path);
          }
        });
    return same;
  }

  private interface FactsVisitor {
    void visit(String path, SourceFacts facts);
  }

  private static void visitFacts(IndexReader reader, FactsVisitor visitor) throws IOException {
    NoticeList.visit(
        reader,
        segment -> {
          SortedDocValues paths = DocValues.getSorted(segment, IndexSchema.PATH);
          BinaryDocValues facts = DocValues.getBinary(segment, IndexSchema.FACTS);
          return document -> {
            if (facts.advanceExact(document)) {
              visitor.visit(
                  NoticeList.required(paths, document), SourceFacts.read(facts.binaryValue()));
            }
          };
        });
  }

  /** The sources of each of these groups, the first source first. */
  static Map<Long, List<NoticeSource>> ofGroups(IndexReader reader, Set<Long> wanted)
      throws IOException {
    record Ranked(long rank, NoticeSource source) {}
    Map<Long, List<Ranked>> found = new HashMap<>();
    NoticeList.visit(
        reader,
        segment -> {
          SortedDocValues paths = DocValues.getSorted(segment, IndexSchema.PATH);
          BinaryDocValues facts = DocValues.getBinary(segment, IndexSchema.FACTS);
          NumericDocValues groups = DocValues.getNumeric(segment, IndexSchema.GROUP);
          NumericDocValues ranks = DocValues.getNumeric(segment, IndexSchema.RANK);
          return document -> {
            long group = value(groups, document);
            if (wanted.contains(group) && facts.advanceExact(document)) {
              found
                  .computeIfAbsent(group, g -> new ArrayList<>())
                  .add(
                      new Ranked(
                          value(ranks, document),
                          new NoticeSource(
                              NoticeList.required(paths, document),
                              SourceFacts.uri(facts.binaryValue()))));
            }
          };
        });
    Map<Long, List<NoticeSource>> sources = new HashMap<>();
    found.forEach(
        (group, ranked) -> {
          ranked.sort(
              Comparator.comparingLong(Ranked::rank).thenComparing(one -> one.source().path()));
          sources.put(group, ranked.stream().map(Ranked::source).toList());
        });
    return sources;
  }

  /** The group of a document; 0 if it is of none. */
  static long group(IndexReader reader, int document) throws IOException {
    return DocumentPlace.of(reader, document).number(IndexSchema.GROUP);
  }

  static long value(NumericDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? values.longValue() : 0;
  }
}
