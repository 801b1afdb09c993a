package org.hongtou.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hongtou.evaluate.GoldDraft;
import org.hongtou.evaluate.GoldFile;
import org.hongtou.evaluate.GoldJson;
import org.hongtou.export.Beside;
import org.hongtou.model.Notice;
import org.hongtou.pipeline.CorpusFiles.CorpusFile;
import org.jspecify.annotations.Nullable;

/**
 * Drafts of annotations, to be corrected by hand. For {@code a/通知.html} a folder gets {@code
 * 通知.gold.json}, {@code 通知.txt} with the text that the annotation quotes, and the notice itself, so
 * that the folder can be measured as it stands. Without a folder they lie beside the notice.
 *
 * <p>Nothing is seen under the final names before {@link #commit()}, and closing without it leaves
 * everything as it was.
 */
public final class GoldDrafts implements Closeable {
  private final CorpusFiles corpus;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final List<Written> written = new ArrayList<>();

  /**
   * Where a notice's draft goes.
   *
   * @param text for the canonical text; null where the notice is a text itself
   * @param copy for the notice itself; null where it is there already
   */
  private record Draft(CorpusFile notice, Path gold, @Nullable Path text, @Nullable Path copy) {
    static Draft of(CorpusFile notice, @Nullable Path folder) {
      Path beside = notice.file();
      Path here = folder == null ? beside : folder.resolve(NoticesByName.fileName(notice.path()));
      String name = NoticesByName.name(notice.path());
      return new Draft(
          notice,
          here.resolveSibling(name + GoldFile.ENDING),
          NoticesByName.isText(notice.path()) ? null : here.resolveSibling(name + ".txt"),
          isSame(here, beside) ? null : here);
    }

    private static boolean isSame(Path a, Path b) {
      return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    }

    Stream<Path> files() {
      return Stream.of(gold, text, copy).filter(Objects::nonNull);
    }
  }

  private record Written(Path beside, Path target) {}

  /**
   * Drafts that are yet to be made.
   *
   * @param corpus the notices
   * @param folder made if it is not there; null for beside the notices
   */
  public GoldDrafts(CorpusFiles corpus, @Nullable Path folder) {
    List<CorpusFile> notices =
        new NoticesByName(corpus.files())
            .all().values().stream()
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(CorpusFile::path))
                .toList();
    this.corpus = new CorpusFiles(notices, corpus.skipped(), corpus.failed(), corpus.roots());
    notices.forEach(notice -> drafts.put(notice.path(), Draft.of(notice, folder)));
  }

  /** How many notices there are. */
  public int size() {
    return drafts.size();
  }

  /** Notices that would share an annotation, as they have the same name; empty if none do. */
  public List<String> sharing() {
    Map<Path, List<String>> byGold = new LinkedHashMap<>();
    drafts.forEach(
        (path, draft) -> byGold.computeIfAbsent(draft.gold(), gold -> new ArrayList<>()).add(path));
    return byGold.values().stream().filter(paths -> paths.size() > 1).findFirst().orElse(List.of());
  }

  /** Files that drafting would replace: hand work, perhaps. */
  public List<Path> existing() {
    return drafts.values().stream().flatMap(Draft::files).filter(Files::exists).toList();
  }

  /**
   * Reads the notices and drafts their annotations.
   *
   * @param done told of each notice in turn
   * @param stopped asked between notices whether to give up
   * @throws IOException if a draft cannot be written
   */
  public Extraction.Report run(int threads, Consumer<FileResult> done, BooleanSupplier stopped)
      throws IOException {
    return Extraction.run(
        corpus,
        threads,
        file -> NoticeFile.extractOne(file, GoldDrafts::rendered),
        this::write,
        done,
        stopped);
  }

  private static String rendered(Notice notice) {
    return GoldJson.write(NoticesByName.name(notice.source().path()), GoldDraft.of(notice));
  }

  private void write(FileResult.Extracted extracted) throws IOException {
    Draft draft = Objects.requireNonNull(drafts.get(extracted.path()));
    Files.createDirectories(draft.gold().toAbsolutePath().getParent());
    Files.writeString(beside(draft.gold()), extracted.rendered());
    if (draft.text() != null) {
      Files.writeString(beside(draft.text()), extracted.notice().text());
    }
    if (draft.copy() != null) {
      Files.copy(draft.notice().file(), beside(draft.copy()));
    }
  }

  private Path beside(Path target) {
    Path beside = Beside.name(target);
    written.add(new Written(beside, target));
    return beside;
  }

  /**
   * Puts the drafts in their places.
   *
   * @throws IOException if one cannot be put there
   */
  public void commit() throws IOException {
    for (Written file : written) {
      Beside.move(file.beside(), file.target());
    }
    written.clear();
  }

  @Override
  public void close() throws IOException {
    for (Written file : written) {
      Files.deleteIfExists(file.beside());
    }
  }
}
