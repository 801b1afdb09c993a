package org.hongtou.fetch.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.hongtou.fetch.list.ListEntry;
import org.hongtou.fetch.list.PageRequest;
import org.jspecify.annotations.Nullable;

/** Lists (栏目) and how far passes have come in them. */
public final class Lists {
  private final Database database;
  private final String atWork;

  /**
   * @param atWork the sites that are fetched now, as a JSON array
   */
  Lists(Database database, String atWork) {
    this.database = database;
    this.atWork = atWork;
  }

  /**
   * Where a pass stands in a list.
   *
   * @param first the list's first page
   */
  public ListWalk walk(Pass pass, URI url, PageRequest first) throws StoreException {
    return database.together(
        () -> {
          database.run(
              "INSERT OR IGNORE INTO list (site, url) VALUES (?, ?)", pass.site(), url.toString());
          // A new pass begins at the first page. Until it is through, the list is not known whole.
          database.run(
              "UPDATE list SET pass = ?, done = 0, was_walked = walked, walked = 0, next_url = ?, next_form = ?, next_number = ?"
                  + " WHERE site = ? AND url = ? AND pass < ?",
              pass.number(),
              first.url().toString(),
              first.form(),
              first.number(),
              pass.site(),
              url.toString(),
              pass.number());
          return database
              .one(
                  "SELECT id, was_walked, done, next_url, next_form, next_number FROM list"
                      + " WHERE site = ? AND url = ?",
                  row ->
                      new ListWalk(
                          row.getLong(1),
                          url,
                          row.getBoolean(3) ? null : request(row, 4),
                          row.getBoolean(2)),
                  pass.site(),
                  url.toString())
              .getFirst();
        });
  }

  /** How a page of a list was last; null if it was never seen. */
  public @Nullable AnsweredListPage known(ListWalk walk, PageRequest asked) throws StoreException {
    List<AnsweredListPage> known =
        database.one(
            "SELECT etag, last_modified, next_url, next_form, next_number FROM list_page"
                + " WHERE list = ? AND url = ? AND form = ?",
            row -> new AnsweredListPage(row.getString(1), row.getString(2), request(row, 3)),
            walk.id(),
            asked.url().toString(),
            form(asked));
    return known.isEmpty() ? null : known.getFirst();
  }

  /**
   * Records what a page of a list says: its entries join what is waiting, and the walk goes on to
   * the next page or ends. All of it at once, so that a kill in between cannot make the page look
   * as if it had come twice.
   *
   * @param answer the page
   * @param entries those of its entries that are to be fetched, with canonical addresses
   * @param without whether the page has entries, but none that is a notice of the site: it then
   *     says nothing of whether the list repeats itself or is known from here on
   * @param enough whether the walk ends here whatever comes behind: it is older than wanted
   */
  public Listed record(
      Pass pass,
      ListWalk walk,
      PageRequest asked,
      AnsweredListPage answer,
      List<ListEntry> entries,
      boolean without,
      boolean enough,
      Instant now)
      throws StoreException {
    return database.together(
        () -> {
          int added = 0;
          int firstSeenHere = 0;
          for (ListEntry entry : entries) {
            added += join(pass, entry, now);
            firstSeenHere += list(pass, walk, entry.url());
          }
          PageRequest next = answer.next();
          database.run(
              "INSERT OR REPLACE INTO list_page"
                  + " (list, url, form, etag, last_modified, next_url, next_form, next_number)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
              walk.id(),
              asked.url().toString(),
              form(asked),
              answer.etag(),
              answer.lastModified(),
              next == null ? null : next.url().toString(),
              next == null ? null : next.form(),
              next == null ? null : next.number());
          // A list that pages without end gives the last page again and again, or empty ones.
          boolean repeated = firstSeenHere == 0 && !without;
          boolean knownFromHere = walk.walked() && added == 0 && !without;
          step(walk, next == null || repeated || knownFromHere || enough ? null : next, !enough);
          return new Listed(added, entries.size() - added, repeated);
        });
  }

  /**
   * Goes on from a page of a list that is as it was.
   *
   * @param known how it was
   */
  public void unchanged(ListWalk walk, AnsweredListPage known) throws StoreException {
    step(walk, walk.walked() ? null : known.next(), true);
  }

  /** Ends a walk that could not go on: the next pass walks the list to its end. */
  public void giveUp(ListWalk walk) throws StoreException {
    step(walk, null, false);
  }

  /**
   * Goes on to a page, or ends the walk.
   *
   * @param whole of a walk that ends: whether nothing that is new can have been missed
   */
  private void step(ListWalk walk, @Nullable PageRequest next, boolean whole)
      throws StoreException {
    if (next == null) {
      database.run("UPDATE list SET done = 1, walked = ? WHERE id = ?", whole ? 1 : 0, walk.id());
    } else {
      database.run(
          "UPDATE list SET next_url = ?, next_form = ?, next_number = ? WHERE id = ?",
          next.url().toString(),
          next.form(),
          next.number(),
          walk.id());
    }
  }

  /** Adds one page that no list names: an address that the user gave. */
  public void add(Pass pass, ListEntry entry, Instant now) throws StoreException {
    database.together(() -> join(pass, entry, now));
  }

  /**
   * A new page, or one that waits for a site that is not fetched now: somebody found it by its
   * address first, or its profile is gone.
   */
  private int join(Pass pass, ListEntry entry, Instant now) throws StoreException {
    return database.run(
        "INSERT INTO page (url, site, host, kind, title, listed_date, state, first_seen)"
            + " VALUES (?, ?, ?, 'notice', ?, ?, 'waiting', ?)"
            + " ON CONFLICT (url) DO UPDATE SET site = excluded.site, pass = 0"
            + " WHERE state = 'waiting' AND site NOT IN (SELECT value FROM json_each(?))",
        entry.url().toString(),
        pass.site(),
        entry.url().getHost(),
        entry.title(),
        entry.date() == null ? null : entry.date().toString(),
        now.toString(),
        atWork);
  }

  /** Notes that a list names a page; 1 if it had not yet in this pass. */
  private int list(Pass pass, ListWalk walk, URI url) throws StoreException {
    return database.run(
        "INSERT INTO listing (list, page, seen) SELECT ?, id, ? FROM page WHERE url = ?"
            + " ON CONFLICT DO UPDATE SET seen = excluded.seen WHERE seen < excluded.seen",
        walk.id(),
        pass.number(),
        url.toString());
  }

  private static String form(PageRequest request) {
    String form = request.form();
    return form == null ? "" : form;
  }

  private static @Nullable PageRequest request(ResultSet row, int column) throws SQLException {
    String url = row.getString(column);
    return url == null
        ? null
        : new PageRequest(URI.create(url), row.getString(column + 1), row.getInt(column + 2));
  }
}
