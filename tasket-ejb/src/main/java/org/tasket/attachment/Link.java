package org.tasket.attachment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Texts;

/**
 * Where something is on the web, and what it is called. The same kinds of address that a
 * description may lead to, but for mail.
 */
record Link(String title, String url) {

  static final int TITLE_MOST = 120;
  static final int URL_MOST = 2_000;
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /**
   * A link as somebody typed it.
   *
   * @throws InvalidInput where the title is missing or too long, or the address is none of the web
   */
  static Link of(String title, String url) {
    Checks checks = new Checks().text("title", title, 1, TITLE_MOST).text("url", url, 1, URL_MOST);
    String name = Texts.given(title).orElse("");
    String address = Texts.given(url).orElse("");
    checks
        .that(name.lines().count() <= 1, "title", "line")
        .that(address.isEmpty() || isOfTheWeb(address), "url", "link", shortened(address))
        .orThrow();
    return new Link(name, address);
  }

  private static boolean isOfTheWeb(String address) {
    try {
      URI parsed = new URI(address);
      return parsed.getScheme() != null
          && SCHEMES.contains(parsed.getScheme().toLowerCase(Locale.ROOT))
          && parsed.getHost() != null
          && parsed.getUserInfo() == null;
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }

  private static String shortened(String address) {
    return address.length() > TITLE_MOST ? address.substring(0, TITLE_MOST) + "…" : address;
  }
}
