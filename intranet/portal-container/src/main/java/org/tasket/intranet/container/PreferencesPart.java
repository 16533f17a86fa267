package org.tasket.intranet.container;

import jakarta.portlet.PortletPreferences;
import jakarta.portlet.ReadOnlyException;
import jakarta.portlet.ValidatorException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All of {@code PortletPreferences}: what was stored for the window, over what the page's editor
 * set, over the portlet's own defaults. Nothing is kept before {@link #store} has found it valid.
 */
final class PreferencesPart {

  private final PortletApplication application;
  private final WindowPreferences kept;
  private final boolean storable;
  private final Map<String, List<String>> stored;

  private PreferencesPart(PortletWindow window, PortletApplication application, boolean storable) {
    this.application = application;
    this.kept = window.preferences();
    this.storable = storable;
    this.stored = new LinkedHashMap<>(kept.stored());
  }

  /** For phases that show the portlet. */
  static PreferencesPart toRead(PortletWindow window, PortletApplication application) {
    return new PreferencesPart(window, application, false);
  }

  /** For phases that change what the portlet knows. */
  static PreferencesPart toStore(PortletWindow window, PortletApplication application) {
    return new PreferencesPart(window, application, true);
  }

  public boolean isReadOnly(String name) {
    return application.declaration().isReadOnly(name);
  }

  public String getValue(String name, String otherwise) {
    return Objects.requireNonNullElse(values().getValue(name), otherwise);
  }

  public String[] getValues(String name, String[] otherwise) {
    return values().getNames().contains(name) ? values().getValues(name) : otherwise;
  }

  public Enumeration<String> getNames() {
    return Collections.enumeration(values().getNames());
  }

  public Map<String, String[]> getMap() {
    return values().asArrays();
  }

  public void setValue(String name, String value) throws ReadOnlyException {
    setValues(name, value);
  }

  public void setValues(String name, String... values) throws ReadOnlyException {
    changeable(name);
    if (values == null || values.length == 0 || Arrays.asList(values).contains(null)) {
      throw new IllegalArgumentException(
          "This portal keeps no empty preference: reset(\"" + name + "\") takes it away");
    }
    stored.put(name, List.of(values));
  }

  public void reset(String name) throws ReadOnlyException {
    changeable(name);
    stored.remove(name);
  }

  public void store() throws ValidatorException {
    if (!storable) {
      throw new IllegalStateException("Preferences are not stored while a portlet shows itself");
    }
    application.validate(Partial.of(PortletPreferences.class, this));
    kept.store(Map.copyOf(stored));
  }

  private void changeable(String name) throws ReadOnlyException {
    if (isReadOnly(name)) {
      throw new ReadOnlyException("The portlet declares " + name + " as read-only");
    }
  }

  private Parameters values() {
    Map<String, List<String>> merged = new LinkedHashMap<>(application.declaration().preferences());
    merged.putAll(kept.placed());
    merged.putAll(stored);
    return new Parameters(merged);
  }
}
