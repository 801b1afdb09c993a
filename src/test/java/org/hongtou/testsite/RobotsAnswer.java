package org.hongtou.testsite;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a host answers to the request for its robots.txt. */
public final class RobotsAnswer {
  private final int status;
  private final byte[] body;
  private final @Nullable URI target;
  private final @Nullable Trouble trouble;

  private RobotsAnswer(int status, byte[] body, @Nullable URI target, @Nullable Trouble trouble) {
    this.status = status;
    this.body = body;
    this.target = target;
    this.trouble = trouble;
  }

  /** 200 with this text, in UTF-8. */
  public static RobotsAnswer text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** 200 with these bytes. */
  public static RobotsAnswer bytes(byte[] body) {
    return new RobotsAnswer(200, body.clone(), null, null);
  }

  /** A status without a text. */
  public static RobotsAnswer status(int status) {
    return new RobotsAnswer(status, new byte[0], null, null);
  }

  /** A redirect. */
  public static RobotsAnswer redirect(int status, URI to) {
    return new RobotsAnswer(status, new byte[0], Objects.requireNonNull(to), null);
  }

  /** An answer that goes wrong. */
  public static RobotsAnswer trouble(Trouble trouble) {
    return new RobotsAnswer(0, new byte[0], null, Objects.requireNonNull(trouble));
  }

  Answer answer() {
    if (trouble != null) {
      return Answer.trouble(trouble);
    }
    if (target != null) {
      return Answer.redirect(status, target.toString());
    }
    return Answer.of(status, "text/plain", body);
  }
}
