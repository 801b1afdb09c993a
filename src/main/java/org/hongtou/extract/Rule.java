package org.hongtou.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hongtou.words.WordFile;

/**
 * The rules that make records, each with the name that the record carries. What each one does, an
 * example and how often it is right stand in {@code rules.tsv}; {@code hongtou rules} prints them.
 */
public enum Rule {
  LEAF_WITH_CLAUSE,
  STRETCH,
  LEAF_BELOW_CLAUSE,
  LEAF_WITH_STATEMENT,
  LEAF_THAT_ORDERS,
  LEAF_AMONG_ORDERS,
  PARAGRAPH_WITH_CLAUSE,
  GROUP_TEXT,
  LEAD_IN,
  ARTICLE,
  DUTY,
  TABLE_ROW,
  FLAT_TABLE_ROW,

  LABEL,
  VERB,
  LIST,
  STATEMENT,
  TOGETHER_WITH,
  COLUMN,
  FLAT_COLUMN,
  INHERITED,
  FIRST_LEADS,
  NOTE,
  EVERY_TASK,

  REACH,
  DOUBLING,
  RANK,
  CHANGE,
  COMPARISON,
  TIMES_OF_YEAR,
  PROPORTION,
  RATE,
  PROMISED,
  DEED,
  ALLOTTED,
  FUND_SIZE,
  FUND,
  MADE,
  MADE_COUNT,
  PARALLEL,
  GOAL,
  ORDERED,
  CAPACITY,
  NAMED_SUBJECT,
  NAMED,
  PART,
  JOINED,
  ADDRESSED,
  WORK,
  SUBJECT,
  SHARE_PUT_TO_USE,
  SHARE_OF_SET,
  TIME_BROUGHT_DOWN,
  WHOLE_PROCEEDING,
  COVERAGE,
  ZERO,
  LABELLED,
  INDICATOR_TABLE,
  STATE;

  private final String written = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * What a rule is, for people.
   *
   * @param record what it makes: {@code task}, {@code responsibility} or {@code target}
   * @param confidence the share of its records that were right where they were counted, 0 to 1
   * @param meaning one sentence
   * @param example a phrase that it reads
   */
  public record Description(String record, double confidence, String meaning, String example) {}

  private static final Map<Rule, Description> DESCRIPTIONS = load();

  private static Map<Rule, Description> load() {
    Map<Rule, Description> all = new EnumMap<>(Rule.class);
    for (String line : WordFile.lines(Rule.class, "rules.tsv")) {
      List<String> parts = List.of(line.split("\t", -1));
      Rule rule = valueOf(parts.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
      all.put(
          rule,
          new Description(
              parts.get(0), Double.parseDouble(parts.get(2)), parts.get(3), parts.get(4)));
    }
    for (Rule rule : values()) {
      if (!all.containsKey(rule)) {
        throw new IllegalStateException("rules.tsv lacks the rule " + rule);
      }
    }
    return all;
  }

  /** What the rule does, with an example. */
  public Description description() {
    return DESCRIPTIONS.get(this);
  }

  /** How often its records are right, from 0 to 1. */
  double confidence() {
    return description().confidence();
  }

  /** The name that records carry: {@code leaf-with-clause}. */
  @Override
  public String toString() {
    return written;
  }
}
