package org.hongtou.index;

import java.util.List;
import org.hongtou.index.QueryNode.Field;
import org.jspecify.annotations.Nullable;

/** A field of a query as one writes it. */
final class FieldText {
  private FieldText() {}

  /** The field with a value, in quotes where the value would otherwise be cut. */
  static String of(QueryField field, String value) {
    boolean plain = value.codePoints().allMatch(Character::isLetterOrDigit);
    return plain ? field + ":" + value : field + ":\"" + value + "\"";
  }

  /** Null if it isn't read as one field: the value has quotes of its own. */
  static @Nullable Field read(String written) {
    try {
      List<QueryNode> parts = QueryParser.parse(written).parts();
      return parts.size() == 1 && parts.getFirst() instanceof Field field ? field : null;
    } catch (QuerySyntaxException e) {
      return null;
    }
  }
}
