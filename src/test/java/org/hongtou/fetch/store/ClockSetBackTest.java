package org.hongtou.fetch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.hongtou.fetch.list.ListEntry;
import org.hongtou.fetch.store.PageTable.Again;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clock that was a year ahead and was set right: nothing waits for the year to come again. */
class ClockSetBackTest {
  private static final String SITE = "hubei";
  private static final Instant AHEAD = Instant.parse("2027-05-16T08:00:00Z");
  private static final Instant RIGHT = Instant.parse("2026-05-16T08:00:00Z");

  @TempDir Path corpus;

  @Test
  void aPageThatWasAskedForInTheFutureIsDue() throws StoreException {
    try (FetchStore store = FetchStore.open(corpus)) {
      Pass ahead = store.begin(SITE, AHEAD);
      store
          .lists()
          .add(
              ahead,
              new ListEntry("通知", URI.create("https://www.example.org/a.html"), null),
              AHEAD);
      PageToAsk page = store.pages().waiting(ahead, 1).getFirst();
      store.pages().same(ahead, page, null, null, AHEAD.plusSeconds(60 * 60));
      store.finish(ahead, AHEAD);

      Pass next = store.begin(SITE, RIGHT);

      assertNotNull(store.pages().nextAgain(next, "www.example.org", Again.DUE, RIGHT));
      assertEquals(1, store.pages().countAgain(next, Again.DUE, RIGHT));
    }
  }

  @Test
  void anInterruptedPassGoesOn() throws StoreException {
    try (FetchStore store = FetchStore.open(corpus)) {
      Pass ahead = store.begin(SITE, AHEAD);

      assertEquals(ahead.number(), store.begin(SITE, RIGHT).number());
    }
  }
}
