package org.tasket.intranet.container;

import jakarta.portlet.MutableActionParameters;

/** Part of {@code ActionURL}. */
final class ActionLinkPart extends RenderLinkPart {

  private final MutableParameters actionParameters = new MutableParameters();

  ActionLinkPart(PortletWindow window, PortletApplication application) {
    super(window, application);
  }

  @Override
  MutableParameters own() {
    return actionParameters;
  }

  public MutableActionParameters getActionParameters() {
    return Partial.of(MutableActionParameters.class, actionParameters);
  }

  @Override
  public String toString() {
    return window().links().toAction(chosen(), actionParameters.asMap());
  }
}
