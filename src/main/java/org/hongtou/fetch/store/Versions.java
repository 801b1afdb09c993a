package org.hongtou.fetch.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hongtou.fetch.list.NoticePage.LinkedFile;
import org.hongtou.fetch.net.WebResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts what was answered into the corpus, beside what it replaces. The order makes a kill harmless:
 * the old version is secured, the new one moved into its place, then both are recorded; whoever
 * comes between finds the page unrecorded, asks for it again and does the same steps with the same
 * names.
 */
public final class Versions {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final FetchStore store;

  /**
   * What was kept.
   *
   * @param file relative to the corpus
   * @param newHosts of files that it links and that were not known
   */
  public record Kept(String file, Set<String> newHosts) {
    public Kept {
      newHosts = Set.copyOf(newHosts);
    }
  }

  /** Into a store's corpus. */
  public Versions(FetchStore store) {
    this.store = store;
  }

  /**
   * Keeps an answer as the page's version of today.
   *
   * @param answer one with a body, which is moved
   * @param ending what the content is, such as {@code docx}; null if it is not known
   * @param charset that the bytes are in; null for no page of HTML
   * @param files that the page links, with canonical addresses
   * @return the file, relative to the corpus, and the hosts of files that were not known
   * @throws StoreException if the corpus cannot be written
   */
  public Kept keep(
      Pass pass,
      PageToAsk page,
      WebResponse answer,
      @Nullable String ending,
      @Nullable String charset,
      List<LinkedFile> files)
      throws StoreException {
    Path body = answer.body();
    String sha256 = answer.sha256();
    if (body == null || sha256 == null) {
      throw new IllegalArgumentException("the answer of " + answer.url() + " has no body");
    }
    String file = page.file() == null ? name(page, ending) : page.file();
    Path place = place(file);
    String oldFile = null;
    try {
      if (page.sha256() != null && !page.sha256().equals(sha256)) {
        oldFile = CorpusNames.old(file, page.sha256());
        Path old = place(oldFile);
        if (Files.exists(place) && !Files.exists(old)) {
          FetchStore.move(place, old);
        }
      }
      FetchStore.move(body, place);
    } catch (IOException e) {
      throw StoreException.unwritable(place, e);
    }
    Set<String> hosts =
        store
            .pages()
            .hold(
                pass,
                page,
                new HeldVersion(
                    file,
                    oldFile,
                    sha256,
                    answer.bytes(),
                    answer.at().toString(),
                    answer.url().toString(),
                    answer.status(),
                    JSON.writeValueAsString(
                        answer.headers().stream()
                            .map(header -> new String[] {header.name(), header.value()})
                            .toList()),
                    answer.redirects().isEmpty()
                        ? null
                        : JSON.writeValueAsString(
                            answer.redirects().stream()
                                .map(hop -> new Object[] {hop.status(), hop.from().toString()})
                                .toList()),
                    charset,
                    answer.header("ETag"),
                    answer.header("Last-Modified")),
                files);
    return new Kept(file, hosts);
  }

  private String name(PageToAsk page, @Nullable String ending) throws StoreException {
    URI url = page.url();
    String plain = CorpusNames.of(url, ending, false);
    return store.pages().isTaken(plain, page.id()) ? CorpusNames.of(url, ending, true) : plain;
  }

  /** Within the corpus, whatever the name. */
  private Path place(String file) {
    Path corpus = store.corpus().normalize();
    Path place = corpus.resolve(file).normalize();
    if (!place.startsWith(corpus)) {
      throw new IllegalStateException(file + " leads out of " + corpus);
    }
    return place;
  }
}
