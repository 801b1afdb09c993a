package org.hongtou.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hongtou.index.Hit;
import org.hongtou.index.HitExplanation;
import org.hongtou.index.HitExplanation.Part;
import org.hongtou.index.HitExplanation.Wording;
import org.jspecify.annotations.Nullable;

/** Why a hit stands where it does, in sentences, each with its share of the score. */
final class ExplanationView {
  private final Messages messages;

  ExplanationView(Messages messages) {
    this.messages = messages;
  }

  /** One line for each part of at least one per cent, the largest first; the rest is in JSON. */
  List<String> lines(Hit hit, HitExplanation explanation) {
    List<String> lines = new ArrayList<>();
    if (explanation.parts().isEmpty()) {
      lines.add(messages.text("explain.byDate"));
      return lines;
    }
    lines.add(messages.text("explain.score", points(explanation.score())));
    for (Part part : explanation.parts()) {
      if (part.percent() != 0) {
        lines.add(String.format(Locale.ROOT, "%4d%% ", part.percent()) + sentence(hit, part));
      }
    }
    return lines;
  }

  private String sentence(Hit hit, Part part) {
    return switch (part.kind()) {
      case DATE ->
          messages.text(part.points() < 0 ? "explain.older" : "explain.newer", part.asked());
      case REPEALED -> messages.text("explain.repealed");
      default -> found(hit, part);
    };
  }

  private String found(Hit hit, Part part) {
    String field = messages.text("explain.field." + part.field());
    String sentence = messages.text("explain." + name(part.kind()), quoted(part.asked()), field);
    if (part.wording() != Wording.EXACT) {
      sentence += messages.text("explain." + name(part.wording()), quoted(part.found()));
    }
    if (part.documents() != null) {
      sentence += messages.text("explain.documents." + hit.kind(), part.documents());
    }
    return sentence;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String quoted(@Nullable String words) {
    return "“" + words + "”";
  }

  private static String points(float score) {
    return BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
