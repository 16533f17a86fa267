package org.tasket.intranet.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Waits until a page answers well. Gives up when the server has ended, and soon after it has
 * deployed everything and the page still does not answer: then something is broken for good.
 */
final class Readiness {

  private static final Duration LONGEST_BOOT = Duration.ofMinutes(5);
  private static final Duration GRACE_AFTER_BOOT = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final Server server;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  Readiness(Server server) {
    this.server = server;
  }

  void await(URI page) throws InterruptedException {
    long start = System.nanoTime();
    long booted = Long.MAX_VALUE;
    while (!answers(page)) {
      if (!server.running()) {
        throw new DemoFailure("The server ended before it was ready: " + server.log().trouble());
      }
      if (server.log().booted() && booted == Long.MAX_VALUE) {
        booted = System.nanoTime();
      }
      if (past(LONGEST_BOOT, start) || past(GRACE_AFTER_BOOT, booted)) {
        throw new DemoFailure(page + " does not answer: " + server.log().trouble());
      }
      Thread.sleep(PAUSE.toMillis());
    }
  }

  private static boolean past(Duration limit, long since) {
    return since != Long.MAX_VALUE && System.nanoTime() - since > limit.toNanos();
  }

  private boolean answers(URI page) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(10)).build();
    try {
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      return status >= 200 && status < 400;
    } catch (IOException notYet) {
      return false;
    }
  }
}
