package org.tasket.intranet.container;

import jakarta.portlet.Portlet;
import jakarta.portlet.PortletContext;
import jakarta.portlet.annotations.InitParameter;
import jakarta.portlet.annotations.PortletConfiguration;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Part of {@code PortletConfig}: a portlet's own declaration, in the application it came with. */
final class PortletApplication {

  private final PortletConfiguration declared;
  private final Class<? extends Portlet> type;
  private final PortletContext context;

  PortletApplication(
      PortletConfiguration declared, Class<? extends Portlet> type, ServletContext context) {
    this.declared = declared;
    this.type = type;
    this.context = Partial.of(PortletContext.class, new ContextPart(context));
  }

  /** The declared preferences, by name. */
  Map<String, List<String>> preferences() {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    for (var preference : declared.prefs()) {
      byName.put(preference.name(), List.of(preference.values()));
    }
    return byName;
  }

  public String getPortletName() {
    return declared.portletName();
  }

  public PortletContext getPortletContext() {
    return context;
  }

  /** The declared bundle in this language, else in its own default, never in the server's. */
  public ResourceBundle getResourceBundle(Locale locale) {
    return declared.resourceBundle().isEmpty()
        ? new DeclaredTitles(declared, locale)
        : ResourceBundle.getBundle(
            declared.resourceBundle(),
            locale,
            type.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
  }

  public Enumeration<Locale> getSupportedLocales() {
    return Collections.enumeration(
        Arrays.stream(declared.supportedLocales()).map(Locale::forLanguageTag).toList());
  }

  public String getInitParameter(String name) {
    return initParameters().get(name);
  }

  public Enumeration<String> getInitParameterNames() {
    return Collections.enumeration(initParameters().keySet());
  }

  private Map<String, String> initParameters() {
    Map<String, String> byName = new LinkedHashMap<>();
    for (InitParameter parameter : declared.initParams()) {
      byName.put(parameter.name(), parameter.value());
    }
    return byName;
  }
}
