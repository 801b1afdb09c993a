package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.hongtou.index.NoticeList.Names;
import org.hongtou.index.SourceGroups.Position;
import org.jspecify.annotations.Nullable;

/** The notices that a user may mean by a name; see {@link NoticeIndex#find}. */
final class NoticeFinder {
  private final IndexSearcher lucene;
  private final IndexReader reader;

  NoticeFinder(IndexSearcher lucene) {
    this.lucene = lucene;
    this.reader = lucene.getIndexReader();
  }

  List<NoticeSummary> find(String name) throws IOException {
    String wanted = plain(name);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Predicate<Names>> ways =
        List.of(
            names ->
                names.path().equals(name)
                    || names.id().equals(wanted)
                    || plain(names.number()).equals(wanted),
            names -> plain(names.title()).equals(wanted) || fileName(names.path()).equals(name),
            names -> names.path().endsWith("/" + name),
            names ->
                plain(names.title()).contains(wanted)
                    || plain(names.number()).contains(wanted)
                    || plain(names.path()).contains(wanted));
    Map<String, Names> all = NoticeList.names(reader);
    for (Predicate<Names> way : ways) {
      List<String> found = new ArrayList<>();
      for (Names names : all.values()) {
        if (way.test(names)) {
          found.add(names.path());
        }
      }
      if (!found.isEmpty()) {
        return summaries(found.contains(name) ? List.of(name) : oneOfEachGroup(found));
      }
    }
    return List.of();
  }

  private List<String> oneOfEachGroup(List<String> paths) throws IOException {
    Map<String, Position> positions = SourceList.positions(reader);
    Map<Long, Long> least = new HashMap<>();
    for (String path : paths) {
      Position position = positions.get(path);
      if (position != null) {
        least.merge(position.group(), position.rank(), Math::min);
      }
    }
    List<String> first = new ArrayList<>();
    for (String path : paths) {
      Position position = positions.get(path);
      if (position == null || least.get(position.group()) == position.rank()) {
        first.add(path);
      }
    }
    return first;
  }

  private List<NoticeSummary> summaries(List<String> paths) throws IOException {
    List<NoticeSummary> summaries = new ArrayList<>();
    for (String path : paths) {
      summaries.add(summary(path));
    }
    return summaries;
  }

  private NoticeSummary summary(String path) throws IOException {
    Document document = NoticeIndex.document(lucene, path, HitKind.NOTICE.toString());
    if (document == null) {
      throw new IllegalStateException("the index lacks the notice " + path);
    }
    return StoredRecords.notice(document);
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Without case, width, spaces, and the kinds of brackets that a document number may have. */
  private static String plain(@Nullable String name) {
    if (name == null) {
      return "";
    }
    StringBuilder plain = new StringBuilder();
    for (char c : TokenScanner.normalized(name).toLowerCase(Locale.ROOT).toCharArray()) {
      if ("〔［[【(".indexOf(c) >= 0) {
        plain.append('[');
      } else if ("〕］]】)".indexOf(c) >= 0) {
        plain.append(']');
      } else if (!Character.isWhitespace(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
