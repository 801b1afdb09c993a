package org.hongtou.cli;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.hongtou.fetch.net.Politeness;
import org.hongtou.fetch.net.WebClient;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How Hongtou behaves on the web: the options of every command that asks a site. */
final class GuestOptions {
  private static final Duration SHORTEST_DELAY = Duration.ofSeconds(1);

  @Option(names = "--allow-private", descriptionKey = "fetch.allow-private")
  private boolean allowPrivate;

  @Option(names = "--contact", paramLabel = "MAIL|URL", descriptionKey = "fetch.contact")
  private @Nullable String contact;

  @Option(names = "--delay", paramLabel = "TIME", descriptionKey = "fetch.delay")
  private @Nullable String delay;

  @Mixin private SitesOption sites = new SitesOption();

  SitesOption sites() {
    return sites;
  }

  boolean allowPrivate() {
    return allowPrivate;
  }

  /** A client as the user wants it; the caller closes it. */
  WebClient client(BooleanSupplier stopped, Context context) {
    WebClient.Builder client = WebClient.builder().allowPrivate(allowPrivate).stopped(stopped);
    String version = Version.number();
    if (version != null) {
      client.version(version);
    }
    try {
      return client.contact(contact()).build();
    } catch (IllegalArgumentException e) {
      throw context.failure("fetch.badContact", contact());
    }
  }

  /** Whom a site's operator may write to; null if the user named nobody. */
  private @Nullable String contact() {
    String named = contact == null ? System.getenv("HONGTOU_CONTACT") : contact;
    return named == null || named.isBlank() ? null : named.strip();
  }

  /** The usual politeness, with the pause that the user named or else the profile's. */
  Politeness politeness(Duration ofProfile, Context context) {
    if (delay == null) {
      return Politeness.STANDARD.withDelay(ofProfile);
    }
    Duration pause = FetchOptionsGroup.time("--delay", delay, context);
    if (pause.compareTo(SHORTEST_DELAY) < 0 && !allowPrivate) {
      throw context.failure("fetch.badDelay", delay);
    }
    return Politeness.STANDARD.withDelay(pause);
  }
}
