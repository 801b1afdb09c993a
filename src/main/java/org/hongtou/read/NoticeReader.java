package org.hongtou.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Block;
import org.hongtou.model.NoticeText;
import org.hongtou.model.Source;
import org.hongtou.model.Span;

/** Reads a file of a notice into its canonical text. */
public final class NoticeReader {
  private NoticeReader() {}

  /** Reads a file. */
  public static NoticeText read(Path file) throws UnreadableNoticeException {
    try {
      return read(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw new UnreadableNoticeException(
          UnreadableNoticeException.Reason.IO_ERROR, "cannot read " + file, e);
    }
  }

  /** Reads bytes that are already at hand. */
  public static NoticeText read(byte[] bytes, String name) throws UnreadableNoticeException {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\r", "").replace("\uFEFF", "");
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block.Paragraph(new Span(at, at + line.length())));
      }
      at += line.length() + 1;
    }
    String sha;
    try {
      sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    return new NoticeText(
        text,
        blocks,
        Map.of(),
        new Source(name, null, sha, "text/plain", "UTF-8", bytes.length, null),
        List.of());
  }
}
