package org.hongtou.fetch.net;

import java.net.IDN;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The host of an address, in the one spelling that everything else compares, resolves and connects
 * to. Read as WHATWG's URL standard does (section 3.5, host parsing), so that 2130706433,
 * 0177.0.0.1, 0x7f.1, 127.1 and １２７。０。０。１ are all 127.0.0.1, as they are to a browser. (Java's own
 * {@link InetAddress} takes 0177 for 177.)
 */
final class HostText {
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]+");
  private static final Pattern NAME = Pattern.compile("[a-z0-9._-]+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9a-fA-F]*");

  private HostText() {}

  /**
   * The host in lower case, Chinese as punycode, numbers as {@code 127.0.0.1} or {@code [::1]}.
   *
   * @throws IllegalArgumentException if it is none; the message says why
   */
  static String canonical(String host) {
    if (host.startsWith("[")) {
      return ipv6(host);
    }
    String decoded = percentDecoded(host);
    String ascii;
    try {
      // NFKC and the ideographic full stop included
      ascii = IDN.toASCII(decoded, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("its host is no name", e);
    }
    // The root's dot: www.gov.cn. is www.gov.cn.
    String name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
    if (name.isEmpty()) {
      throw new IllegalArgumentException("it has no host");
    }
    if (!NAME.matcher(name).matches() || name.contains("..") || name.startsWith(".")) {
      throw new IllegalArgumentException("its host is no name");
    }
    String last = name.substring(name.lastIndexOf('.') + 1);
    return NUMBER.matcher(last).matches() ? ipv4(name) : name;
  }

  /** The address that a host is itself, without asking for any; null for a name. */
  static @Nullable InetAddress literal(String canonicalHost) {
    boolean v6 = canonicalHost.startsWith("[");
    String last = canonicalHost.substring(canonicalHost.lastIndexOf('.') + 1);
    if (!v6 && !NUMBER.matcher(last).matches()) {
      return null;
    }
    try {
      return InetAddress.getByName(canonicalHost);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("its host is no address", e);
    }
  }

  private static String ipv6(String host) {
    if (!host.endsWith("]")) {
      throw new IllegalArgumentException("its bracket is not closed");
    }
    // [fe80::1%25eth0]: a zone means something on this machine only
    String text = host.substring(1, host.length() - 1).replaceFirst("%.*$", "");
    if (!IPV6.matcher(text).matches() || !text.contains(":")) {
      throw new IllegalArgumentException("its host is no IPv6 address");
    }
    InetAddress address;
    try {
      address = InetAddress.getByName("[" + text + "]");
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("its host is no IPv6 address", e);
    }
    // Java makes ::ffff:127.0.0.1 a 127.0.0.1, and so do the systems that it connects by.
    return address instanceof Inet4Address
        ? address.getHostAddress()
        : "[" + shortest(address.getAddress()) + "]";
  }

  /** As RFC 5952 writes it: the longest run of zeros left out, the first of equal ones. */
  static String shortest(byte[] address) {
    int[] groups = new int[8];
    for (int i = 0; i < 8; i++) {
      groups[i] = (address[2 * i] & 0xff) << 8 | (address[2 * i + 1] & 0xff);
    }
    int start = -1;
    int length = 1;
    for (int i = 0; i < 8; i++) {
      int end = i;
      while (end < 8 && groups[end] == 0) {
        end++;
      }
      if (end - i > length) {
        start = i;
        length = end - i;
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      if (i == start) {
        text.append("::");
        i += length - 1;
        continue;
      }
      if (i > 0 && i != start + length) {
        text.append(':');
      }
      text.append(Integer.toHexString(groups[i]));
    }
    return text.toString();
  }

  private static String ipv4(String name) {
    String[] parts = name.split("\\.", -1);
    if (parts.length > 4) {
      throw new IllegalArgumentException("its host ends in a number, but is no IPv4 address");
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      long value = number(parts[i]);
      // The last one fills what is left: 127.1 is 127.0.0.1.
      long limit = last ? 1L << (8 * (5 - parts.length)) : 256;
      if (value < 0 || value >= limit) {
        throw new IllegalArgumentException("its host ends in a number, but is no IPv4 address");
      }
      address |= last ? value : value << (8 * (3 - i));
    }
    return (address >> 24)
        + "."
        + (address >> 16 & 255)
        + "."
        + (address >> 8 & 255)
        + "."
        + (address & 255);
  }

  /** Decimal, octal (0…) or hexadecimal (0x…); -1 if it is no number or a very large one. */
  private static long number(String part) {
    if (!NUMBER.matcher(part).matches()) {
      return -1;
    }
    try {
      if (part.length() > 1 && (part.charAt(1) == 'x' || part.charAt(1) == 'X')) {
        return part.length() == 2 ? 0 : Long.parseLong(part.substring(2), 16);
      }
      return part.length() > 1 && part.charAt(0) == '0'
          ? Long.parseLong(part, 8)
          : Long.parseLong(part);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static String percentDecoded(String host) {
    if (host.indexOf('%') < 0) {
      return host;
    }
    byte[] bytes = host.getBytes(StandardCharsets.UTF_8);
    ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%'
          && i + 2 < bytes.length
          && HexFormat.isHexDigit(bytes[i + 1])
          && HexFormat.isHexDigit(bytes[i + 2])) {
        decoded.put(
            (byte)
                (HexFormat.fromHexDigit(bytes[i + 1]) << 4 | HexFormat.fromHexDigit(bytes[i + 2])));
        i += 2;
      } else {
        decoded.put(bytes[i]);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("its host is no name", e);
    }
  }
}
