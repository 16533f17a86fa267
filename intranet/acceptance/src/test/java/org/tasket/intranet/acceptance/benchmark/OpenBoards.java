package org.tasket.intranet.acceptance.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import org.tasket.intranet.acceptance.rest.Caller;

/** Boards that stay open, as many as one likes, on a few threads of the client's. */
final class OpenBoards implements AutoCloseable {

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Reader> readers = new ArrayList<>();
  private final List<CompletableFuture<?>> lines = new ArrayList<>();

  /** What one listener heard of a tasket, and when. */
  record Heard(String data, long nanos) {}

  private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();

  /** Opens one for a caller, and waits until the server answers. */
  void open(Caller who, String board) {
    String proof = who.login() + ":" + who.password();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(who.api() + "/boards/" + board + "/changes"))
            .header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(proof.getBytes(UTF_8)))
            .build();
    Reader reader = new Reader();
    readers.add(reader);
    lines.add(http.sendAsync(request, BodyHandlers.fromLineSubscriber(reader)));
    reader.open.join();
  }

  Queue<Heard> heard() {
    return heard;
  }

  boolean allOpen() {
    return lines.stream().noneMatch(CompletableFuture::isDone);
  }

  @Override
  public void close() {
    readers.forEach(Reader::close);
  }

  private final class Reader implements Flow.Subscriber<String> {

    private final CompletableFuture<Void> open = new CompletableFuture<>();
    private Flow.Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription = subscription;
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
      open.complete(null);
      if (line.startsWith("data: ")) {
        heard.add(new Heard(line, System.nanoTime()));
      }
    }

    @Override
    public void onError(Throwable gone) {
      open.completeExceptionally(gone);
    }

    @Override
    public void onComplete() {
      open.completeExceptionally(new AssertionError("the server ended the line"));
    }

    private void close() {
      subscription.cancel();
    }
  }
}
