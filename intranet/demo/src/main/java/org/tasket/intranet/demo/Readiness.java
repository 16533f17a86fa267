package org.tasket.intranet.demo;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Waits until the server has deployed everything and a page answers well. Gives up when the server
 * has ended, when it knows no such page, when it refuses it for half a minute, and when all takes
 * too long. A busy machine that does not answer at all gets the whole time.
 */
final class Readiness {

  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Duration LONGEST_REFUSAL = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final int NO_ANSWER = 0;

  private final Server server;
  private final long start = System.nanoTime();
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  Readiness(Server server) {
    this.server = server;
  }

  void await(URI page) throws InterruptedException {
    while (server.log().sinceBoot().isEmpty()) {
      pause("The server");
    }
    int status = status(page);
    while (status < 200 || status >= 400) {
      if (isFinal(status)) {
        throw failure(page + " does not come up");
      }
      pause(page.toString());
      status = status(page);
    }
  }

  private void pause(String what) throws InterruptedException {
    if (!server.running()) {
      throw failure("The server ended before it was ready");
    }
    if (System.nanoTime() - start > LONGEST.toNanos()) {
      throw failure(what + " takes too long");
    }
    Thread.sleep(PAUSE.toMillis());
  }

  private DemoFailure failure(String what) {
    return new DemoFailure(what + ": " + server.log().trouble());
  }

  private boolean isFinal(int status) {
    return switch (status) {
      case NO_ANSWER -> false;
      case HttpURLConnection.HTTP_NOT_FOUND -> true;
      default ->
          server
              .log()
              .sinceBoot()
              .filter(since -> since.compareTo(LONGEST_REFUSAL) > 0)
              .isPresent();
    };
  }

  private int status(URI page) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(30)).build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException notYet) {
      return NO_ANSWER;
    }
  }
}
