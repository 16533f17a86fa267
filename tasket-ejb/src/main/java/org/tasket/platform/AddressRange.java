package org.tasket.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Network addresses as an administrator writes them: one address, or a range in CIDR form (RFC
 * 4632, RFC 4291) such as {@code 10.0.0.0/8}. Only literal addresses: no name is ever looked up. An
 * IPv4 address mapped into IPv6 is the IPv4 address.
 */
public final class AddressRange {

  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  private final byte[] network;
  private final int bits;

  private AddressRange(byte[] address, int bits) {
    this.network = masked(address, bits);
    this.bits = bits;
  }

  /**
   * Reads an address or a range.
   *
   * @throws IllegalArgumentException where it is neither
   */
  public static AddressRange parse(String text) {
    String[] parts = text.strip().split("/", 2);
    byte[] address =
        literal(parts[0])
            .orElseThrow(() -> new IllegalArgumentException(text + " is not an address"));
    int whole = address.length * Byte.SIZE;
    int bits = parts.length == 1 ? whole : Integer.parseInt(parts[1]);
    if (bits < 0 || bits > whole) {
      throw new IllegalArgumentException(text + " is not a range of addresses");
    }
    return new AddressRange(address, bits);
  }

  /**
   * What one subscriber usually holds: the one address of IPv4, the /64 of IPv6.
   *
   * @throws IllegalArgumentException where it is no address
   */
  public static AddressRange around(String address) {
    byte[] bytes =
        literal(address)
            .orElseThrow(() -> new IllegalArgumentException(address + " is not an address"));
    return new AddressRange(bytes, bytes.length == 4 ? 32 : 64);
  }

  /** True for one literal address. */
  public static boolean isAddress(String text) {
    return literal(text).isPresent();
  }

  /** True for an address that can be read and lies within. */
  public boolean contains(String address) {
    return literal(address)
        .filter(bytes -> bytes.length == network.length)
        .filter(bytes -> Arrays.equals(masked(bytes, bits), network))
        .isPresent();
  }

  private static Optional<byte[]> literal(String text) {
    String address = text.strip().replaceFirst("%.*", "");
    if (!IPV4.matcher(address).matches() && !IPV6.matcher(address).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(address).getAddress());
    } catch (UnknownHostException noAddress) {
      return Optional.empty();
    }
  }

  private static byte[] masked(byte[] address, int bits) {
    byte[] result = address.clone();
    for (int i = 0; i < result.length; i++) {
      int kept = Math.max(0, Math.min(Byte.SIZE, bits - i * Byte.SIZE));
      result[i] &= (byte) (0xFF << (Byte.SIZE - kept));
    }
    return result;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AddressRange range
        && bits == range.bits
        && Arrays.equals(network, range.network);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(network) + bits;
  }
}
