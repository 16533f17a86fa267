package org.tasket.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tasket.platform.Settings;
import org.tasket.web.page.AddressFilter;
import org.tasket.web.signin.SignedIn;

/**
 * What a page says in its head for previews. A program that nobody let in reads the sign-in page:
 * it hears of Tasket, and at which address it may ask again, by the form of what it asked for.
 */
@Named("embed")
@RequestScoped
public class EmbedBean {

  private static final String NOTHING_MORE = "Tasket";

  @Inject HttpServletRequest request;
  @Inject Settings settings;
  @Inject SignedIn signedIn;

  public String title(String page) {
    return signedIn.isSomebody() ? page : NOTHING_MORE;
  }

  /** Where oEmbed (1.0, 4) tells of this page; empty where it tells of nothing. */
  public String getDiscovery() {
    return wanted()
        .filter(address -> address.startsWith(request.getContextPath()))
        .map(address -> address.substring(request.getContextPath().length()))
        .flatMap(EmbedAddress::at)
        .map(this::discovery)
        .orElse("");
  }

  private Optional<String> wanted() {
    Optional<String> seen = AddressFilter.seen(request);
    return signedIn.isSomebody() ? seen : Optional.ofNullable(request.getParameter("return"));
  }

  private String discovery(EmbedAddress address) {
    String root = settings.publicUrl().toString();
    return root
        + "/api/v1/oembed?url="
        + URLEncoder.encode(root + address.path(), StandardCharsets.UTF_8);
  }
}
