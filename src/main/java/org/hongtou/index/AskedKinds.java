package org.hongtou.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.hongtou.index.QueryNode.And;
import org.hongtou.index.QueryNode.Field;
import org.hongtou.index.QueryNode.Or;

/**
 * Which kinds of hits a query wants. Where it doesn't say, its fields do: who asks for a value
 * wants targets, for a deadline tasks and targets, for a number or a citation alone notices.
 */
final class AskedKinds {
  private static final Set<QueryField> OF_PARTS =
      EnumSet.of(QueryField.UNIT, QueryField.LEAD, QueryField.SUPPORT, QueryField.ROLE);

  private AskedKinds() {}

  /**
   * The kinds.
   *
   * @param requested those of the request; all for whatever the query wants
   * @return none if request and query contradict each other
   */
  static Set<HitKind> of(And query, Set<HitKind> requested, FieldQueries fields)
      throws QuerySyntaxException {
    EnumSet<HitKind> kinds = EnumSet.copyOf(requested);
    boolean said = kinds.size() < HitKind.values().length;
    Set<QueryField> named = EnumSet.noneOf(QueryField.class);
    boolean words = false;
    for (QueryNode part : query.parts()) {
      List<Field> alternatives = alternatives(part);
      for (Field field : alternatives) {
        named.add(field.field());
      }
      if (!alternatives.isEmpty()
          && alternatives.stream().allMatch(f -> f.field() == QueryField.KIND)) {
        EnumSet<HitKind> wanted = EnumSet.noneOf(HitKind.class);
        for (Field field : alternatives) {
          wanted.add(fields.kind(field));
        }
        kinds.retainAll(wanted);
      }
      words |= part instanceof QueryNode.Words || part instanceof QueryNode.Phrase;
    }
    if (said || named.contains(QueryField.KIND)) {
      return kinds;
    }
    if (named.contains(QueryField.VALUE) || named.contains(QueryField.INDICATOR)) {
      return EnumSet.of(HitKind.TARGET);
    }
    if (named.contains(QueryField.DUE)) {
      return EnumSet.of(HitKind.TASK, HitKind.TARGET);
    }
    boolean ofNotice = named.contains(QueryField.NUMBER) || named.contains(QueryField.CITES);
    boolean ofParts = words || named.stream().anyMatch(OF_PARTS::contains);
    return ofNotice && !ofParts ? EnumSet.of(HitKind.NOTICE) : kinds;
  }

  /** What a query finds of some kinds. */
  static Query only(Query found, Set<HitKind> kinds) {
    BooleanQuery.Builder ofKinds = new BooleanQuery.Builder();
    for (HitKind kind : kinds) {
      ofKinds.add(new TermQuery(new Term(IndexSchema.KIND, kind.toString())), Occur.SHOULD);
    }
    return new BooleanQuery.Builder()
        .add(found, Occur.MUST)
        .add(ofKinds.build(), Occur.FILTER)
        .build();
  }

  /** The fields of which one has to hold; none if the part is not of fields alone. */
  static List<Field> alternatives(QueryNode part) {
    if (part instanceof Field field) {
      return List.of(field);
    }
    List<Field> fields = new ArrayList<>();
    if (part instanceof Or or) {
      for (QueryNode alternative : or.parts()) {
        List<Field> inner = alternatives(alternative);
        if (inner.isEmpty()) {
          return List.of();
        }
        fields.addAll(inner);
      }
    }
    return fields;
  }
}
