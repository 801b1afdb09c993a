package org.hongtou.opensearch;

import java.util.List;

/**
 * What a push has done.
 *
 * @param pushed notices that are new in the index of OpenSearch, or were changed
 * @param documents how many documents they have: the notices, their tasks and targets
 * @param unchanged notices that were there as they are
 * @param removed notices that the index here no longer has
 * @param failed notices that OpenSearch refuses, by path; nothing of them is there
 * @param complete false if it was stopped
 */
public record PushReport(
    int pushed, long documents, int unchanged, int removed, List<Failed> failed, boolean complete) {
  /** A notice that OpenSearch refuses, and its reason. */
  public record Failed(String path, String reason) {}

  public PushReport {
    failed = List.copyOf(failed);
  }
}
