package org.hongtou.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;
import org.hongtou.samples.Grounding;
import org.hongtou.words.DateLexer;
import org.hongtou.words.DocumentNumbers;
import org.hongtou.words.Numerals;
import org.hongtou.words.Quantity;
import org.hongtou.words.QuantityLexer;
import org.junit.jupiter.api.Timeout;

/** The lexers of figures, dates and document numbers read any text. */
@Timeout(60)
class QuantityFuzzTest {
  private static final Composer COMPOSER = Composer.of("tokens-figures.txt");

  @FuzzTest
  void readsFigures(byte[] input) {
    String text = COMPOSER.text(input);
    Property.holds(text.getBytes(StandardCharsets.UTF_8), () -> problems(text));
  }

  private static List<String> problems(String text) {
    List<String> problems = new ArrayList<>();
    int end = 0;
    for (Quantity quantity : QuantityLexer.quantities(text)) {
      Grounding.inside(problems, text, quantity.span(), "quantity");
      if (!quantity.span().contains(quantity.figure())) {
        problems.add("a figure stands outside of its quantity " + quantity.span().of(text));
      }
      if (quantity.figure().start() < end) {
        problems.add("two figures share the characters before " + end);
      }
      end = quantity.figure().end();
      if (quantity.valueMax() != null && quantity.value().compareTo(quantity.valueMax()) > 0) {
        problems.add("a range ends below its beginning: " + quantity.span().of(text));
      }
    }
    end = 0;
    for (DateLexer.DateMention date : DateLexer.dates(text)) {
      if (Grounding.inside(problems, text, date.span(), "date") && date.span().start() < end) {
        problems.add("two dates share the characters before " + end);
      }
      end = date.span().end();
      problems.addAll(impossible(date));
    }
    for (DocumentNumbers.Found number : DocumentNumbers.numbers(text, new Span(0, text.length()))) {
      Grounding.inside(problems, text, number.span(), "document number");
    }
    Numerals.parse(text);
    return problems;
  }

  private static List<String> impossible(DateLexer.DateMention date) {
    boolean month = date.month() == null || (date.month() >= 1 && date.month() <= 12);
    boolean day = date.day() == null || (date.day() >= 1 && date.day() <= 31);
    return month && day ? List.of() : List.of("there is no such date: " + date.iso(2025));
  }
}
