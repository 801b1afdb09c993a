package org.hongtou.extract;

import java.util.List;
import java.util.Map;
import org.hongtou.model.Metadata;
import org.hongtou.model.Notice;
import org.hongtou.model.NoticeText;

/** Turns a notice's text into its records. */
public final class NoticeExtractor {
  private NoticeExtractor() {}

  /**
   * Extracts everything from a notice. Never fails: what cannot be made out is null, with a
   * warning.
   */
  public static Notice extract(NoticeText notice) {
    Metadata metadata =
        new Metadata(null, null, null, List.of(), null, null, null, List.of(), null, Map.of());
    return new Notice(
        notice.source().sha256().substring(0, 16),
        notice.source(),
        metadata,
        notice.text(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        notice.warnings());
  }
}
