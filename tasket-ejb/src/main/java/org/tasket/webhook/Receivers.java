package org.tasket.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.tasket.platform.AddressRange;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * To whom messages may go: the hosts and origins that IT has listed, each exactly. A host alone
 * stands for {@code https} at the usual port. Without a list there are no webhooks.
 */
@ApplicationScoped
class Receivers {

  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  private final Settings settings;

  @Inject
  Receivers(Settings settings) {
    this.settings = settings;
  }

  /** For the container's proxy only. */
  Receivers() {
    this(null);
  }

  /** Whether there can be webhooks at all. */
  boolean any() {
    return settings.optional(Setting.WEBHOOKS_TO).isPresent();
  }

  /** The origins, as an address of a receiver begins. */
  List<String> origins() {
    return settings.list(Setting.WEBHOOKS_TO).stream().map(Receivers::inFull).sorted().toList();
  }

  boolean has(URI address) {
    String wanted = origin(address);
    return origins().stream().map(URI::create).map(Receivers::origin).anyMatch(wanted::equals);
  }

  /** Whether IT named a network address itself: then it is meant, whichever it is. */
  static boolean isLiteral(String host) {
    return AddressRange.isAddress(host.replaceAll("^\\[|\\]$", ""));
  }

  private static String inFull(String listed) {
    String lower = listed.toLowerCase(Locale.ROOT);
    return lower.contains("://") ? lower : "https://" + lower;
  }

  private static String origin(URI address) {
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? HTTPS : HTTP;
    int port = address.getPort() < 0 ? usual : address.getPort();
    return scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + ":" + port;
  }
}
