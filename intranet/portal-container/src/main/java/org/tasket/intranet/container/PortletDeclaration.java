package org.tasket.intranet.container;

import jakarta.portlet.Portlet;
import jakarta.portlet.PortletMode;
import jakarta.portlet.PreferencesValidator;
import jakarta.portlet.WindowState;
import jakarta.portlet.annotations.EventMethod;
import jakarta.portlet.annotations.PortletApplication;
import jakarta.portlet.annotations.PortletConfiguration;
import jakarta.portlet.annotations.PortletPreferencesValidator;
import jakarta.portlet.annotations.PortletQName;
import jakarta.portlet.annotations.Preference;
import jakarta.portlet.annotations.Supports;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/** What a portlet says of itself in annotations: its own, and those of its application. */
final class PortletDeclaration {

  private static final String ANY = "*";

  private final Class<? extends Portlet> type;
  private final Collection<Class<?>> application;
  private final PortletConfiguration own;

  /**
   * @param application all classes of the portlet's application that carry annotations of portlets
   */
  PortletDeclaration(Class<? extends Portlet> type, Collection<Class<?>> application) {
    this.type = type;
    this.application = application;
    this.own = type.getAnnotation(PortletConfiguration.class);
  }

  Class<? extends Portlet> type() {
    return type;
  }

  PortletConfiguration own() {
    return own;
  }

  /** Every portlet has VIEW, whether it says so or not. */
  boolean supports(PortletMode mode) {
    return mode.equals(PortletMode.VIEW) || declares(Supports::portletModes, mode.toString());
  }

  /** Every window has NORMAL, as it has VIEW. */
  boolean supports(WindowState state) {
    return state.equals(WindowState.NORMAL) || declares(Supports::windowStates, state.toString());
  }

  private boolean declares(Function<Supports, String[]> what, String name) {
    return Arrays.stream(own.supports())
        .filter(supports -> List.of("text/html", "text/*", "*/*").contains(supports.mimeType()))
        .flatMap(supports -> Arrays.stream(what.apply(supports)))
        .anyMatch(name::equalsIgnoreCase);
  }

  /** The declared preferences, by name. */
  Map<String, List<String>> preferences() {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    for (var preference : own.prefs()) {
      byName.put(preference.name(), List.of(preference.values()));
    }
    return byName;
  }

  boolean isReadOnly(String preference) {
    return Arrays.stream(own.prefs())
        .filter(declared -> declared.name().equals(preference))
        .anyMatch(Preference::isReadOnly);
  }

  /** The public render parameters that the portlet takes part in, by its identifiers for them. */
  Map<String, QName> publicParameters() {
    var wanted = List.of(own.publicParams());
    Map<String, QName> byIdentifier = new LinkedHashMap<>();
    annotated(PortletApplication.class)
        .flatMap(all -> Arrays.stream(all.publicParams()))
        .filter(definition -> wanted.contains(definition.identifier()))
        .forEach(definition -> byIdentifier.put(definition.identifier(), name(definition.qname())));
    return byIdentifier;
  }

  private QName name(PortletQName name) {
    var namespace = name.namespaceURI().isEmpty() ? defaultNamespace() : name.namespaceURI();
    return new QName(namespace, name.localPart());
  }

  /** The namespace of names that are given without one. */
  String defaultNamespace() {
    return annotated(PortletApplication.class)
        .map(PortletApplication::defaultNamespaceURI)
        .findFirst()
        .orElse("");
  }

  /** The method of the portlet's class that takes an event, if one is declared to. */
  Optional<Method> eventMethod(QName event) {
    return Arrays.stream(type.getMethods()).filter(method -> takes(method, event)).findFirst();
  }

  private boolean takes(Method method, QName event) {
    var declared = method.getAnnotation(EventMethod.class);
    return declared != null
        && declared.portletName().equals(own.portletName())
        && Arrays.stream(declared.processingEvents()).map(this::name).anyMatch(event::equals);
  }

  /** The classes that hold the portlet's preferences to their rules. */
  List<Class<? extends PreferencesValidator>> validators() {
    return application.stream()
        .filter(this::validates)
        .<Class<? extends PreferencesValidator>>map(
            found -> found.asSubclass(PreferencesValidator.class))
        .toList();
  }

  private boolean validates(Class<?> found) {
    var declared = found.getAnnotation(PortletPreferencesValidator.class);
    return declared != null
        && Stream.of(declared.portletNames())
            .anyMatch(name -> name.equals(ANY) || name.equals(own.portletName()));
  }

  private <A extends Annotation> Stream<A> annotated(Class<A> annotation) {
    return application.stream()
        .filter(found -> found.isAnnotationPresent(annotation))
        .map(found -> found.getAnnotation(annotation));
  }
}
