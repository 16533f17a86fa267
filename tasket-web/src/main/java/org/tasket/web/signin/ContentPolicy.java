package org.tasket.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * What a page may load and who may frame it (W3C Content Security Policy 3). Scripts come from our
 * own files only. {@code script-src} stands last because PrimeFaces appends the page's nonce to the
 * end of the text. Styles may be inline: PrimeFaces places its overlays with them.
 */
@Named
@ApplicationScoped
public class ContentPolicy {

  /** For what is no page: nothing is loaded, wherever a browser shows it. */
  static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; ";

  private final Settings settings;

  @Inject
  ContentPolicy(Settings settings) {
    this.settings = settings;
  }

  ContentPolicy() {
    this(null);
  }

  /** The policy of a page, without a nonce. */
  public String getPages() {
    return "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src"
        + " 'none'; base-uri 'self'; form-action 'self'"
        + signOutOrigin()
        + "; "
        + frames()
        + "; script-src 'self'";
  }

  /** The policy of everything else. */
  String others() {
    return NOTHING + frames();
  }

  private String frames() {
    List<String> origins = settings.list(Setting.FRAMES_FROM);
    return "frame-ancestors " + (origins.isEmpty() ? "'none'" : String.join(" ", origins));
  }

  /** Browsers hold the answer to a form to {@code form-action} too, so also after signing out. */
  private String signOutOrigin() {
    return settings.optional(Setting.AUTH_SIGN_OUT_URL).stream()
        .map(URI::create)
        .filter(URI::isAbsolute)
        .map(address -> " " + address.getScheme() + "://" + address.getAuthority())
        .collect(Collectors.joining());
  }
}
