package org.hongtou.fetch.net;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hongtou.fetch.net.FetchFailure.Reason;

/**
 * Asks as a guest does: only what robots.txt allows, one request at a time to each host name, with
 * a pause after each answer, later where a server asks for it, and not for ever where it fails.
 * Each of these holds for every hop of a redirect, too.
 *
 * <p>One for all hosts and threads; it waits in the thread that asks.
 */
public final class PoliteWeb {
  /** The name that robots.txt files know this program by. */
  public static final String ROBOT = "Hongtou";

  /** A robots.txt that asks for more between two requests does not mean to be visited. */
  private static final Duration LONGEST_CRAWL_DELAY = Duration.ofMinutes(5);

  private final WebClient client;
  private final Path folder;
  private final Patience patience;
  private final RobotsFiles robots;

  private PoliteWeb(Builder builder) {
    client = builder.client;
    folder = builder.folder;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(builder.seed);
    HostGate gate = new HostGate(client.timing(), client.stop());
    patience = new Patience(gate, client.exchange(), client.timing(), random);
    robots = new RobotsFiles(builder.cache, patience, client.timing(), client.stop(), folder);
  }

  /**
   * A guest with the standard settings, to be changed.
   *
   * @param folder for the content of answers; must exist
   */
  public static Builder builder(WebClient client, Path folder) {
    return new Builder(client, folder);
  }

  /**
   * Asks, and waits as long as politeness wants.
   *
   * @return an answer of status 2xx, whose content is a new file in the folder, the caller's to
   *     move or delete; or of status 304 if the request has a condition
   * @throws FetchFailure if there is none, or none is allowed; then no file is left
   * @throws java.io.UncheckedIOException if the folder cannot be written
   */
  public WebResponse ask(WebRequest request, Politeness politeness) throws FetchFailure {
    Exchange.Taking taking =
        new Exchange.Taking(
            folder, politeness.responseTime(), status -> status / 100 == 2 && status != 206, false);
    WebResponse answer =
        Redirects.follow(
            WebClient.normal(request),
            client.limits().redirects(),
            hop -> patience.send(hop, allowed(hop.url(), politeness), taking));
    judge(request, answer);
    return answer;
  }

  /**
   * Whether an address may be asked for; fetches its robots.txt if need be.
   *
   * @throws FetchFailure if it may not
   */
  public void checkRobots(URI url, Politeness politeness) throws FetchFailure {
    allowed(WebAddress.of(url.toString()), politeness);
  }

  /** The politeness that the host's robots.txt wants. */
  private Politeness allowed(URI url, Politeness politeness) throws FetchFailure {
    client.guard().checkLiteral(url);
    RobotsFiles.Rules rules = robots.of(url, politeness);
    if (!rules.allows(url)) {
      throw new FetchFailure(Reason.ROBOTS, ShownUrl.of(url) + " is forbidden by robots.txt", null);
    }
    Duration asked = rules.crawlDelay();
    if (asked.compareTo(LONGEST_CRAWL_DELAY) > 0) {
      throw new FetchFailure(
          Reason.ROBOTS,
          ShownUrl.of(url)
              + " may be asked for only every "
              + Patience.shown(asked)
              + " (Crawl-delay of robots.txt); more than "
              + Patience.shown(LONGEST_CRAWL_DELAY)
              + " is too slow to fetch a site",
          null);
    }
    return asked.compareTo(politeness.delay()) > 0 ? politeness.withDelay(asked) : politeness;
  }

  private static void judge(WebRequest request, WebResponse answer) throws FetchFailure {
    int status = answer.status();
    boolean conditional = request.etag() != null || request.lastModified() != null;
    if ((status / 100 == 2 && status != 206) || (status == 304 && conditional)) {
      return;
    }
    String shown = ShownUrl.of(answer.url());
    if (status == 404 || status == 410) {
      throw new FetchFailure(Reason.GONE, status, shown + " is not there (" + status + ")", null);
    }
    throw new FetchFailure(Reason.STATUS, status, shown + " answered " + status, null);
  }

  /** Settings of a guest. */
  public static final class Builder {
    private final WebClient client;
    private final Path folder;
    private RobotsCache cache = RobotsCache.inMemory();
    private long seed = System.nanoTime();

    private Builder(WebClient client, Path folder) {
      this.client = client;
      this.folder = folder;
    }

    /** Where robots.txt files are kept between runs. */
    public Builder robots(RobotsCache other) {
      cache = other;
      return this;
    }

    /** For the waits that are drawn by chance. */
    public Builder seed(long other) {
      seed = other;
      return this;
    }

    public PoliteWeb build() {
      return new PoliteWeb(this);
    }
  }
}
