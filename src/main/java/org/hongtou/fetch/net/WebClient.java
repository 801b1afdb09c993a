package org.hongtou.fetch.net;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests over http and https, each with limits for everything that a server could do, only
 * to public addresses unless allowed. It knows nothing of robots.txt and pauses: {@link PoliteWeb}
 * does, and is what pages are fetched by. Thread-safe.
 */
public final class WebClient implements AutoCloseable {
  private final Exchange exchange;
  private final AddressGuard guard;
  private final WebLimits limits;
  private final Timing timing;
  private final Stop stop;
  private final AtomicBoolean closed;

  private WebClient(Builder builder) {
    AtomicBoolean ended = new AtomicBoolean();
    BooleanSupplier stopped = builder.stopped;
    closed = ended;
    stop = new Stop(() -> ended.get() || stopped.getAsBoolean());
    limits = builder.limits;
    timing = builder.timing;
    guard = new AddressGuard(builder.resolver, builder.allowPrivate);
    exchange =
        new Exchange(
            new Connecting(guard, builder.dialer, builder.tls, limits, stop),
            userAgent(builder.version, builder.contact),
            limits,
            timing::now,
            stop);
  }

  /** A client with the standard settings, to be changed. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Asks, and follows redirects. Of whatever status the answer is: that is not judged here.
   *
   * @param folder where a file for the content is made; it is the caller's to move or delete
   * @throws FetchFailure if there is no whole answer; then no file is left
   * @throws java.io.UncheckedIOException if the folder cannot be written
   */
  public WebResponse send(WebRequest request, Path folder) throws FetchFailure {
    Exchange.Taking taking =
        new Exchange.Taking(folder, limits.response(), status -> !Redirects.leads(status), false);
    return Redirects.follow(normal(request), limits.redirects(), hop -> exchange.send(hop, taking));
  }

  /** With an address that says what is connected to. */
  static WebRequest normal(WebRequest request) throws FetchFailure {
    return new WebRequest(
        WebAddress.of(request.url().toString()),
        request.form(),
        request.etag(),
        request.lastModified(),
        request.mostBytes());
  }

  /** Ends what is being sent or received, as {@link FetchFailure.Reason#STOPPED}. */
  @Override
  public void close() {
    closed.set(true);
  }

  Exchange exchange() {
    return exchange;
  }

  AddressGuard guard() {
    return guard;
  }

  WebLimits limits() {
    return limits;
  }

  Timing timing() {
    return timing;
  }

  Stop stop() {
    return stop;
  }

  private static String userAgent(@Nullable String version, @Nullable String contact) {
    return PoliteWeb.ROBOT
        + (version == null ? "" : "/" + version)
        + " (+reads public policy notices"
        + (contact == null ? "" : "; contact: " + contact)
        + ")";
  }

  /** Settings of a client. */
  public static final class Builder {
    private @Nullable String version;
    private @Nullable String contact;
    private boolean allowPrivate;
    private BooleanSupplier stopped = () -> false;
    private NameResolver resolver = NameResolver.SYSTEM;
    private WebLimits limits = WebLimits.STANDARD;
    private Timing timing = Timing.real();
    private Connecting.Dialer dialer = Connecting.Dialer.DIRECT;
    private SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();

    private Builder() {}

    /** The program's version, for the User-Agent. */
    public Builder version(String number) {
      version = plain(number, "version");
      return this;
    }

    /**
     * Whom a site's keeper can write to: an e-mail address or a page.
     *
     * @throws IllegalArgumentException if it holds anything but printable ASCII, or brackets
     */
    public Builder contact(@Nullable String address) {
      contact = address == null || address.isBlank() ? null : plain(address.strip(), "contact");
      return this;
    }

    /** Whether addresses that are not public are asked, too. */
    public Builder allowPrivate(boolean allowed) {
      allowPrivate = allowed;
      return this;
    }

    /** Asked at least ten times a second during waits; true ends them. */
    public Builder stopped(BooleanSupplier asked) {
      stopped = asked;
      return this;
    }

    /** Who knows the addresses of names. */
    public Builder resolver(NameResolver other) {
      resolver = other;
      return this;
    }

    public Builder limits(WebLimits other) {
      limits = other;
      return this;
    }

    /** For waits and for the time of day; a slow server is always measured by the real one. */
    public Builder timing(Timing other) {
      timing = other;
      return this;
    }

    Builder dialer(Connecting.Dialer other) {
      dialer = other;
      return this;
    }

    Builder tls(SSLSocketFactory other) {
      tls = other;
      return this;
    }

    public WebClient build() {
      return new WebClient(this);
    }

    private static String plain(String text, String what) {
      if (!text.chars().allMatch(c -> c >= ' ' && c < 0x7f && c != '(' && c != ')' && c != '\\')) {
        throw new IllegalArgumentException(
            "the "
                + what
                + " goes into each request's User-Agent: only ASCII characters, without brackets");
      }
      return text;
    }
  }
}
