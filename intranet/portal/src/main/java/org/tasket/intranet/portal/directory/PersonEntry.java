package org.tasket.intranet.portal.directory;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;

/**
 * A person as the directory has them.
 *
 * @param login as the directory writes it, whatever was typed
 * @param language what the directory gives as preferred, in the form of {@code Accept-Language};
 *     empty where it gives none
 * @param roles names of the groups the person is a member of
 */
public record PersonEntry(String login, String fullName, String language, Set<String> roles)
    implements Principal, Serializable {

  private static final long serialVersionUID = 1L;

  @Override
  public String getName() {
    return login;
  }
}
