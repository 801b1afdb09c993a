package org.hongtou.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hongtou.model.NoticeText;
import org.hongtou.model.PageField;
import org.hongtou.model.Source;
import org.hongtou.read.UnreadableNoticeException.Reason;
import org.hongtou.read.isolated.IsolatedParsing;
import org.hongtou.read.isolated.Limits;
import org.hongtou.read.isolated.Parsed;

/**
 * Reads one file that a parsing process takes apart, and if it is a container, its parts and
 * theirs: each in a turn of its own, so that what is wrong with one costs no other.
 */
final class ParsedFile {
  private final IsolatedParsing parsing;
  private final IsolatedParsing.Workplace workplace;
  private final Limits limits;
  private final List<Reading> readings = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();
  private final long started = System.nanoTime();
  private int partsLeft;
  private long bytesLeft;
  private boolean container;

  ParsedFile(IsolatedParsing parsing, IsolatedParsing.Workplace workplace) {
    this.parsing = parsing;
    this.workplace = workplace;
    this.limits = parsing.limits();
    this.partsLeft = limits.parts();
    this.bytesLeft = limits.partBytes();
  }

  /**
   * Reads the file.
   *
   * @param file in the workplace
   */
  ReadFile readAll(Path file, String name, String sha256, long bytes) {
    try {
      parse(file, name, sha256, bytes, 0);
    } catch (UnreadableNoticeException e) {
      readings.add(new Reading.Refused(name, e));
    }
    return new ReadFile(sha256, bytes, container, readings);
  }

  private void parse(Path file, String path, String sha256, long bytes, int depth)
      throws UnreadableNoticeException {
    if (depth > limits.depth()) {
      throw Unreadable.tooDeep(path, limits.depth());
    }
    switch (parsing.parse(file, path, workplace, partsLeft, bytesLeft)) {
      case Parsed.Document document ->
          readings.add(new Reading.Text(text(document, path, sha256, bytes)));
      case Parsed.Container parts -> {
        container = true;
        unpack(parts, path, depth);
      }
    }
  }

  private void unpack(Parsed.Container parts, String path, int depth)
      throws UnreadableNoticeException {
    partsLeft -= parts.unpacked().size() + parts.failed().size();
    int before = readings.size();
    for (Parsed.Part part : parts.unpacked()) {
      if (part.name().isEmpty() || NoticeNames.mayBeNoticeIn(part.name())) {
        part(part.file(), pathOf(path, part.name()), depth);
      }
    }
    for (Parsed.FailedPart part : parts.failed()) {
      if (NoticeNames.mayBeNoticeIn(part.name())) {
        String name = pathOf(path, part.name());
        readings.add(
            new Reading.Refused(
                name, Unreadable.of(part.reason(), name, "application/octet-stream")));
      }
    }
    if (readings.size() == before) {
      throw Unreadable.holdsNothing(path);
    }
  }

  /** An archive may have two parts of one name. */
  private String pathOf(String container, String part) {
    String path = part.isEmpty() ? container : container + "/" + part;
    String unique = path;
    for (int n = 2; !paths.add(unique); n++) {
      unique = path + "~" + n;
    }
    return unique;
  }

  private void part(Path file, String path, int depth) {
    try {
      long bytes = Files.size(file);
      bytesLeft = Math.max(0, bytesLeft - bytes);
      if (!NoticeReader.isParsed(NoticeReader.head(file))) {
        if (bytes > NoticeReader.MOST_BYTES) {
          throw Unreadable.tooLarge(path, bytes, NoticeReader.MOST_BYTES);
        }
        readings.add(new Reading.Text(TextFile.read(Files.readAllBytes(file), path)));
      } else if (isOverdue()) {
        throw Unreadable.timeout(path, limits.mostSeconds());
      } else {
        parse(file, path, Digest.of(file), bytes, depth + 1);
      }
    } catch (UnreadableNoticeException e) {
      readings.add(new Reading.Refused(path, e));
    } catch (IOException e) {
      readings.add(
          new Reading.Refused(
              path,
              new UnreadableNoticeException(
                  Reason.IO_ERROR,
                  path + " cannot be read (" + e.getMessage() + "); try again",
                  e)));
    }
  }

  /** An archive of a thousand files that hang would take a day. */
  private boolean isOverdue() {
    return System.nanoTime() - started > TimeUnit.SECONDS.toNanos(limits.mostSeconds());
  }

  private static NoticeText text(Parsed.Document document, String path, String sha256, long bytes)
      throws UnreadableNoticeException {
    CanonicalText out = new CanonicalText(Math.min(document.xhtml().length(), 1 << 20));
    Map<PageField, String> head = LaidOutText.write(document.xhtml(), document.warnings(), out);
    if (out.isEmpty()) {
      throw LaidOutText.lacksOcr(document.warnings())
          ? Unreadable.ocrMissing(path)
          : Unreadable.noText(path);
    }
    Source source = new Source(path, null, sha256, document.mediaType(), null, bytes);
    return out.finish(head, source);
  }
}
