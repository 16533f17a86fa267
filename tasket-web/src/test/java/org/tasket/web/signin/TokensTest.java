package org.tasket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.web.signin.TokenForge.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

  private final MovingClock clock = new MovingClock();
  private final Tokens tokens = tokens("sub");

  private Tokens tokens(String claim) {
    return new Tokens(
        new Tokens.Rules(
            TokenForge.ISSUER,
            TokenForge.AUDIENCE,
            claim,
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256, JWSAlgorithm.PS256)),
        new ImmutableJWKSet<>(new JWKSet(List.of(TokenForge.RSA, TokenForge.EC))),
        clock);
  }

  private TokenForge forAino() {
    return token("aino", clock.instant());
  }

  @Test
  void aTokenOfTheIntranetNamesItsPerson() {
    assertThat(tokens.login(forAino().signed())).hasValue("aino");
    assertThat(tokens.login(forAino().signedByEc())).hasValue("aino");
  }

  @Test
  void theClaimIsTheAdministratorsChoice() {
    String token = forAino().with("preferred_username", "bertil").signed();

    assertThat(tokens("preferred_username").login(token)).hasValue("bertil");
    assertThat(tokens("missing").login(token)).isEmpty();
  }

  @Test
  void withoutASignatureItProvesNothing() {
    assertThat(tokens.login(forAino().unsigned())).isEmpty();
  }

  @Test
  void thePublicKeyIsNoSharedSecret() {
    assertThat(tokens.login(forAino().signedWithThePublicKeyAsSecret())).isEmpty();
  }

  @Test
  void anAlgorithmThatIsNotListedIsRefused() {
    assertThat(tokens.login(forAino().signed(JWSAlgorithm.RS512))).isEmpty();
  }

  @Test
  void aForeignKeyIsRefused() {
    assertThat(tokens.login(forAino().signedBy(TokenForge.FOREIGN))).isEmpty();
  }

  @Test
  void aForeignKeyUnderTheHousesKeyIdIsRefused() {
    String token =
        forAino().signedBy(TokenForge.FOREIGN, JWSAlgorithm.RS256, TokenForge.RSA.getKeyID());

    assertThat(tokens.login(token)).isEmpty();
  }

  @Test
  void aKeyThatTheTokenBringsAlongIsRefused() {
    assertThat(tokens.login(forAino().signedByAKeyItBrings())).isEmpty();
  }

  @Test
  void aTokenForSomebodyElseIsRefused() {
    assertThat(tokens.login(forAino().with("aud", "payroll").signed())).isEmpty();
    assertThat(tokens.login(forAino().without("aud").signed())).isEmpty();
    assertThat(tokens.login(forAino().with("aud", List.of("payroll", "tasket")).signed()))
        .hasValue("aino");
  }

  @Test
  void anotherIssuerIsRefused() {
    assertThat(tokens.login(forAino().with("iss", "https://evil.example.com").signed())).isEmpty();
    assertThat(tokens.login(forAino().without("iss").signed())).isEmpty();
  }

  @Test
  void aTokenEndsWhenItSaysAndHalfAMinuteLaterAtMost() {
    String token = forAino().signed();

    clock.pass(Duration.ofMinutes(5).plusSeconds(29));
    assertThat(tokens.login(token)).hasValue("aino");
    clock.pass(Duration.ofSeconds(1));
    assertThat(tokens.login(token)).isEmpty();
  }

  @Test
  void aTokenThatNeverEndsIsRefused() {
    assertThat(tokens.login(forAino().without("exp").signed())).isEmpty();
  }

  @Test
  void aTokenOfTheFutureIsRefused() {
    long inAMinute = clock.instant().plusSeconds(60).getEpochSecond();
    String token = forAino().with("nbf", inAMinute).signed();

    assertThat(tokens.login(token)).isEmpty();
    clock.pass(Duration.ofSeconds(30));
    assertThat(tokens.login(token)).hasValue("aino");
  }

  @Test
  void aPersonWithoutANameIsNobody() {
    assertThat(tokens.login(forAino().with("sub", " ").signed())).isEmpty();
    assertThat(tokens.login(forAino().without("sub").signed())).isEmpty();
  }

  @Test
  void aChangedTokenIsRefused() {
    String[] good = forAino().signed().split("\\.", 3);
    String[] other = token("frank", clock.instant()).signed().split("\\.", 3);

    assertThat(tokens.login(good[0] + "." + other[1] + "." + good[2])).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "..", "a.b.c", "e30.e30.e30", "{}"})
  void whatIsNoTokenIsRefused(String text) {
    assertThat(tokens.login(text)).isEmpty();
  }
}
