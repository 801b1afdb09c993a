package org.hongtou.read;

import java.nio.charset.Charset;

/**
 * Whether bytes that are neither UTF-8 nor GB18030 look like Chinese in Big5.
 *
 * <p>As with GB18030, nearly any bytes decode by luck. Prose consists of marks (A1 to A3) and of
 * the commoner half of the charset (常用字, lead bytes A4 to C6), and a good part of it are a few
 * marks and characters that no such prose lacks.
 */
final class Big5Plausibility {
  /** Big5 as Windows has it, with the characters that it adds. */
  static final Charset BIG5 = Charset.forName("x-windows-950");

  private static final String COMMONEST = "的，。、；：一和工作市發展人民政府國大地要實施企業管理部門有為在以中關於單位年月日號省";

  private static final boolean[] COMMON = new boolean[0x10000];

  static {
    byte[] bytes = COMMONEST.getBytes(BIG5);
    for (int i = 0; i < bytes.length; i += 2) {
      COMMON[((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF)] = true;
    }
  }

  private Big5Plausibility() {}

  static boolean isChinese(byte[] bytes) {
    int wide = 0;
    int usual = 0;
    int common = 0;
    for (int i = 0; i < bytes.length; i++) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) {
        continue;
      }
      if (i + 1 >= bytes.length) {
        return false;
      }
      int trail = bytes[++i] & 0xFF;
      wide++;
      usual += lead >= 0xA1 && lead <= 0xC6 ? 1 : 0;
      common += COMMON[(lead << 8) | trail] ? 1 : 0;
    }
    return wide > 0 && usual * 10L >= wide * 9L && common * 100L >= wide * 6L;
  }
}
