package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.hongtou.index.ComparedTargets.Figure;
import org.hongtou.index.Conflict.Statement;
import org.hongtou.links.Sentences;
import org.hongtou.model.Span;
import org.hongtou.model.Target;
import org.jspecify.annotations.Nullable;

/** Reads the conflicts of a page. */
final class ConflictReader {
  private static final Comparator<Statement> NEWEST_FIRST =
      Comparator.<Statement, String>comparing(
              one -> one.notice().date(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .reversed()
          .thenComparing(one -> one.place())
          .thenComparing(one -> one.notice().path())
          .thenComparing(one -> one.target().span());

  private final IndexSearcher lucene;
  private final Map<String, NoticeOfHit> notices = new HashMap<>();

  ConflictReader(IndexSearcher lucene) {
    this.lucene = lucene;
  }

  Conflict read(TargetConflicts.Found found, boolean across) throws IOException {
    notices.clear(); // a long page must not keep every notice's text
    List<Statement> statements = new ArrayList<>();
    for (Figure figure : found.figures()) {
      statements.add(statement(figure));
    }
    statements.sort(NEWEST_FIRST);
    String newest = statements.getFirst().notice().date();
    boolean alone =
        newest != null
            && statements.stream()
                    .map(one -> one.notice().path())
                    .distinct()
                    .filter(path -> isOf(statements, path, newest))
                    .count()
                == 1;
    List<Statement> marked = new ArrayList<>();
    for (Statement one : statements) {
      boolean last = alone && !across && Objects.equals(one.notice().date(), newest);
      marked.add(
          new Statement(
              one.notice(), one.place(), last, one.repealed(), one.target(), one.sentence()));
    }
    Target target = marked.getFirst().target();
    return new Conflict(
        target.indicator(),
        across ? null : found.first().where(),
        target.kind(),
        target.unit(),
        written(found.first().due()),
        found.pairs(),
        marked);
  }

  private static boolean isOf(List<Statement> statements, String path, @Nullable String date) {
    return statements.stream()
        .anyMatch(
            one -> one.notice().path().equals(path) && Objects.equals(one.notice().date(), date));
  }

  private Statement statement(Figure figure) throws IOException {
    Document document = lucene.storedFields().document(figure.document());
    String path = StoredRecords.path(document);
    NoticeOfHit notice = notices.get(path);
    if (notice == null) {
      notice = NoticeOfHit.of(lucene, figure.document());
      notices.put(path, notice);
    }
    Target target = StoredRecords.target(document, notice.text());
    return new Statement(
        notice.summary(),
        figure.where(),
        false,
        RepealedNotices.of(lucene.getIndexReader(), figure.document()),
        target,
        sentence(notice.text().whole(), target.span()));
  }

  private static String sentence(String text, Span target) {
    return Sentences.around(text, target).of(text);
  }

  /** The last day in the precision that people write: the end of a year, of a month, or a day. */
  private static String written(long due) {
    int year = (int) (due / 10_000);
    int month = (int) (due / 100 % 100);
    int day = (int) (due % 100);
    if (month == 12 && day == 31) {
      return String.valueOf(year);
    }
    String ofMonth = year + "-" + twoDigits(month);
    boolean last = java.time.YearMonth.of(year, month).lengthOfMonth() == day;
    return last ? ofMonth : ofMonth + "-" + twoDigits(day);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
