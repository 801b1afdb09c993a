package org.hongtou.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.hongtou.index.Facets.Value;
import org.hongtou.index.QueryNode.And;
import org.hongtou.index.QueryNode.Field;
import org.hongtou.model.Role;

/**
 * Counts a query's hits by values. Which values are shown is decided by how many hits have them as
 * they stand; what is shown beside each is how many hits the query has when it is narrowed to it.
 * The two differ where a value is part of another: {@code unit:商务局} also finds 市商务局.
 */
final class FacetCounter {
  private final IndexSearcher lucene;
  private final SearchRequest request;
  private final And root;
  private final FieldQueries fields;
  private final Set<HitKind> kinds;
  private final TextQuery text;

  FacetCounter(IndexSearcher lucene, SearchRequest request) throws QuerySyntaxException {
    this.lucene = lucene;
    this.request = request;
    this.fields = new FieldQueries(request.query());
    this.root = RequestFilters.addedTo(QueryParser.parse(request.query()), request);
    this.kinds = AskedKinds.of(root, request.kinds(), fields);
    this.text = new TextQuery(request.query(), root, kinds, fields);
  }

  /**
   * What the query finds.
   *
   * @param any whether nothing has all of its words, so that these have some
   */
  record Found(HitSet hits, boolean any) {}

  Found found() throws QuerySyntaxException, IOException {
    Query all = text.all();
    HitSet hits = hits(all == null ? MatchNoDocsQuery.INSTANCE : all, kinds);
    if (total(hits) == 0 && all != null && text.canBeRelaxed()) {
      hits = hits(text.any(), kinds);
      return new Found(hits, total(hits) > 0);
    }
    return new Found(hits, false);
  }

  Facets count(Collection<Facet> facets, int limit) throws QuerySyntaxException, IOException {
    Found found = found();
    HitSet hits = found.hits();
    List<Facets.Values> counted = new ArrayList<>();
    for (Facet facet : facets) {
      counted.add(values(facet, hits, found.any(), limit));
    }
    return new Facets(total(hits), hits.counts(), found.any(), counted);
  }

  private HitSet hits(Query query, Set<HitKind> ofKinds) throws IOException {
    return new HitSet(lucene, query, ofKinds, request.allSources());
  }

  private static long total(HitSet hits) {
    return hits.counts().values().stream().mapToLong(Long::longValue).sum();
  }

  private Facets.Values values(Facet facet, HitSet hits, boolean any, int limit)
      throws QuerySyntaxException, IOException {
    Set<Role> roles = text.roles(root.parts(), Set.of());
    List<String> names = names(facet, hits, roles);
    List<Value> values = new ArrayList<>();
    int distinct = names.size();
    for (String name : names) {
      if (values.size() == limit) {
        break;
      }
      String narrower = FieldText.of(facet.field(), name);
      Field field = FieldText.read(narrower);
      long count = field == null ? 0 : count(field, hits, roles, any);
      if (field == null || count == 0) {
        distinct--;
      } else {
        values.add(new Value(name, count, kindsFor(field) + narrower));
      }
    }
    values.sort(Comparator.comparingLong(Value::count).reversed().thenComparing(Value::value));
    return new Facets.Values(facet, distinct, values);
  }

  private List<String> names(Facet facet, HitSet hits, Set<Role> roles) throws IOException {
    FacetValues values = new FacetValues(lucene.getIndexReader(), hits.first());
    return switch (facet) {
      case REGION -> values.addTerms(IndexSchema.REGION).mostFrequentFirst();
      case YEAR -> values.addTerms(IndexSchema.YEAR).mostFrequentFirst();
      case ISSUER -> values.addTerms(IndexSchema.ISSUER).withoutShortForms().mostFrequentFirst();
      case TYPE -> values.addTerms(IndexSchema.TYPE).mostFrequentFirst();
      case ROLE -> values.addTerms(IndexSchema.ROLE).mostFrequentFirst();
      case INDICATOR -> values.addNames(List.of(IndexSchema.INDICATOR_NAME)).mostFrequentFirst();
      case DUE -> values.addYears(IndexSchema.DUE).mostFrequentFirst();
      case UNIT ->
          values
              .addNames(
                  (roles.isEmpty() ? EnumSet.allOf(Role.class) : roles)
                      .stream().map(IndexSchema::unitName).toList())
              .mostFrequentFirst();
    };
  }

  private long count(Field field, HitSet hits, Set<Role> roles, boolean any)
      throws QuerySyntaxException, IOException {
    if (field.field() != QueryField.ROLE) {
      return hits.count(fields.query(field, roles));
    }
    // A role changes what the units of the query mean: unit:省商务厅 role:lead is where it leads.
    TextQuery narrowed = new TextQuery(request.query(), with(field), kinds, fields);
    Query query = any ? narrowed.any() : narrowed.all();
    return query == null ? 0 : total(hits(query, kinds));
  }

  private And with(Field field) {
    List<QueryNode> parts = new ArrayList<>(root.parts());
    parts.add(field);
    return new And(parts);
  }

  /** The kinds that are to be named with a field because it would bring others. */
  private String kindsFor(Field field) throws QuerySyntaxException {
    if (kinds.containsAll(AskedKinds.of(with(field), request.kinds(), fields))) {
      return "";
    }
    List<String> names =
        Arrays.stream(HitKind.values()).filter(kinds::contains).map(HitKind::toString).toList();
    return QueryField.KIND + ":" + String.join(",", names) + " ";
  }
}
