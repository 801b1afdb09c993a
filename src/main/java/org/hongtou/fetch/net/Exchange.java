package org.hongtou.fetch.net;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.hongtou.fetch.net.FetchFailure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One request, one answer, over a connection of its own: a connection kept through the pause
 * between two requests is often closed by the server just when the next one leaves. Nothing is
 * remembered from one exchange to the next: no cookies, no credentials.
 */
final class Exchange {
  /** How many characters of a server's own words go into a message. */
  private static final int MOST_WORDS = 120;

  private final Connecting connecting;
  private final String userAgent;
  private final WebLimits limits;
  private final InstantSource clock;
  private final Stop stop;
  private final Http1Config http;

  /**
   * How an answer is taken.
   *
   * @param folder for its content
   * @param time for all of it
   * @param content of which status it is wanted
   * @param cut whether content that is too long is cut, rather than refused
   */
  record Taking(Path folder, Duration time, IntPredicate content, boolean cut) {}

  Exchange(
      Connecting connecting, String userAgent, WebLimits limits, InstantSource clock, Stop stop) {
    this.connecting = connecting;
    this.userAgent = userAgent;
    this.limits = limits;
    this.clock = clock;
    this.stop = stop;
    this.http =
        Http1Config.custom()
            .setMaxHeaderCount(limits.headerLines())
            .setMaxLineLength(limits.lineBytes())
            .setMaxEmptyLineCount(4)
            .build();
  }

  /** Asks; redirects are answers like others. */
  WebResponse send(WebRequest request, Taking taking) throws FetchFailure {
    stop.check();
    URI url = request.url();
    long deadline = System.nanoTime() + taking.time().toNanos();
    try (Connecting.Line line = connecting.to(url, deadline)) {
      try {
        return converse(request, taking, line);
      } catch (HttpException | IOException e) {
        throw failure(url, e, line.watched().cut());
      }
    }
  }

  private WebResponse converse(WebRequest request, Taking taking, Connecting.Line line)
      throws HttpException, IOException {
    DefaultBHttpClientConnection connection =
        new DefaultBHttpClientConnection(
            http,
            // so that each byte of a Location header stays what it was
            StandardCharsets.ISO_8859_1.newDecoder(),
            StandardCharsets.ISO_8859_1.newEncoder());
    line.bind(connection);
    ClassicHttpRequest head = head(request);
    connection.sendRequestHeader(head);
    if (head.getEntity() != null) {
      connection.sendRequestEntity(head);
    }
    connection.flush();
    ClassicHttpResponse answer;
    do {
      answer = connection.receiveResponseHeader();
    } while (answer.getCode() < 200);
    Instant at = clock.instant();
    List<WebResponse.Header> headers = new ArrayList<>();
    for (Header header : answer.getHeaders()) {
      headers.add(
          new WebResponse.Header(
              header.getName(), header.getValue() == null ? "" : header.getValue()));
    }
    int status = answer.getCode();
    URI url = request.url();
    WebResponse bare = new WebResponse(url, url, List.of(), at, status, headers, null, 0, null);
    if (status == 304 || !taking.content().test(status)) {
      return bare;
    }
    line.watched().allow(mostSent(request.mostBytes()), "far more is sent than it is long");
    InputStream content = new ByteArrayInputStream(new byte[0]);
    if (status != 204) {
      connection.receiveResponseEntity(answer);
      HttpEntity entity = answer.getEntity();
      if (entity != null) {
        if (entity.getContentLength() > request.mostBytes() && !taking.cut()) {
          throw BodyFile.tooLong(request.mostBytes());
        }
        content = entity.getContent();
      }
    }
    BodyFile body =
        BodyFile.receive(
            content,
            bare.header("Content-Encoding"),
            taking.folder(),
            new BodyFile.Limit(request.mostBytes(), taking.cut(), limits.ratio()));
    return new WebResponse(
        url, url, List.of(), at, status, headers, body.file(), body.bytes(), body.sha256());
  }

  /** Chunks have heads of their own, so a little more may come than the content is long. */
  private static long mostSent(long mostBytes) {
    return mostBytes > Long.MAX_VALUE / 4 ? Long.MAX_VALUE : 2 * mostBytes + (1L << 20);
  }

