package org.hongtou.opensearch;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hongtou.opensearch.EngineException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Where an index of OpenSearch is.
 *
 * @param server such as {@code https://search.example.cn:9200}, without a slash at its end
 * @param index its name, an alias, or several with commas and asterisks for a search
 * @param user null for none
 * @param password null for none
 */
public record EngineAddress(
    String server, String index, @Nullable String user, @Nullable String password) {
  /** The environment variable with the password; it isn't written where others can see it. */
  public static final String PASSWORD = "HONGTOU_OPENSEARCH_PASSWORD";

  /** What OpenSearch takes for names of indices, and nothing that would be another request. */
  private static final Pattern INDEX = Pattern.compile("[a-z0-9*][a-z0-9_.,*+-]*");

  /**
   * An address as people write it: {@code http://localhost:9200/notices}, {@code
   * https://reader@search.example.cn/notices}.
   *
   * @param password of the user; null for none
   * @throws EngineException if it is none
   */
  public static EngineAddress of(String written, @Nullable String password) throws EngineException {
    URI uri;
    try {
      uri = URI.create(written.strip());
    } catch (IllegalArgumentException e) {
      throw new EngineException(e, Reason.ADDRESS, written);
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    String path = uri.getPath() == null ? "" : uri.getPath().replaceAll("/$", "");
    String index = path.substring(path.lastIndexOf('/') + 1);
    if (!(scheme.equals("http") || scheme.equals("https"))
        || uri.getHost() == null
        || uri.getQuery() != null
        || uri.getFragment() != null
        || !INDEX.matcher(index).matches()) {
      throw new EngineException(Reason.ADDRESS, written);
    }
    String user = uri.getUserInfo();
    if (user != null && user.indexOf(':') >= 0) {
      throw new EngineException(Reason.PASSWORD);
    }
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String before = path.substring(0, path.lastIndexOf('/'));
    return new EngineAddress(
        scheme + "://" + uri.getHost() + port + before,
        index,
        user,
        user == null ? null : password);
  }

  /** Whether it is of several indices, which can be searched only. */
  public boolean isOfSeveral() {
    return index.indexOf(',') >= 0 || index.indexOf('*') >= 0;
  }

  /** Without user and password. */
  @Override
  public String toString() {
    return server + "/" + index;
  }
}
