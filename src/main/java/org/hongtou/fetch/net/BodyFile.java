package org.hongtou.fetch.net;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.hongtou.fetch.net.FetchFailure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The content of an answer, unpacked into a file.
 *
 * @param file new, in the folder that was given
 * @param sha256 in lower-case hexadecimal
 */
record BodyFile(Path file, long bytes, String sha256) {
  /** Behind packed content, a server may send some zeros; more is something else. */
  private static final int MOST_BEHIND = 64 * 1024;

  /**
   * How much to take of it.
   *
   * @param mostBytes unpacked
   * @param cut whether what is longer is cut there, rather than refused
   * @param ratio how many times longer it may be unpacked
   */
  record Limit(long mostBytes, boolean cut, int ratio) {}

  /**
   * Reads to the end, or up to the limit.
   *
   * @param content without its transfer encoding; it is not closed
   * @param encoding the header Content-Encoding; null if there is none
   * @throws WatchedSocket.Cut if there is too much of it
   * @throws IOException if the connection fails, or what came is broken
   * @throws UncheckedIOException if the folder cannot be written
   */
  static BodyFile receive(InputStream content, @Nullable String encoding, Path folder, Limit limit)
      throws IOException {
    Path file;
    try {
      file = Files.createTempFile(folder, "body-", ".part");
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
    boolean whole = false;
    try {
      BodyFile body = receive(content, encoding, file, limit, folder);
      whole = true;
      return body;
    } finally {
      if (!whole) {
        delete(file);
      }
    }
  }

  /** Removes the file, if it is still there. */
  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  private static BodyFile receive(
      InputStream content, @Nullable String encoding, Path file, Limit limit, Path folder)
      throws IOException {
    MessageDigest digest = newDigest();
    Sent sent = new Sent(content);
    long bytes = 0;
    byte[] buffer = new byte[16 * 1024];
    boolean cut = false;
    try (OutputStream out = create(file);
        InputStream unpacked = unpacking(sent, encoding)) {
      int count;
      while (!cut && (count = unpacked.read(buffer)) >= 0) {
        if (bytes + count > limit.mostBytes()) {
          if (!limit.cut()) {
            throw tooLong(limit.mostBytes());
          }
          count = (int) (limit.mostBytes() - bytes);
          cut = true;
        }
        bytes += count;
        if (bytes > WebLimits.RATIO_FROM && bytes / limit.ratio() > sent.bytes) {
          throw new WatchedSocket.Cut(
              Reason.BOMB, "it unpacks to more than " + limit.ratio() + " times of what is sent");
        }
        digest.update(buffer, 0, count);
        write(out, buffer, count, folder);
      }
      if (!cut) {
        sent.finish();
      }
    }
    return new BodyFile(file, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  static WatchedSocket.Cut tooLong(long mostBytes) {
    return new WatchedSocket.Cut(
        Reason.TOO_LARGE,
        "it is longer than "
            + String.format(Locale.ROOT, "%,d", mostBytes)
            + " bytes, the most that is fetched of it");
  }

  /** What was sent, counted. */
  private static final class Sent extends FilterInputStream {
    private long bytes;
    private boolean ended;
    private @Nullable IOException failure;

    Sent(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        int count = in.read(buffer, offset, length);
        bytes += Math.max(0, count);
        ended |= count < 0;
        return count;
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    /** The truth is not known, and at 0 a {@link GZIPInputStream} would end too early. */
    @Override
    public int available() {
      return ended ? 0 : 1;
    }

    /** Does nothing: the connection's own streams would read to their end first. */
    @Override
    public void close() {}

    /**
     * Reads what stands behind packed content, which is where a length that was promised turns out
     * to be wrong; and says what an unpacking stream kept to itself.
     */
    void finish() throws IOException {
      if (failure != null) {
        throw failure;
      }
      byte[] rest = new byte[4096];
      long behind = 0;
      int count;
      while (!ended && (count = read(rest, 0, rest.length)) >= 0) {
        behind += count;
        if (behind > MOST_BEHIND) {
          throw new ZipException("packed content ends, and more follows");
        }
      }
    }
  }

  private static InputStream unpacking(Sent sent, @Nullable String encoding) throws IOException {
    String kind = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    if (kind.isEmpty() || kind.equals("identity") || kind.equals("none")) {
      return sent;
    }
    InputStream packed = new BufferedInputStream(sent, 2048);
    packed.mark(2);
    int first = packed.read();
    int second = packed.read();
    packed.reset();
    if (first < 0) {
      return sent;
    }
    return switch (kind) {
      case "gzip", "x-gzip" -> new GZIPInputStream(packed, 2048);
      case "deflate" -> inflated(packed, first, second);
      default -> throw new ZipException("it is packed in a way that was not asked for: " + kind);
    };
  }

  /** Meant is zlib (RFC 9110, 8.4.1.2); some servers send bare deflate. */
  private static InputStream inflated(InputStream packed, int first, int second) {
    boolean zlib = (first & 0x0f) == 8 && (first << 8 | second) % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    return new InflaterInputStream(packed, inflater, 2048) {
      @Override
      public void close() throws IOException {
        inflater.end();
        super.close();
      }
    };
  }

  private static OutputStream create(Path file) {
    try {
      return Files.newOutputStream(file);
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  private static void write(OutputStream out, byte[] buffer, int count, Path folder) {
    try {
      out.write(buffer, 0, count);
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }

  private static UncheckedIOException cannotWrite(Path where, IOException e) {
    return new UncheckedIOException("cannot write " + where + ": " + e.getMessage(), e);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
