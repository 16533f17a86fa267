package org.tasket.intranet.container;

import jakarta.portlet.Portlet;
import jakarta.portlet.PortletConfig;
import jakarta.portlet.PortletMode;
import jakarta.portlet.WindowState;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;

/** A portlet in a window of its own, as the portal drives it but without a server. */
final class Fixture {

  /** What the portal keeps of the window's preferences. */
  final Map<String, List<String>> stored = new HashMap<>();

  final Map<String, List<String>> placed = new HashMap<>();
  final Map<String, List<String>> parameters = new HashMap<>();
  final Map<QName, List<String>> shared = new HashMap<>();
  Locale locale = Locale.ENGLISH;
  PortletMode mode = PortletMode.VIEW;
  WindowState state = WindowState.NORMAL;

  private final Portlet portlet;
  private final PortletApplication application;

  /**
   * @param others classes of its application with annotations of their own
   */
  Fixture(Class<? extends Portlet> type, Class<?>... others) throws Exception {
    var declaration = new PortletDeclaration(type, Set.of(others));
    application =
        PortletApplication.start(declaration, Partial.of(ServletContext.class, new Object()));
    portlet = type.getDeclaredConstructor().newInstance();
    portlet.init(Partial.of(PortletConfig.class, application));
  }

  Rendering render() throws Exception {
    var call = new RenderCall(window());
    run(call);
    return call.rendering();
  }

  PhaseResult act(Map<String, List<String>> actionParameters) throws Exception {
    var call = new ActionCall(window(), actionParameters);
    run(call);
    return call.result();
  }

  PhaseResult tell(QName event, String value) throws Exception {
    var call = new EventCall(window(), new PortletEvent(event, value));
    run(call);
    return call.result();
  }

  ServedResource serve(String id, Map<String, List<String>> resourceParameters) throws Exception {
    var call = new ResourceCall(window(), id, resourceParameters);
    run(call);
    return call.served();
  }

  WindowView view() {
    return new WindowView(mode, state, parameters, shared);
  }

  private void run(PortletCall call) throws Exception {
    call.runOn(
        portlet,
        application,
        Partial.of(HttpServletRequest.class, new Aino()),
        Partial.of(HttpServletResponse.class, new Object()));
  }

  private PortletWindow window() {
    return new PortletWindow("w1", locale, view(), preferences(), links());
  }

  private WindowPreferences preferences() {
    return new WindowPreferences() {
      @Override
      public Map<String, List<String>> placed() {
        return placed;
      }

      @Override
      public Map<String, List<String>> stored() {
        return Map.copyOf(stored);
      }

      @Override
      public void store(Map<String, List<String>> values) {
        stored.clear();
        stored.putAll(values);
      }
    };
  }

  private static PortletLinks links() {
    return new PortletLinks() {
      @Override
      public String toRender(WindowView view) {
        return "RENDER " + said(view);
      }

      @Override
      public String toAction(WindowView view, Map<String, List<String>> actionParameters) {
        return "ACTION " + said(view) + " & " + actionParameters;
      }

      @Override
      public String toResource(String id, Map<String, List<String>> resourceParameters) {
        return "RESOURCE " + id + " & " + resourceParameters;
      }

      private String said(WindowView view) {
        return view.mode() + " " + view.state() + " " + view.parameters() + view.shared();
      }
    };
  }

  /** The part of a request that portlets ask for here. */
  static final class Aino {
    public Principal getUserPrincipal() {
      return this::getRemoteUser;
    }

    public String getRemoteUser() {
      return "aino";
    }

    public String getMethod() {
      return "POST";
    }

    public Object getAttribute(String name) {
      return Map.of().get(name);
    }
  }
}
