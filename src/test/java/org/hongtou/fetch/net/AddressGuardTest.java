package org.hongtou.fetch.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, a loopback address",
    "127.255.255.254, a loopback address",
    "10.1.2.3, a private address",
    "172.16.0.1, a private address",
    "172.31.255.255, a private address",
    "192.168.1.1, a private address",
    "169.254.169.254, a link-local address",
    "100.64.0.1, an address within a provider's network (CGNAT)",
    "100.100.100.200, an address within a provider's network (CGNAT)",
    "0.0.0.0, an address of this machine",
    "0.1.2.3, an address of this machine",
    "192.0.0.1, an address kept for protocols",
    "192.0.2.1, an address for examples",
    "198.51.100.1, an address for examples",
    "203.0.113.1, an address for examples",
    "198.19.255.255, an address for benchmarks",
    "224.0.0.1, a multicast address",
    "239.255.255.255, a multicast address",
    "240.0.0.1, a reserved address",
    "255.255.255.255, the broadcast address",
    "::1, a loopback address",
    "::, an address of this machine",
    "fe80::1, a link-local address",
    "fec0::1, a site-local address",
    "fd12:3456::1, a private address (ULA)",
    "fc00::1, a private address (ULA)",
    "ff02::1, a multicast address",
    "::ffff:10.0.0.1, a private address",
    "::10.0.0.1, 'a form (IPv4-compatible) of 10.0.0.1, a private address'",
    "::8.8.8.8, an address of a dead form (IPv4-compatible)",
    "::ffff:0:127.0.0.1, 'a form (IPv4-translated) of 127.0.0.1, a loopback address'",
    "64:ff9b::7f00:1, 'a form (NAT64) of 127.0.0.1, a loopback address'",
    "64:ff9b:1::1, an address of a local translation (NAT64)",
    "2002:c0a8:101::1, 'a form (6to4) of 192.168.1.1, a private address'",
    "2001:0:1234::1, an address of a tunnel (Teredo)",
    "2001:db8::1, an address for examples",
    "3fff::1, an address for examples",
    "2001:2::1, an address for benchmarks",
    "100::1, an address that discards",
    "4000::1, an address outside of the public part of IPv6",
    "2400:3200::5efe:a00:1, 'a form (ISATAP) of 10.0.0.1, a private address'",
  })
  void anAddressThatIsNotPublicIsRefusedWithTheReason(String address, String reason)
      throws UnknownHostException {
    assertEquals(reason, AddressGuard.refusal(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "172.15.255.255",
        "172.32.0.1",
        "100.63.255.255",
        "100.128.0.1",
        "198.17.255.255",
        "223.255.255.255",
        "2400:3200::1",
        "64:ff9b::808:808",
        "2002:808:808::1"
      })
  void aPublicAddressIsNot(String address) throws UnknownHostException {
    assertNull(AddressGuard.refusal(InetAddress.getByName(address)));
  }
}
