package org.tasket.portlet.platform;

import jakarta.portlet.ActionParameters;
import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.Event;
import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.MutableRenderParameters;
import jakarta.portlet.PortletPreferences;
import jakarta.portlet.ValidatorException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Map;
import javax.xml.namespace.QName;

/** A portal's maps and requests, without a portal. */
public final class PortletFakes {

  private PortletFakes() {}

  /** Preferences that are held to our own check when they are stored. */
  public static PortletPreferences preferences(Map<String, String> set) {
    return fake(
        PortletPreferences.class,
        (proxy, asked, with) ->
            switch (asked.getName()) {
              case "getValue" -> set.getOrDefault((String) with[0], (String) with[1]);
              case "setValue" -> set.put((String) with[0], (String) with[1]);
              case "isReadOnly" -> false;
              case "getNames" -> Collections.enumeration(set.keySet());
              case "store" -> checked((PortletPreferences) proxy);
              default -> throw new AssertionError("Nobody told me of " + asked);
            });
  }

  private static Object checked(PortletPreferences preferences) throws ValidatorException {
    new PreferenceCheck().validate(preferences);
    return null;
  }

  public static MutableRenderParameters parameters(Map<String, String[]> kept) {
    return fake(
        MutableRenderParameters.class,
        (proxy, asked, with) ->
            switch (asked.getName()) {
              case "getValue" -> first(kept.get(with[0]));
              case "getValues" -> kept.get(with[0]);
              case "setValue" -> first(kept.put((String) with[0], new String[] {(String) with[1]}));
              case "setValues" -> kept.put((String) with[0], (String[]) with[1]);
              case "removeParameter" -> kept.remove(with[0]) != null;
              default -> throw new AssertionError("Nobody told me of " + asked);
            });
  }

  private static String first(String... values) {
    return values == null || values.length == 0 ? null : values[0];
  }

  public static ActionRequest posting(Map<String, String> fields) {
    return posting(fields, preferences(Map.of()));
  }

  static ActionRequest posting(Map<String, String> fields, PortletPreferences set) {
    ActionParameters parameters =
        fake(ActionParameters.class, (proxy, asked, with) -> fields.get(with[0]));
    return fake(
        ActionRequest.class,
        (proxy, asked, with) -> asked.getName().equals("getPreferences") ? set : parameters);
  }

  static ActionResponse answeringAction(Map<String, String[]> shown) {
    return fake(
        ActionResponse.class,
        (proxy, asked, with) ->
            switch (asked.getName()) {
              case "getNamespace" -> "p_a_";
              case "getRenderParameters" -> parameters(shown);
              case "setPortletMode" -> null;
              default -> throw new AssertionError("Nobody told me of " + asked);
            });
  }

  static Event event(QName name, Object value) {
    return fake(
        Event.class, (proxy, asked, with) -> asked.getName().equals("getQName") ? name : value);
  }

  static EventRequest hearing(Event event) {
    return fake(EventRequest.class, (proxy, asked, with) -> event);
  }

  static EventResponse answering(Map<String, String[]> shown) {
    return fake(EventResponse.class, (proxy, asked, with) -> parameters(shown));
  }

  private static <T> T fake(Class<T> type, InvocationHandler answers) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
  }
}
