package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hongtou.export.Csv;
import org.hongtou.index.ChainLink;
import org.hongtou.index.CitedDocument;
import org.hongtou.index.CitingNotice;
import org.hongtou.index.ConnectedNotice;
import org.hongtou.index.NoticeSummary;
import org.jspecify.annotations.Nullable;

/**
 * Connections as tables for spreadsheets; the names of the columns are the same in any language.
 */
final class ConnectionCsv {
  private static final List<String> OF_NOTICE =
      List.of("level", "place", "title", "documentNumber", "date", "path", "repealedBy");

  private static final List<String> OF_CITATION =
      List.of("citedTitle", "citedNumber", "repeals", "match", "sentence");

  private ConnectionCsv() {}

  /** What a notice cites: a row for each notice that is meant, one without where none is. */
  static String cites(List<CitedDocument> cited) {
    StringBuilder csv = new StringBuilder(header(OF_CITATION, OF_NOTICE));
    for (CitedDocument one : cited) {
      if (one.notices().isEmpty()) {
        csv.append(row(citation(one), notice(null)));
      }
      one.notices().forEach(notice -> csv.append(row(citation(one), notice(notice))));
    }
    return csv.toString();
  }

  /** Who cites: a row for each place where a notice does. */
  static String citedBy(List<CitingNotice> citing) {
    StringBuilder csv = new StringBuilder(header(OF_NOTICE, OF_CITATION));
    for (CitingNotice one : citing) {
      one.citations().forEach(cited -> csv.append(row(notice(one.notice()), citation(cited))));
    }
    return csv.toString();
  }

  /** A chain: a row for each notice. */
  static String chain(List<ChainLink> links) {
    StringBuilder csv =
        new StringBuilder(
            header(List.of("depth"), OF_NOTICE, List.of("beside", "match", "sentence")));
    for (ChainLink link : links) {
      csv.append(
          row(
              List.of(String.valueOf(link.depth())),
              notice(link.notice()),
              List.of(link.beside(), link.match().toString(), link.sentence())));
    }
    return csv.toString();
  }

  private static List<String> citation(CitedDocument cited) {
    return List.of(
        text(cited.title()),
        text(cited.documentNumber()),
        String.valueOf(cited.repeals()),
        cited.match().toString(),
        cited.sentence());
  }

  private static List<String> notice(@Nullable ConnectedNotice connected) {
    if (connected == null) {
      return OF_NOTICE.stream().map(column -> "").toList();
    }
    NoticeSummary notice = connected.notice();
    return List.of(
        connected.level().toString(),
        connected.place(),
        text(notice.title()),
        text(notice.documentNumber()),
        text(notice.date()),
        notice.path(),
        repealed(connected.repealed()));
  }

  /** What repeals a notice, 废止 where its own page says so; empty where it holds. */
  static String repealed(org.hongtou.index.Hit.@Nullable Repeal repeal) {
    return repeal == null ? "" : Objects.requireNonNullElse(repeal.by(), "废止");
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  @SafeVarargs
  private static String header(List<String>... parts) {
    return Csv.BYTE_ORDER_MARK + row(parts);
  }

  @SafeVarargs
  private static String row(List<String>... parts) {
    List<String> cells = new ArrayList<>();
    for (List<String> part : parts) {
      cells.addAll(part);
    }
    return Csv.row(cells);
  }
}
