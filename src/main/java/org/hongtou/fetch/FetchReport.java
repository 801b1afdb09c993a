package org.hongtou.fetch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a fetch has done.
 *
 * @param notices how many pages of notices ended how; those that were not asked for are not in it
 * @param attachments the same of the files that they link
 * @param lists how many pages of lists were read
 * @param elsewhere how many entries of lists lead to other sites and were left
 * @param bytes how much was received
 * @param failed what could not be had
 * @param unfinished what is left for the next fetch: null if nothing is, else why
 */
public record FetchReport(
    Map<Outcome, Integer> notices,
    Map<Outcome, Integer> attachments,
    int lists,
    int elsewhere,
    long bytes,
    List<FetchEvent.Failed> failed,
    @Nullable Unfinished unfinished) {

  public FetchReport {
    notices = new EnumMap<>(notices);
    attachments = new EnumMap<>(attachments);
    failed = List.copyOf(failed);
  }

  /** Why a fetch ended before it was through. */
  public enum Unfinished {
    STOPPED,
    MOST_NEW,
    MOST_BYTES,
    MOST_TIME,
    /** A site's profile lets no more pages be asked for in one fetch. */
    MOST_PAGES,
    /** A host did not answer, or asked to come back later. */
    HOST_CLOSED
  }

  /** How many notices ended so. */
  public int notices(Outcome outcome) {
    return notices.getOrDefault(outcome, 0);
  }

  /** How many attachments ended so. */
  public int attachments(Outcome outcome) {
    return attachments.getOrDefault(outcome, 0);
  }
}
