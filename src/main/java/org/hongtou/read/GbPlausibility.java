package org.hongtou.read;

/**
 * Whether bytes that are not UTF-8 look like Chinese in a GB charset.
 *
 * <p>GB18030 accepts nearly any bytes: Big5, Shift-JIS, Korean and binary data decode into Chinese
 * characters by luck. Real notices consist of the commoner half of GB 2312 (一级汉字, lead bytes B0 to
 * D7), and a good part of them are a few marks and characters that no Chinese prose lacks.
 */
final class GbPlausibility {
  private static final String COMMONEST = "的，。、；：一和工作市发展人民政府国大地要实施企业管理部门有为在以中关于单位年月日号省";

  private static final boolean[] COMMON = new boolean[0x10000];

  static {
    byte[] bytes = COMMONEST.getBytes(TextDecoding.GB18030);
    for (int i = 0; i < bytes.length; i += 2) {
      COMMON[((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF)] = true;
    }
  }

  private GbPlausibility() {}

  static boolean isChinese(byte[] bytes) {
    int wide = 0;
    int usual = 0;
    int common = 0;
    for (int i = 0; i < bytes.length; ) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) {
        i++;
        continue;
      }
      if (i + 1 >= bytes.length) {
        return false;
      }
      int trail = bytes[i + 1] & 0xFF;
      if (trail >= 0x30 && trail <= 0x39) {
        wide++;
        i += 4;
        continue;
      }
      wide++;
      if (trail >= 0xA1 && ((lead >= 0xA1 && lead <= 0xA3) || (lead >= 0xB0 && lead <= 0xD7))) {
        usual++;
      }
      if (COMMON[(lead << 8) | trail]) {
        common++;
      }
      i += 2;
    }
    return usual * 10L >= wide * 8L && common * 100L >= wide * 6L;
  }
}
