package org.hongtou.testsite;

import java.time.LocalDate;
import java.util.List;
import org.hongtou.wrap.Wrapped;
import org.jspecify.annotations.Nullable;

/**
 * A notice of the test province.
 *
 * @param id unlike that of any other notice of the province
 * @param number the document number: {@code 样政办发〔2024〕12号}
 * @param date when it was published
 * @param path of its page, from {@code /}
 * @param text the whole notice, which the page holds within its chrome
 * @param original the notice that this one is published again from; null for most
 */
public record ComposedNotice(
    Department department,
    int id,
    String title,
    String number,
    LocalDate date,
    String path,
    Wrapped text,
    List<ComposedFile> files,
    @Nullable ComposedNotice original) {
  public ComposedNotice {
    files = List.copyOf(files);
  }
}
