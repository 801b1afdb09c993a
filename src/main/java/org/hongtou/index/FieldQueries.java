package org.hongtou.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.NumericUtils;
import org.hongtou.index.QueryNode.Field;
import org.hongtou.index.QuerySyntaxException.Reason;
import org.hongtou.model.Role;
import org.jspecify.annotations.Nullable;

/** A query's fields as Lucene queries, which filter and don't score. */
final class FieldQueries {
  private static final Map<String, Role> CHINESE_ROLES =
      Map.of(
          "牵头", Role.LEAD,
          "主办", Role.LEAD,
          "责任", Role.RESPONSIBLE,
          "负责", Role.RESPONSIBLE,
          "配合", Role.SUPPORT,
          "协办", Role.SUPPORT,
          "参与", Role.SUPPORT,
          "领导", Role.LEADER);

  private static final Map<String, HitKind> CHINESE_KINDS =
      Map.of("文件", HitKind.NOTICE, "任务", HitKind.TASK, "目标", HitKind.TARGET);

  private final String source;

  /**
   * @param source the whole query, for messages
   */
  FieldQueries(String source) {
    this.source = source;
  }

  /**
   * What a field finds.
   *
   * @param roles that a unit is to have, by their names; none for any
   * @throws QuerySyntaxException if the value is none of the field's
   */
  Query query(Field asked, Set<Role> roles) throws QuerySyntaxException {
    String value = asked.value().strip();
    return switch (asked.field()) {
      case UNIT -> unit(value, roles);
      case LEAD -> unit(value, Set.of(Role.LEAD));
      case SUPPORT -> unit(value, Set.of(Role.SUPPORT));
      case ROLE -> new TermQuery(new Term(IndexSchema.ROLE, role(asked).toString()));
      case KIND -> new TermQuery(new Term(IndexSchema.KIND, kind(asked).toString()));
      case REGION -> new PrefixQuery(new Term(IndexSchema.REGION, value));
      case ISSUER -> orNothing(UnitNames.query(IndexSchema.ISSUER, value));
      case TYPE -> FilterKey.endingWith(IndexSchema.TYPE, key(asked));
      case NUMBER -> numbered(IndexSchema.NUMBER_KEY, key(asked));
      case CITES -> numbered(IndexSchema.CITES, key(asked));
      case YEAR -> year(asked);
      case DUE -> due(asked);
      case VALUE -> value(asked);
      case INDICATOR -> indicator(value);
    };
  }

  private static Query orNothing(@Nullable Query query) {
    return query == null ? MatchNoDocsQuery.INSTANCE : query;
  }

  private static Query unit(String name, Set<Role> roles) {
    if (roles.isEmpty()) {
      return orNothing(UnitNames.query(IndexSchema.UNIT, name));
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Role role : roles) {
      any.add(orNothing(UnitNames.query(IndexSchema.unit(role), name)), Occur.SHOULD);
    }
    return any.build();
  }

  // ---- one of a few

  Role role(Field asked) throws QuerySyntaxException {
    return choice(asked, CHINESE_ROLES, Role.values());
  }

  HitKind kind(Field asked) throws QuerySyntaxException {
    return choice(asked, CHINESE_KINDS, HitKind.values());
  }

  private <T> T choice(Field asked, Map<String, T> chinese, T[] all) throws QuerySyntaxException {
    String value = asked.value().strip();
    T named = chinese.get(value);
    if (named != null) {
      return named;
    }
    for (T choice : all) {
      if (choice.toString().equals(value.toLowerCase(Locale.ROOT))) {
        return choice;
      }
    }
    String known = Arrays.stream(all).map(Object::toString).collect(Collectors.joining(", "));
    throw new QuerySyntaxException(Reason.CHOICE, source, asked.at(), value, known);
  }

  // ---- numbers and names of documents

  private String key(Field asked) throws QuerySyntaxException {
    String key = FilterKey.of(asked.value());
    if (key.isEmpty()) {
      throw new QuerySyntaxException(
          Reason.FIELD_EMPTY, source, asked.at(), asked.field().toString(), "");
    }
    return key;
  }

  private static Query numbered(String field, String key) {
    return FilterKey.isNumber(key)
        ? new TermQuery(new Term(field, key))
        : FilterKey.containing(field, key);
  }

