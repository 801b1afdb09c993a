package org.hongtou.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hongtou.extract.Rule;
import org.junit.jupiter.api.Test;

class RulesCommandTest {
  @Test
  void everyRuleStandsInTheListWithWhatItDoes() {
    Command rules = Command.run("rules");

    assertEquals(0, rules.code());
    for (Rule rule : Rule.values()) {
      assertTrue(rules.out().contains("\n  " + rule + " "), rule::toString);
      String example = rule.description().example();
      assertTrue(
          rules.out().contains(example.substring(0, Math.min(10, example.length()))), example);
    }
  }
}
