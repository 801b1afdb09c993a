package org.hongtou.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;
import org.hongtou.model.Span;

/**
 * The text of a notice as the index keeps it: two bytes a character, not compressed, so that a hit
 * reads its sentence and nothing else. (Among the stored fields, unpacking and decoding ten texts
 * of notices took a cold search a tenth of its time. Packed they would be as long.)
 */
final class StoredText {
  /**
   * Longer texts, in UTF-16, are kept among the stored fields: who asks for doc values of any
   * notice gets a buffer for the longest of the segment.
   */
  private static final int LONGEST = 100_000;

  private final CharBuffer text;

  private StoredText(BytesRef bytes) {
    text = characters(ByteBuffer.wrap(BytesRef.deepCopyOf(bytes).bytes));
  }

  private static CharBuffer characters(ByteBuffer bytes) {
    return bytes.order(ByteOrder.LITTLE_ENDIAN).asCharBuffer();
  }

  static void store(Document document, String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
    characters(bytes).put(text);
    document.add(
        text.length() <= LONGEST
            ? new BinaryDocValuesField(IndexSchema.WHOLE_TEXT, new BytesRef(bytes.array()))
            : new StoredField(IndexSchema.LONG_TEXT, bytes.array()));
  }

  /**
   * The text of a notice.
   *
   * @param notice Lucene's number of its document
   */
  static StoredText of(IndexReader reader, int notice) throws IOException {
    DocumentPlace place = DocumentPlace.of(reader, notice);
    BinaryDocValues texts = DocValues.getBinary(place.segment(), IndexSchema.WHOLE_TEXT);
    if (texts.advanceExact(place.at())) {
      return new StoredText(texts.binaryValue());
    }
    BytesRef stored =
        reader
            .storedFields()
            .document(notice, Set.of(IndexSchema.LONG_TEXT))
            .getBinaryValue(IndexSchema.LONG_TEXT);
    if (stored == null) {
      throw new IllegalStateException("the index lacks the text of a notice");
    }
    return new StoredText(stored);
  }

  /** In UTF-16, as offsets count. */
  int length() {
    return text.length();
  }

  String part(Span span) {
    char[] part = new char[span.end() - span.start()];
    text.get(span.start(), part);
    return new String(part);
  }

  String whole() {
    return part(new Span(0, length()));
  }
}
