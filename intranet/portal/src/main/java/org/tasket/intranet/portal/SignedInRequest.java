package org.tasket.intranet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import org.tasket.intranet.portal.directory.PersonEntry;

/** A request whose caller is the person of the visit, for the portal's pages and for portlets. */
final class SignedInRequest extends HttpServletRequestWrapper {

  private final PersonEntry person;

  SignedInRequest(HttpServletRequest request, PersonEntry person) {
    super(request);
    this.person = person;
  }

  @Override
  public Principal getUserPrincipal() {
    return person;
  }

  @Override
  public String getRemoteUser() {
    return person.login();
  }

  @Override
  public boolean isUserInRole(String role) {
    return person.roles().contains(role);
  }

  @Override
  public String getAuthType() {
    return FORM_AUTH;
  }
}