  private static Query indicator(String value) {
    List<Token> tokens = TokenScanner.scan(value);
    if (tokens.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (QueryWords.Group group : QueryWords.groups(tokens)) {
      all.add(TextQuery.inField(IndexSchema.TARGET_INDICATOR, TextQuery.tokens(group)), Occur.MUST);
    }
    return new BooleanQuery.Builder()
        .add(all.build(), Occur.SHOULD)
        .add(
            TextQuery.inField(IndexSchema.TARGET_INDICATOR, QueryWords.characters(tokens)),
            Occur.SHOULD)
        .build();
  }

  // ---- ranges

  private ValueRange range(Field asked, Reason reason) throws QuerySyntaxException {
    ValueRange range = ValueRange.of(asked.value());
    if (range.isEmpty()) {
      throw wrong(reason, asked, 0, asked.value());
    }
    return range;
  }

  private QuerySyntaxException wrong(Reason reason, Field asked, int offset, String value) {
    return wrong(reason, source, asked.at() + offset, value);
  }

  /**
   * A wrong value, pointed at.
   *
   * @param around where it stands in the query, or spaces before that
   */
  static QuerySyntaxException wrong(Reason reason, String query, int around, String value) {
    int at = Math.min(query.length(), around);
    while (at < query.length() && query.charAt(at) == ' ') {
      at++;
    }
    return new QuerySyntaxException(reason, query, at, value, "");
  }

  private Query year(Field asked) throws QuerySyntaxException {
    ValueRange range = range(asked, Reason.YEAR);
    String first = range.low().isEmpty() ? null : year(asked, range.low(), range.lowAt(), true);
    String last = range.high().isEmpty() ? null : year(asked, range.high(), range.highAt(), false);
    return TermRangeQuery.newStringRange(
        IndexSchema.YEAR, first, last, range.lowIncluded(), range.highIncluded());
  }

  private String year(Field asked, String written, int offset, boolean first)
      throws QuerySyntaxException {
    Days days = Days.of(written);
    if (days == null) {
      throw wrong(Reason.YEAR, asked, offset, written);
    }
    return String.valueOf((first ? days.first() : days.last()) / 10_000);
  }

  private Query due(Field asked) throws QuerySyntaxException {
    DueRange due = DueRange.of(asked.value(), source, asked.at());
    return due.isEmpty()
        ? MatchNoDocsQuery.INSTANCE
        : NumericDocValuesField.newSlowRangeQuery(IndexSchema.DUE, due.first(), due.last());
  }

  private Query value(Field asked) throws QuerySyntaxException {
    ValueRange range = range(asked, Reason.AMOUNT);
    double from = Double.NEGATIVE_INFINITY;
    double to = Double.POSITIVE_INFINITY;
    Set<String> units = new TreeSet<>();
    if (!range.low().isEmpty()) {
      Amount amount = amount(asked, range.low(), range.lowAt());
      units.add(amount.unit());
      from = range.lowIncluded() ? amount.value() : Math.nextUp(amount.value());
    }
    if (!range.high().isEmpty()) {
      Amount amount = amount(asked, range.high(), range.highAt());
      units.add(amount.unit());
      to = range.highIncluded() ? amount.value() : Math.nextDown(amount.value());
    }
    units.remove(""); // 10..20%: the unit is written once
    if (from > to) {
      return MatchNoDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(
        NumericDocValuesField.newSlowRangeQuery(
            IndexSchema.VALUE_HIGH, NumericUtils.doubleToSortableLong(from), Long.MAX_VALUE),
        Occur.FILTER);
    both.add(
        NumericDocValuesField.newSlowRangeQuery(
            IndexSchema.VALUE_LOW, Long.MIN_VALUE, NumericUtils.doubleToSortableLong(to)),
        Occur.FILTER);
    for (String unit : units) {
      both.add(new TermQuery(new Term(IndexSchema.VALUE_UNIT, FilterKey.of(unit))), Occur.FILTER);
    }
    return both.build();
  }

  private Amount amount(Field asked, String written, int offset) throws QuerySyntaxException {
    Amount amount = Amount.of(written);
    if (amount == null) {
      throw wrong(Reason.AMOUNT, asked, offset, written);
    }
    return amount;
  }
}
