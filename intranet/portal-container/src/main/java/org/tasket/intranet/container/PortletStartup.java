package org.tasket.intranet.container;

import jakarta.portlet.Portlet;
import jakarta.portlet.annotations.PortletApplication;
import jakarta.portlet.annotations.PortletConfiguration;
import jakarta.portlet.annotations.PortletPreferencesValidator;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.HandlesTypes;
import java.lang.reflect.Modifier;
import java.util.Set;

/**
 * Makes a servlet of every portlet that an application brings along. The server calls this for each
 * web application it starts, with the classes that carry one of these annotations.
 */
@HandlesTypes({
  PortletConfiguration.class,
  PortletApplication.class,
  PortletPreferencesValidator.class
})
public final class PortletStartup implements ServletContainerInitializer {

  @Override
  public void onStartup(Set<Class<?>> annotated, ServletContext context) {
    // The Servlet API hands over null where an application has no such class.
    if (annotated != null) {
      annotated.stream()
          .filter(PortletStartup::isPortlet)
          .map(type -> new PortletDeclaration(type.asSubclass(Portlet.class), annotated))
          .forEach(declaration -> register(declaration, context));
    }
  }

  private static boolean isPortlet(Class<?> type) {
    return Portlet.class.isAssignableFrom(type)
        && type.isAnnotationPresent(PortletConfiguration.class)
        && !Modifier.isAbstract(type.getModifiers());
  }

  /**
   * No mapping is added: a servlet without an address is reached by named dispatch only. What the
   * portal has to know before it dispatches lies beside it, under the same name.
   */
  private static void register(PortletDeclaration declaration, ServletContext context) {
    var name = PortletServlet.nameFor(declaration.own().portletName());
    context.addServlet(name, new PortletServlet(declaration));
    context.setAttribute(name, declaration);
  }
}
