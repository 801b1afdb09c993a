package org.hongtou.extract;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.extract.ResponsibilityClause.Assignment;
import org.hongtou.fuzz.Composer;
import org.hongtou.fuzz.Property;
import org.hongtou.model.Span;
import org.hongtou.samples.Grounding;
import org.junit.jupiter.api.Timeout;

/** The grammar of responsibility clauses reads any paragraph. */
@Timeout(60)
class ClauseFuzzTest {
  private static final Composer COMPOSER = Composer.of("tokens-clause.txt");

  @FuzzTest
  void readsClauses(byte[] input) {
    String text = COMPOSER.text(input).replaceAll("[\r\n]", "");
    Property.holds(text.getBytes(StandardCharsets.UTF_8), () -> problems(text));
  }

  private static List<String> problems(String text) {
    List<String> problems = new ArrayList<>();
    Span paragraph = new Span(0, text.length());
    int end = 0;
    for (ResponsibilityClause clause : ClauseFinder.in(text, paragraph)) {
      if (Grounding.inside(problems, text, clause.span(), "clause")
          && clause.span().start() < end) {
        problems.add("two clauses share the characters before " + end);
      }
      end = clause.span().end();
      for (Assignment assignment : clause.assignments()) {
        Grounding.inside(problems, text, assignment.name(), "unit");
        if (!clause.span().contains(assignment.name()) || assignment.name().length() == 0) {
          problems.add("a unit stands outside of its clause, or is empty");
        }
      }
      if (clause.deadline() != null && !clause.span().contains(clause.deadline())) {
        problems.add("a deadline stands outside of its clause");
      }
    }
    for (Span unit : ClauseGrammar.units(text, paragraph)) {
      Grounding.inside(problems, text, unit, "unit of a cell");
    }
    return problems;
  }
}
