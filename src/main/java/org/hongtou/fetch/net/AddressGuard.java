package org.hongtou.fetch.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.hongtou.fetch.net.FetchFailure.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Lets only public addresses through, so that no page can make this machine ask its own network. It
 * resolves names itself, and what it returns is what is connected to: a name that resolves to
 * something else a moment later (DNS rebinding) gains nothing. Thread-safe.
 *
 * <p>What is public follows IANA's registries of special-purpose addresses (RFC 6890 and its
 * updates), with doubtful blocks refused.
 */
public final class AddressGuard {
  private final NameResolver resolver;
  private final boolean allowPrivate;

  /**
   * A guard.
   *
   * @param allowPrivate whether it lets everything through
   */
  public AddressGuard(NameResolver resolver, boolean allowPrivate) {
    this.resolver = resolver;
    this.allowPrivate = allowPrivate;
  }

  /** Block → what it is; refused. The first that fits gives the reason. */
  private record Block(InetAddress base, int bits, String what) {
    boolean has(byte[] address) {
      byte[] network = base.getAddress();
      if (address.length != network.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if ((address[bit / 8] & mask) != (network[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Block> V4 =
      List.of(
          block("127.0.0.0", 8, "a loopback address"),
          block("10.0.0.0", 8, "a private address"),
          block("172.16.0.0", 12, "a private address"),
          block("192.168.0.0", 16, "a private address"),
          // where clouds keep the credentials of their machines: 169.254.169.254
          block("169.254.0.0", 16, "a link-local address"),
          // 100.100.100.200 does so at Alibaba
          block("100.64.0.0", 10, "an address within a provider's network (CGNAT)"),
          block("168.63.129.16", 32, "an address within Azure's network"),
          block("0.0.0.0", 8, "an address of this machine"),
          block("192.0.0.0", 24, "an address kept for protocols"),
          block("192.0.2.0", 24, "an address for examples"),
          block("198.51.100.0", 24, "an address for examples"),
          block("203.0.113.0", 24, "an address for examples"),
          block("192.88.99.0", 24, "an address of a relay (6to4)"),
          block("198.18.0.0", 15, "an address for benchmarks"),
          block("224.0.0.0", 4, "a multicast address"),
          block("255.255.255.255", 32, "the broadcast address"),
          block("240.0.0.0", 4, "a reserved address"));

  private static final List<Block> V6 =
      List.of(
          block("::1", 128, "a loopback address"),
          block("::", 128, "an address of this machine"),
          block("fe80::", 10, "a link-local address"),
          block("fec0::", 10, "a site-local address"),
          block("fc00::", 7, "a private address (ULA)"),
          block("ff00::", 8, "a multicast address"),
          block("64:ff9b:1::", 48, "an address of a local translation (NAT64)"),
          block("100::", 64, "an address that discards"),
          block("2001::", 32, "an address of a tunnel (Teredo)"),
          block("2001:2::", 48, "an address for benchmarks"),
          block("2001::", 23, "an address kept for protocols"),
          block("2001:db8::", 32, "an address for examples"),
          block("3fff::", 20, "an address for examples"));

  /** The only part of IPv6 that is given out. */
  private static final Block GLOBAL_UNICAST = block("2000::", 3, "global unicast");

  /** Forms of IPv6 that lead to an IPv4 address, and where in them it stands. */
  private record Carrier(Block block, int at) {}

  private static final List<Carrier> CARRIERS =
      List.of(
          // ::ffff:127.0.0.1 is not among them: Java makes it 127.0.0.1 itself.
          new Carrier(block("::ffff:0:0:0", 96, "IPv4-translated"), 12),
          new Carrier(block("::", 96, "IPv4-compatible"), 12),
          new Carrier(block("64:ff9b::", 96, "NAT64"), 12),
          new Carrier(block("2002::", 16, "6to4"), 2));

  /**
   * Why an address is not public.
   *
   * @return such as “a loopback address”, “a form (6to4) of 10.0.0.1, a private address”; null if
   *     it is public
   */
  public static @Nullable String refusal(InetAddress address) {
    byte[] bytes = address.getAddress();
    for (Block block : address instanceof Inet4Address ? V4 : V6) {
      if (block.has(bytes)) {
        return block.what();
      }
    }
    if (address instanceof Inet4Address) {
      return null;
    }
    for (Carrier carrier : CARRIERS) {
      if (carrier.block().has(bytes)) {
        String form = carrier.block().what();
        String inner = carried(bytes, carrier.at(), form);
        // NAT64 is how a network without IPv4 reaches public addresses of it; the others died out.
        boolean reachable = form.equals("NAT64") || form.equals("6to4");
        return inner != null || reachable ? inner : "an address of a dead form (" + form + ")";
      }
    }
    if (!GLOBAL_UNICAST.has(bytes)) {
      return "an address outside of the public part of IPv6";
    }
    boolean isatap =
        (bytes[8] & 0xfd) == 0 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == (byte) 0xfe;
    return isatap ? carried(bytes, 12, "ISATAP") : null;
  }

  /**
   * The addresses to connect to.
   *
   * @param url of {@link WebAddress}
   * @throws FetchFailure {@link Reason#NOT_PUBLIC} if any of them is not public (a public site has
   *     none such; a mixed answer is how a rebinding begins), {@link Reason#NO_SUCH_HOST} if there
   *     are none
   */
  List<InetAddress> addresses(URI url) throws FetchFailure {
    InetAddress literal = HostText.literal(url.getHost());
    List<InetAddress> addresses;
    try {
      addresses = literal != null ? List.of(literal) : resolver.resolve(url.getHost());
    } catch (UnknownHostException e) {
      throw unknown(url, e);
    }
    if (addresses.isEmpty()) {
      throw unknown(url, null);
    }
    for (InetAddress address : addresses) {
      check(url, address);
    }
    return addresses;
  }

  /** Checks an address whose host is an address itself, before anything else is done with it. */
  void checkLiteral(URI url) throws FetchFailure {
    InetAddress literal = HostText.literal(url.getHost());
    if (literal != null) {
      check(url, literal);
    }
  }

  private void check(URI url, InetAddress address) throws FetchFailure {
    String refusal = allowPrivate ? null : refusal(address);
    if (refusal != null) {
      throw new FetchFailure(
          Reason.NOT_PUBLIC,
          ShownUrl.of(url)
              + " leads to "
              + address.getHostAddress()
              + ", "
              + refusal
              + "; only public addresses are fetched (--allow-private allows others)",
          null);
    }
  }

  private static FetchFailure unknown(URI url, @Nullable UnknownHostException e) {
    return new FetchFailure(
        Reason.NO_SUCH_HOST,
        "the name " + url.getHost() + " is not known; check it, or the network (DNS)",
        e);
  }

  private static @Nullable String carried(byte[] bytes, int at, String form) {
    byte[] inner = {bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]};
    InetAddress address = address(inner);
    String refusal = refusal(address);
    return refusal == null
        ? null
        : "a form (" + form + ") of " + address.getHostAddress() + ", " + refusal;
  }

  private static Block block(String network, int bits, String what) {
    try {
      return new Block(InetAddress.getByName(network), bits, what);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(network, e);
    }
  }

  private static InetAddress address(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
