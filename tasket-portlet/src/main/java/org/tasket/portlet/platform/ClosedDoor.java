package org.tasket.portlet.platform;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Whoever asks the portlets' application directly stays nobody and finds nothing.
 *
 * <p>It has to be said because the sign-in of Tasket's pages is in the same EAR: a server that
 * finds a mechanism in one application of an EAR asks for one in all of them. It is no bean by
 * annotation but by the discovery mode of this WAR's beans.xml, so that it is none where the same
 * classes lie beside the pages in one WAR, which has its mechanism.
 */
class ClosedDoor implements HttpAuthenticationMechanism {

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    return context.doNothing();
  }
}
