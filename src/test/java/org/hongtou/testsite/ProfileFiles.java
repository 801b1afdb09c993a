package org.hongtou.testsite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Site profiles of the test province, which have to be written since its port varies. */
final class ProfileFiles {
  private ProfileFiles() {}

  static Path write(TestProvince province, Path folder) {
    try {
      Files.createDirectories(folder);
      for (Department department : Department.values()) {
        if (department.hasProfile()) {
          Files.writeString(
              folder.resolve("testsite-" + department.id() + ".yaml"),
              profile(province, department));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  private static String profile(TestProvince province, Department department) {
    return """
        # A site of the test province (scripts/testsite).
        id: testsite-%s
        name: %s
        region: 样例省
        home: %s
        note: a site of the test province; its port is that of the last start
        detail: '%s'
        lists:
          - name: 文件通知
            url: %s
        %s
        politeness: {delay: 1s}
        """
        .formatted(
            department.id(),
            department.title(),
            province.base(department),
            detail(department),
            province.list(department),
            list(department).indent(4).stripTrailing());
  }

  /** What the profile says of the list, beside its address. */
  private static String list(Department department) {
    return switch (department) {
      case PROVINCE ->
          """
          entries: .list li
          title: a
          date: span
          paging: create-page-html
          """;
      case EDUCATION -> "paging: create-page-html\n";
      case INDUSTRY ->
          """
          paging:
            kind: jpage
            address: /module/web/jpage/dataproxy.jsp?startrecord={from}&endrecord={to}&perpage={size}
            form: col=1&appid=1&webid=1&path=/&columnid=80179&unitid=%s
            size: %s
          """
              .formatted(ListPages.UNIT, ListPages.ROWS);
      case ECOLOGY ->
          """
          paging:
            kind: query
            address: /sthjt/col42150?uid=42150&pageNum={page}
          """;
      case REFORM ->
          """
          paging:
            kind: json
            address: /api/articles?channel=12&page={page}&size={size}
            first: 1
            size: %s
            keys: {entries: data.rows, title: title, url: url, date: publishTime, pages: data.pages}
          """
              .formatted(ListPages.ROWS);
      case FARMING, HUGE -> "paging: next\n";
      case TROUBLES -> "paging: none\n";
      case COMMERCE -> throw new IllegalArgumentException("no profile");
    };
  }

  private static String detail(Department department) {
    return switch (department) {
      case PROVINCE -> "/t\\d{8}_\\d+\\.html";
      case EDUCATION -> "/\\d{6}/\\d+\\.shtml";
      case INDUSTRY -> "/art/\\d{4}/\\d+/\\d+/art_\\d+_\\d+\\.html";
      case ECOLOGY, REFORM -> "/content_\\d+\\.html";
      case FARMING -> "/tzgg/\\d{8}/\\d+\\.html";
      case TROUBLES, HUGE -> "/n/[a-z0-9-]+\\.html";
      case COMMERCE -> throw new IllegalArgumentException("no profile");
    };
  }
}
