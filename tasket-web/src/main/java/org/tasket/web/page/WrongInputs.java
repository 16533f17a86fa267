package org.tasket.web.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;

/** Says to screen readers which input is wrong, where its renderer does not. */
public class WrongInputs implements SystemEventListener {

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof UIInput;
  }

  @Override
  public void processEvent(SystemEvent event) {
    boolean wrong = !((UIInput) event.getSource()).isValid();
    Map<String, Object> attributes =
        ((UIComponent) event.getSource()).getPassThroughAttributes(wrong);
    if (wrong) {
      attributes.put("aria-invalid", "true");
    } else if (attributes != null) {
      attributes.remove("aria-invalid");
    }
  }
}
