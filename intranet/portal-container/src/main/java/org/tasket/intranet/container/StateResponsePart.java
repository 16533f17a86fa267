package org.tasket.intranet.container;

import jakarta.portlet.MutableRenderParameters;
import jakarta.portlet.PortletMode;
import jakarta.portlet.PortletModeException;
import jakarta.portlet.WindowState;
import jakarta.portlet.WindowStateException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;

/** Part of {@code StateAwareResponse}: how the window is shown now, and what others are told. */
abstract class StateResponsePart extends ResponsePart {

  private final WindowChoice choice;
  private final List<PortletEvent> events = new ArrayList<>();

  StateResponsePart(PortletWindow window, PortletApplication application) {
    super(window, application);
    this.choice = new WindowChoice(window.view(), application.declaration());
  }

  final WindowView chosen() {
    return choice.made();
  }

  final List<PortletEvent> events() {
    return List.copyOf(events);
  }

  public final MutableRenderParameters getRenderParameters() {
    return Partial.of(MutableRenderParameters.class, choice.parameters());
  }

  public final void setRenderParameter(String name, String value) {
    choice.parameters().setValue(name, value);
  }

  public final void setRenderParameter(String name, String... values) {
    choice.parameters().setValues(name, values);
  }

  public final void setRenderParameters(Map<String, String[]> parameters) {
    choice.parameters().replaceBy(parameters);
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

  public final void setEvent(QName name, Serializable value) {
    events.add(new PortletEvent(name, value));
  }

  public final void setEvent(String name, Serializable value) {
    setEvent(new QName(application().declaration().defaultNamespace(), name), value);
  }
}
