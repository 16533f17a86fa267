package org.tasket.web.page;

import java.util.UUID;
import org.omnifaces.util.Faces;

/** Where to go after something was done: always by a redirect, so that nothing is sent twice. */
public final class Goto {

  private Goto() {}

  public static void tasket(UUID id) {
    Faces.redirect(Faces.getRequestContextPath() + "/taskets/" + id);
  }
}
