package org.hongtou.cli;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.index.ChainLink;
import org.hongtou.index.CitationMatch;
import org.hongtou.index.CitedDocument;
import org.hongtou.index.CitingNotice;
import org.hongtou.index.ConnectedNotice;
import org.hongtou.index.Hit;
import org.hongtou.index.NoticeSummary;
import org.jspecify.annotations.Nullable;

/** What notices have to do with each other, as text for a terminal. */
final class ConnectionView {
  private static final String INDENT = "   ";

  private final Messages messages;
  private final MarkedText text;

  ConnectionView(Messages messages, Streams streams) {
    this.messages = messages;
    this.text = new MarkedText(streams);
  }

  /** A cited document and what the index has of it. */
  List<String> cited(int number, CitedDocument cited) {
    List<String> lines = new ArrayList<>();
    lines.add(number + ". " + text.bold(name(cited.title(), cited.documentNumber())));
    lines.add(INDENT + matched(cited));
    for (ConnectedNotice notice : cited.notices()) {
      lines.addAll(notice(INDENT + "→ ", notice));
    }
    lines.addAll(text.lines(INDENT + "  ", cited.sentence(), List.of()));
    lines.add("");
    return lines;
  }

  private String matched(CitedDocument cited) {
    String matched = messages.text("connections.match." + cited.match(), cited.notices().size());
    return cited.repeals() ? messages.text("connections.repeals", matched) : matched;
  }

  /** A notice that cites. */
  List<String> citing(int number, CitingNotice citing) {
    List<String> lines = new ArrayList<>(notice(number + ". ", citing.notice()));
    for (CitedDocument where : citing.citations()) {
      lines.add(INDENT + matched(where));
      lines.addAll(text.lines(INDENT + "  ", where.sentence(), List.of()));
    }
    lines.add("");
    return lines;
  }

  /** A notice of a chain, the further away the further to the right. */
  List<String> link(ChainLink link) {
    String indent = INDENT.repeat(link.depth() - 1);
    List<String> lines = new ArrayList<>(notice(indent + "└─ ", link.notice()));
    lines.addAll(text.lines(indent + INDENT + "  ", link.sentence(), List.of()));
    return lines;
  }

  /** Title, then what else it is known by. */
  private List<String> notice(String label, ConnectedNotice connected) {
    NoticeSummary notice = connected.notice();
    List<String> lines = new ArrayList<>();
    String title = notice.title() == null ? messages.text("show.untitled") : notice.title();
    lines.add(label + text.bold(title));
    String indent = " ".repeat(label.length());
    lines.add(indent + text.dim(String.join(" · ", facts(connected))));
    String repealed = repealed(connected.repealed());
    if (repealed != null) {
      lines.add(indent + text.bold(repealed));
    }
    return lines;
  }

  private List<String> facts(ConnectedNotice connected) {
    NoticeSummary notice = connected.notice();
    List<String> facts = new ArrayList<>();
    String level = messages.text("connections.level." + connected.level());
    facts.add(connected.place().isEmpty() ? level : level + " " + connected.place());
    if (notice.documentNumber() != null) {
      facts.add(notice.documentNumber());
    }
    if (notice.date() != null) {
      facts.add(notice.date());
    }
    facts.add(notice.path());
    return facts;
  }

  /** That a notice no longer holds; null if it does. */
  @Nullable String repealed(Hit.@Nullable Repeal repeal) {
    if (repeal == null) {
      return null;
    }
    String by = repeal.by();
    return by == null ? messages.text("search.repealed") : messages.text("search.repealedBy", by);
  }

  private String name(@Nullable String title, @Nullable String number) {
    String marked = title == null ? "" : "《" + title + "》";
    return number == null ? marked : title == null ? number : marked + "（" + number + "）";
  }

  /** How many were found in which way. */
  String counts(List<CitedDocument> cited) {
    return messages.text(
        "connections.counts",
        cited.size(),
        count(cited, CitationMatch.NUMBER),
        count(cited, CitationMatch.TITLE),
        count(cited, CitationMatch.AMBIGUOUS),
        count(cited, CitationMatch.NONE));
  }

  private static long count(List<CitedDocument> cited, CitationMatch match) {
    return cited.stream().filter(one -> one.match() == match).count();
  }
}
