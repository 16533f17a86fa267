package org.tasket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.web.signin.TokenForge.token;

import com.nimbusds.jose.JWSAlgorithm;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenKeysTest {

  @TempDir Path directory;

  private final MovingClock clock = new MovingClock();
  private final AtomicInteger asked = new AtomicInteger();
  private Path file;
  private HttpServer issuer;

  @BeforeEach
  void theIssuerPublishesItsKeys() throws IOException {
    file = directory.resolve("keys.json");
    TokenForge.publish(file, List.of(TokenForge.RSA));
    issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    issuer.createContext(
        "/jwks.json",
        exchange -> {
          asked.incrementAndGet();
          byte[] keys = Files.readAllBytes(file);
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    issuer.start();
  }

  @AfterEach
  void theIssuerStops() {
    issuer.stop(0);
  }

  private Tokens tokensBy(String place) {
    Tokens.Rules rules =
        new Tokens.Rules(TokenForge.ISSUER, TokenForge.AUDIENCE, "sub", Set.of(JWSAlgorithm.RS256));
    return new Tokens(rules, TokenKeys.from(place), clock);
  }

  private Tokens tokensByAddress() {
    return tokensBy("http://127.0.0.1:" + issuer.getAddress().getPort() + "/jwks.json");
  }

  private TokenForge forAino() {
    return token("aino", clock.instant());
  }

  @Test
  void comeFromAnAddressAndAreKept() {
    Tokens tokens = tokensByAddress();

    for (int i = 0; i < 20; i++) {
      assertThat(tokens.login(forAino().signed())).hasValue("aino");
    }

    assertThat(asked).hasValue(1);
  }

  @Test
  void areReadAgainWhenATokenNamesANewOne() {
    Tokens tokens = tokensByAddress();
    assertThat(tokens.login(forAino().signed())).hasValue("aino");

    TokenForge.publish(file, List.of(TokenForge.RSA, TokenForge.NEW_RSA));

    assertThat(tokens.login(forAino().signedBy(TokenForge.NEW_RSA))).hasValue("aino");
    assertThat(asked).hasValue(2);
  }

  @Test
  void areNotReadAgainForEveryMadeUpOne() {
    Tokens tokens = tokensByAddress();

    for (int i = 0; i < 100; i++) {
      String token = forAino().signedBy(TokenForge.FOREIGN, JWSAlgorithm.RS256, "made-up-" + i);
      assertThat(tokens.login(token)).isEmpty();
    }

    assertThat(asked.get()).isLessThanOrEqualTo(2);
    assertThat(tokens.login(forAino().signed())).as("the known ones still hold").hasValue("aino");
  }

  @Test
  void holdWhileTheIssuerIsAway() {
    Tokens tokens = tokensByAddress();
    assertThat(tokens.login(forAino().signed())).hasValue("aino");

    issuer.stop(0);

    assertThat(tokens.login(forAino().signed())).hasValue("aino");
  }

  @Test
  void proveNobodyWhereTheIssuerWasNeverThere() {
    issuer.stop(0);

    assertThat(tokensByAddress().login(forAino().signed())).isEmpty();
  }

  @Test
  void comeFromAFileThatMayChange() {
    Tokens tokens = tokensBy(file.toString());
    assertThat(tokens.login(forAino().signed())).hasValue("aino");

    TokenForge.publish(file, List.of(TokenForge.NEW_RSA));

    assertThat(tokens.login(forAino().signedBy(TokenForge.NEW_RSA))).hasValue("aino");
  }

  @Test
  void areNotReadFromAFileThatHoldsNoneOrIsMissing() throws IOException {
    assertThat(tokensBy(directory.resolve("missing.json").toString()).login(forAino().signed()))
        .isEmpty();
    Files.writeString(file, "no keys");
    assertThat(tokensBy(file.toString()).login(forAino().signed())).isEmpty();
  }

  @Test
  void areNotReadFromMoreThanOneCouldNeed() throws IOException {
    String keys = Files.readString(file);
    Files.writeString(file, keys + " ".repeat(TokenKeys.MOST_BYTES), StandardCharsets.UTF_8);

    assertThat(tokensBy(file.toString()).login(forAino().signed())).isEmpty();
    assertThat(tokensByAddress().login(forAino().signed())).isEmpty();
  }
}
