package org.hongtou.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.hongtou.links.Authority;
import org.hongtou.links.Authority.Level;
import org.hongtou.links.CitedFrom;
import org.hongtou.links.StatedRepeal;
import org.hongtou.links.StatedRepeals;
import org.hongtou.model.Citation;
import org.hongtou.model.Notice;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of a notice to connect it with others, without reading its text or record:
 * whose it is, what it cites, what it repeals.
 *
 * @param authority whose notice it is
 * @param written 成文日期, ISO 8601; null if it is not known
 * @param citations in the order of the text
 * @param repeals in the order of the text
 */
record NoticeLinks(
    Authority authority, @Nullable String written, List<Cited> citations, List<Cited> repeals) {
  /** A longer title is a misread page. */
  private static final int LONGEST = 2000;

  /**
   * A document that a notice names.
   *
   * @param title what stands between 《 and 》; empty where only its number stands there
   * @param number 发文字号 as written; null where none stands there
   * @param span where
   * @param from what the words before it tell
   */
  record Cited(String title, @Nullable String number, Span span, CitedFrom from) {
    /** The terms that the notices have that it may be. */
    Set<String> keys() {
      Set<String> keys = new LinkedHashSet<>();
      if (number != null) {
        keys.add(FilterKey.of(number));
      }
      keys.addAll(titleKeys(title));
      return keys;
    }
  }

  /**
   * A place that names another document.
   *
   * @param repeals whether it says that the document no longer holds
   */
  record Mention(Cited cited, boolean repeals) {}

  NoticeLinks {
    citations = List.copyOf(citations);
    repeals = List.copyOf(repeals);
  }

  static NoticeLinks of(Notice notice) {
    List<Cited> citations = new ArrayList<>();
    List<Citation> named = notice.citations();
    for (int i = named.size() - 1; i >= 0; i--) {
      Citation one = named.get(i);
      String number = one.documentNumber();
      boolean shared = i + 1 < named.size() && named.get(i + 1).span().start() == one.span().end();
      if (number == null && shared) {
        // 《…管理办法》《…评估细则》冀科农规〔2023〕1号, a row of a table for what one notice issued
        number = citations.getFirst().number();
      }
      citations.addFirst(cited(notice, one.title(), number, one.span()));
    }
    List<Cited> repeals = new ArrayList<>();
    for (StatedRepeal repeal : StatedRepeals.of(notice)) {
      String title = repeal.title();
      repeals.add(cited(notice, title == null ? "" : title, repeal.number(), repeal.span()));
    }
    return new NoticeLinks(
        Authority.of(notice.metadata()), notice.metadata().writtenDate(), citations, repeals);
  }

  /**
   * Every document that is named, in the order of the text: citations, and repealed ones that are
   * no citation, as they stand in a list without 《》.
   */
  List<Mention> mentions() {
    Map<Span, Mention> mentions = new TreeMap<>();
    for (Cited one : citations) {
      boolean repealed = repeals.stream().anyMatch(other -> other.span().overlaps(one.span()));
      mentions.put(one.span(), new Mention(one, repealed));
    }
    for (Cited one : repeals) {
      if (citations.stream().noneMatch(other -> other.span().overlaps(one.span()))) {
        mentions.put(one.span(), new Mention(one, true));
      }
    }
    return List.copyOf(mentions.values());
  }

  private static Cited cited(Notice notice, String title, @Nullable String number, Span span) {
    return new Cited(
        clipped(title),
        number == null ? null : clipped(number),
        span,
        CitedFrom.before(notice.text(), span));
  }

  private static String clipped(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /** Adds what other notices look this one up by, and what it is connected by. */
  void addTo(Document document, @Nullable String title) {
    document.add(new BinaryDocValuesField(IndexSchema.LINKS, bytes()));
    if (title != null) {
      titleKeys(clipped(title)).forEach(key -> document.add(keyword(IndexSchema.TITLE_KEY, key)));
    }
    Set<String> cited = new LinkedHashSet<>();
    citations.forEach(one -> cited.addAll(one.keys()));
    repeals.forEach(one -> cited.addAll(one.keys()));
    cited.forEach(key -> document.add(keyword(IndexSchema.CITED_KEY, key)));
    if (!repeals.isEmpty()) {
      document.add(keyword(IndexSchema.REPEALING, IndexSchema.REPEALING));
    }
  }

  private static Field keyword(String field, String term) {
    return new StringField(field, term, Field.Store.NO);
  }

  /**
   * What two titles of one document share at least one of: the whole, without its issuer, that of
   * each document which is issued (印发).
   */
  static Set<String> titleKeys(String title) {
    TitleParts parts = TitleParts.of(title);
    Set<String> keys = new LinkedHashSet<>();
    for (long key : parts.keys()) {
      keys.add(Long.toHexString(key));
    }
    for (String issued : IssuedTitles.of(title)) {
      keys.add(Long.toHexString(Letters.hash(issued)));
    }
    return keys;
  }

  private BytesRef bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(authority.level().name());
      out.writeUTF(authority.province());
      out.writeUTF(authority.place());
      out.writeUTF(written == null ? "" : written);
      write(citations, out);
      write(repeals, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BytesRef(bytes.toByteArray());
  }

  private static void write(List<Cited> all, DataOutputStream out) throws IOException {
    out.writeInt(all.size());
    for (Cited one : all) {
      out.writeUTF(one.title());
      out.writeUTF(one.number() == null ? "" : one.number());
      out.writeInt(one.span().start());
      out.writeInt(one.span().end());
      out.writeUTF(one.from().level().name());
      out.writeInt(one.from().year());
    }
  }

  static NoticeLinks read(BytesRef bytes) throws IOException {
    DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length));
    Authority authority = new Authority(Level.valueOf(in.readUTF()), in.readUTF(), in.readUTF());
    String written = in.readUTF();
    return new NoticeLinks(authority, written.isEmpty() ? null : written, readAll(in), readAll(in));
  }

  private static List<Cited> readAll(DataInputStream in) throws IOException {
    List<Cited> all = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      String title = in.readUTF();
      String number = in.readUTF();
      all.add(
          new Cited(
              title,
              number.isEmpty() ? null : number,
              new Span(in.readInt(), in.readInt()),
              new CitedFrom(Level.valueOf(in.readUTF()), in.readInt())));
    }
    return all;
  }
}
