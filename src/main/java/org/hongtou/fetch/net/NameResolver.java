package org.hongtou.fetch.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host name. Any thread may call it. */
@FunctionalInterface
public interface NameResolver {
  /** The system's. */
  NameResolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /**
   * The addresses to try, in order.
   *
   * @param host a name; literal addresses are never asked for
   */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
