package org.tasket.intranet.container;

import jakarta.portlet.PortletContext;
import jakarta.portlet.PortletPreferences;
import jakarta.portlet.PreferencesValidator;
import jakarta.portlet.ValidatorException;
import jakarta.portlet.annotations.InitParameter;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
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

  private final PortletDeclaration declaration;
  private final List<PreferencesValidator> validators;
  private final PortletContext context;

  private PortletApplication(
      PortletDeclaration declaration,
      List<PreferencesValidator> validators,
      ServletContext context) {
    this.declaration = declaration;
    this.validators = validators;
    this.context = Partial.of(PortletContext.class, new ContextPart(context));
  }

  static PortletApplication start(PortletDeclaration declaration, ServletContext context)
      throws ReflectiveOperationException {
    List<PreferencesValidator> validators = new ArrayList<>();
    for (var type : declaration.validators()) {
      validators.add(type.getDeclaredConstructor().newInstance());
    }
    return new PortletApplication(declaration, validators, context);
  }

  PortletDeclaration declaration() {
    return declaration;
  }

  /** Holds preferences that are to be stored to the portlet's own rules. */
  void validate(PortletPreferences preferences) throws ValidatorException {
    for (var validator : validators) {
      validator.validate(preferences);
    }
  }

  public String getPortletName() {
    return declaration.own().portletName();
  }

  public PortletContext getPortletContext() {
    return context;
  }

  /** The declared bundle in this language, else in its own default, never in the server's. */
  public ResourceBundle getResourceBundle(Locale locale) {
    return declaration.own().resourceBundle().isEmpty()
        ? new DeclaredTitles(declaration.own(), locale)
        : ResourceBundle.getBundle(
            declaration.own().resourceBundle(),
            locale,
            declaration.type().getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
  }

  public String getDefaultNamespace() {
    return declaration.defaultNamespace();
  }

  public Enumeration<String> getPublicRenderParameterNames() {
    return Collections.enumeration(declaration.publicParameters().keySet());
  }

  public Enumeration<Locale> getSupportedLocales() {
    return Collections.enumeration(
        Arrays.stream(declaration.own().supportedLocales()).map(Locale::forLanguageTag).toList());
  }

  public String getInitParameter(String name) {
    return initParameters().get(name);
  }

  public Enumeration<String> getInitParameterNames() {
    return Collections.enumeration(initParameters().keySet());
  }

  private Map<String, String> initParameters() {
    Map<String, String> byName = new LinkedHashMap<>();
    for (InitParameter parameter : declaration.own().initParams()) {
      byName.put(parameter.name(), parameter.value());
    }
    return byName;
  }
}
