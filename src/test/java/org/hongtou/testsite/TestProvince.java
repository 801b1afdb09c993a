package org.hongtou.testsite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A province's web sites on the loopback addresses, for tests of fetching and for trying it out.
 * Every {@link Department} is a host of its own, {@code 127.0.0.1} and on, all with one port. What
 * a site answers depends only on the seed and on the switches below; threads may use it at will.
 *
 * <p>It does not start where the addresses beside {@code 127.0.0.1} are not set up: Linux has them
 * all, macOS only after {@code ifconfig lo0 alias}.
 */
public final class TestProvince implements AutoCloseable {
  private final Sites sites;
  private final RequestLog log;
  private final LoopbackServer server;

  private TestProvince(ProvinceOptions options) {
    AtomicReference<@Nullable TestProvince> self = new AtomicReference<>();
    TroubleSite troubles =
        new TroubleSite(
            () -> {
              TestProvince province = Objects.requireNonNull(self.get());
              return province.uri(province.notices(Department.PROVINCE).getFirst());
            });
    sites = new Sites(options.seed(), options.hugeEntries(), troubles);
    log = new RequestLog(options.log());
    List<String> addresses =
        Arrays.stream(Department.values()).map(department -> department.address()).toList();
    server = new LoopbackServer(addresses, options.port(), options.delay(), sites, log);
    self.set(this);
  }

  /** Starts one on a free port. */
  public static TestProvince start() {
    return start(ProvinceOptions.usual());
  }

  /** Starts one. */
  public static TestProvince start(ProvinceOptions options) {
    return new TestProvince(options);
  }

  public int port() {
    return server.port();
  }

  /** {@code http://127.0.0.3:8480/} */
  public URI base(Department department) {
    return URI.create("http://" + department.address() + ":" + port() + "/");
  }

  /** The first page of the department's list, as a user would give it. */
  public URI list(Department department) {
    return uri(department, department.listPath());
  }

  /** The address of a path, with or without a query, on the department's host. */
  public URI uri(Department department, String path) {
    return base(department).resolve(path);
  }

  /** The address of a notice's page. */
  public URI uri(ComposedNotice notice) {
    return uri(notice.department(), notice.path());
  }

  /** The addresses of a notice's attachments, as its page links them. */
  public List<URI> attachments(ComposedNotice notice) {
    return sites.attachments(notice, base(notice.department()));
  }

  /**
   * What the department's list names now, newest first; empty for {@link Department#TROUBLES} and
   * {@link Department#HUGE}.
   */
  public List<ComposedNotice> notices(Department department) {
    return sites.notices(department);
  }

  /**
   * The bytes that a GET gives now, unpacked and behind redirects, without being logged.
   *
   * @throws IllegalArgumentException if it gives none
   */
  public byte[] bytes(URI uri) {
    URI at = uri;
    for (int hops = 0; hops < 10; hops++) {
      String query = at.getRawQuery();
      Asked asked = Asked.get(at.getRawPath() + (query == null ? "" : "?" + query));
      Answer answer = sites.untroubled(at.getHost(), asked);
      String location = answer.header("Location");
      if (location != null) {
        at = at.resolve(location);
      } else if (answer.status() == 200) {
        return bytes(answer);
      } else {
        break;
      }
    }
    throw new IllegalArgumentException(uri + " gives no bytes");
  }

  private static byte[] bytes(Answer answer) {
    byte[] whole = answer.bytes();
    Answer.Body streamed = answer.streamedBody();
    if (streamed == null) {
      return whole == null ? new byte[0] : whole;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      streamed.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Every request so far, in the order received. */
  public List<LoggedRequest> log() {
    return log.requests();
  }

  /** Forgets the requests so far. What has changed since the start stays as it is. */
  public void clearLog() {
    log.clear();
  }

  /** How many of the requests so far are such. */
  public long count(Predicate<LoggedRequest> such) {
    return log().stream().filter(such).count();
  }

  /** Corrects a notice's page: it has other bytes, another ETag and a later Last-Modified. */
  public void change(ComposedNotice notice) {
    sites.change(notice);
  }

  /** Takes a notice off the list; its page and its attachments give 404. */
  public void remove(ComposedNotice notice) {
    sites.remove(notice);
  }

  /** Lets a notice's page give 404, while the list still names it. */
  public void vanish(ComposedNotice notice) {
    sites.vanish(notice);
  }

  /** Publishes one more notice, at the top of the list of an ordinary department. */
  public ComposedNotice publish(Department department) {
    return sites.publish(department);
  }

  /**
   * Lets the next requests for a page go wrong. An earlier call for the page no longer counts.
   *
   * @param page whose query counts if it has one
   * @param times how many requests; {@code Integer.MAX_VALUE} for all
   */
  public void trouble(URI page, Trouble trouble, int times) {
    String query = page.getRawQuery();
    String target = page.getRawPath() + (query == null ? "" : "?" + query);
    sites.trouble(page.getHost(), target, trouble, times);
  }

  /** Sets what the department's host answers to the request for its robots.txt. */
  public void robots(Department department, RobotsAnswer answer) {
    sites.robots(department, answer);
  }

  /**
   * Writes a profile for each department that has one, as {@code testsite-szf.yaml}.
   *
   * @return the folder
   */
  public Path writeProfiles(Path folder) {
    return ProfileFiles.write(this, folder);
  }

  @Override
  public void close() {
    server.close();
    try {
      log.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
