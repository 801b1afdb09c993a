package org.hongtou.fetch.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the files of a corpus come from. Reads only; a fetch may be at work meanwhile. */
public final class Manifest implements AutoCloseable {
  private static final String PAGES =
      "SELECT url, answered_by, site, kind, title, listed_date, state, file, sha256, bytes,"
          + " fetched, checked, status, headers, redirects, charset,"
          + " (SELECT notice.url FROM link JOIN page notice ON notice.id = link.page"
          + "  WHERE link.attachment = page.id ORDER BY notice.id LIMIT 1),"
          + " why, (SELECT count(*) FROM version WHERE version.page = page.id)"
          + " FROM page ";

  private final Database database;

  private Manifest(Database database) {
    this.database = database;
  }

  /** Whether something was ever fetched into a folder. */
  public static boolean isIn(Path corpus) {
    return Files.isRegularFile(corpus.resolve(FetchStore.FOLDER).resolve(FetchStore.FILE));
  }

  /**
   * Opens the manifest of a corpus.
   *
   * @throws StoreException if there is none, or it cannot be read
   */
  public static Manifest open(Path corpus) throws StoreException {
    if (!isIn(corpus)) {
      throw new StoreException(
          "nothing was fetched into " + corpus + " yet; hongtou fetch does so", null);
    }
    return new Manifest(
        Database.openToRead(corpus.resolve(FetchStore.FOLDER).resolve(FetchStore.FILE)));
  }

  /**
   * Where a file comes from.
   *
   * @param file relative to the corpus, with {@code /} between folders
   * @return null if it was not fetched
   */
  public @Nullable FetchedPage of(String file) throws StoreException {
    List<FetchedPage> found = database.one(PAGES + "WHERE file = ?", Manifest::page, file);
    return found.isEmpty() ? null : found.getFirst();
  }

  /**
   * Every page, in the order in which they were found.
   *
   * @param site only this site's; null for all
   */
  public List<FetchedPage> pages(@Nullable String site) throws StoreException {
    return database.all(PAGES + "WHERE ?1 IS NULL OR site = ?1 ORDER BY id", Manifest::page, site);
  }

  private static FetchedPage page(ResultSet row) throws SQLException {
    long bytes = row.getLong(10);
    boolean held = !row.wasNull();
    int status = row.getInt(13);
    boolean answered = !row.wasNull();
    return new FetchedPage(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        held ? bytes : null,
        row.getString(11),
        row.getString(12),
        answered ? status : null,
        row.getString(14),
        row.getString(15),
        row.getString(16),
        row.getString(17),
        row.getString(18),
        row.getInt(19));
  }

  @Override
  public void close() {
    database.close();
  }
}
