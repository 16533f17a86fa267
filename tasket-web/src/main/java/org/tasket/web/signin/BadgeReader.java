package org.tasket.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Reads one kind of badge from a request. */
@FunctionalInterface
interface BadgeReader {

  /**
   * The badge, where the request shows one that counts.
   *
   * @throws org.tasket.platform.SignInRefused where what it shows must not be passed over in
   *     silence
   */
  Optional<Badge> read(HttpServletRequest request);
}
