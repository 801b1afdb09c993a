package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.index.CitationResolver.Found;
import org.hongtou.index.NoticeConnections.Citing;
import org.hongtou.index.NoticeConnections.Direction;
import org.hongtou.index.NoticeLinks.Mention;
import org.hongtou.links.Sentences;
import org.hongtou.model.Span;
import org.jspecify.annotations.Nullable;

/** The chain of one notice: a tree in which each notice stands once, where it is nearest. */
final class NoticeChain {
  /** As many notices have a chain that a person can still look at. */
  private static final int MOST = 2000;

  private final NoticeConnections connections;
  private final CitationResolver resolver;
  private final ConnectedReader reader;
  private final String askedText;

  /**
   * @param askedText of the notice whose chain it is, which need not be in the index
   */
  NoticeChain(
      NoticeConnections connections,
      CitationResolver resolver,
      ConnectedReader reader,
      String askedText) {
    this.connections = connections;
    this.resolver = resolver;
    this.reader = reader;
    this.askedText = askedText;
  }

  /**
   * A notice of the chain.
   *
   * @param citing the notice in whose text {@code span} lies
   */
  private record Step(LinkedNotice notice, CitationMatch match, LinkedNotice citing, Span span) {}

  List<ChainLink> of(LinkedNotice first, Direction direction) throws IOException {
    Set<String> seen = new HashSet<>(Set.of(first.identity()));
    Map<String, List<Step>> behind = new HashMap<>();
    Deque<LinkedNotice> waiting = new ArrayDeque<>(List.of(first));
    while (!waiting.isEmpty() && seen.size() < MOST) {
      LinkedNotice from = waiting.remove();
      List<Step> next = new ArrayList<>();
      for (Step step : direction == Direction.UP ? above(from) : below(from)) {
        if (seen.add(step.notice().identity())) {
          next.add(step);
          waiting.add(step.notice());
        }
      }
      behind.put(from.identity(), next);
    }
    List<ChainLink> links = new ArrayList<>();
    add(first, 1, first, behind, links);
    return links;
  }

  /** What a notice cites that stands as high as it or higher, and isn't repealed by it. */
  private List<Step> above(LinkedNotice from) throws IOException {
    List<Step> above = new ArrayList<>();
    for (Mention mention : from.links().mentions()) {
      Found found = resolver.resolve(from, mention);
      if (!mention.repeals() && found.match().isResolved()) {
        for (LinkedNotice one : found.notices()) {
          if (!from.level().isAbove(one.level())) {
            above.add(new Step(one, found.match(), from, mention.cited().span()));
          }
        }
      }
    }
    return above;
  }

  /** Who cites a notice and stands as high as it or lower, and doesn't repeal it. */
  private List<Step> below(LinkedNotice from) throws IOException {
    List<Step> below = new ArrayList<>();
    for (Citing one : connections.citing(from)) {
      Step step = one.notice().level().isAbove(from.level()) ? null : first(one);
      if (step != null) {
        below.add(step);
      }
    }
    return below;
  }

  private static @Nullable Step first(Citing citing) {
    for (int i = 0; i < citing.mentions().size(); i++) {
      Mention mention = citing.mentions().get(i);
      CitationMatch match = citing.found().get(i).match();
      if (!mention.repeals() && match.isResolved()) {
        return new Step(citing.notice(), match, citing.notice(), mention.cited().span());
      }
    }
    return null;
  }

  private void add(
      LinkedNotice from,
      int depth,
      LinkedNotice first,
      Map<String, List<Step>> behind,
      List<ChainLink> links)
      throws IOException {
    record Shown(Step step, ConnectedNotice notice) {}
    List<Shown> next = new ArrayList<>();
    for (Step step : behind.getOrDefault(from.identity(), List.of())) {
      next.add(new Shown(step, reader.connected(step.notice())));
    }
    next.sort((one, other) -> NoticeConnections.CENTRE_FIRST.compare(one.notice(), other.notice()));
    for (Shown one : next) {
      Step step = one.step();
      String text = step.citing().isSameAs(first) ? askedText : reader.text(step.citing());
      links.add(
          new ChainLink(
              depth,
              one.notice(),
              from.path(),
              step.match(),
              Sentences.around(text, step.span()).of(text)));
      add(step.notice(), depth + 1, first, behind, links);
    }
  }
}
