package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.hongtou.index.CitationResolver.Found;
import org.hongtou.index.Hit.Repeal;
import org.hongtou.index.NoticeLinks.Cited;
import org.hongtou.index.NoticeLinks.Mention;
import org.jspecify.annotations.Nullable;

/** Which notices of an index no longer hold, as they or other notices of the index say. */
final class RepealedNotices {
  /** Values of {@link IndexSchema#REPEALED}: nothing says so; the notice does; another does. */
  static final long NO = 0;

  static final long BY_ITSELF = 1;
  static final long BY_ANOTHER = 2;

  private RepealedNotices() {}

  /** The files that the index has as repealed by another, and by which. */
  static Map<String, String> marked(IndexReader reader) throws IOException {
    Map<String, String> marked = new TreeMap<>();
    NoticeList.visit(
        reader,
        segment -> {
          SortedDocValues paths = DocValues.getSorted(segment, IndexSchema.PATH);
          NumericDocValues states = DocValues.getNumeric(segment, IndexSchema.REPEALED);
          BinaryDocValues by = DocValues.getBinary(segment, IndexSchema.REPEALED_BY);
          return document -> {
            if (SourceList.value(states, document) == BY_ANOTHER) {
              marked.put(NoticeList.required(paths, document), text(by, document));
            }
          };
        });
    return marked;
  }

  private static String text(BinaryDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? values.binaryValue().utf8ToString() : "";
  }

  /**
   * The files that another notice repeals, and that don't say so themselves, with the name of that
   * notice; of several the first by name. A title counts where it fits one notice alone, which must
   * be older, so that a new 办法 of the old title is not taken for the old one.
   */
  static Map<String, String> stated(IndexReader reader) throws IOException {
    LinkedNotices notices = new LinkedNotices(new IndexSearcher(reader));
    CitationResolver resolver = new CitationResolver(notices);
    Map<String, String> stated = new TreeMap<>();
    Map<Long, String> groups = new HashMap<>();
    List<LinkedNotice> repealing =
        notices.having(
            IndexSchema.REPEALING, List.of(IndexSchema.REPEALING), Math.max(1, reader.maxDoc()));
    for (LinkedNotice one : repealing) {
      for (LinkedNotice old : repealedBy(one, resolver)) {
        String name = name(one);
        stated.merge(old.path(), name, RepealedNotices::first);
        if (old.group() != SourceGroups.ALONE.group()) {
          groups.merge(old.group(), name, RepealedNotices::first);
        }
      }
    }
    addSources(reader, groups, stated);
    withoutOwn(reader, stated);
    return stated;
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** The notices of the index that another repeals. */
  static List<LinkedNotice> repealedBy(LinkedNotice notice, CitationResolver resolver)
      throws IOException {
    List<LinkedNotice> repealed = new ArrayList<>();
    for (Cited cited : notice.links().repeals()) {
      Found found = resolver.resolve(notice, new Mention(cited, true));
      if (found.match().isResolved()) {
        repealed.addAll(found.notices());
      }
    }
    return repealed;
  }

  private static void addSources(
      IndexReader reader, Map<Long, String> groups, Map<String, String> stated) throws IOException {
    for (Map.Entry<Long, List<NoticeSource>> group :
        SourceList.ofGroups(reader, groups.keySet()).entrySet()) {
      for (NoticeSource source : group.getValue()) {
        stated.merge(source.path(), groups.get(group.getKey()), RepealedNotices::first);
      }
    }
  }

  private static void withoutOwn(IndexReader reader, Map<String, String> stated)
      throws IOException {
    Set<String> own = new HashSet<>();
    NoticeList.visit(
        reader,
        segment -> {
          SortedDocValues paths = DocValues.getSorted(segment, IndexSchema.PATH);
          NumericDocValues states = DocValues.getNumeric(segment, IndexSchema.REPEALED);
          return document -> {
            if (SourceList.value(states, document) == BY_ITSELF) {
              own.add(NoticeList.required(paths, document));
            }
          };
        });
    stated.keySet().removeAll(own);
  }

  /** What people know a notice by: its number, else its title, else its file. */
  private static String name(LinkedNotice notice) {
    String title = notice.title();
    String number = notice.number();
    return number != null ? number : title != null ? "《" + title + "》" : notice.path();
  }

  /** The state of a document. */
  static long state(IndexReader reader, int document) throws IOException {
    return DocumentPlace.of(reader, document).number(IndexSchema.REPEALED);
  }

  /**
   * Why the notice of a document no longer holds.
   *
   * @return null if nothing says so
   */
  static @Nullable Repeal of(IndexReader reader, int document) throws IOException {
    long state = state(reader, document);
    if (state == NO) {
      return null;
    }
    if (state == BY_ITSELF) {
      return new Repeal(null);
    }
    DocumentPlace place = DocumentPlace.of(reader, document);
    String by = text(DocValues.getBinary(place.segment(), IndexSchema.REPEALED_BY), place.at());
    return new Repeal(by.isEmpty() ? null : by);
  }
}
