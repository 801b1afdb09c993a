package org.hongtou.ledger.office;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.ledger.LedgerRow;
import org.hongtou.ledger.LedgerSource;
import org.hongtou.ledger.office.Styles.Use;
import org.jspecify.annotations.Nullable;

/** The headings between the rows of a ledger: what is new of notice and sections since the last. */
final class Headings {
  private final boolean withNotices;
  private @Nullable LedgerSource source;
  private List<String> sections = List.of();

  /**
   * @param withNotices whether a notice has a heading of its own
   */
  Headings(boolean withNotices) {
    this.withNotices = withNotices;
  }

  /** One of them. */
  record Heading(String text, Use use) {}

  /** Those above a row; rows are to be given in their order. */
  List<Heading> before(LedgerRow row) {
    List<Heading> headings = new ArrayList<>();
    if (!row.source().equals(source)) {
      source = row.source();
      sections = List.of();
      if (withNotices) {
        String number = row.source().documentNumber();
        String title = row.source().title();
        headings.add(new Heading(number == null ? title : title + "（" + number + "）", Use.NOTICE));
      }
    }
    List<String> now = row.sections();
    int same = 0;
    while (same < Math.min(now.size(), sections.size())
        && now.get(same).equals(sections.get(same))) {
      same++;
    }
    if (same == now.size() && same > 0 && same < sections.size()) {
      // back from 一、(二) to 一、: without this, the task would seem to belong to (二)
      headings.add(heading(now.getLast() + "（续）", same - 1));
    }
    for (int level = same; level < now.size(); level++) {
      headings.add(heading(now.get(level), level));
    }
    sections = now;
    return headings;
  }

  private static Heading heading(String text, int level) {
    return new Heading("　".repeat(level) + text, Use.SECTION);
  }
}
