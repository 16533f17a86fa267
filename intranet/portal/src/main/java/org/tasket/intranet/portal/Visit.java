package org.tasket.intranet.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.tasket.intranet.portal.directory.PersonEntry;

/** One browser's visit to the portal, kept in its HTTP session. */
final class Visit {

  private static final String PERSON = "person";
  private static final String LANGUAGE = "language";
  private static final String SECRET = "secret";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final HttpServletRequest request;

  private Visit(HttpServletRequest request) {
    this.request = request;
  }

  static Visit of(HttpServletRequest request) {
    return new Visit(request);
  }

  /** Who is signed in. */
  Optional<PersonEntry> person() {
    return kept(PERSON, PersonEntry.class);
  }

  /** Signs a person in, under a new session id, so that an id planted before is worth nothing. */
  void begin(PersonEntry person) {
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(PERSON, person);
  }

  /** Signs out: nothing of the session stays but the language that was spoken. */
  void end() {
    var spoken = language();
    Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
    speak(spoken);
  }

  /** The language chosen here, else the person's own, else the browser's, else Finnish. */
  Language language() {
    return kept(LANGUAGE, Language.class)
        .or(() -> person().flatMap(person -> Language.suiting(person.language())))
        .or(
            () ->
                Optional.ofNullable(request.getHeader("Accept-Language"))
                    .flatMap(Language::suiting))
        .orElse(Language.FI);
  }

  void speak(Language language) {
    request.getSession().setAttribute(LANGUAGE, language);
  }

  /** What this portal's own forms carry, and nobody else's can. */
  String secret() {
    return kept(SECRET, String.class).orElseGet(this::makeSecret);
  }

  /** Whether a change asked for in this visit was asked for by one of its own pages. */
  boolean vouchesFor(String secret) {
    return secret != null
        && MessageDigest.isEqual(bytes(secret), bytes(secret()))
        && SameSite.sent(request);
  }

  private String makeSecret() {
    var random = new byte[24];
    RANDOM.nextBytes(random);
    var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    request.getSession().setAttribute(SECRET, secret);
    return secret;
  }

  private <T> Optional<T> kept(String name, Class<T> type) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> session.getAttribute(name))
        .map(type::cast);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
