package org.tasket.intranet.container;

import java.util.Optional;

/** Part of {@code ActionResponse}. */
final class ActionResponsePart extends StateResponsePart {

  private Optional<String> redirect = Optional.empty();

  ActionResponsePart(PortletWindow window, PortletApplication application) {
    super(window, application);
  }

  PhaseResult result() {
    return new PhaseResult(chosen(), events(), redirect);
  }

  public void sendRedirect(String address) {
    redirect = Optional.of(address);
  }
}
