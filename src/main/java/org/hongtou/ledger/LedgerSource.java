package org.hongtou.ledger;

import org.hongtou.model.Metadata;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;

/**
 * The notice that a row comes from (任务来源).
 *
 * @param notice its id
 * @param path of its file
 * @param uri its address; null if none is known
 * @param title as published; the path where it has none
 * @param documentNumber 文号; null if it has none
 * @param region its province; null if unknown
 * @param date when it was written, else published, ISO 8601; null if unknown
 */
public record LedgerSource(
    String notice,
    String path,
    @Nullable String uri,
    String title,
    @Nullable String documentNumber,
    @Nullable String region,
    @Nullable String date) {
  private static final String PROMULGATING = "关于印发";
  private static final String NOTICE = "的通知";

  static LedgerSource of(Notice notice) {
    Metadata said = notice.metadata();
    return new LedgerSource(
        notice.id(),
        notice.source().path(),
        notice.source().uri(),
        said.title() == null ? notice.source().path() : said.title(),
        said.documentNumber(),
        said.region(),
        said.writtenDate() == null ? said.publishedDate() : said.writtenDate());
  }

  /** What the notice is about, as an office calls it: the plan that it promulgates (印发). */
  public String shortTitle() {
    int at = title.indexOf(PROMULGATING);
    int from = at + PROMULGATING.length();
    int to = title.length() - NOTICE.length();
    if (at < 0 || from >= to || !title.endsWith(NOTICE)) {
      return title;
    }
    String plan = title.substring(from, to);
    boolean quoted =
        plan.startsWith("《") && plan.endsWith("》") && plan.indexOf('《', 1) < 0 && plan.length() > 2;
    return quoted ? plan.substring(1, plan.length() - 1) : plan;
  }

  /** The year of {@link #date}; empty if that is unknown. */
  public String year() {
    return date == null || date.length() < 4 ? "" : date.substring(0, 4);
  }
}
