package org.hongtou.opensearch;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** OpenSearch can't be used as it was asked for. The message is one sentence for the user. */
public final class EngineException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why, for messages in other languages. */
  public enum Reason {
    /** The address is none of an index. */
    ADDRESS("%1$s is not the address of an index; write it as http://localhost:9200/notices"),
    /** The address holds a password, which other users of the machine would see. */
    PASSWORD(
        "the address holds a password, which others would see in the list of processes; "
            + "put it into HONGTOU_OPENSEARCH_PASSWORD, and only the user into the address"),
    /** Nobody answers, or not in time. */
    UNREACHABLE("OpenSearch doesn't answer at %1$s: %2$s"),
    /** It didn't answer, or had no room, for as long as was to be waited. */
    GAVE_UP(
        "OpenSearch at %1$s took nothing for %2$s seconds: %3$s; what was pushed stays, "
            + "the next hongtou push goes on from there"),
    /** User and password are wrong, or may not do it. */
    FORBIDDEN(
        "OpenSearch at %1$s refuses the user: %2$s; put the user into the address and the password "
            + "into HONGTOU_OPENSEARCH_PASSWORD"),
    /** Its nodes lack the plugin. */
    NO_PLUGIN(
        "OpenSearch at %1$s lacks Hongtou's plugin; make it with scripts/opensearch-plugin and "
            + "install it on every node"),
    /** There is no such index. */
    MISSING("OpenSearch has no index %1$s; fill it with: hongtou push %2$s"),
    /** The index is somebody else's. */
    NOT_HONGTOU("the index %1$s was not made by hongtou push; name another in the address"),
    /** The index was made by another version of Hongtou. */
    OTHER_SCHEMA(
        "the index %1$s was made by another version of Hongtou (%2$s, not %3$s); "
            + "push into an index of another name"),
    /** It answered with an error. */
    FAILED("OpenSearch at %1$s answers %2$s: %3$s");

    private final String english;

    Reason(String english) {
      this.english = english;
    }
  }

  private final Reason reason;
  private final String[] details;

  EngineException(Reason reason, String... details) {
    this(null, reason, details);
  }

  EngineException(@Nullable Throwable cause, Reason reason, String... details) {
    super(String.format(Locale.ROOT, reason.english, (Object[]) details), cause);
    this.reason = reason;
    this.details = details.clone();
  }

  public Reason reason() {
    return reason;
  }

  /** What the sentence names: the address, then what the reason has beside it. */
  public Object[] details() {
    return details.clone();
  }
}
