package org.hongtou.fetch.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hongtou.fetch.list.NoticePage.LinkedFile;
import org.jspecify.annotations.Nullable;

/** The pages of notices and the files that they link: which are waiting, which are held. */
public final class PageTable {
  private static final String TO_ASK =
      "SELECT id, url, site, kind, title, listed_date, file, sha256, state, etag, last_modified"
          + " FROM page ";

  /**
   * What has stayed the same for long is asked for seldom: once a tenth of that time has passed
   * since it was last asked for, and every 30 days at least.
   */
  private static final String DUE =
      " AND julianday(?) - julianday(checked) NOT BETWEEN 0 AND"
          + " min(30, (julianday(checked) - julianday(coalesce(fetched, first_seen))) / 10) - 1e-9";

  private final Database database;

  PageTable(Database database) {
    this.database = database;
  }

  /** Which of the pages that were asked for before are asked for again. */
  public enum Again {
    /** Those whose time has come. */
    DUE,
    ALL,
    NONE;

    /** As it is written on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What a host is to be asked for next: files of notices that were just fetched, then notices that
   * are not held yet, in the order of the lists.
   *
   * @return null if nothing new is waiting
   */
  public @Nullable PageToAsk nextNew(Pass pass, String host) throws StoreException {
    // Two questions, since an index answers each at once.
    for (String kind : List.of("attachment", "notice")) {
      List<PageToAsk> next =
          database.one(
              TO_ASK
                  + "WHERE site = ? AND host = ? AND state = 'waiting' AND pass < ? AND kind = ?"
                  + " ORDER BY id LIMIT 1",
              PageTable::toAsk,
              pass.site(),
              host,
              pass.number(),
              kind);
      if (!next.isEmpty()) {
        return next.getFirst();
      }
    }
    return null;
  }

  /**
   * What a host is to be asked for again next.
   *
   * @return null if nothing is due
   */
  public @Nullable PageToAsk nextAgain(Pass pass, String host, Again again, Instant now)
      throws StoreException {
    if (again == Again.NONE) {
      return null;
    }
    for (String state : List.of("failed", "held", "gone")) {
      String sql =
          TO_ASK
              + "WHERE site = ? AND host = ? AND state = ? AND pass < ?"
              + (again == Again.DUE && !state.equals("failed") ? DUE : "")
              + " ORDER BY id LIMIT 1";
      List<PageToAsk> next =
          again == Again.DUE && !state.equals("failed")
              ? database.one(
                  sql, PageTable::toAsk, pass.site(), host, state, pass.number(), now.toString())
              : database.one(sql, PageTable::toAsk, pass.site(), host, state, pass.number());
      if (!next.isEmpty()) {
        return next.getFirst();
      }
    }
    return null;
  }

  /** A page by its canonical address; null if it is not known. */
  public @Nullable PageToAsk at(URI url) throws StoreException {
    List<PageToAsk> found =
        database.one(TO_ASK + "WHERE url = ?", PageTable::toAsk, url.toString());
    return found.isEmpty() ? null : found.getFirst();
  }

  /** The hosts that a pass still has something to ask for. */
  public List<String> hosts(Pass pass) throws StoreException {
    return database.all(
        "SELECT DISTINCT host FROM page WHERE site = ? AND pass < ? ORDER BY host",
        row -> row.getString(1),
        pass.site(),
        pass.number());
  }

  /** Pages that are waiting and that no pass has asked for, in the order of the lists. */
  public List<PageToAsk> waiting(Pass pass, int most) throws StoreException {
    return database.all(
        TO_ASK + "WHERE site = ? AND state = 'waiting' AND pass < ? ORDER BY id LIMIT ?",
        PageTable::toAsk,
        pass.site(),
        pass.number(),
        Math.max(0, most));
  }

  /** How many known pages a pass would ask for again. */
  public int countAgain(Pass pass, Again again, Instant now) throws StoreException {
    String sql = "SELECT count(*) FROM page WHERE site = ?1 AND pass < ?2 AND state <> 'waiting'";
    return switch (again) {
      case NONE -> 0;
      case ALL -> (int) database.count(sql, pass.site(), pass.number());
      case DUE ->
          (int)
              database.count(
                  sql + " AND (state = 'failed' OR (1 " + DUE.replace("?", "?3") + "))",
                  pass.site(),
                  pass.number(),
                  now.toString());
    };
  }

