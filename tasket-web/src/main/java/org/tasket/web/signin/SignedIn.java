package org.tasket.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tasket.person.Actor;
import org.tasket.person.Arrival;
import org.tasket.platform.SignInRefused;
import org.tasket.platform.Words;

/** Who the request comes from; pages and resources ask here and nowhere else. */
@Named
@RequestScoped
public class SignedIn {

  static final String NOT_NEEDED = "not-needed";

  /** Browsers send Accept-Language with everything, whatever the page and the directory say. */
  static final String LANGUAGE = "X-Tasket-Language";

  private static final Duration BELIEVED = Duration.ofMinutes(15);

  private final HttpServletRequest request;

  @Inject
  SignedIn(HttpServletRequest request) {
    this.request = request;
  }

  SignedIn() {
    this(null);
  }

  /** True where somebody is signed in; not so on the sign-in page and on errors. */
  public boolean isSomebody() {
    return Visitor.of(request).isPresent();
  }

  /**
   * Who acts: the first parameter of every boundary.
   *
   * @throws SignInRefused where nobody is signed in
   */
  public Actor actor() {
    return visitor().actor();
  }

  /** The login name that was proven, as the directory or the intranet writes it. */
  public String login() {
    return visitor().login();
  }

  /** How the person is called; empty where nobody is signed in. */
  public String getName() {
    return arrival().map(Arrival::name).orElse("");
  }

  /**
   * The language of the page around, where a script of it names one; else what the directory names
   * for the person, or the first that the browser asks for and Tasket speaks.
   */
  public Locale language() {
    return namedIn(request)
        .or(() -> arrival().map(Arrival::language))
        .orElseGet(() -> spokenBy(request));
  }

  /**
   * What a call to the API must show as {@code X-Tasket-CSRF} when it changes anything; begins a
   * session where there is none. Bearer and Basic need none and hear {@code not-needed}.
   */
  public String csrf() {
    Visitor visitor = visitor();
    if (!visitor.evidence().needsSecret()) {
      return NOT_NEEDED;
    }
    return SignInSession.of(request)
        .orElseGet(() -> SignInSession.begin(request, visitor))
        .secret();
  }

  /** The language of the answer to somebody unknown. */
  static Locale spokenBy(HttpServletRequest request) {
    return Stream.concat(
            namedIn(request).stream(),
            Collections.list(request.getLocales()).stream().filter(SignedIn::isSpoken))
        .findFirst()
        .map(Words::spoken)
        .orElse(Words.LANGUAGES.get(0));
  }

  private static Optional<Locale> namedIn(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(LANGUAGE))
        .map(Locale::forLanguageTag)
        .filter(SignedIn::isSpoken)
        .map(Words::spoken);
  }

  private static boolean isSpoken(Locale wanted) {
    return Words.spoken(wanted).getLanguage().equals(wanted.getLanguage());
  }

  /**
   * For how long an answer may stay open before the caller has to prove again who they are. A
   * session of ours lives as long as it is used, and whoever answers sees it end; what the intranet
   * or a call itself proves is believed for a quarter of an hour.
   */
  public Duration trusted() {
    return visitor().evidence() == Evidence.FORM
        ? Duration.ofSeconds(request.getSession().getMaxInactiveInterval())
        : BELIEVED;
  }

  private Visitor visitor() {
    return Visitor.of(request).orElseThrow(() -> new SignInRefused("signin.needed"));
  }

  private Optional<Arrival> arrival() {
    return Visitor.of(request).map(Visitor::actor).flatMap(Actor::arrival);
  }
}
