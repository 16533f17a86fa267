package org.tasket.intranet.container;

import jakarta.portlet.MutableActionParameters;

/** Part of {@code ActionURL}. */
final class ActionLinkPart extends LinkPart {

  private final MutableParameters actionParameters = new MutableParameters();

  ActionLinkPart(PortletWindow window) {
    super(window);
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
    return window().links().toAction(renderParameters().asMap(), actionParameters.asMap());
  }
}
