package org.tasket.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.platform.Ids;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Secret;

class AccessTokenTest {

  private static final Instant NOW = Instant.parse("2026-12-03T12:00:00Z");

  private final Secret secret = Secret.fresh();

  private AccessToken token(Scope scope) {
    return AccessToken.of(Ids.next(), new MakeToken("Reports", scope, 7), secret, NOW);
  }

  @Test
  void isGoodUntilItsDaysAreOver() {
    Instant end = NOW.plus(Duration.ofDays(7));

    assertThat(token(Scope.READ).isGood(end.minusMillis(1))).isTrue();
    assertThat(token(Scope.READ).isGood(end)).isFalse();
  }

  @Test
  void isGoodNoMoreOnceRevoked() {
    AccessToken token = token(Scope.WRITE);
    token.revoke(NOW);

    assertThat(token.isGood(NOW)).isFalse();
  }

  @Test
  void isProvenByItsOwnSecretAlone() {
    assertThat(token(Scope.READ).isProvenBy(Secret.shown(secret.text()))).isTrue();
    assertThat(token(Scope.READ).isProvenBy(Secret.fresh())).isFalse();
    assertThat(token(Scope.READ).isProvenBy(Secret.shown(secret.hash()))).isFalse();
  }

  @Test
  void reachesNoFurtherThanItsScope() {
    assertThat(token(Scope.READ).reaches(Scope.READ)).isTrue();
    assertThat(token(Scope.READ).reaches(Scope.WRITE)).isFalse();
    assertThat(token(Scope.WRITE).reaches(Scope.READ)).isTrue();
    assertThat(token(Scope.WRITE).reaches(Scope.WRITE)).isTrue();
  }

  @Nested
  class TheWish {

    @ParameterizedTest
    @CsvSource({"'', READ, 7, name", "x, , 7, scope", "x, READ, 0, days", "x, READ, 31, days"})
    void isRefusedAtWhatIsWrong(String name, Scope scope, int days, String field) {
      assertThatThrownBy(() -> new MakeToken(name, scope, days).checked(30).orThrow())
          .isInstanceOfSatisfying(
              InvalidInput.class,
              wrong ->
                  assertThat(wrong.errors())
                      .extracting(InvalidInput.FieldError::field)
                      .containsExactly(field));
    }

    @Test
    void takesOneLineAsAName() {
      assertThat(new MakeToken("two\nlines", Scope.READ, 1).checked(30).errors()).hasSize(1);
      assertThat(new MakeToken("x".repeat(81), Scope.READ, 1).checked(30).errors()).hasSize(1);
      assertThat(new MakeToken("x".repeat(80), Scope.READ, 30).checked(30).errors()).isEmpty();
    }
  }
}
