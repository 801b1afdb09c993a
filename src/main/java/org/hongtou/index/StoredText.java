package org.hongtou.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.hongtou.model.Span;

/**
 * The text of a notice as the index keeps it: two bytes a character, not compressed, so that a hit
 * reads its sentence and nothing else. (Among the stored fields, unpacking and decoding ten texts
 * of notices took a cold search a tenth of its time. Packed they would be as long.)
 */
final class StoredText {
  private final CharBuffer text;

  private StoredText(BytesRef bytes) {
    text = characters(ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).slice());
  }

  private static CharBuffer characters(ByteBuffer bytes) {
    return bytes.order(ByteOrder.LITTLE_ENDIAN).asCharBuffer();
  }

  static void store(Document document, String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
    characters(bytes).put(text);
    document.add(new BinaryDocValuesField(IndexSchema.WHOLE_TEXT, new BytesRef(bytes.array())));
  }

  /**
   * The text of a notice.
   *
   * @param notice Lucene's number of its document
   */
  static StoredText of(IndexReader reader, int notice) throws IOException {
    List<LeafReaderContext> segments = reader.leaves();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(notice, segments));
    BinaryDocValues texts = DocValues.getBinary(segment.reader(), IndexSchema.WHOLE_TEXT);
    if (!texts.advanceExact(notice - segment.docBase)) {
      throw new IllegalStateException("the index lacks the text of a notice");
    }
    return new StoredText(texts.binaryValue());
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
