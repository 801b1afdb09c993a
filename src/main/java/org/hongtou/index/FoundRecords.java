package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldDocs;
import org.hongtou.model.Notice;

/**
 * What a search has found in one notice; see {@link NoticeSearcher#records}.
 *
 * @param path of the notice, by which {@link NoticeIndex#record} has its record
 * @param whole whether the notice itself was found
 * @param tasks ids of the tasks that were found
 * @param targets ids of the targets that were found
 */
public record FoundRecords(String path, boolean whole, Set<String> tasks, Set<String> targets) {
  private static final Set<String> FIELDS = StoredRecords.names("kind", "path", "id");

  public FoundRecords {
    tasks = Set.copyOf(tasks);
    targets = Set.copyOf(targets);
  }

  /** A whole notice. */
  public static FoundRecords whole(String path) {
    return new FoundRecords(path, true, Set.of(), Set.of());
  }

  /** The notice with what was found in it; all of it if it was found itself. */
  public Notice of(Notice notice) {
    return whole ? notice : notice.narrowed(tasks, targets);
  }

  static List<FoundRecords> of(IndexSearcher lucene, TopFieldDocs found) throws IOException {
    Map<String, Boolean> notices = new LinkedHashMap<>();
    Map<String, Set<String>> tasks = new LinkedHashMap<>();
    Map<String, Set<String>> targets = new LinkedHashMap<>();
    StoredFields stored = lucene.storedFields();
    for (ScoreDoc one : found.scoreDocs) {
      Document document = stored.document(one.doc, FIELDS);
      String path = StoredRecords.path(document);
      HitKind kind = StoredRecords.kind(document);
      notices.merge(path, kind == HitKind.NOTICE, Boolean::logicalOr);
      if (kind != HitKind.NOTICE) {
        (kind == HitKind.TASK ? tasks : targets)
            .computeIfAbsent(path, any -> new TreeSet<>())
            .add(StoredRecords.id(document));
      }
    }
    List<FoundRecords> records = new ArrayList<>();
    notices.forEach(
        (path, whole) ->
            records.add(
                new FoundRecords(
                    path,
                    whole,
                    tasks.getOrDefault(path, Set.of()),
                    targets.getOrDefault(path, Set.of()))));
    return records;
  }
}
