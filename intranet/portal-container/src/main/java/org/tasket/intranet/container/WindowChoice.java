package org.tasket.intranet.container;

import jakarta.portlet.PortletMode;
import jakarta.portlet.PortletModeException;
import jakarta.portlet.WindowState;
import jakarta.portlet.WindowStateException;
import java.util.Map;
import javax.xml.namespace.QName;

/**
 * How a portlet wants its window to be shown: what the mutable half of the API sets. It begins with
 * the mode, the state and the shared parameters as they are, and with none of the window's own.
 */
final class WindowChoice {

  private final WindowView view;
  private final PortletDeclaration declaration;
  private final Map<String, QName> identifiers;
  private final MutableRenderParametersPart parameters;
  private PortletMode mode;
  private WindowState state;

  WindowChoice(WindowView view, PortletDeclaration declaration) {
    this.view = view;
    this.declaration = declaration;
    this.identifiers = declaration.publicParameters();
    this.parameters =
        new MutableRenderParametersPart(view.shared(identifiers), identifiers.keySet());
    this.mode = view.mode();
    this.state = view.state();
  }

  MutableRenderParametersPart parameters() {
    return parameters;
  }

  PortletMode mode() {
    return mode;
  }

  void mode(PortletMode wanted) throws PortletModeException {
    if (!declaration.supports(wanted)) {
      throw new PortletModeException("The portlet does not declare this mode", wanted);
    }
    mode = wanted;
  }

  WindowState state() {
    return state;
  }

  void state(WindowState wanted) throws WindowStateException {
    if (!declaration.supports(wanted)) {
      throw new WindowStateException("The portlet does not declare this state", wanted);
    }
    state = wanted;
  }

  WindowView made() {
    return new WindowView(mode, state, view.parameters(), view.shared())
        .with(parameters.asMap(), identifiers);
  }
}
