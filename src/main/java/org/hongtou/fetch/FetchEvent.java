package org.hongtou.fetch;

import java.net.URI;
import org.hongtou.fetch.net.FetchFailure;
import org.jspecify.annotations.Nullable;

/** Something that happened in a fetch, told while it goes on. */
public sealed interface FetchEvent {
  /** Of which site: the id of its profile, or the address that was given. */
  String site();

  /**
   * A page of a list was read.
   *
   * @param number which page of its list, from 1
   * @param entries how many notices it names
   * @param added how many of them were not known
   */
  record ListRead(String site, URI url, int number, int entries, int added) implements FetchEvent {}

  /**
   * A page was asked for.
   *
   * @param attachment whether it is a file that a notice links
   * @param title as the list or the link calls it; null if nothing does
   * @param file relative to the corpus; null if nothing is held
   */
  record PageAsked(
      String site,
      URI url,
      boolean attachment,
      @Nullable String title,
      Outcome outcome,
      @Nullable String file)
      implements FetchEvent {}

  /**
   * Something could not be had.
   *
   * @param url what
   * @param reason of which kind
   * @param status of the answer; 0 if there was none
   * @param why a sentence: what, where, what to do
   */
  record Failed(String site, URI url, FetchFailure.Reason reason, int status, String why)
      implements FetchEvent {
    /** Of a failure. */
    static Failed of(String site, URI url, FetchFailure why) {
      return new Failed(site, url, why.reason(), why.status(), String.valueOf(why.getMessage()));
    }
  }
}
