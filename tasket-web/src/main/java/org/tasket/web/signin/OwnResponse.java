package org.tasket.web.signin;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * An answer with one content policy, and whose redirects name no host. A page that brings a policy
 * of its own, as PrimeFaces does to tell the nonce, replaces ours: browsers would otherwise hold it
 * to both, and ours knows no nonce. To a redirect, servers add the scheme and host of the request:
 * behind a proxy that ends TLS the one is wrong, and the other is anybody's word.
 */
final class OwnResponse extends HttpServletResponseWrapper {

  OwnResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void addHeader(String name, String value) {
    if (name.equalsIgnoreCase(ResponseHeaders.POLICY)) {
      setHeader(name, value);
    } else {
      super.addHeader(name, value);
    }
  }

  /** To an address as it was said, which RFC 9110 (10.2.2) lets be relative. */
  @Override
  public void sendRedirect(String location) throws IOException {
    resetBuffer();
    setStatus(SC_FOUND);
    setHeader("Location", location);
    flushBuffer();
  }
}
