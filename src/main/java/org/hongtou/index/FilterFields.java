package org.hongtou.index;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.NumericUtils;
import org.hongtou.model.Citation;
import org.hongtou.model.Metadata;
import org.hongtou.model.Notice;
import org.hongtou.model.Target;
import org.hongtou.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * What a query's fields are compared with. Tasks and targets have what holds of their notice, too:
 * who issued it, its number, what it cites; so {@code cites:国发〔2012〕21号 unit:省商务厅} finds tasks.
 */
final class FilterFields {
  private final Set<String> issuers = new LinkedHashSet<>();
  private final Set<String> cited = new LinkedHashSet<>();
  private final @Nullable String number;
  private final @Nullable String type;

  FilterFields(Notice notice) {
    Metadata metadata = notice.metadata();
    metadata.issuers().forEach(issuer -> issuers.addAll(UnitNames.issuerTerms(issuer)));
    String written = metadata.documentNumber();
    number = written == null ? null : FilterKey.of(written);
    String kind = metadata.documentType();
    type = kind == null ? null : FilterKey.of(kind);
    for (Citation citation : notice.citations()) {
      cited.add(FilterKey.of(citation.title()));
      String citedNumber = citation.documentNumber();
      if (citedNumber != null) {
        cited.add(FilterKey.of(citedNumber));
      }
    }
  }

  /** Adds what holds of the notice. */
  void addNotice(Document document) {
    issuers.forEach(term -> keyword(document, IndexSchema.ISSUER, term));
    cited.forEach(term -> keyword(document, IndexSchema.CITES, term));
    if (number != null) {
      keyword(document, IndexSchema.NUMBER_KEY, number);
    }
    if (type != null) {
      keyword(document, IndexSchema.TYPE, type);
    }
  }

  static void addTask(Document document, Task task) {
    due(document, task.deadline());
  }

  /** A target without a deadline of its own has its task's. */
  static void addTarget(Document document, Target target, @Nullable Task task) {
    String own = target.deadline();
    due(document, own != null || task == null ? own : task.deadline());
    if (target.value() == null) {
      return;
    }
    double value = target.value().doubleValue();
    double most = target.valueMax() == null ? value : target.valueMax().doubleValue();
    document.add(sortable(IndexSchema.VALUE_LOW, Math.min(value, most)));
    document.add(sortable(IndexSchema.VALUE_HIGH, Math.max(value, most)));
    document.add(new DoubleDocValuesField(IndexSchema.VALUE_ORDER, value));
    if (target.unit() != null) {
      keyword(document, IndexSchema.VALUE_UNIT, FilterKey.of(target.unit()));
    }
  }

  private static void due(Document document, @Nullable String deadline) {
    Days days = deadline == null ? null : Days.of(deadline);
    if (days != null) {
      document.add(NumericDocValuesField.indexedField(IndexSchema.DUE, days.last()));
    }
  }

  private static Field sortable(String field, double value) {
    return NumericDocValuesField.indexedField(field, NumericUtils.doubleToSortableLong(value));
  }

  private static void keyword(Document document, String field, String term) {
    document.add(new StringField(field, term, Field.Store.NO));
  }
}
