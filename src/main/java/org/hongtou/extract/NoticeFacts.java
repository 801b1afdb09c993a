package org.hongtou.extract;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Metadata;
import org.hongtou.model.Span;
import org.hongtou.outline.Item;
import org.hongtou.outline.Outline;
import org.hongtou.words.Jurisdiction;
import org.hongtou.words.Places;
import org.jspecify.annotations.Nullable;

/**
 * What a notice's metadata and titles tell the extractors.
 *
 * @param purpose what the notice does: orders, regulates, reports …
 * @param years the years it is about; the plan's is the one that the notice's title says, or the
 *     plan's own title below it (2024年…责任分解方案), or in a work report the heading of the year's work
 *     (2024年工作安排), or where no title names a year the opening (2024年，我市将…)
 * @param jurisdiction what 省 and 市 mean in the notice, from who issued it
 */
record NoticeFacts(DocumentKind.Purpose purpose, NoticeYears years, Jurisdiction jurisdiction) {

  static NoticeFacts of(String text, Metadata metadata, Outline outline) {
    Span behind = outline.bodyTitle();
    String body = behind == null ? null : MetadataTitle.oneLine(text, behind);
    List<String> headings = headings(text, outline);
    DocumentKind.Purpose purpose = DocumentKind.purpose(metadata.title(), body, headings);
    String planYear = PlanYear.of(metadata.title(), body);
    if (planYear == null && purpose == DocumentKind.Purpose.REVIEWS) {
      planYear = yearOfWork(headings);
    }
    boolean plans =
        purpose == DocumentKind.Purpose.ORDERS || purpose == DocumentKind.Purpose.REVIEWS;
    boolean named = PlanYear.named(metadata.title(), body);
    boolean several = planYear == null && named;
    if (planYear == null && plans && !named) {
      planYear = OpeningYear.of(text);
    }
    NoticeYears years = new NoticeYears(planYear, year(metadata, planYear), several);
    return new NoticeFacts(purpose, years, jurisdiction(metadata));
  }

  /** The headings of the first document's chapters. */
  private static List<String> headings(String text, Outline outline) {
    List<String> headings = new ArrayList<>();
    for (Item item : outline.parts().getFirst().root().children()) {
      Span heading = item.heading();
      if (heading != null) {
        headings.add(heading.of(text));
      }
    }
    return headings;
  }

  private static @Nullable String yearOfWork(List<String> headings) {
    for (String heading : headings) {
      String year = heading.contains("回顾") ? null : PlanYear.of(heading);
      if (year != null) {
        return year;
      }
    }
    return null;
  }

  private static @Nullable Integer year(Metadata metadata, @Nullable String planYear) {
    String year = planYear;
    if (year == null) {
      year = metadata.writtenDate() != null ? metadata.writtenDate() : metadata.publishedDate();
    }
    return year == null ? null : Integer.valueOf(year.substring(0, 4));
  }

  private static Jurisdiction jurisdiction(Metadata metadata) {
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
}
