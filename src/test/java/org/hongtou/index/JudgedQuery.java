package org.hongtou.index;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hongtou.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A query and what it should find.
 *
 * @param id such as {@code word-3}; what stands before the dash is the query's type
 * @param kind of hit that is asked for
 * @param unit filter by a unit's name; null for none
 * @param role filter by the unit's role; null for none
 * @param grades 0 beside the point, 1 of the subject only, 2 answers in part, 3 answers
 */
record JudgedQuery(
    String id,
    HitKind kind,
    @Nullable String unit,
    @Nullable Role role,
    String text,
    Map<JudgedKey, Integer> grades) {

  String type() {
    return id.substring(0, id.indexOf('-'));
  }

  int grade(JudgedKey key) {
    return grades.getOrDefault(key, 0);
  }

  /** The set that the ranking is tuned by, in the order of its file. */
  static List<JudgedQuery> tuned() {
    return read("relevance-");
  }

  /** The set that shows whether what helps the other helps in general. */
  static List<JudgedQuery> heldOut() {
    return read("relevance-held-out-");
  }

  static List<JudgedQuery> all() {
    return Stream.concat(tuned().stream(), heldOut().stream()).toList();
  }

  private static List<JudgedQuery> read(String set) {
    Map<String, JudgedQuery> queries = new LinkedHashMap<>();
    for (String[] line : JudgedFile.lines(set + "queries.tsv", 5)) {
      JudgedQuery query =
          new JudgedQuery(
              line[0],
              HitKind.valueOf(line[1].toUpperCase(Locale.ROOT)),
              line[2].isEmpty() ? null : line[2],
              line[3].isEmpty() ? null : Role.valueOf(line[3].toUpperCase(Locale.ROOT)),
              line[4],
              new HashMap<>());
      if (queries.put(query.id(), query) != null) {
        throw new IllegalStateException("two queries are called " + query.id());
      }
    }
    for (String[] line : JudgedFile.lines(set + "judgements.tsv", 6)) {
      JudgedQuery query = queries.get(line[0]);
      if (query == null) {
        throw new IllegalStateException("judgement of no query: " + String.join(" ", line));
      }
      HitKind kind = HitKind.valueOf(line[3].toUpperCase(Locale.ROOT));
      JudgedKey key = new JudgedKey(line[2], kind, line[4], line[5]);
      if (query.grades().put(key, Integer.parseInt(line[1])) != null) {
        throw new IllegalStateException("judged twice: " + String.join(" ", line));
      }
    }
    return List.copyOf(queries.values());
  }
}
