package org.hongtou.compare;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Metadata;
import org.hongtou.model.Notice;
import org.jspecify.annotations.Nullable;

/** What two notices say otherwise of themselves. */
final class MetadataChanges {
  private final Metadata a;
  private final Metadata b;
  private final List<FieldChange> changes = new ArrayList<>();

  private MetadataChanges(Metadata a, Metadata b) {
    this.a = a;
    this.b = b;
  }

  /** The fields that differ, in the order of the record. */
  static List<FieldChange> of(Notice one, Notice other) {
    MetadataChanges comparing = new MetadataChanges(one.metadata(), other.metadata());
    Metadata a = comparing.a;
    Metadata b = comparing.b;
    comparing.add("title", a.title(), b.title());
    comparing.add("documentNumber", a.documentNumber(), b.documentNumber());
    comparing.add("documentType", a.documentType(), b.documentType());
    comparing.add("issuers", joined(a.issuers()), joined(b.issuers()));
    comparing.add("region", a.region(), b.region());
    comparing.add("writtenDate", a.writtenDate(), b.writtenDate());
    comparing.add("publishedDate", a.publishedDate(), b.publishedDate());
    comparing.add("addressees", joined(a.addressees()), joined(b.addressees()));
    comparing.add("disclosure", a.disclosure(), b.disclosure());
    return comparing.changes;
  }

  private static @Nullable String joined(List<String> names) {
    return names.isEmpty() ? null : String.join("、", names);
  }

  private void add(String field, @Nullable String inA, @Nullable String inB) {
    if (!Folded.fold(inA).equals(Folded.fold(inB))) {
      changes.add(new FieldChange(field, inA, inB, a.grounds().get(field), b.grounds().get(field)));
    }
  }
}
