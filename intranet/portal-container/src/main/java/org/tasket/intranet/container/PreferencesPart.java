package org.tasket.intranet.container;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Part of {@code PortletPreferences}: what the page's editor set, over the portlet's own defaults.
 * A portlet cannot change them here.
 */
final class PreferencesPart {

  private final Parameters values;

  PreferencesPart(Map<String, List<String>> defaults, Map<String, List<String>> set) {
    Map<String, List<String>> merged = new LinkedHashMap<>(defaults);
    merged.putAll(set);
    values = new Parameters(merged);
  }

  public boolean isReadOnly(String name) {
    return true;
  }

  public String getValue(String name, String otherwise) {
    return values.getNames().contains(name) ? values.getValue(name) : otherwise;
  }

  public String[] getValues(String name, String[] otherwise) {
    return values.getNames().contains(name) ? values.getValues(name) : otherwise;
  }

  public Enumeration<String> getNames() {
    return Collections.enumeration(values.getNames());
  }

  public Map<String, String[]> getMap() {
    return values.asArrays();
  }
}