  private static PageToAsk toAsk(ResultSet row) throws SQLException {
    return new PageToAsk(
        row.getLong(1),
        URI.create(row.getString(2)),
        row.getString(3),
        row.getString(4).equals("attachment"),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9).equals("gone"),
        row.getString(10),
        row.getString(11));
  }

  /** Whether a file of the corpus is another page's, in whichever case its name is written. */
  boolean isTaken(String file, long byOther) throws StoreException {
    return database.count(
            "SELECT count(*) FROM page WHERE file = ? COLLATE NOCASE AND id <> ?", file, byOther)
        > 0;
  }

  /**
   * Records that a page was answered, what with, and which files it links: all at once, so that no
   * kill can leave a notice without its files.
   *
   * @return the hosts of files that were not known
   */
  Set<String> hold(Pass pass, PageToAsk page, HeldVersion version, List<LinkedFile> files)
      throws StoreException {
    return database.together(
        () -> {
          database.run(
              "INSERT OR IGNORE INTO version (page, file, sha256, bytes, fetched, answered_by,"
                  + " status, headers, redirects, replaced)"
                  + " SELECT id, ?, sha256, bytes, fetched, answered_by, status, headers, redirects,"
                  + " ? FROM page WHERE id = ? AND sha256 IS NOT NULL AND sha256 <> ?",
              version.oldFile(),
              version.fetched(),
              page.id(),
              version.sha256());
          database.run(
              "UPDATE page SET state = 'held', pass = ?, file = ?, sha256 = ?, bytes = ?,"
                  + " fetched = ?, answered_by = ?, status = ?, headers = ?, redirects = ?,"
                  + " charset = ?, etag = ?, last_modified = ?, checked = ?, why = NULL, why_reason = NULL"
                  + " WHERE id = ?",
              pass.number(),
              version.file(),
              version.sha256(),
              version.bytes(),
              version.fetched(),
              version.answeredBy(),
              version.status(),
              version.headers(),
              version.redirects(),
              version.charset(),
              version.etag(),
              version.lastModified(),
              version.fetched(),
              page.id());
          Set<String> hosts = new TreeSet<>();
          for (LinkedFile file : files) {
            if (link(pass, page, file, version.fetched())) {
              hosts.add(file.url().getHost());
            }
          }
          return hosts;
        });
  }

  /**
   * Records that a page is as it was.
   *
   * @param etag the answer's; null to leave the one that is known
   * @param lastModified the answer's; null to leave the one that is known
   */
  public void same(
      Pass pass, PageToAsk page, @Nullable String etag, @Nullable String lastModified, Instant now)
      throws StoreException {
    database.run(
        "UPDATE page SET state = 'held', pass = ?, checked = ?, etag = coalesce(?, etag),"
            + " last_modified = coalesce(?, last_modified), why = NULL, why_reason = NULL"
            + " WHERE id = ?",
        pass.number(),
        now.toString(),
        etag,
        lastModified,
        page.id());
  }

  /**
   * Records that a page could not be had. What is held of it stays.
   *
   * @param gone whether it is not there any more
   * @param reason a word for it
   * @param why a sentence
   */
  public void lost(Pass pass, PageToAsk page, boolean gone, String reason, String why, Instant now)
      throws StoreException {
    database.run(
        "UPDATE page SET state = CASE WHEN ? THEN 'gone' WHEN file IS NULL THEN 'failed'"
            + " ELSE 'held' END, pass = ?, checked = ?, why = ?, why_reason = ? WHERE id = ?",
        gone,
        pass.number(),
        now.toString(),
        why,
        reason,
        page.id());
  }

  /** Ties a file to the notice that links it; one that is not known joins what is waiting. */
  private boolean link(Pass pass, PageToAsk notice, LinkedFile file, String now)
      throws StoreException {
    int added =
        database.run(
            "INSERT OR IGNORE INTO page (url, site, host, kind, title, state, first_seen)"
                + " VALUES (?, ?, ?, 'attachment', ?, 'waiting', ?)",
            file.url().toString(),
            pass.site(),
            file.url().getHost(),
            file.name(),
            now);
    database.run(
        "INSERT OR IGNORE INTO link (page, attachment, name)"
            + " SELECT ?, id, ? FROM page WHERE url = ? AND id <> ?",
        notice.id(),
        file.name(),
        file.url().toString(),
        notice.id());
    return added > 0;
  }
}
