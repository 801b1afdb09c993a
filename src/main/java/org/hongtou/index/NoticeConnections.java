package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.IndexSearcher;
import org.hongtou.index.CitationResolver.Found;
import org.hongtou.index.NoticeLinks.Cited;
import org.hongtou.index.NoticeLinks.Mention;
import org.hongtou.links.Sentences;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;

/**
 * How the notices of an index are connected: what one cites, who cites it, the chain from the
 * centre down to cities. A notice of which the index has several files counts once, by its best
 * source. See {@link NoticeIndex#connections}; for one thread.
 */
public final class NoticeConnections {
  static final Comparator<ConnectedNotice> CENTRE_FIRST =
      Comparator.comparing(ConnectedNotice::level)
          .thenComparing(
              one -> one.notice().date(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(one -> one.notice().path());

  private final IndexFolder folder;
  private final IndexSearcher lucene;
  private final LinkedNotices notices;
  private final ConnectedReader reader;
  private final CitationResolver resolver;

  NoticeConnections(IndexFolder folder, IndexSearcher lucene) {
    this.folder = folder;
    this.lucene = lucene;
    this.notices = new LinkedNotices(lucene);
    this.reader = new ConnectedReader(lucene);
    this.resolver = new CitationResolver(notices);
  }

  /** Which way a chain goes. */
  public enum Direction {
    /** To what is cited: from a city's notice to the province's and the centre's. */
    UP,
    /** To what cites: who carries it out. */
    DOWN
  }

  /**
   * Every document that a notice names, in the order of its text, and what the index has of it.
   *
   * @param notice of the index, or any other
   * @param path of its file in the index; null if that isn't known
   * @throws IndexException if the index cannot be read
   */
  public List<CitedDocument> cites(Notice notice, @Nullable String path) throws IndexException {
    try {
      LinkedNotice from = linked(notice, path);
      List<CitedDocument> cited = new ArrayList<>();
      for (Mention mention : from.links().mentions()) {
        Found found = resolver.resolve(from, mention);
        cited.add(document(mention, found, notice.text()));
      }
      return cited;
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * The notices of the index that cite one, the centre's first, then by date.
   *
   * @param notice of the index, or any other
   * @param path of its file in the index; null if that isn't known
   * @throws IndexException if the index cannot be read
   */
  public List<CitingNotice> citedBy(Notice notice, @Nullable String path) throws IndexException {
    try {
      List<CitingNotice> citing = new ArrayList<>();
      for (Citing one : citing(linked(notice, path))) {
        String text = reader.text(one.notice());
        List<CitedDocument> where = new ArrayList<>();
        for (int i = 0; i < one.mentions().size(); i++) {
          where.add(document(one.mentions().get(i), one.found().get(i), text));
        }
        citing.add(new CitingNotice(reader.connected(one.notice()), where));
      }
      citing.sort(Comparator.comparing(CitingNotice::notice, CENTRE_FIRST));
      return citing;
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * The chain of a notice: what it cites and what that cites, or who cites it and who cites those;
   * each notice once, where it is nearest. Only citations of which the notice is known count, only
   * from the same level or one below to what stands above, and none that repeals.
   *
   * @param notice of the index, or any other
   * @param path of its file in the index; null if that isn't known
   * @return each behind the one that it is connected with, as in a tree
   * @throws IndexException if the index cannot be read
   */
  public List<ChainLink> chain(Notice notice, @Nullable String path, Direction direction)
      throws IndexException {
    try {
      LinkedNotice first = linked(notice, path);
      return new NoticeChain(this, resolver, reader, notice.text()).of(first, direction);
    } catch (IOException | RuntimeException e) {
      throw folder.failure(e);
    }
  }

  /**
   * A notice that cites, where, and what was found for each.
   *
   * @param found as many as mentions
   */
  record Citing(LinkedNotice notice, List<Mention> mentions, List<Found> found) {}

  /** The notice as the index has it; as if it were alone in it if it hasn't. */
  private LinkedNotice linked(Notice notice, @Nullable String path) throws IOException {
    LinkedNotice there = notices.of(path == null ? notice.source().path() : path);
    if (there == null) {
      Set<String> same = SourceList.sameAs(lucene.getIndexReader(), Evidence.of(notice));
      there = same.isEmpty() ? null : notices.of(new TreeSet<>(same).first());
    }
    String date = notice.metadata().writtenDate();
    return new LinkedNotice(
        there == null ? -1 : there.document(),
        there == null ? notice.source().path() : there.path(),
        notice.metadata().title(),
        notice.metadata().documentNumber(),
        date == null ? notice.metadata().publishedDate() : date,
        there == null ? SourceGroups.ALONE.group() : there.group(),
        there == null ? SourceGroups.ALONE.rank() : there.rank(),
        there == null ? RepealedNotices.NO : there.repealed(),
        NoticeLinks.of(notice));
  }

  private CitedDocument document(Mention mention, Found found, String text) throws IOException {
    Cited cited = mention.cited();
    List<ConnectedNotice> meant = new ArrayList<>();
    if (found.match() != CitationMatch.ITSELF) {
      for (LinkedNotice one : found.notices()) {
        meant.add(reader.connected(one));
      }
    }
    return new CitedDocument(
        cited.title().isEmpty() ? null : cited.title(),
        cited.number(),
        cited.span(),
        Sentences.around(text, cited.span()).of(text),
        mention.repeals(),
        found.match(),
        meant);
  }

  /** Who cites a notice, by any name that one of its files has. */
  List<Citing> citing(LinkedNotice wanted) throws IOException {
    Set<String> keys = new LinkedHashSet<>(CitationResolver.keysOf(wanted));
    if (wanted.group() != SourceGroups.ALONE.group()) {
      Set<Long> group = Set.of(wanted.group());
      for (NoticeSource source :
          SourceList.ofGroups(lucene.getIndexReader(), group)
              .getOrDefault(wanted.group(), List.of())) {
        LinkedNotice file = notices.of(source.path());
        if (file != null) {
          keys.addAll(CitationResolver.keysOf(file));
        }
      }
    }
    int most = Math.max(1, lucene.getIndexReader().maxDoc());
    List<Citing> citing = new ArrayList<>();
    for (LinkedNotice one :
        LinkedNotices.oneOfEach(notices.having(IndexSchema.CITED_KEY, keys, most))) {
      if (!one.isSameAs(wanted)) {
        Citing found = citing(one, keys, wanted);
        if (!found.mentions().isEmpty()) {
          citing.add(found);
        }
      }
    }
    return citing;
  }

  private Citing citing(LinkedNotice one, Set<String> keys, LinkedNotice wanted)
      throws IOException {
    List<Mention> mentions = new ArrayList<>();
    List<Found> all = new ArrayList<>();
    for (Mention mention : one.links().mentions()) {
      if (!Collections.disjoint(mention.cited().keys(), keys)) {
        Found found = resolver.resolve(one, mention);
        if (found.match() != CitationMatch.ITSELF
            && found.notices().stream().anyMatch(wanted::isSameAs)) {
          mentions.add(mention);
          all.add(found);
        }
      }
    }
    return new Citing(one, mentions, all);
  }
}
