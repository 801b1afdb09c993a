package org.hongtou.cluster.spark;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.hongtou.pipeline.Origin;
import org.hongtou.read.NoticeNames;
import org.hongtou.read.Unreadable;
import org.hongtou.read.UnreadableNoticeException;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * The pages and files that an archive of the web (WARC, ISO 28500) holds, in its order: what its
 * records of type {@code response} and {@code resource} captured. A notice's path is the archive's
 * name and the address: {@code crawl.warc.gz/http://www.jx.gov.cn/a.html}; a second capture of the
 * same address has {@code ~2} behind it.
 *
 * <p>Requests, metadata and repeated captures ({@code revisit}) hold no page; pictures, sounds,
 * fonts and what makes a page look and move are no notices: both are passed over. A broken archive
 * gives what stands before the break, and then why it ends.
 */
final class WarcContents implements Iterator<Content>, AutoCloseable {
  private static final Set<String> NO_NOTICE_TYPES = Set.of("image", "audio", "video", "font");
  private static final Set<String> NO_NOTICE_SUBTYPES =
      Set.of("css", "javascript", "x-javascript", "json", "ecmascript");

  private final InputFile archive;
  private final InputStream in;
  private final WarcReader records;
  private final Set<String> names = new HashSet<>();
  private @Nullable Content next;
  private boolean ended;
  private long read;

  /**
   * Opens an archive.
   *
   * @throws IOException if it cannot be opened, or does not begin as one
   */
  WarcContents(InputFile archive, Configuration hadoop) throws IOException {
    this.archive = archive;
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(archive.uri());
    this.in = path.getFileSystem(hadoop).open(path);
    try {
      this.records = new WarcReader(in);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
    records.setLenient(true);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      next = step();
    }
    return next != null;
  }

  @Override
  public Content next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Content found = next;
    next = null;
    return found;
  }

  /** What the next record gives; null if nothing. */
  private @Nullable Content step() {
    Optional<WarcRecord> record;
    try {
      record = records.next();
    } catch (IOException | RuntimeException e) {
      ended = true;
      return broken(e);
    }
    if (record.isEmpty()) {
      ended = true;
      return null;
    }
    read++;
    if (!(record.get() instanceof WarcCaptureRecord capture)
        || !(capture instanceof WarcResponse || capture instanceof WarcResource)) {
      return null;
    }
    return captured(capture);
  }

  private @Nullable Content captured(WarcCaptureRecord capture) {
    String address = String.valueOf(capture.target());
    if (!NoticeNames.mayBeNotice(fileOf(address))) {
      return null;
    }
    String name = null;
    try {
      HttpResponse answer =
          capture instanceof WarcResponse response && isHttp(address) ? response.http() : null;
      if (isNoNotice(answer == null ? capture.contentType() : answer.contentType())) {
        return null;
      }
      name = nameOf(address);
      UnreadableNoticeException refused = answer == null ? null : refusal(answer.status(), name);
      if (refused != null) {
        return ContentReader.missing(
            name, refused.reason(), String.valueOf(refused.getMessage()), null);
      }
      if (capture.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
        UnreadableNoticeException cut = Unreadable.corrupt(name, null, true);
        return ContentReader.missing(name, cut.reason(), String.valueOf(cut.getMessage()), null);
      }
      MessageBody body = answer == null ? capture.body() : answer.bodyDecoded();
      return ContentReader.read(
          body.stream(), name, -1, new Origin(address, capture.date().toString(), null));
    } catch (IOException | RuntimeException e) {
      // the reader goes on behind the record, whose length it knows
      String path = name == null ? nameOf(address) : name;
      UnreadableNoticeException corrupt = Unreadable.corrupt(path, null, e instanceof EOFException);
      return ContentReader.missing(path, corrupt.reason(), String.valueOf(corrupt.getMessage()), e);
    }
  }

  private static boolean isHttp(String address) {
    return address.regionMatches(true, 0, "http", 0, 4);
  }

  /** The last name of an address's path: {@code a.html} of {@code http://x/y/a.html?z=1}. */
  private static String fileOf(String address) {
    int end = address.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = address.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String path = address.substring(0, end);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static boolean isNoNotice(MediaType type) {
    return NO_NOTICE_TYPES.contains(type.type().toLowerCase(Locale.ROOT))
        || NO_NOTICE_SUBTYPES.contains(type.subtype().toLowerCase(Locale.ROOT));
  }

  /** Why an answer of this status holds no notice; null if it may hold one. */
  private static @Nullable UnreadableNoticeException refusal(int status, String name) {
    if (status >= 200 && status < 300) {
      return null;
    }
    return status >= 300 && status < 400
        ? new UnreadableNoticeException(
            Reason.ELSEWHERE,
            name + " is unreadable: the site answered " + status + ", which leads elsewhere")
        : new UnreadableNoticeException(
            Reason.ERROR_PAGE,
            name + " is unreadable: the site answered " + status + "; get the notice's page again");
  }

  private String nameOf(String address) {
    String path = archive.name() + "/" + address;
    String unique = path;
    for (int n = 2; !names.add(unique); n++) {
      unique = path + "~" + n;
    }
    return unique;
  }

  private Content broken(Exception why) {
    boolean cut = why instanceof EOFException;
    return ContentReader.missing(
        archive.name(),
        cut ? Reason.TRUNCATED : Reason.CORRUPT,
        archive.name()
            + " is unreadable: "
            + (cut ? "truncated" : "corrupt")
            + " behind its record "
            + read
            + "; the records before it were read, get the archive again for the others",
        why);
  }

  @Override
  public void close() throws IOException {
    records.close();
    in.close();
  }
}
