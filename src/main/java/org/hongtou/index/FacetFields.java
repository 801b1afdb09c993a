package org.hongtou.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.hongtou.model.Responsibility;
import org.hongtou.model.Target;
import org.hongtou.model.Warning;
import org.jspecify.annotations.Nullable;

/** What hits are counted by where the fields that filter can't tell: see {@link FacetValues}. */
final class FacetFields {
  private FacetFields() {}

  /** Adds the units, each by the one name that it goes by. */
  static void addUnits(
      Document document, Collection<Responsibility> responsibilities, @Nullable String region) {
    record Named(String field, String name) {}
    Set<Named> all = new LinkedHashSet<>();
    for (Responsibility responsibility : responsibilities) {
      String name = UnitNames.ofRecord(responsibility, region);
      if (name != null) {
        all.add(new Named(IndexSchema.unitName(responsibility.role()), name));
      }
    }
    all.forEach(
        one -> document.add(new SortedSetDocValuesField(one.field(), new BytesRef(one.name()))));
  }

  /** Adds what a person should look at. */
  static void addWarnings(Document document, Collection<Warning> warnings) {
    document.add(new NumericDocValuesField(IndexSchema.WARNINGS, warnings.size()));
    warnings.stream()
        .map(Warning::code)
        .distinct()
        .forEach(
            code ->
                document.add(new SortedSetDocValuesField(IndexSchema.WARNING, new BytesRef(code))));
  }

  /** Adds what a target measures, and in what. */
  static void addIndicator(Document document, Target target) {
    String name = NoticeDocuments.clipped(target.indicator().strip());
    document.add(new SortedDocValuesField(IndexSchema.INDICATOR_NAME, new BytesRef(name)));
    if (target.value() != null) {
      String unit = target.unit() == null ? "" : NoticeDocuments.clipped(target.unit());
      String measure = target.kind().name() + '\t' + unit;
      document.add(new SortedDocValuesField(IndexSchema.MEASURE, new BytesRef(measure)));
    }
  }
}
