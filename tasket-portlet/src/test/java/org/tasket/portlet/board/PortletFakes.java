package org.tasket.portlet.board;

import jakarta.portlet.MutableRenderParameters;
import jakarta.portlet.PortletPreferences;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;

/** A portal's maps, without a portal. */
final class PortletFakes {

  private PortletFakes() {}

  static PortletPreferences preferences(Map<String, String> set) {
    return fake(
        PortletPreferences.class,
        (proxy, asked, with) ->
            switch (asked.getName()) {
              case "getValue" -> set.getOrDefault((String) with[0], (String) with[1]);
              default -> throw new AssertionError("Nobody told me of " + asked);
            });
  }

  static MutableRenderParameters parameters(Map<String, String> kept) {
    return fake(
        MutableRenderParameters.class,
        (proxy, asked, with) ->
            switch (asked.getName()) {
              case "getValue" -> kept.get(with[0]);
              case "setValue" -> kept.put((String) with[0], (String) with[1]);
              default -> throw new AssertionError("Nobody told me of " + asked);
            });
  }

  private static <T> T fake(Class<T> type, InvocationHandler answers) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
  }
}
