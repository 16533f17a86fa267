package org.tasket.intranet.container;

import java.io.Serializable;
import javax.xml.namespace.QName;

/** All of {@code Event}. */
final class EventPart {

  private final PortletEvent event;

  EventPart(PortletEvent event) {
    this.event = event;
  }

  public QName getQName() {
    return event.name();
  }

  public String getName() {
    return event.name().getLocalPart();
  }

  public Serializable getValue() {
    return event.value();
  }
}
