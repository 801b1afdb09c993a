package org.hongtou.read.formats.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The names of an archive's entries as paths of plain characters. */
final class EntryNames {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private EntryNames() {}

  /**
   * Decodes a name. Archives made on a Chinese Windows have names in GBK, and say nothing about it
   * or the wrong thing; a short one such as 通知 is sound UTF-8 too, but of no Chinese character.
   */
  static String decode(byte[] name) {
    String utf8 = strict(name, StandardCharsets.UTF_8);
    if (utf8 != null && utf8.chars().allMatch(c -> c < 0x80 || c > 0x7FF)) {
      return clean(utf8);
    }
    String gb = strict(name, GB18030);
    if (gb != null) {
      return clean(gb);
    }
    return clean(utf8 == null ? new String(name, StandardCharsets.ISO_8859_1) : utf8);
  }

  private static @Nullable String strict(byte[] name, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** {@code 通知/附件1.docx} for {@code ..\通知\附件1.docx}. */
  static String clean(String name) {
    StringBuilder clean = new StringBuilder();
    for (String part : name.replace('\\', '/').split("/", -1)) {
      String kept = withoutControls(part).strip();
      if (kept.isEmpty() || kept.equals(".") || kept.equals("..")) {
        continue;
      }
      if (!clean.isEmpty()) {
        clean.append('/');
      }
      clean.append(kept);
    }
    return clean.isEmpty() ? "unnamed" : clean.toString();
  }

  private static String withoutControls(String name) {
    StringBuilder kept = new StringBuilder(name.length());
    name.codePoints()
        .filter(c -> !Character.isISOControl(c) && c != '|')
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
