package org.tasket.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** One way of signing in. */
@FunctionalInterface
interface Entrance {

  /**
   * The visitor, where the request comes by this way.
   *
   * @throws org.tasket.platform.TasketException where it does, and is refused
   */
  Optional<Visitor> admit(HttpServletRequest request);
}
