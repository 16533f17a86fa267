package org.tasket.intranet.portal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @TempDir Path folder;
  private TokenSettings settings;

  @BeforeEach
  void set() {
    settings = settings("intranet", "tasket");
  }

  @Nested
  class AToken {

    @Test
    void saysWhoIsSignedInWhereForWhomAndHowLong() throws Exception {
      var claims = JWSObject.parse(at(NOON).issue("aino")).getPayload().toJSONObject();

      assertThat(claims)
          .containsEntry("iss", "intranet")
          .containsEntry("aud", "tasket")
          .containsEntry("sub", "aino")
          .containsEntry("iat", NOON.getEpochSecond())
          .containsEntry("exp", NOON.plusSeconds(1800).getEpochSecond())
          .hasSize(5);
    }

    @Test
    void isCheckedWithThePublishedKeyThatItNames() throws Exception {
      var token = JWSObject.parse(at(NOON).issue("aino"));

      var published = JWKSet.load(folder.resolve("jwks.json").toFile());
      var key = published.getKeyByKeyId(token.getHeader().getKeyID()).toECKey();

      assertThat(token.verify(new ECDSAVerifier(key))).isTrue();
    }
  }

  @Nested
  class Renewal {

    @Test
    void isDueWhenHalfTheLifeIsOver() {
      var token = at(NOON).issue("aino");

      assertThat(at(NOON.plusSeconds(899)).isFresh(token, "aino")).isTrue();
      assertThat(at(NOON.plusSeconds(900)).isFresh(token, "aino")).isFalse();
    }

    @Test
    void isDueForATokenOfAnotherPerson() {
      assertThat(at(NOON).isFresh(at(NOON).issue("aino"), "bertil")).isFalse();
    }

    @Test
    void isDueForATokenOfAnotherIssuerOrAudience() {
      var token = at(NOON).issue("aino");

      settings = settings("other", "tasket");
      assertThat(at(NOON).isFresh(token, "aino")).isFalse();
      settings = settings("intranet", "other");
      assertThat(at(NOON).isFresh(token, "aino")).isFalse();
    }

    @Test
    void isDueForATokenThatSomeoneAltered() {
      var parts = at(NOON).issue("aino").split("\\.", -1);
      var others = at(NOON).issue("bertil").split("\\.", -1);

      assertThat(at(NOON).isFresh(parts[0] + "." + parts[1] + "." + others[2], "aino")).isFalse();
      assertThat(at(NOON).isFresh("nonsense", "aino")).isFalse();
      assertThat(at(NOON).isFresh("", "aino")).isFalse();
    }
  }

  @Nested
  class TheKey {

    @Test
    void outlivesARestart() {
      var before = new SigningKey(settings).publicKeys();

      assertThat(new SigningKey(settings).publicKeys()).isEqualTo(before);
    }

    @Test
    void isItsOwnersAlone() throws IOException {
      var publicKeys = new SigningKey(settings).publicKeys();

      assertThat(publicKeys).doesNotContain("\"d\"");
      assertThat(folder.resolve("jwks.json")).hasContent(publicKeys);
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(folder.resolve("jwt-key.json"))))
          .isEqualTo("rw-------");
    }

    @Test
    void isNotMadeAnewOverAFileThatCannotBeRead() throws IOException {
      Files.writeString(folder.resolve("jwt-key.json"), "half a k");

      assertThatThrownBy(() -> new SigningKey(settings))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("intranet.data-dir");
      assertThat(folder.resolve("jwt-key.json")).hasContent("half a k");
    }
  }

  private Tokens at(Instant time) {
    return new Tokens(settings, new SigningKey(settings), Clock.fixed(time, ZoneOffset.UTC));
  }

  private TokenSettings settings(String issuer, String audience) {
    return new TokenSettings(folder, issuer, audience, "token", Duration.ofMinutes(30), true);
  }
}
