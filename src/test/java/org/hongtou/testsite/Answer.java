package org.hongtou.testsite;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be sent. The {@code with…} methods change it and return it. */
final class Answer {
  /** A body that is written while it is sent. */
  interface Body {
    void write(OutputStream out) throws IOException;
  }

  record Header(String name, String value) {}

  private final int status;
  private final List<Header> headers = new ArrayList<>();
  private final byte @Nullable [] bytes;
  private final @Nullable Body streamed;
  private final @Nullable Trouble trouble;
  private boolean chunked;
  private boolean packed;
  private @Nullable String etag;
  private @Nullable String lastModified;

  private Answer(
      int status, byte @Nullable [] bytes, @Nullable Body streamed, @Nullable Trouble trouble) {
    this.status = status;
    this.bytes = bytes;
    this.streamed = streamed;
    this.trouble = trouble;
  }

  static Answer of(int status, String type, byte[] body) {
    return new Answer(status, body, null, null).with("Content-Type", type);
  }

  /** 200 with a body that may be longer than memory; sent in chunks. */
  static Answer streamed(String type, Body body) {
    Answer answer = new Answer(200, null, body, null).with("Content-Type", type);
    answer.chunked = true;
    return answer;
  }

  static Answer redirect(int status, String location) {
    return of(status, "text/html", new byte[0]).with("Location", location);
  }

  static Answer trouble(Trouble trouble) {
    return new Answer(0, null, null, trouble);
  }

  Answer with(String name, String value) {
    headers.add(new Header(name, value));
    return this;
  }

  /** Sends it in chunks, without its length. */
  Answer inChunks() {
    chunked = true;
    return this;
  }

  /** Packs it by gzip for clients that take it. */
  Answer packed() {
    packed = true;
    return this;
  }

  /** What conditional requests are compared with; null for what the site does not say. */
  Answer withValidators(@Nullable String newEtag, @Nullable String newLastModified) {
    etag = newEtag;
    lastModified = newLastModified;
    if (newEtag != null) {
      with("ETag", newEtag);
    }
    if (newLastModified != null) {
      with("Last-Modified", newLastModified);
    }
    return this;
  }

  int status() {
    return status;
  }

  List<Header> headers() {
    return headers;
  }

  /** The value of a header; null if it is not sent. */
  @Nullable String header(String name) {
    for (Header header : headers) {
      if (header.name().equals(name)) {
        return header.value();
      }
    }
    return null;
  }

  byte @Nullable [] bytes() {
    return bytes;
  }

  @Nullable Body streamedBody() {
    return streamed;
  }

  @Nullable Trouble trouble() {
    return trouble;
  }

  boolean isChunked() {
    return chunked;
  }

  boolean isPacked() {
    return packed;
  }

  /** Whether a client that has this already needs nothing but a 304. */
  boolean isKnownTo(Asked asked) {
    if (status != 200) {
      return false;
    }
    String known = asked.headers().get("if-none-match");
    if (known != null) {
      // RFC 9110, section 13.2.2: where there is an If-None-Match, the date does not count.
      return etag != null && (known.equals("*") || weak(known).contains(weak(etag)));
    }
    // Real portals compare the text of the date, and so does this one: it is what they sent.
    return lastModified != null && lastModified.equals(asked.headers().get("if-modified-since"));
  }

  private static String weak(String tag) {
    return tag.replace("W/", "");
  }
}
