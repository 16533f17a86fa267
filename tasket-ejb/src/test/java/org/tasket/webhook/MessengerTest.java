package org.tasket.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tasket.platform.Ids;
import org.tasket.platform.SettingsFixtures;

/** A messenger and receivers as they come, over sockets. */
@Timeout(30)
class MessengerTest {

  private static final SigningSecret SECRET = SigningSecret.fresh();

  private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Got> got = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;

  /** What a receiver got. */
  private record Got(Map<String, List<String>> headers, String body) {

    String header(String name) {
      return headers.get(name).get(0);
    }
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/taken", exchange -> answer(exchange, 204));
    server.createContext("/failed", exchange -> answer(exchange, 500));
    server.createContext("/moved", exchange -> redirect(exchange, "/taken"));
    server.createContext("/endless", MessengerTest::talkForEver);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    alarms.shutdownNow();
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange, int status) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    got.add(new Got(exchange.getRequestHeaders(), body));
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  /** Until nobody listens any more. */
  private static void talkForEver(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        out.write(new byte[10_000]);
      }
    }
  }

  private void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    answer(exchange, 302);
  }

  private String here() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private Messenger messenger(String list, String time) {
    var settings =
        SettingsFixtures.settings(
            Map.of(
                "tasket.webhooks.to", list,
                "tasket.webhooks.time", time,
                "tasket.public-url", "https://intranet.example.org/tasket"));
    return new Messenger(
        settings, new Receivers(settings), Clock.systemUTC(), SystemDefaultDnsResolver.INSTANCE) {
      @Override
      ScheduledExecutorService alarms() {
        return MessengerTest.this.alarms;
      }
    };
  }

  private static Message to(String address) {
    return new Message(
        Ids.next(),
        URI.create(address),
        SECRET,
        Optional.of(WebhookTopic.CLAIMED),
        Instant.parse("2026-12-03T12:00:00Z"),
        "everyone",
        Optional.of(Ids.next()),
        Optional.of(Ids.next()));
  }

  private Reply send(String path) {
    return messenger(here(), "PT10S").send(to(here() + path));
  }

  @Test
  void aReceiverGetsWhatItCanVerify() throws Exception {
    Message message = to(here() + "/taken?key=1");

    Reply reply = messenger(here(), "PT10S").send(message);

    assertThat(reply.fault()).isEmpty();
    assertThat(reply.status()).contains(204);
    Got one = got.get(0);
    assertThat(one.header("Content-type")).startsWith("application/json");
    assertThat(one.header("Webhook-id")).isEqualTo(message.id().toString());
    assertThat(one.body())
        .isEqualTo(
            "{\"type\":\"claim.claimed\",\"timestamp\":\"2026-12-03T12:00:00Z\",\"data\":{"
                + "\"board\":\"everyone\",\"tasket\":\"%1$s\","
                    .formatted(message.tasket().orElseThrow())
                + "\"page\":\"https://intranet.example.org/tasket/taskets/%1$s\",\"api\":\"https://intranet.example.org/tasket/api/v1/taskets/%1$s\","
                    .formatted(message.tasket().orElseThrow())
                + "\"claim\":\"%s\"}}".formatted(message.claim().orElseThrow()));
    Duration age =
        Duration.between(
            Instant.ofEpochSecond(Long.parseLong(one.header("Webhook-timestamp"))),
            Clock.systemUTC().instant());
    assertThat(age).isLessThan(Duration.ofMinutes(1));
    assertThat(isSigned(one)).isTrue();
    assertThat(one.headers()).doesNotContainKeys("Cookie", "Authorization", "Upgrade");
  }

  /** As a receiver would, with nothing of ours. */
  private static boolean isSigned(Got one) throws Exception {
    String signed =
        one.header("Webhook-id") + "." + one.header("Webhook-timestamp") + "." + one.body();
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] key = Base64.getDecoder().decode(SECRET.text().replace("whsec_", ""));
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    byte[] wanted = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
    byte[] shown =
        Base64.getDecoder().decode(one.header("Webhook-signature").replaceFirst("^v1,", ""));
    return MessageDigest.isEqual(wanted, shown);
  }

  @Test
  void whatIsNoSuccessIsTold() {
    Reply reply = send("/failed");

    assertThat(reply.status()).contains(500);
    assertThat(reply.fault()).contains(Fault.ANSWER);
  }

  @Test
  void nobodyGoesWhereAnAnswerPoints() {
    Reply reply = send("/moved");

    assertThat(reply.fault()).contains(Fault.REDIRECT);
    assertThat(got).hasSize(1);
  }

  @Test
  void nobodyListensToAnEndlessAnswer() {
    Reply reply = send("/endless");

    assertThat(reply.fault()).isEmpty();
    assertThat(reply.took()).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void whoIsSilentIsNotWaitedForForLong() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String there = "http://127.0.0.1:" + silent.getLocalPort();

      assertThat(messenger(there, "PT0.3S").send(to(there)).fault()).contains(Fault.TIME);
    }
  }

  /** A byte now and then keeps every single reading within its time. */
  @Test
  void whoDribblesIsCutOffToo() throws IOException {
    try (ServerSocket slow = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      threads.execute(() -> dribble(slow));
      String there = "http://127.0.0.1:" + slow.getLocalPort();

      Reply reply = messenger(there, "PT0.6S").send(to(there));

      assertThat(reply.fault()).contains(Fault.TIME);
      assertThat(reply.took()).isLessThan(Duration.ofSeconds(5));
    }
  }

  private static void dribble(ServerSocket slow) {
    try (Socket socket = slow.accept()) {
      OutputStream out = socket.getOutputStream();
      out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
      while (true) {
        out.write('x');
        out.flush();
        Thread.sleep(100);
      }
    } catch (IOException | InterruptedException cutOff) {
      return;
    }
  }

  @Test
  void whatAnswersNonsenseIsBroken() throws IOException {
    try (ServerSocket odd = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      threads.execute(
          () -> {
            try (Socket socket = odd.accept()) {
              socket.getInputStream().read();
            } catch (IOException cutOff) {
              return;
            }
          });
      String there = "http://127.0.0.1:" + odd.getLocalPort();

      assertThat(messenger(there, "PT5S").send(to(there)).fault()).contains(Fault.BROKEN);
    }
  }

  @Test
  void whoIsNotThereIsAway() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    String there = "http://127.0.0.1:" + port;

    Reply reply = messenger(there, "PT5S").send(to(there));

    assertThat(reply.fault()).contains(Fault.NO_CONNECTION);
    assertThat(reply.isAway()).isTrue();
  }

  @Test
  void aNameThatLeadsToThisServerIsNotFollowed() {
    String there = "http://localhost:" + server.getAddress().getPort();

    Reply reply = messenger(there, "PT5S").send(to(there + "/taken"));

    assertThat(reply.fault()).contains(Fault.REFUSED_ADDRESS);
    assertThat(got).isEmpty();
  }

  @Test
  void whoIsNotOnTheListAnyMoreGetsNothing() {
    assertThat(messenger("hooks.example.org", "PT5S").send(to(here() + "/taken")).fault())
        .contains(Fault.NOT_LISTED);
    assertThat(got).isEmpty();
  }

  @Test
  void aReceiverThatSpeaksNoTlsIsNotTrusted() throws IOException {
    try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      threads.execute(
          () -> {
            try (Socket socket = plain.accept()) {
              socket
                  .getOutputStream()
                  .write("HTTP/1.1 204 \r\n\r\n".getBytes(StandardCharsets.US_ASCII));
              socket.getInputStream().read();
            } catch (IOException cutOff) {
              return;
            }
          });
      String there = "https://127.0.0.1:" + plain.getLocalPort();

      assertThat(messenger(there, "PT5S").send(to(there)).fault()).contains(Fault.TLS);
    }
  }
}
