package org.hongtou.index;

import java.util.Objects;
import java.util.Set;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * A request to an index that lies elsewhere, as what is looked for in it: the same queries of
 * Lucene, of the same words and weights, as {@link NoticeSearcher} asks its own index. Whoever asks
 * knows what is to be asked; where the index lies it is made into Lucene's query.
 */
public final class RemoteQuery {
  private final SearchRequest request;
  private final StrictQuery asked;

  private RemoteQuery(SearchRequest request, StrictQuery asked) {
    this.request = request;
    this.asked = asked;
  }

  /**
   * Understands a request; its page and order don't count.
   *
   * @throws QuerySyntaxException if it can't be understood
   */
  public static RemoteQuery of(SearchRequest request) throws QuerySyntaxException {
    return new RemoteQuery(request, StrictQuery.of(request));
  }

  /** Whether it can find nothing, whatever the index holds: “！？”. */
  public boolean findsNothing() {
    return asked.findsNothing();
  }

  /** Whether it has no words, so that hits have no scores and the newest come first. */
  public boolean isBlank() {
    return asked.text().isBlank();
  }

  /** The kinds of hits that it asks for. */
  public Set<HitKind> kinds() {
    return asked.kinds();
  }

  /**
   * Whether hits that have some of the words are to follow those that have all.
   *
   * @param complete how many have all
   */
  public boolean isToBeFollowed(long complete) {
    return !findsNothing() && NoticeSearcher.isToBeFollowed(complete, asked.text(), request);
  }

  /** What has all the words. */
  public Query complete() {
    return asked.text().scored(asked.query());
  }

  /** What has some of the words, not all. */
  public Query rest() throws QuerySyntaxException {
    Query all = Objects.requireNonNullElse(asked.text().all(), MatchNoDocsQuery.INSTANCE);
    return asked.text().scored(AskedKinds.only(asked.text().rest(all), asked.kinds()));
  }

  TextQuery text() {
    return asked.text();
  }
}
