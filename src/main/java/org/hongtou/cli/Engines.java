package org.hongtou.cli;

import org.hongtou.index.QuerySyntaxException;
import org.hongtou.index.SearchRequest;
import org.hongtou.index.SearchResult;
import org.hongtou.opensearch.EngineAddress;
import org.hongtou.opensearch.EngineException;
import org.hongtou.opensearch.RemoteSearcher;

/** What {@code push} and {@code search --opensearch} share. */
final class Engines {
  private Engines() {}

  /** An address as typed; the password is asked of the environment. */
  static EngineAddress address(String typed) throws EngineException {
    return EngineAddress.of(typed, System.getenv(EngineAddress.PASSWORD));
  }

  static SearchResult search(String typed, SearchRequest request)
      throws EngineException, QuerySyntaxException {
    try (RemoteSearcher searcher = new RemoteSearcher(address(typed))) {
      return searcher.search(request);
    }
  }
}
