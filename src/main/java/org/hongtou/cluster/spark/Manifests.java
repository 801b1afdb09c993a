package org.hongtou.cluster.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.hongtou.fetch.store.FetchStore;
import org.hongtou.fetch.store.Manifest;
import org.hongtou.fetch.store.StoreException;
import org.hongtou.pipeline.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a corpus were fetched from, on a Hadoop file system: the manifests that lie in
 * the folders above them are SQLite's, so they are copied to this machine. A manifest that cannot
 * be read costs no file, as for {@code extract}.
 */
final class Manifests implements AutoCloseable {
  private record Corpus(org.apache.hadoop.fs.Path folder, Manifest manifest) {}

  private final FileSystem files;
  private final Map<org.apache.hadoop.fs.Path, Optional<Corpus>> byFolder = new HashMap<>();
  private final List<Path> copies = new ArrayList<>();

  Manifests(FileSystem files) {
    this.files = files;
  }

  /** Where a file was fetched from; null if it was not, or nobody says. */
  @Nullable Origin originOf(org.apache.hadoop.fs.Path file) {
    Corpus corpus = corpusOf(file.getParent()).orElse(null);
    if (corpus == null) {
      return null;
    }
    String folder = corpus.folder().toUri().getPath();
    String within = file.toUri().getPath().substring(folder.length());
    try {
      return Origin.of(corpus.manifest().of(within.startsWith("/") ? within.substring(1) : within));
    } catch (StoreException e) {
      return null;
    }
  }

  private Optional<Corpus> corpusOf(org.apache.hadoop.fs.@Nullable Path folder) {
    if (folder == null) {
      return Optional.empty();
    }
    Optional<Corpus> known = byFolder.get(folder);
    if (known == null) {
      org.apache.hadoop.fs.Path kept = new org.apache.hadoop.fs.Path(folder, FetchStore.FOLDER);
      known = opened(folder, kept);
      if (known.isEmpty()) {
        known = corpusOf(folder.getParent());
      }
      byFolder.put(folder, known);
    }
    return known;
  }

  private Optional<Corpus> opened(
      org.apache.hadoop.fs.Path folder, org.apache.hadoop.fs.Path kept) {
    try {
      if (!files.exists(new org.apache.hadoop.fs.Path(kept, FetchStore.FILE))) {
        return Optional.empty();
      }
      Path copy = Files.createTempDirectory("hongtou-manifest");
      copies.add(copy);
      Path inside = Files.createDirectory(copy.resolve(FetchStore.FOLDER));
      // what a fetch has written last may still stand in the second file
      for (String name : List.of(FetchStore.FILE, FetchStore.FILE + "-wal")) {
        org.apache.hadoop.fs.Path from = new org.apache.hadoop.fs.Path(kept, name);
        if (files.exists(from)) {
          try (InputStream in = files.open(from)) {
            Files.copy(in, inside.resolve(name));
          }
        }
      }
      return Optional.of(new Corpus(folder, Manifest.open(copy)));
    } catch (IOException | StoreException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    byFolder.values().forEach(found -> found.ifPresent(corpus -> corpus.manifest().close()));
    byFolder.clear();
    for (Path copy : copies) {
      try (var inside = Files.walk(copy)) {
        for (Path path : inside.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(path);
        }
      } catch (IOException | UncheckedIOException e) {
        // it lies in the folder for temporary files
      }
    }
  }
}
