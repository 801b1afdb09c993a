package org.hongtou.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.hongtou.model.Metadata;
import org.jspecify.annotations.Nullable;

/** What a notice says about itself, field by field, as an annotation names it. */
public enum MetadataField {
  TITLE("title"),
  DOCUMENT_NUMBER("documentNumber"),
  ISSUERS("issuers"),
  WRITTEN_DATE("writtenDate"),
  PUBLISHED_DATE("publishedDate"),
  REGION("region"),
  ADDRESSEES("addressees"),
  DISCLOSURE("disclosure");

  private final String written;

  MetadataField(String written) {
    this.written = written;
  }

  /** Whether it counts for the accuracy of metadata as a whole; the others are for information. */
  public boolean counted() {
    return this != ADDRESSEES && this != DISCLOSURE;
  }

  /** Whether the field may hold several values. */
  boolean several() {
    return this == ISSUERS || this == ADDRESSEES;
  }

  /** Its values in a record; none where the notice does not say. */
  public List<String> of(Metadata metadata) {
    return switch (this) {
      case TITLE -> one(metadata.title());
      case DOCUMENT_NUMBER -> one(metadata.documentNumber());
      case ISSUERS -> metadata.issuers();
      case WRITTEN_DATE -> one(metadata.writtenDate());
      case PUBLISHED_DATE -> one(metadata.publishedDate());
      case REGION -> one(metadata.region());
      case ADDRESSEES -> metadata.addressees();
      case DISCLOSURE -> one(metadata.disclosure());
    };
  }

  private static List<String> one(@Nullable String value) {
    return Stream.ofNullable(value).toList();
  }

  /** As in JSON. */
  @Override
  public String toString() {
    return written;
  }
}
