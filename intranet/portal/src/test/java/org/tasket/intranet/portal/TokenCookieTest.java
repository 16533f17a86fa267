package org.tasket.intranet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasket.intranet.portal.directory.PersonEntry;
import org.tasket.intranet.portal.token.SigningKey;
import org.tasket.intranet.portal.token.TokenSettings;
import org.tasket.intranet.portal.token.Tokens;

class TokenCookieTest {

  private static final PersonEntry AINO = new PersonEntry("aino", "Aino", "fi", Set.of());
  private static final PersonEntry BERTIL = new PersonEntry("bertil", "Bertil", "sv", Set.of());

  @TempDir Path folder;
  private final FakeRequest request = new FakeRequest();
  private final List<Cookie> sent = new ArrayList<>();
  private final HttpServletResponse response =
      FakeRequest.fake(
          HttpServletResponse.class,
          (proxy, asked, with) -> {
            sent.add((Cookie) with[0]);
            return null;
          });
  private TokenCookie cookie;

  @BeforeEach
  void start() {
    var settings =
        new TokenSettings(folder, "intranet", "tasket", "token", Duration.ofMinutes(30), true);
    cookie =
        new TokenCookie(
            settings, new Tokens(settings, new SigningKey(settings), Clock.systemUTC()));
  }

  @Test
  void isOutOfReachOfScriptsAndOtherSites() {
    cookie.give(response, AINO);

    assertThat(sent)
        .singleElement()
        .satisfies(
            given -> {
              assertThat(given.isHttpOnly()).isTrue();
              assertThat(given.getSecure()).isTrue();
              assertThat(given.getAttribute("SameSite")).isEqualTo("Lax");
              assertThat(given.getPath()).isEqualTo("/");
              assertThat(given.getMaxAge()).isEqualTo(1800);
            });
  }

  @Test
  void isLeftAloneWhileItIsFresh() {
    cookie.give(response, AINO);
    request.cookies.add(sent.remove(0));

    cookie.renew(request.servletRequest(), response, AINO);

    assertThat(sent).isEmpty();
  }

  @Test
  void isGivenAnewWhereItIsMissingOrNamesAnotherPerson() {
    cookie.renew(request.servletRequest(), response, AINO);
    request.cookies.add(sent.remove(0));

    cookie.renew(request.servletRequest(), response, BERTIL);

    assertThat(sent).hasSize(1);
  }

  @Test
  void isTakenAwayAtOnce() {
    cookie.take(response);

    assertThat(sent)
        .singleElement()
        .satisfies(
            taken -> {
              assertThat(taken.getMaxAge()).isZero();
              assertThat(taken.getPath()).isEqualTo("/");
            });
  }
}
