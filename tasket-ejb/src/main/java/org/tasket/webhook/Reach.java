package org.tasket.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.tasket.platform.AddressRange;

/**
 * Looks up where a receiver's name leads, once, and lets a connection go to just those addresses.
 * Receivers of an intranet have private addresses, so that these are allowed; where nobody of the
 * house has a receiver, nothing goes unless IT has listed that very address: this server itself,
 * the neighbours that tell cloud servers their secrets, and groups of hosts.
 */
final class Reach implements DnsResolver {

  private static final List<AddressRange> NOWHERE =
      List.of(
              "0.0.0.0/8", // this network (RFC 1122)
              "127.0.0.0/8", // loopback
              "169.254.0.0/16", // link-local (RFC 3927), with the metadata of clouds
              "224.0.0.0/4", // multicast
              "240.0.0.0/4", // reserved, and broadcast
              "::/96", // any and loopback of IPv6, and IPv4 inside it
              "2002::/16", // IPv4 inside IPv6 (RFC 3056)
              "fe80::/10", // link-local
              "fec0::/10", // the same, formerly of a site
              "fd00:ec2::/32", // metadata of clouds
              "ff00::/8") // multicast
          .stream()
          .map(AddressRange::parse)
          .toList();

  private final DnsResolver names;

  /**
   * How names are looked up.
   *
   * @param names asked once for each connection
   */
  Reach(DnsResolver names) {
    this.names = names;
  }

  /** A name led where no message may go. */
  static final class RefusedAddress extends UnknownHostException {

    private static final long serialVersionUID = 1;

    RefusedAddress(String host) {
      super(host);
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = names.resolve(host);
    if (!Receivers.isLiteral(host) && !Arrays.stream(found).allMatch(Reach::isAllowed)) {
      throw new RefusedAddress(host);
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return names.resolveCanonicalHostname(host);
  }

  static boolean isAllowed(InetAddress address) {
    String text = address.getHostAddress();
    return NOWHERE.stream().noneMatch(range -> range.contains(text));
  }
}
