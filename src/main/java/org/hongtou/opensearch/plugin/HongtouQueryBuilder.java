package org.hongtou.opensearch.plugin;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.search.Query;
import org.hongtou.index.HitKind;
import org.hongtou.index.QuerySyntaxException;
import org.hongtou.index.RemoteQuery;
import org.hongtou.index.SearchRequest;
import org.hongtou.model.Role;
import org.jspecify.annotations.Nullable;
import org.opensearch.core.ParseField;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.common.io.stream.StreamOutput;
import org.opensearch.core.xcontent.ObjectParser;
import org.opensearch.core.xcontent.XContentBuilder;
import org.opensearch.core.xcontent.XContentParser;
import org.opensearch.index.query.AbstractQueryBuilder;
import org.opensearch.index.query.QueryShardContext;
import org.opensearch.index.query.QueryShardException;

/**
 * The query {@code hongtou}: {@code {"hongtou": {"query": "智慧城市 unit:省商务厅", "kinds": ["task"]}}}.
 * It finds and scores what {@code hongtou search} would in an index of its own.
 *
 * <p>With {@code "part": "rest"} it finds what has some of the words, not all, which is to follow
 * where little has all.
 */
final class HongtouQueryBuilder extends AbstractQueryBuilder<HongtouQueryBuilder> {
  static final String NAME = "hongtou";

  private static final ParseField QUERY = new ParseField("query");
  private static final ParseField REGION = new ParseField("region");
  private static final ParseField YEAR = new ParseField("year");
  private static final ParseField UNIT = new ParseField("unit");
  private static final ParseField ROLE = new ParseField("role");
  private static final ParseField KINDS = new ParseField("kinds");
  private static final ParseField PART = new ParseField("part");

  private static final String COMPLETE = "complete";
  private static final String REST = "rest";

  private static final ObjectParser<HongtouQueryBuilder, Void> PARSER =
      new ObjectParser<>(NAME, HongtouQueryBuilder::new);

  static {
    PARSER.declareString((to, value) -> to.query = value, QUERY);
    PARSER.declareString((to, value) -> to.region = value, REGION);
    PARSER.declareInt((to, value) -> to.year = value, YEAR);
    PARSER.declareString((to, value) -> to.unit = value, UNIT);
    PARSER.declareString((to, value) -> to.role = value, ROLE);
    PARSER.declareStringArray((to, value) -> to.kinds = List.copyOf(value), KINDS);
    PARSER.declareString((to, value) -> to.part = value, PART);
    declareStandardFields(PARSER);
  }

  private String query = "";
  private @Nullable String region;
  private @Nullable Integer year;
  private @Nullable String unit;
  private @Nullable String role;
  private List<String> kinds = List.of();
  private String part = COMPLETE;

  private HongtouQueryBuilder() {}

  HongtouQueryBuilder(StreamInput in) throws IOException {
    super(in);
    query = in.readString();
    region = in.readOptionalString();
    year = in.readOptionalInt();
    unit = in.readOptionalString();
    role = in.readOptionalString();
    kinds = in.readStringList();
    part = in.readString();
  }

  @Override
  protected void doWriteTo(StreamOutput out) throws IOException {
    out.writeString(query);
    out.writeOptionalString(region);
    out.writeOptionalInt(year);
    out.writeOptionalString(unit);
    out.writeOptionalString(role);
    out.writeStringCollection(kinds);
    out.writeString(part);
  }

  static HongtouQueryBuilder read(XContentParser parser) throws IOException {
    return PARSER.parse(parser, null);
  }

  @Override
  protected void doXContent(XContentBuilder to, Params params) throws IOException {
    to.startObject(NAME);
    to.field(QUERY.getPreferredName(), query);
    write(to, REGION, region);
    write(to, YEAR, year);
    write(to, UNIT, unit);
    write(to, ROLE, role);
    if (!kinds.isEmpty()) {
      to.field(KINDS.getPreferredName(), kinds);
    }
    to.field(PART.getPreferredName(), part);
    printBoostAndQueryName(to);
    to.endObject();
  }

  private static void write(XContentBuilder to, ParseField field, @Nullable Object value)
      throws IOException {
    if (value != null) {
      to.field(field.getPreferredName(), value);
    }
  }

  @Override
  protected Query doToQuery(QueryShardContext shard) {
    try {
      RemoteQuery asked = RemoteQuery.of(request());
      return part.equals(REST) ? asked.rest() : asked.complete();
    } catch (QuerySyntaxException | IllegalArgumentException e) {
      throw new QueryShardException(shard, "[" + NAME + "] " + e.getMessage(), e);
    }
  }

  private SearchRequest request() {
    if (!part.equals(REST) && !part.equals(COMPLETE)) {
      throw new IllegalArgumentException("part is " + COMPLETE + " or " + REST + ", not " + part);
    }
    return SearchRequest.of(query)
        .withRegion(region)
        .withYear(year)
        .withUnit(unit)
        .withRole(role == null ? null : Role.valueOf(role.toUpperCase(Locale.ROOT)))
        .withKinds(
            kinds.stream()
                .map(kind -> HitKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                .toArray(HitKind[]::new));
  }

  private List<@Nullable Object> compared() {
    return Arrays.asList(query, region, year, unit, role, kinds, part);
  }

  @Override
  protected boolean doEquals(HongtouQueryBuilder other) {
    return compared().equals(other.compared());
  }

  @Override
  protected int doHashCode() {
    return Objects.hash(query, region, year, unit, role, kinds, part);
  }

  @Override
  public String getWriteableName() {
    return NAME;
  }
}
