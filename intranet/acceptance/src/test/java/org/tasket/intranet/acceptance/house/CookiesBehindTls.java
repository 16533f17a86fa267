package org.tasket.intranet.acceptance.house;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Sends cookies that want TLS, as a browser does where a proxy ends TLS before the server. */
final class CookiesBehindTls extends CookieManager {

  @Override
  public Map<String, List<String>> get(URI address, Map<String, List<String>> headers)
      throws IOException {
    URI seen = URI.create(address.toString().replaceFirst("^http:", "https:"));
    return super.get(seen, headers);
  }
}
