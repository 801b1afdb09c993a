package org.hongtou.opensearch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.export.NoticeJson;
import org.hongtou.index.IndexedFile;
import org.hongtou.index.NoticeMarks;
import org.hongtou.index.PortableDocument;
import org.hongtou.opensearch.RemoteIndex.Known;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written of one notice, in three steps of which each begins when the one before is
 * settled: that the notice is incomplete, its tasks and targets, the notice. So whatever breaks off
 * in between, the next push sees that it isn't whole and how many documents there may be of it.
 *
 * @param begun that it is incomplete
 * @param parts its tasks and targets, and what of an older version is to go
 * @param whole the notice
 * @param undone that nothing of it stays, for where a part is refused
 */
record PushedNotice(
    String path,
    Operation begun,
    List<Operation> parts,
    Operation whole,
    List<Operation> undone,
    int documents,
    long bytes) {

  /** The mark of all that is written of a notice: it changes with any of it. */
  static String state(byte[] record, IndexedFile file, NoticeMarks marks) {
    String rest =
        String.join(
            "\n",
            "",
            PortableDocument.VERSION,
            file.sha256(),
            file.extractor(),
            String.valueOf(marks.group()),
            String.valueOf(marks.rank()),
            String.valueOf(marks.repealedBy()));
    byte[] hash = DocumentKey.sha256(record, rest.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 16);
  }

  /**
   * A notice that is new or changed.
   *
   * @param known what the index has of it; null for nothing
   */
  static PushedNotice of(
      String path, byte[] record, IndexedFile file, NoticeMarks marks, @Nullable Known known) {
    String key = DocumentKey.of(path);
    List<PortableDocument> documents = PortableDocument.of(NoticeJson.read(record), file, marks);
    int before = known == null ? 0 : known.parts();
    int most = Math.max(before, documents.size());

    List<Operation> parts = new ArrayList<>();
    List<Operation> undone = new ArrayList<>();
    Operation whole = null;
    long bytes = 0;
    for (PortableDocument document : documents) {
      Map<String, Object> fields = new LinkedHashMap<>(document.fields());
      String id = DocumentKey.id(key, document.ordinal());
      if (document.ordinal() == 0) {
        fields.put(RemoteIndex.RECORD, new String(record, StandardCharsets.UTF_8));
        fields.put(RemoteIndex.STATE, state(record, file, marks));
        fields.put(RemoteIndex.PARTS, documents.size());
        whole = Operation.write(path, id, fields);
        bytes += whole.size();
      } else {
        Operation part = Operation.write(path, id, fields);
        parts.add(part);
        bytes += part.size();
      }
    }
    for (int ordinal = most - 1; ordinal > 0; ordinal--) {
      Operation removal = Operation.remove(path, DocumentKey.id(key, ordinal));
      undone.add(removal);
      if (ordinal >= documents.size()) {
        parts.add(removal);
      }
    }
    Map<String, Object> mark = new LinkedHashMap<>();
    mark.put("path", documents.getFirst().fields().get("path"));
    mark.put(RemoteIndex.STATE, "");
    mark.put(RemoteIndex.PARTS, most);
    if (whole == null) {
      throw new IllegalStateException("a notice without its own document: " + path);
    }
    return new PushedNotice(
        path,
        Operation.write(path, DocumentKey.id(key, 0), mark),
        parts,
        whole,
        undone,
        documents.size(),
        bytes);
  }

  /** What is left when nothing of it is to stay. */
  Operation gone() {
    return Operation.remove(path, whole.id());
  }
}
