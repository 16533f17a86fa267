package org.tasket.intranet.container;

import java.io.Serializable;
import javax.xml.namespace.QName;

/**
 * What one portlet tells the others of its page.
 *
 * @param value of a type that the JDK has: portlets share no other classes; null where the name
 *     says all
 */
public record PortletEvent(QName name, Serializable value) {

  public PortletEvent {
    if (value != null && value.getClass().getClassLoader() != null) {
      throw new IllegalArgumentException(
          "This portal carries events of the JDK's own types, not " + value.getClass().getName());
    }
  }
}
