package org.tasket.intranet.container;

import jakarta.servlet.ServletContext;
import java.io.InputStream;

/** Part of {@code PortletContext}: the web application around a portlet. */
final class ContextPart {

  private final ServletContext context;

  ContextPart(ServletContext context) {
    this.context = context;
  }

  public String getServerInfo() {
    return "Tasket stand-in portal";
  }

  public int getMajorVersion() {
    return 4;
  }

  public int getMinorVersion() {
    return 0;
  }

  public String getContextPath() {
    return context.getContextPath();
  }

  public String getPortletContextName() {
    return context.getServletContextName();
  }

  public ClassLoader getClassLoader() {
    return context.getClassLoader();
  }

  public InputStream getResourceAsStream(String path) {
    return context.getResourceAsStream(path);
  }

  public String getInitParameter(String name) {
    return context.getInitParameter(name);
  }

  public Object getAttribute(String name) {
    return context.getAttribute(name);
  }

  public void setAttribute(String name, Object value) {
    context.setAttribute(name, value);
  }

  public void removeAttribute(String name) {
    context.removeAttribute(name);
  }

  public void log(String message) {
    context.log(message);
  }

  public void log(String message, Throwable cause) {
    context.log(message, cause);
  }
}
