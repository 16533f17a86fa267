package org.tasket.web.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.tasket.platform.AddressRange;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * Which client failed sign-ins are counted against: the address of the connection or, behind
 * reverse proxies that the administrator names, the nearest address in X-Forwarded-For that is none
 * of them. Otherwise all the house would be slowed down for one. It decides nothing else.
 */
@Dependent
class ClientAddress {

  private final List<AddressRange> proxies;

  @Inject
  ClientAddress(Settings settings) {
    this(settings.list(Setting.AUTH_PROXIES).stream().map(AddressRange::parse).toList());
  }

  ClientAddress(List<AddressRange> proxies) {
    this.proxies = List.copyOf(proxies);
  }

  AddressRange of(HttpServletRequest request) {
    String nearest = request.getRemoteAddr();
    for (String hop : hopsFromNearest(request)) {
      if (!isProxy(nearest) || !AddressRange.isAddress(hop)) {
        break;
      }
      nearest = hop;
    }
    return AddressRange.around(nearest);
  }

  private boolean isProxy(String address) {
    return proxies.stream().anyMatch(proxy -> proxy.contains(address));
  }

  private static List<String> hopsFromNearest(HttpServletRequest request) {
    List<String> hops =
        new ArrayList<>(
            Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .toList());
    Collections.reverse(hops);
    return hops;
  }
}
