package org.tasket.intranet.container;

import jakarta.portlet.MutableRenderParameters;
import jakarta.portlet.PortletMode;
import jakarta.portlet.PortletModeException;
import jakarta.portlet.WindowState;
import jakarta.portlet.WindowStateException;

/** Part of {@code RenderURL}: where the window is shown as the portlet chooses. */
class RenderLinkPart extends LinkPart {

  private final WindowChoice choice;

  RenderLinkPart(PortletWindow window, PortletApplication application) {
    super(window);
    this.choice = new WindowChoice(window.view(), application.declaration());
  }

  @Override
  MutableParameters own() {
    return choice.parameters();
  }

  final WindowView chosen() {
    return choice.made();
  }

  public final MutableRenderParameters getRenderParameters() {
    return Partial.of(MutableRenderParameters.class, choice.parameters());
  }

  public final PortletMode getPortletMode() {
    return choice.mode();
  }

  public final void setPortletMode(PortletMode mode) throws PortletModeException {
    choice.mode(mode);
  }

  public final WindowState getWindowState() {
    return choice.state();
  }

  public final void setWindowState(WindowState state) throws WindowStateException {
    choice.state(state);
  }

  @Override
  public String toString() {
    return window().links().toRender(chosen());
  }
}
