package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Metadata;
import org.hongtou.words.DateLexer;
import org.hongtou.words.Jurisdiction;
import org.hongtou.words.Places;
import org.jspecify.annotations.Nullable;

/** What a notice's metadata tells the extractors: its kind, its year, whose 省 and 市 it means. */
final class NoticeFacts {
  private static final String[] REPORTS = {
    "公报", "复函", "答复", "批复", "通报", "公示", "报告", "总结", "解读", "名单", "的函", "申报的通知", "组织申报"
  };

  private NoticeFacts() {}

  /** 统计公报: all its figures are past. */
  static boolean isBulletin(Metadata metadata) {
    return metadata.title() != null && metadata.title().contains("公报");
  }

  /** Kinds of documents that report, reply or commend. */
  static boolean reports(Metadata metadata) {
    String title = metadata.title();
    if (title == null) {
      return false;
    }
    for (String kind : REPORTS) {
      if (title.contains(kind)) {
        return true;
      }
    }
    return false;
  }

  /** What 省 and 市 mean in the notice, from who issued it. */
  static Jurisdiction jurisdiction(Metadata metadata) {
    String region = metadata.region();
    if (region == null) {
      return Jurisdiction.UNKNOWN;
    }
    if (region.equals(Places.NATIONAL)) {
      return new Jurisdiction(null, null, true);
    }
    List<String> names = new ArrayList<>(metadata.issuers());
    if (metadata.title() != null) {
      names.add(metadata.title());
    }
    for (String name : names) {
      Jurisdiction named = Jurisdiction.named(name);
      if (named != null
          && region.equals(named.province())
          && (named.city() != null || named.county() != null)) {
        return named;
      }
    }
    return new Jurisdiction(region, null, false);
  }

  /**
   * The single year that the title names (2021年工作要点, 数字山东2019行动方案); a title that spans years, or
   * names none, gives null.
   */
  static @Nullable String planYear(Metadata metadata) {
    String title = metadata.title();
    if (title == null) {
      return null;
    }
    String year = null;
    for (DateLexer.DateMention date : DateLexer.dates(title)) {
      if (date.year() == null || date.lastYear() != null || year != null) {
        return null;
      }
      year = date.year().toString();
    }
    return year == null ? bareYear(title) : year;
  }

  /** A year without 年; none if two stand in the title. */
  private static @Nullable String bareYear(String title) {
    String year = null;
    int digits = 0;
    for (int i = 0; i <= title.length(); i++) {
      char c = i < title.length() ? title.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        digits++;
      } else {
        if (digits == 4 && title.startsWith("20", i - 4)) {
          if (year != null) {
            return null;
          }
          year = title.substring(i - 4, i);
        }
        digits = 0;
      }
    }
    return year;
  }

  /** The year that dates without one mean: the plan's, else that of writing; null if unknown. */
  static @Nullable Integer year(Metadata metadata) {
    String year = planYear(metadata);
    if (year == null) {
      year = metadata.writtenDate() != null ? metadata.writtenDate() : metadata.publishedDate();
    }
    return year == null ? null : Integer.valueOf(year.substring(0, 4));
  }
}
