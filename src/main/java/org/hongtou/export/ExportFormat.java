package org.hongtou.export;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats of an export. */
public enum ExportFormat {
  /** JSON Lines: one record a line. */
  JSONL(".jsonl", ".ndjson"),
  /** A record indented for people; several go into a folder. */
  JSON(".json"),
  /** A table as comma-separated values; several go into a folder. */
  CSV(".csv"),
  /** Tables as the sheets of a workbook. */
  XLSX(".xlsx"),
  /** Tables for reading. */
  MD(".md", ".markdown"),
  /** A table for pandas, Spark and DuckDB; several go into a folder. */
  PARQUET(".parquet"),
  /** Tables as a database. */
  SQLITE(".sqlite", ".sqlite3", ".db"),
  /** A notice as Akoma Ntoso XML; several go into a folder. */
  AKN(".xml", ".akn");

  private final String usual;
  private final String others;

  ExportFormat(String ending, String... others) {
    this.usual = ending;
    this.others = String.join(" ", others);
  }

  /** The format that a file's name tells by its ending; null if it tells none. */
  public static @Nullable ExportFormat ofName(String name) {
    for (ExportFormat format : values()) {
      if (format.fits(name)) {
        return format;
      }
    }
    return null;
  }

  /** Whether a file's name has an ending of this format. */
  public boolean fits(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(usual)
        || (!others.isEmpty() && List.of(others.split(" ", -1)).stream().anyMatch(lower::endsWith));
  }

  /** The usual ending, with its dot. */
  public String ending() {
    return usual;
  }

  /** Whether it is made of {@link NoticeTables}. */
  public boolean hasTables() {
    return switch (this) {
      case CSV, XLSX, MD, PARQUET, SQLITE -> true;
      case JSONL, JSON, AKN -> false;
    };
  }

  /** Whether a file holds one table only. */
  public boolean holdsOneTable() {
    return this == CSV || this == PARQUET;
  }

  /** Whether a file holds one notice only. */
  public boolean holdsOneNotice() {
    return this == JSON || this == AKN;
  }

  /** Whether several tables or notices go into a folder, a file each. */
  public boolean fillsFolders() {
    return holdsOneTable() || holdsOneNotice();
  }

  /** Whether its library needs a file, so that it cannot go to standard output. */
  public boolean needsFile() {
    return this == XLSX || this == PARQUET || this == SQLITE;
  }

  /** As on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
