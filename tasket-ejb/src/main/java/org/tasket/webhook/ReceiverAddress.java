package org.tasket.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the address of a receiver as somebody types it. Only what every program reads in the same
 * way: letters of ASCII, a host, no login, no part after {@code #}.
 */
final class ReceiverAddress {

  static final int MOST = 500;

  private static final Pattern VISIBLE = Pattern.compile("[!-~]{1," + MOST + "}");
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private ReceiverAddress() {}

  static Optional<URI> of(String text) {
    if (!VISIBLE.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(text)).filter(ReceiverAddress::isPlain);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private static boolean isPlain(URI address) {
    return SCHEMES.contains(String.valueOf(address.getScheme()))
        && address.getHost() != null
        && address.getRawUserInfo() == null
        && address.getRawFragment() == null;
  }
}
