package org.tasket.intranet.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** Tasket's REST API, called in the name of one person after another. */
final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOUNDARY = "tasket-sample-file";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI root;
  private final String password;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Calls the API below this address, which ends in a slash; everybody has the one password. */
  Api(URI root, String password) {
    this.root = root;
    this.password = password;
  }

  /** Whether there is such a thing, for this person. */
  boolean knows(String login, String path) {
    return answer(request(login, path).GET().build()).statusCode() == HttpURLConnection.HTTP_OK;
  }

  JsonNode get(String login, String path) {
    return json(send(request(login, path).GET()));
  }

  JsonNode post(String login, String path, Map<String, ?> body) {
    return json(send(request(login, path).POST(BodyPublishers.ofString(text(body)))));
  }

  /** Sends a text file as a form does (RFC 7578). */
  void upload(String login, String path, String name, String text) {
    String form =
        String.join(
            "\r\n",
            "--" + BOUNDARY,
            "Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"",
            "",
            text,
            "--" + BOUNDARY + "--",
            "");
    send(
        request(login, path)
            .setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(form)));
  }

  /** Changes what is there now: reads it for its version first. */
  void patch(String login, String path, Map<String, ?> body) {
    String version = send(request(login, path).GET()).headers().firstValue("ETag").orElse("*");
    send(
        request(login, path)
            .header("If-Match", version)
            .method("PATCH", BodyPublishers.ofString(text(body))));
  }

  /** Replaces what is there now. */
  void put(String login, String path, Map<String, ?> body) {
    send(request(login, path).header("If-Match", "*").PUT(BodyPublishers.ofString(text(body))));
  }

  private HttpRequest.Builder request(String login, String path) {
    String credentials = login + ":" + password;
    return HttpRequest.newBuilder(root.resolve(path))
        .timeout(PATIENCE)
        .header("Accept", "application/json")
        .header("Content-Type", "application/json")
        .header(
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
  }

  private HttpResponse<String> send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    HttpResponse<String> answer = answer(request);
    if (answer.statusCode() / 100 != 2) {
      throw new DemoFailure(
          request.method()
              + " "
              + request.uri()
              + " answers "
              + answer.statusCode()
              + ": "
              + answer.body());
    }
    return answer;
  }

  private HttpResponse<String> answer(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new DemoFailure(request.uri() + " does not answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoFailure("Interrupted", e);
    }
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new DemoFailure(answer.uri() + " does not answer in JSON", e);
    }
  }

  private static String text(Map<String, ?> body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
