package org.hongtou.fetch.store;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A page whose turn it is.
 *
 * @param id within the store
 * @param url canonical
 * @param site whose page it is
 * @param attachment whether it is a file that a notice links
 * @param title as the list or the link calls it; null if nothing does
 * @param listedDate ISO 8601, as the list says; null if it does not
 * @param file what is held of it, relative to the corpus; null if nothing is
 * @param sha256 of what is held
 * @param gone whether it was not there when it was last asked for
 * @param etag of what is held
 * @param lastModified of what is held
 */
public record PageToAsk(
    long id,
    URI url,
    String site,
    boolean attachment,
    @Nullable String title,
    @Nullable String listedDate,
    @Nullable String file,
    @Nullable String sha256,
    boolean gone,
    @Nullable String etag,
    @Nullable String lastModified) {

  /** Whether a version of it is at hand already. */
  public boolean held() {
    return file != null;
  }
}
