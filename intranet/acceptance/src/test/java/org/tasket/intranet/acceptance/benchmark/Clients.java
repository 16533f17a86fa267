package org.tasket.intranet.acceptance.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tasket.intranet.acceptance.house.Crowd;
import org.tasket.intranet.acceptance.rest.Caller;

/** Programs that read at the same time, each with its password in every call. */
final class Clients {

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Caller> callers;

  Clients(List<Caller> callers) {
    this.callers = callers;
  }

  /** How long an answer took, and is. */
  record Call(double millis, int letters) {}

  /** How long a crowd's calls took altogether, and each of them. */
  record Calls(double seconds, List<Call> each) {

    double perSecond() {
      return each.size() / seconds;
    }

    Stream<Double> millis() {
      return each.stream().map(Call::millis);
    }

    /** As long as half of the answers at least. */
    int letters() {
      return each.stream().map(Call::letters).sorted().skip(each.size() / 2).findFirst().orElse(0);
    }
  }

  /** Everybody reads addresses of their own, one after the other. */
  Calls read(Supplier<List<String>> addresses) {
    List<List<String>> each = callers.stream().map(caller -> addresses.get()).toList();
    long start = System.nanoTime();
    List<Call> calls =
        Crowd.atOnce(
                IntStream.range(0, callers.size()).boxed().toList(),
                caller -> read(callers.get(caller), each.get(caller)))
            .stream()
            .flatMap(List::stream)
            .toList();
    return new Calls((System.nanoTime() - start) / 1e9, calls);
  }

  private List<Call> read(Caller caller, List<String> addresses) {
    return addresses.stream().map(address -> call(caller, address)).toList();
  }

  private Call call(Caller caller, String address) {
    String password = caller.login() + ":" + caller.password();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(caller.api() + address))
            .header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(password.getBytes(UTF_8)))
            .build();
    long start = System.nanoTime();
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      double millis = (System.nanoTime() - start) / 1e6;
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return new Call(millis, answer.body().length());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
