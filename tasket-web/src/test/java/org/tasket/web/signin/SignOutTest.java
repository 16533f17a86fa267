package org.tasket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletException;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.http.Cookie;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignOutTest {

  private final Browser browser = new Browser();
  private final Map<String, Object> cookie = new HashMap<>();
  private final Map<String, Object> context = new HashMap<>();

  private FakeResponse signOut(House house, FakeRequest post) {
    House.Outcome outcome = house.ask(post);
    assertThat(outcome.reached()).isTrue();
    FakeResponse response = new FakeResponse();
    servlet(house).doPost(outcome.seen(), response.toServlet());
    return response;
  }

  private SignOutServlet servlet(House house) {
    listener(house);
    SignOutServlet servlet = new SignOutServlet();
    servlet.use(house.settings);
    try {
      servlet.init(stub(ServletConfig.class, Map.of("getServletContext", context())));
    } catch (ServletException impossible) {
      throw new IllegalStateException(impossible);
    }
    return servlet;
  }

  private void listener(House house) {
    SessionCookie listener = new SessionCookie();
    listener.use(house.settings);
    listener.contextInitialized(new ServletContextEvent(context()));
  }

  private ServletContext context() {
    context.put("getContextPath", "/tasket");
    context.put("getSessionCookieConfig", stub(SessionCookieConfig.class, cookie));
    return stub(ServletContext.class, context);
  }

  /** Answers getters from the map and keeps in it what setters are given. */
  private static <T> T stub(Class<T> type, Map<String, Object> values) {
    return type.cast(
        Proxy.newProxyInstance(
            SignOutTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> {
              if (!called.getName().startsWith("set")) {
                return values.get(called.getName());
              }
              String property = called.getName().substring(3);
              if (arguments.length == 2) {
                values.put((String) arguments[0], arguments[1]);
              } else {
                boolean flag = arguments[0] instanceof Boolean;
                values.put((flag ? "is" : "get") + property, arguments[0]);
              }
              return null;
            }));
  }

  @Test
  void endsTheSessionAndTakesItsCookieBack() {
    House house = House.with();
    house.signInByForm(browser, "aino", "tasket");
    Browser.Session begun = browser.sessionBegun();

    FakeResponse response = signOut(house, browser.post("/sign-out"));

    assertThat(begun.hasEnded()).isTrue();
    assertThat(response.status()).isEqualTo(303);
    assertThat(response.header("Location")).hasValue("/tasket/sign-in?out=true");
    assertThat(response.cookies())
        .singleElement()
        .satisfies(
            gone -> {
              assertThat(gone.getName()).isEqualTo("TASKET_SESSION");
              assertThat(gone.getPath()).isEqualTo("/tasket");
              assertThat(gone.getMaxAge()).isZero();
            });
    assertThat(house.ask(browser.get("/boards")).visitor()).isEmpty();
  }

  @Test
  void leavesTheIntranetsCookieToTheIntranet() {
    House house =
        House.with(
            "tasket.auth.mechanisms", "header, form",
            "tasket.auth.header.from", "10.0.0.1",
            "tasket.auth.sign-out-url", "/intranet/sign-out");

    FakeResponse response =
        signOut(house, browser.post("/sign-out").from("10.0.0.1").header("X-Remote-User", "aino"));

    assertThat(response.header("Location")).hasValue("/intranet/sign-out");
    assertThat(response.cookies()).extracting(Cookie::getName).containsOnly("TASKET_SESSION");
  }

  @Test
  void staysHereForWhoeverSignedInHere() {
    House house = House.with("tasket.auth.sign-out-url", "/intranet/sign-out");
    house.signInByForm(browser, "aino", "tasket");

    assertThat(signOut(house, browser.post("/sign-out")).header("Location"))
        .hasValue("/tasket/sign-in?out=true");
  }

  @Test
  void withoutASessionDoesNoHarm() {
    assertThat(signOut(House.with(), browser.post("/sign-out")).status()).isEqualTo(303);
  }

  @Test
  void theSessionsCookieIsHiddenFromScriptsAndOtherSites() {
    listener(House.with());

    assertThat(cookie)
        .containsEntry("isHttpOnly", true)
        .containsEntry("isSecure", true)
        .containsEntry("SameSite", "Lax")
        .containsEntry("getPath", "/tasket");
    assertThat(context.get("getSessionTrackingModes"))
        .isEqualTo(Set.of(SessionTrackingMode.COOKIE));
  }

  @Test
  void theSessionsCookieGoesOverPlainHttpOnlyWhereAnAdministratorSaysSo() {
    listener(House.with("tasket.cookies.secure", "false"));

    assertThat(cookie).containsEntry("isSecure", false);
  }
}