  private ClassicHttpRequest head(WebRequest request) {
    URI url = request.url();
    String query = url.getRawQuery();
    String target = url.getRawPath() + (query == null ? "" : "?" + query);
    ClassicHttpRequest head =
        new BasicClassicHttpRequest(request.form() == null ? "GET" : "POST", target);
    head.addHeader("Host", url.getRawAuthority());
    head.addHeader("User-Agent", userAgent);
    head.addHeader("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    head.addHeader("Accept-Language", "zh-CN,zh;q=0.9");
    head.addHeader("Accept-Encoding", "gzip, deflate");
    head.addHeader("Connection", "close");
    addCondition(head, "If-None-Match", request.etag());
    addCondition(head, "If-Modified-Since", request.lastModified());
    if (request.form() != null) {
      byte[] form = request.form().getBytes(StandardCharsets.UTF_8);
      head.addHeader("Content-Type", "application/x-www-form-urlencoded");
      head.addHeader("Content-Length", Integer.toString(form.length));
      head.setEntity(new ByteArrayEntity(form, null));
    }
    return head;
  }

  /** A value that could begin another line is none that a server sent. */
  private static void addCondition(ClassicHttpRequest head, String name, @Nullable String value) {
    if (value != null && value.chars().allMatch(c -> c >= ' ' && c <= 0xff && c != 0x7f)) {
      head.addHeader(name, value);
    }
  }

  private FetchFailure failure(URI url, Exception e, WatchedSocket.@Nullable Cut watched) {
    String shown = ShownUrl.of(url);
    if (stop.now()) {
      return stop.failure();
    }
    WatchedSocket.Cut cut = watched == null && e instanceof WatchedSocket.Cut own ? own : watched;
    if (cut != null) {
      return new FetchFailure(cut.reason(), shown + ": " + cut.getMessage(), e);
    }
    return switch (e) {
      case MessageConstraintException tooLong ->
          new FetchFailure(Reason.TOO_LARGE, shown + ": the head of its answer is too long", e);
      case NoHttpResponseException none ->
          new FetchFailure(
              Reason.CONNECTION, shown + ": the server closed the connection without an answer", e);
      case MalformedChunkCodingException chunk ->
          new FetchFailure(
              Reason.BROKEN, shown + ": its answer is cut short or broken (" + words(e) + ")", e);
      case ConnectionClosedException closed ->
          new FetchFailure(
              Reason.BROKEN, shown + ": its answer ended before its length (" + words(e) + ")", e);
      case SSLException tls -> tls(shown, tls);
      case SocketTimeoutException timeout ->
          new FetchFailure(Reason.TIMEOUT, shown + ": no answer in time", e);
      case SocketException lost ->
          new FetchFailure(
              Reason.CONNECTION, shown + ": the connection broke (" + words(e) + ")", e);
      case HttpException wrong ->
          new FetchFailure(
              Reason.BROKEN,
              shown + ": what came is no HTTP that can be read (" + words(e) + ")",
              e);
      default ->
          new FetchFailure(
              Reason.BROKEN, shown + ": its content cannot be unpacked (" + words(e) + ")", e);
    };
  }

  static FetchFailure tls(String shown, SSLException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException) {
        return new FetchFailure(
            Reason.UNTRUSTED,
            shown + ": the server's certificate is not trusted (" + words(cause) + ")",
            e);
      }
    }
    return new FetchFailure(
        Reason.CONNECTION, shown + ": no secure connection (" + words(e) + ")", e);
  }

  /** A library's own words, which may hold a server's: one short line of them. */
  static String words(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = message.replaceAll("\\p{Cntrl}+", " ");
    return line.length() > MOST_WORDS ? line.substring(0, MOST_WORDS) + "…" : line;
  }

  /** Connecting, as opposed to what came later. */
  static FetchFailure notConnected(URI url, IOException e) {
    String where = url.getRawAuthority();
    String why =
        switch (e) {
          case SocketTimeoutException timeout -> "no connection to " + where + " in time";
          case ConnectException refused -> "nobody answers at " + where;
          case NoRouteToHostException route -> "no way leads to " + where;
          default -> "no connection to " + where;
        };
    return new FetchFailure(
        e instanceof SocketTimeoutException ? Reason.TIMEOUT : Reason.CONNECTION,
        ShownUrl.of(url) + ": " + why + " (" + words(e) + ")",
        e);
  }

  /** What {@link BodyFile} throws where the disk is full. */
  static UncheckedIOException cannotRead(Path file, IOException e) {
    return new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
  }
}
