package org.tasket.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;

/**
 * The principal that the server, its single sign-on or the portal had found before we were asked.
 */
final class ContainerBadges implements BadgeReader {

  @Override
  public Optional<Badge> read(HttpServletRequest request) {
    return Optional.ofNullable(request.getUserPrincipal())
        .map(Principal::getName)
        .filter(name -> !name.isBlank())
        .map(name -> new Badge(name, Evidence.CONTAINER));
  }
}
