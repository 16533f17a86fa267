package org.tasket.intranet.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tasket.intranet.container.PortletStartup;

/** An application with portlets, beside the portal's own, on a server that is none. */
final class FakeApplication {

  /** What was logged. */
  final List<String> log = new ArrayList<>();

  private final String path;
  private final Map<String, Object> attributes = new HashMap<>();
  private final Map<String, Servlet> servlets = new HashMap<>();

  FakeApplication(String path) {
    this.path = path;
  }

  /** Starts it with these classes, as the server does. */
  FakeApplication with(Class<?>... classes) throws Exception {
    new PortletStartup().onStartup(Set.of(classes), context());
    for (var servlet : servlets.values()) {
      servlet.init(config());
    }
    return this;
  }

  private ServletConfig config() {
    return FakeRequest.fake(
        ServletConfig.class,
        (proxy, asked, with) -> asked.getName().equals("getServletContext") ? context() : null);
  }

  ServletContext context() {
    return FakeRequest.fake(
        ServletContext.class,
        (proxy, asked, with) ->
            switch (asked.getName()) {
              case "getContext" -> proxy;
              case "getContextPath" -> path;
              case "setAttribute" -> attributes.put((String) with[0], with[1]);
              case "getAttribute" -> attributes.get(with[0]);
              case "addServlet" -> {
                servlets.put((String) with[0], (Servlet) with[1]);
                yield null;
              }
              case "getNamedDispatcher" -> dispatcher(servlets.get(with[0]));
              case "log" -> log.add((String) with[0]);
              default -> throw new AssertionError("Nobody told me of " + asked);
            });
  }

  private static RequestDispatcher dispatcher(Servlet servlet) {
    return FakeRequest.fake(
        RequestDispatcher.class,
        (proxy, asked, with) -> {
          servlet.service((ServletRequest) with[0], (ServletResponse) with[1]);
          return null;
        });
  }
}
