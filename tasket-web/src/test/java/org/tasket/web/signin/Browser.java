package org.tasket.web.signin;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a caller keeps between two requests: the session, as the server knows it by its cookie. */
final class Browser {

  private static int ids;

  private Optional<Session> session = Optional.empty();

  /** A session on the server, seen from both sides. */
  static final class Session {

    private final Map<String, Object> attributes = new HashMap<>();
    private String id = newId();
    private boolean ended;

    String id() {
      return id;
    }

    boolean hasEnded() {
      return ended;
    }

    Map<String, Object> attributes() {
      return attributes;
    }

    void changeId() {
      id = newId();
    }

    private Object end() {
      ended = true;
      return attributes;
    }

    private static String newId() {
      return "session-" + ++ids;
    }

    HttpSession toServlet() {
      return (HttpSession)
          Proxy.newProxyInstance(
              Session.class.getClassLoader(),
              new Class<?>[] {HttpSession.class},
              (proxy, method, arguments) -> answer(method.getName(), arguments));
    }

    private Object answer(String method, Object[] arguments) {
      if (ended) {
        throw new IllegalStateException("ended");
      }
      return switch (method) {
        case "getId" -> id;
        case "getAttribute" -> attributes.get((String) arguments[0]);
        case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
        case "invalidate" -> end();
        default -> throw new UnsupportedOperationException(method);
      };
    }
  }

  FakeRequest get(String path) {
    return new FakeRequest(this, "GET", path);
  }

  FakeRequest post(String path) {
    return new FakeRequest(this, "POST", path);
  }

  FakeRequest request(String method, String path) {
    return new FakeRequest(this, method, path);
  }

  /** The session that runs now. */
  Optional<Session> session() {
    return session.filter(begun -> !begun.hasEnded());
  }

  /** The session, begun where there is none. */
  Session sessionBegun() {
    if (session().isEmpty()) {
      session = Optional.of(new Session());
    }
    return session.orElseThrow();
  }
}
