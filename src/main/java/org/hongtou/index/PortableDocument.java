package org.hongtou.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.NumericUtils;
import org.hongtou.model.Notice;

/**
 * A notice, task or target as another search engine takes it that is built on Lucene: the very
 * fields that the index here has for filters, words and order, with the texts themselves instead of
 * their terms. What only this index needs stays behind: what it stores to show hits, and what it
 * connects notices by.
 *
 * @param kind what it is
 * @param ordinal its place among those of its notice, from 0 on: the notice, its tasks, its targets
 * @param fields by name, each a string, a long, a double, or a list of several strings
 */
public record PortableDocument(HitKind kind, int ordinal, Map<String, Object> fields) {
  private static final Set<String> LEFT_BEHIND =
      Set.of(
          IndexSchema.LINKS,
          IndexSchema.WHOLE_TEXT,
          IndexSchema.LONG_TEXT,
          IndexSchema.FACTS,
          IndexSchema.TITLE_KEY,
          IndexSchema.CITED_KEY,
          IndexSchema.REPEALING,
          IndexSchema.BYTES,
          IndexSchema.MODIFIED,
          IndexSchema.TEXT_BYTES);

  /**
   * The version of these fields and of how their texts are cut into terms; engines that were filled
   * by another have to be filled anew.
   */
  public static final String VERSION = IndexSchema.COMMIT_VALUE;

  /**
   * All of a notice.
   *
   * @param file as the index has it
   * @param marks as the index has them
   */
  public static List<PortableDocument> of(Notice notice, IndexedFile file, NoticeMarks marks) {
    List<PortableDocument> all = new ArrayList<>();
    for (Document document : NoticeDocuments.of(notice, new byte[0], file)) {
      String kind = document.get(IndexSchema.KIND);
      if (!kind.equals(IndexSchema.RECORD_KIND)) {
        all.add(of(document, all.size(), marks));
      }
    }
    String uri = notice.source().uri();
    if (uri != null) {
      all.getFirst().fields().put(IndexSchema.URI, uri);
    }
    return all;
  }

  private static PortableDocument of(Document document, int ordinal, NoticeMarks marks) {
    Map<String, Object> fields = new TreeMap<>();
    for (IndexableField field : document.getFields()) {
      if (!field.name().startsWith(StoredRecords.PREFIX) && !LEFT_BEHIND.contains(field.name())) {
        add(field, fields);
      }
    }
    fields.remove(IndexSchema.GROUP);
    fields.remove(IndexSchema.RANK);
    if (marks.group() != NoticeMarks.NONE.group()) {
      fields.put(IndexSchema.GROUP, marks.group());
      fields.put(IndexSchema.RANK, marks.rank());
    }
    String by = marks.repealedBy();
    if (by != null) {
      fields.put(IndexSchema.REPEALED, RepealedNotices.BY_ANOTHER);
      fields.put(IndexSchema.REPEALED_BY, by);
    }
    return new PortableDocument(StoredRecords.kind(document), ordinal, fields);
  }

  private static void add(IndexableField field, Map<String, Object> fields) {
    if (field.fieldType().indexOptions() != IndexOptions.NONE) {
      fields.merge(field.name(), field.stringValue(), PortableDocument::both);
      return;
    }
    DocValuesType values = field.fieldType().docValuesType();
    if (values == DocValuesType.NUMERIC) {
      fields.put(field.name(), number(field.name(), field.numericValue().longValue()));
    } else if (values == DocValuesType.SORTED) {
      // The index keeps some values twice, as terms and to be sorted by.
      fields.putIfAbsent(field.name(), field.binaryValue().utf8ToString());
    } else if (values == DocValuesType.SORTED_SET) {
      fields.merge(field.name(), field.binaryValue().utf8ToString(), PortableDocument::both);
    } else {
      throw new IllegalStateException("a field that no other engine can have: " + field.name());
    }
  }

  private static Object number(String field, long value) {
    return switch (field) {
      case IndexSchema.VALUE_LOW, IndexSchema.VALUE_HIGH ->
          NumericUtils.sortableLongToDouble(value);
      case IndexSchema.VALUE_ORDER -> Double.longBitsToDouble(value);
      default -> value;
    };
  }

  private static List<Object> both(Object known, Object more) {
    List<Object> all = new ArrayList<>(known instanceof List<?> several ? several : List.of(known));
    all.add(more);
    return all;
  }
}
