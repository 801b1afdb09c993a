package org.hongtou.fetch.net;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.hongtou.fetch.net.FetchFailure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A connection whose answer must be whole before a deadline and within a number of bytes. A timeout
 * for each read alone would let a server send a byte now and then for ever. TLS is laid over it, so
 * its handshake is watched, too.
 */
final class WatchedSocket extends Socket {
  private final long deadline;
  private final Duration silence;
  private final Stop stop;
  private long bytesLeft;
  private String limited;
  private @Nullable Cut cut;

  /** Why it stopped to read. TLS may wrap it, so {@link #cut()} keeps it. */
  static final class Cut extends IOException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    Cut(Reason reason, String message) {
      super(message);
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }

  /**
   * A socket that is not yet connected.
   *
   * @param deadline as {@link System#nanoTime()}
   * @param silence how long nothing may come
   * @param headBytes how much may come until {@link #allow}
   */
  WatchedSocket(long deadline, Duration silence, Stop stop, long headBytes) {
    this.deadline = deadline;
    this.silence = silence;
    this.stop = stop;
    this.bytesLeft = headBytes;
    this.limited = "the head of its answer is too long";
  }

  /** How much may come from now on, and what is wrong if there is more. */
  void allow(long bytes, String otherwise) {
    bytesLeft = bytes;
    limited = otherwise;
  }

  /** Why reading was ended from this side; null if it was not. */
  @Nullable Cut cut() {
    return cut;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new FilterInputStream(super.getInputStream()) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = waitAndRead(in, buffer, offset, length);
        bytesLeft -= Math.max(0, count);
        if (bytesLeft < 0) {
          throw cutBecause(Reason.TOO_LARGE, limited);
        }
        return count;
      }
    };
  }

  private int waitAndRead(InputStream in, byte[] buffer, int offset, int length)
      throws IOException {
    long silentUntil = System.nanoTime() + silence.toNanos();
    while (true) {
      long now = System.nanoTime();
      long left = Math.min(deadline - now, silentUntil - now);
      if (stop.now()) {
        throw cutBecause(Reason.STOPPED, "the run was stopped");
      }
      if (deadline - now <= 0) {
        throw cutBecause(Reason.TIMEOUT, "its answer takes too long");
      }
      if (left <= 0) {
        throw cutBecause(Reason.TIMEOUT, "it has sent nothing for " + silence.toSeconds() + " s");
      }
      // In slices, so that a stopped run need not wait for the server.
      setSoTimeout((int) Math.clamp(left / 1_000_000, 1, Stop.SLICE.toMillis()));
      try {
        return in.read(buffer, offset, length);
      } catch (SocketTimeoutException e) {
        // only this slice is over
      }
    }
  }

  private Cut cutBecause(Reason reason, String message) {
    Cut reasoned = new Cut(reason, message);
    cut = reasoned;
    return reasoned;
  }
}
