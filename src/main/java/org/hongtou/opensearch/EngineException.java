package org.hongtou.opensearch;

import org.jspecify.annotations.Nullable;

/** OpenSearch can't be used as it was asked for. The message is one sentence for the user. */
public final class EngineException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why, for messages in other languages. */
  public enum Reason {
    /** The address is none of an index. */
    ADDRESS("{0} is not the address of an index; write it as http://localhost:9200/notices"),
    /** The address holds a password, which other users of the machine would see. */
    PASSWORD(
        "the address holds a password, which others would see in the list of processes; "
            + "put it into HONGTOU_OPENSEARCH_PASSWORD, and only the user into the address"),
    /** Nobody answers, or not in time. */
    UNREACHABLE("OpenSearch doesn''t answer at {0}: {1}"),
    /** It didn't answer, or had no room, for as long as was to be waited. */
    GAVE_UP(
        "OpenSearch at {0} took nothing for {1} seconds: {2}; what was pushed stays, "
            + "the next hongtou push goes on from there"),
    /** User and password are wrong, or may not do it. */
    FORBIDDEN(
        "OpenSearch at {0} refuses the user: {1}; put the user into the address and the password "
            + "into HONGTOU_OPENSEARCH_PASSWORD"),
    /** Its nodes lack the plugin. */
    NO_PLUGIN(
        "OpenSearch at {0} lacks Hongtou''s plugin; make it with scripts/opensearch-plugin and "
            + "install it on every node"),
    /** There is no such index. */
    MISSING("OpenSearch has no index {0}; fill it with: hongtou push {1}"),
    /** The index is somebody else's. */
    NOT_HONGTOU("the index {0} was not made by hongtou push; name another in the address"),
    /** The index was made by another version of Hongtou. */
    OTHER_SCHEMA(
        "the index {0} was made by another version of Hongtou ({1}, not {2}); "
            + "push into an index of another name"),
    /** The index changed between two questions. */
    CHANGED("the index {0} was changed while it was searched; search again"),
    /** It answered with an error. */
    FAILED("OpenSearch at {0} answers {1}: {2}");

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
    super(java.text.MessageFormat.format(reason.english, (Object[]) details), cause);
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
