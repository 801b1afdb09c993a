package org.hongtou.pipeline;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hongtou.fetch.store.FetchedPage;
import org.hongtou.fetch.store.Manifest;
import org.hongtou.fetch.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a corpus were fetched from: what the manifests say that lie in the folders
 * above them. A corpus into which nothing was fetched costs a look for each of its folders.
 */
public final class FetchedFrom implements AutoCloseable {
  private final Map<Path, Optional<Corpus>> byFolder = new HashMap<>();

  private record Corpus(Path folder, Manifest manifest) {}

  /** What is known of a file; null if it was not fetched, or the manifest cannot be read. */
  @Nullable FetchedPage of(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Corpus corpus;
    synchronized (byFolder) {
      corpus = corpusOf(absolute.getParent()).orElse(null);
    }
    if (corpus == null) {
      return null;
    }
    try {
      return corpus
          .manifest()
          .of(corpus.folder().relativize(absolute).toString().replace('\\', '/'));
    } catch (StoreException e) {
      return null; // the file itself can be read all the same
    }
  }

  private Optional<Corpus> corpusOf(@Nullable Path folder) {
    if (folder == null) {
      return Optional.empty();
    }
    Optional<Corpus> known = byFolder.get(folder);
    if (known == null) {
      known = Manifest.isIn(folder) ? opened(folder) : corpusOf(folder.getParent());
      byFolder.put(folder, known);
    }
    return known;
  }

  private static Optional<Corpus> opened(Path folder) {
    try {
      return Optional.of(new Corpus(folder, Manifest.open(folder)));
    } catch (StoreException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    synchronized (byFolder) {
      byFolder.values().forEach(corpus -> corpus.ifPresent(found -> found.manifest().close()));
      byFolder.clear();
    }
  }
}
