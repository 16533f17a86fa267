package org.tasket.intranet.acceptance.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The administrator's commands, sent to the server without starting another JVM for each. */
final class Asadmin {

  private final int port;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Asadmin(int port) {
    this.port = port;
  }

  /** Runs a command on its operand with options, and fails with the server's words. */
  void run(String command, String operand, Map<String, String> options) {
    String query =
        options.entrySet().stream()
            .map(
                option -> "&" + option.getKey() + "=" + URLEncoder.encode(option.getValue(), UTF_8))
            .collect(Collectors.joining());
    URI uri =
        URI.create(
            "http://127.0.0.1:%d/__asadmin/%s?DEFAULT=%s%s"
                .formatted(port, command, URLEncoder.encode(operand, UTF_8), query));
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("X-Requested-By", "acceptance")
            .header("Accept", "application/json")
            .timeout(Duration.ofMinutes(5))
            .build();
    String answer = send(request);
    if (!"SUCCESS".equals(JsonPath.from(answer).getString("exit_code"))) {
      throw new AssertionError("asadmin " + command + " " + operand + ": " + answer);
    }
  }

  private String send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
