package org.tasket.intranet.portal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request without a server: what the portal asks of one, kept in maps. */
final class FakeRequest {

  final Map<String, String> headers = new HashMap<>();
  final Map<String, String[]> parameters = new LinkedHashMap<>();
  final Map<String, Object> attributes = new HashMap<>();
  final List<Cookie> cookies = new ArrayList<>();
  String method = "GET";
  String query = "";
  String login = "aino";
  ServletContext application = fake(ServletContext.class, (proxy, asked, with) -> null);
  FakeSession session;

  /** A session, and how often its id was changed. */
  static final class FakeSession {
    final Map<String, Object> attributes = new HashMap<>();
    int idChanges;
  }

  static <T> T fake(Class<T> type, InvocationHandler answers) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
  }

  HttpServletRequest servletRequest() {
    return fake(
        HttpServletRequest.class,
        (proxy, asked, with) ->
            switch (asked.getName()) {
              case "getHeader" -> headers.get(with[0]);
              case "getMethod" -> method;
              case "getDispatcherType" -> DispatcherType.INCLUDE;
              case "getRemoteUser" -> login;
              case "getAttribute" -> attributes.get(with[0]);
              case "getContextPath" -> "/intranet";
              case "getServletPath" -> "";
              case "getRequestURI" -> "/intranet/";
              case "getQueryString" -> query;
              case "getParameterMap" -> parameters;
              case "getCookies" -> cookies.toArray(Cookie[]::new);
              case "getServletContext" -> application;
              case "setAttribute" -> attributes.put((String) with[0], with[1]);
              case "removeAttribute" -> attributes.remove(with[0]);
              case "changeSessionId" -> "id" + ++session.idChanges;
              case "getSession" -> session(with == null || (boolean) with[0]);
              default -> throw new AssertionError("Nobody told me of " + asked);
            });
  }

  private HttpSession session(boolean wanted) {
    if (session == null && wanted) {
      session = new FakeSession();
    }
    return session == null ? null : fake(HttpSession.class, answersOf(session));
  }

  private InvocationHandler answersOf(FakeSession kept) {
    return (proxy, asked, with) ->
        switch (asked.getName()) {
          case "getAttribute" -> kept.attributes.get(with[0]);
          case "setAttribute" -> kept.attributes.put((String) with[0], with[1]);
          case "invalidate" -> {
            session = null;
            yield null;
          }
          default -> throw new AssertionError("Nobody told me of " + asked);
        };
  }
}
