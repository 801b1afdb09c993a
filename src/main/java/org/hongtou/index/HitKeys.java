package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * What a hit is known by once it was told: a hash of its notice's title and of its own letters. So
 * a task stays the same in a file that is moved, in a notice that was changed elsewhere, in a copy
 * from another site and in an index that was made anew; it is another one when its text changes.
 *
 * <p>A whole notice is also known by its file's bytes: read again by other rules, its text may
 * differ in a line break or a page number.
 */
final class HitKeys {
  /** Characters of a key: 48 bits, so two of a hundred thousand hits are hardly ever the same. */
  static final int LENGTH = 8;

  /** A shorter title (附件, 通知) says too little of which notice it is. */
  private static final int SHORTEST_TITLE = 8;

  private final IndexSearcher lucene;
  private String path = "";
  private @Nullable NoticeOfHit notice;

  HitKeys(IndexSearcher lucene) {
    this.lucene = lucene;
  }

  /**
   * The keys of a document: it is known if one of them is. Fast for the documents of a notice one
   * behind the other.
   */
  List<String> of(int number) throws IOException {
    Document document = lucene.storedFields().document(number);
    HitKind kind = StoredRecords.kind(document);
    NoticeOfHit whole = notice(document, number);
    String title = Letters.of(Objects.requireNonNullElse(whole.summary().title(), ""));
    String identity = title.length() < SHORTEST_TITLE ? path : title;
    List<String> keys = new ArrayList<>();
    keys.add(key(kind.name(), identity, Letters.of(text(whole.text(), kind, document))));
    String sum = kind == HitKind.NOTICE ? sum(number) : "";
    if (!sum.isEmpty()) {
      keys.add(key("FILE", path, sum));
    }
    return keys;
  }

  private static String text(StoredText text, HitKind kind, Document document) {
    return kind == HitKind.NOTICE ? text.whole() : text.part(StoredRecords.span(document));
  }

  private NoticeOfHit notice(Document document, int number) throws IOException {
    String here = StoredRecords.path(document);
    NoticeOfHit known = notice;
    if (known == null || !here.equals(path)) {
      known = NoticeOfHit.of(lucene, number);
      notice = known;
      path = here;
    }
    return known;
  }

  private String sum(int document) throws IOException {
    DocumentPlace place = DocumentPlace.of(lucene.getIndexReader(), document);
    SortedDocValues sums = DocValues.getSorted(place.segment(), IndexSchema.SHA256);
    return NoticeList.required(sums, place.at());
  }

  private static String key(String kind, String identity, String letters) {
    long hash = Letters.hash(kind + '\n' + identity + '\n' + letters);
    byte[] bytes = new byte[6];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (hash >>> (8 * (i + 2)));
    }
    return Base64.getUrlEncoder().encodeToString(bytes);
  }
}
