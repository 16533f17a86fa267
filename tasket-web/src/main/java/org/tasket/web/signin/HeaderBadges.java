package org.tasket.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.tasket.platform.AddressRange;
import org.tasket.platform.SignInRefused;

/**
 * A name that a proxy puts into a header. The address of the connection itself must be one that the
 * administrator trusts; what a request says of its own way here counts for nothing. Two copies mean
 * that somebody slipped one past the proxy: refused.
 */
final class HeaderBadges implements BadgeReader {

  private static final Logger LOG = Logger.getLogger(HeaderBadges.class.getName());
  private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl},]{1,256}");

  private final String header;
  private final List<AddressRange> proxies;
  private final Told told;

  HeaderBadges(String header, List<AddressRange> proxies, Clock clock) {
    this.header = header;
    this.told = new Told(clock);
    this.proxies = List.copyOf(proxies);
  }

  @Override
  public Optional<Badge> read(HttpServletRequest request) {
    List<String> names = Collections.list(request.getHeaders(header));
    if (names.isEmpty()) {
      return Optional.empty();
    }
    if (!trusts(request.getRemoteAddr())) {
      ignored(request.getRemoteAddr());
      return Optional.empty();
    }
    if (names.size() > 1) {
      throw new SignInRefused("signin.header");
    }
    return Optional.of(names.get(0).strip()).filter(name -> !name.isEmpty()).map(this::badge);
  }

  private Badge badge(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new SignInRefused("signin.header");
    }
    return new Badge(name, Evidence.HEADER);
  }

  /** Told once an hour for each address: whoever sends it must not be able to fill the log. */
  private void ignored(String address) {
    if (told.isNew(address)) {
      LOG.warning(() -> header + " ignored: " + address + " is no trusted proxy");
    }
  }

  private boolean trusts(String address) {
    return proxies.stream().anyMatch(proxy -> proxy.contains(address));
  }
}
