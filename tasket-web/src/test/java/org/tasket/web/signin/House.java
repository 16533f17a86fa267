package org.tasket.web.signin;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tasket.platform.Settings;

/**
 * Tasket's front part as the server puts it together: first the mechanism, then the filters, then
 * whatever was asked for, which here only notes who asked.
 */
final class House {

  private static final Set<String> OPEN =
      Set.of("/sign-in", "/sign-out", "/accessibility", "/health", "/api/v1/openapi.json");

  final MovingClock clock = new MovingClock();
  final FakePeople people = new FakePeople();
  final FakeHolders holders = new FakeHolders(people);
  final Settings settings;

  private final SignInMechanism mechanism;
  private final ChangesFilter changes = new ChangesFilter();
  private final ResponseHeadersFilter headers = new ResponseHeadersFilter();
  private final CallPaceFilter pace = new CallPaceFilter();
  private final RefusalsFilter refusals = new RefusalsFilter();
  private final FormSignIn form;
  final Administrators administrators;
  private FilterChain page = (request, response) -> {};

  /** What came of a request. */
  record Outcome(
      FakeResponse response, Optional<Visitor> visitor, boolean reached, HttpServletRequest seen) {

    Visitor somebody() {
      return visitor.orElseThrow(() -> new AssertionError("nobody: " + response.status()));
    }

    int status() {
      return response.status();
    }
  }

  private House(Map<String, String> values) {
    this.settings =
        new Settings(
            new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build());
    settings.check();
    Passwords passwords = new Passwords(people, new Throttle(clock));
    ClientAddress address = new ClientAddress(settings);
    BasicEntrance basic = new BasicEntrance(passwords, new ProvenLogins(clock), people, address);
    TurnedAway turnedAway = new TurnedAway(settings);
    InvitedOrigins invited = new InvitedOrigins(settings);
    ResponseHeaders every = new ResponseHeaders(new ContentPolicy(settings), invited);
    TokenEntrance token = new TokenEntrance(holders, new SecretPace(clock, address));
    Doorkeeper doorkeeper = new Doorkeeper(settings, people, token, basic, clock);
    mechanism = new SignInMechanism(doorkeeper, turnedAway, every);
    headers.use(every);
    refusals.use(turnedAway);
    pace.use(new CallPace(settings, clock), turnedAway);
    changes.use(new OwnOrigin(settings, invited), turnedAway);
    form = new FormSignIn(settings, passwords, address);
    administrators = new Administrators(settings, passwords, address);
  }

  static House with(String... keysAndValues) {
    Map<String, String> values = new HashMap<>();
    values.put("tasket.public-url", "https://tasket.example.org/tasket");
    for (int i = 0; i < keysAndValues.length; i += 2) {
      values.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return new House(values);
  }

  Outcome ask(FakeRequest fake) {
    HttpServletRequest request = fake.toServlet();
    FakeResponse response = new FakeResponse();
    boolean[] reached = {false};
    try {
      AuthenticationStatus status =
          mechanism.validateRequest(request, response.toServlet(), context(request));
      if (status == AuthenticationStatus.SUCCESS || status == AuthenticationStatus.NOT_DONE) {
        throughFilters(request, response.toServlet(), reached);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (AuthenticationException | ServletException broken) {
      throw new IllegalStateException(broken);
    }
    return new Outcome(response, Visitor.of(request), reached[0], request);
  }

  private void throughFilters(
      HttpServletRequest request, HttpServletResponse response, boolean[] reached)
      throws IOException, ServletException {
    headers.doFilter(
        request,
        response,
        (one, two) ->
            refusals.doFilter(
                (HttpServletRequest) one,
                (HttpServletResponse) two,
                (three, four) ->
                    changes.doFilter(
                        (HttpServletRequest) three,
                        (HttpServletResponse) four,
                        (five, six) ->
                            pace.doFilter(
                                (HttpServletRequest) five,
                                (HttpServletResponse) six,
                                target(reached)))));
  }

  private FilterChain target(boolean[] reached) {
    return (request, response) -> {
      reached[0] = true;
      page.doFilter(request, response);
    };
  }

  /** What is asked for does this. */
  House whosePages(FilterChain page) {
    this.page = page;
    return this;
  }

  /** Signs in as the sign-in page does. */
  void signInByForm(Browser browser, String login, String password) {
    form.signIn(browser.post("/sign-in").toServlet(), login, password);
  }

  /** The value of {@code X-Tasket-CSRF}, as {@code GET /me} tells it. */
  String csrf(FakeRequest me) {
    return signedIn(me).csrf();
  }

  /** What a page or resource hears of whoever asks for it. */
  SignedIn signedIn(FakeRequest request) {
    return new SignedIn(ask(request).seen());
  }

  private static HttpMessageContext context(HttpServletRequest request) {
    boolean open =
        OPEN.contains(request.getServletPath())
            || List.of("/resources/", "/widgets/").stream()
                .anyMatch(request.getServletPath()::startsWith);
    return (HttpMessageContext)
        Proxy.newProxyInstance(
            House.class.getClassLoader(),
            new Class<?>[] {HttpMessageContext.class},
            (proxy, called, arguments) ->
                switch (called.getName()) {
                  case "isProtected" -> !open;
                  case "doNothing" -> AuthenticationStatus.NOT_DONE;
                  case "notifyContainerAboutLogin" -> AuthenticationStatus.SUCCESS;
                  default -> throw new UnsupportedOperationException(called.getName());
                });
  }
}
