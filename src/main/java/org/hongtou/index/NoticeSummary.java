package org.hongtou.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notice is known by, without its text and records.
 *
 * @param id of the notice: the same bytes give the same id
 * @param path of its file, the key of the index
 * @param uri the address it came from; null if it is not known
 * @param title as published; null if the notice has none
 * @param documentNumber 发文字号
 * @param issuers 发文机关
 * @param region the province
 * @param writtenDate 成文日期, ISO 8601
 * @param publishedDate 发布日期, ISO 8601
 */
public record NoticeSummary(
    String id,
    String path,
    @Nullable String uri,
    @Nullable String title,
    @Nullable String documentNumber,
    List<String> issuers,
    @Nullable String region,
    @Nullable String writtenDate,
    @Nullable String publishedDate) {
  public NoticeSummary {
    issuers = List.copyOf(issuers);
  }

  /** When it was written, else when it was published; null if neither is known. */
  public @Nullable String date() {
    return writtenDate != null ? writtenDate : publishedDate;
  }
}
