package org.hongtou.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.util.BytesRef;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of a notice's file to find the other files of the same notice, and to tell
 * which of them comes first.
 *
 * @param uri the address it came from; null if it is not known
 * @param published ISO 8601; null if it is not known
 * @param onIssuersSite whether that address, or the file's folder, is of the site of its issuer
 */
record SourceFacts(
    @Nullable String uri, @Nullable String published, boolean onIssuersSite, Evidence evidence) {
  /** An address may be as long as this; a longer one is data. */
  private static final int LONGEST_URI = 8000;

  static SourceFacts of(Notice notice) {
    String uri = notice.source().uri();
    return new SourceFacts(
        uri != null && uri.length() > LONGEST_URI ? null : uri,
        notice.metadata().publishedDate(),
        IssuerSites.isOfAny(
            notice.metadata().issuers(), uri == null ? notice.source().path() : uri),
        Evidence.of(notice));
  }

  /** To be kept as a value of a document. */
  BytesRef bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(uri == null ? "" : uri);
      out.writeUTF(published == null ? "" : published);
      out.writeBoolean(onIssuersSite);
      evidence.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(bytes.toByteArray());
  }

  /** The address alone, which stands first. */
  static @Nullable String uri(BytesRef bytes) throws IOException {
    return textOrNull(input(bytes));
  }

  static SourceFacts read(BytesRef bytes) throws IOException {
    DataInputStream in = input(bytes);
    return new SourceFacts(textOrNull(in), textOrNull(in), in.readBoolean(), Evidence.read(in));
  }

  private static DataInputStream input(BytesRef bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length));
  }

  private static @Nullable String textOrNull(DataInputStream in) throws IOException {
    String text = in.readUTF();
    return text.isEmpty() ? null : text;
  }
}
