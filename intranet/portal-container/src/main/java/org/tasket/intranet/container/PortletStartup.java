package org.tasket.intranet.container;

import jakarta.portlet.Portlet;
import jakarta.portlet.annotations.PortletConfiguration;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.HandlesTypes;
import java.lang.reflect.Modifier;
import java.util.Set;

/**
 * Makes a servlet of every portlet that an application brings along. The server calls this for each
 * web application it starts, with the classes that carry {@link PortletConfiguration}.
 */
@HandlesTypes(PortletConfiguration.class)
public final class PortletStartup implements ServletContainerInitializer {

  @Override
  public void onStartup(Set<Class<?>> annotated, ServletContext context) {
    // The Servlet API hands over null where an application has no such class.
    if (annotated != null) {
      annotated.stream().filter(PortletStartup::isPortlet).forEach(type -> register(type, context));
    }
  }

  private static boolean isPortlet(Class<?> type) {
    return Portlet.class.isAssignableFrom(type)
        && type.isAnnotationPresent(PortletConfiguration.class)
        && !Modifier.isAbstract(type.getModifiers());
  }

  /** No mapping is added: a servlet without an address is reached by named dispatch only. */
  private static void register(Class<?> type, ServletContext context) {
    var portlet = type.asSubclass(Portlet.class);
    var name = portlet.getAnnotation(PortletConfiguration.class).portletName();
    context.addServlet(PortletServlet.nameFor(name), new PortletServlet(portlet));
  }
}
