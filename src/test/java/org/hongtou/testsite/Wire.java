package org.hongtou.testsite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Sends answers as HTTP/1.1 has them. */
final class Wire {
  private static final int PIECE = 8 << 10;

  private Wire() {}

  /** Writes an answer that goes well, without flushing, and says which status that was. */
  static int send(Asked asked, Answer answer, OutputStream out) throws IOException {
    if (answer.isKnownTo(asked)) {
      out.write(head(304, answer, "").getBytes(StandardCharsets.ISO_8859_1));
      return 304;
    }
    boolean packs =
        answer.isPacked()
            && asked
                .headers()
                .getOrDefault("accept-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("gzip");
    boolean hasBody = !asked.method().equals("HEAD");
    Answer.Body streamed = answer.streamedBody();
    byte[] bytes = answer.bytes() == null ? new byte[0] : answer.bytes();
    if (packs && streamed == null) {
      bytes = pack(bytes);
    }
    String more = packs ? "Content-Encoding: gzip\r\nVary: Accept-Encoding\r\n" : "";
    more +=
        answer.isChunked()
            ? "Transfer-Encoding: chunked\r\n"
            : "Content-Length: " + bytes.length + "\r\n";
    out.write(head(answer.status(), answer, more).getBytes(StandardCharsets.ISO_8859_1));
    if (hasBody && answer.isChunked()) {
      Chunks chunks = new Chunks(out);
      if (streamed == null) {
        chunks.write(bytes);
      } else if (packs) {
        GZIPOutputStream packed = new GZIPOutputStream(chunks);
        streamed.write(packed);
        packed.finish();
      } else {
        streamed.write(chunks);
      }
      chunks.end();
    } else if (hasBody) {
      out.write(bytes);
    }
    return answer.status();
  }

  private static byte[] pack(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static String head(int status, Answer answer, String more) {
    StringBuilder head = new StringBuilder();
    head.append("HTTP/1.1 ").append(status).append(' ').append(reason(status)).append("\r\n");
    head.append("Server: testsite\r\n");
    for (Answer.Header header : answer.headers()) {
      head.append(header.name()).append(": ").append(header.value()).append("\r\n");
    }
    return head.append(more).append("\r\n").toString();
  }

  private static String reason(int status) {
    return switch (status) {
      case 200 -> "OK";
      case 301 -> "Moved Permanently";
      case 302 -> "Found";
      case 303 -> "See Other";
      case 304 -> "Not Modified";
      case 307 -> "Temporary Redirect";
      case 308 -> "Permanent Redirect";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 410 -> "Gone";
      case 429 -> "Too Many Requests";
      case 500 -> "Internal Server Error";
      case 503 -> "Service Unavailable";
      default -> "Status";
    };
  }

  /** The chunked transfer coding (RFC 9112, section 7.1). */
  static final class Chunks extends OutputStream {
    private final OutputStream out;
    private final byte[] piece = new byte[PIECE];
    private int length;

    Chunks(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      if (length == piece.length) {
        flushPiece();
      }
      piece[length++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      int at = from;
      int left = count;
      while (left > 0) {
        if (length == piece.length) {
          flushPiece();
        }
        int part = Math.min(left, piece.length - length);
        System.arraycopy(bytes, at, piece, length, part);
        length += part;
        at += part;
        left -= part;
      }
    }

    private void flushPiece() throws IOException {
      if (length > 0) {
        out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.write(piece, 0, length);
        out.write('\r');
        out.write('\n');
        length = 0;
      }
    }

    @Override
    public void flush() throws IOException {
      flushPiece();
      out.flush();
    }

    /** Writes the last chunk. */
    void end() throws IOException {
      flushPiece();
      out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}
