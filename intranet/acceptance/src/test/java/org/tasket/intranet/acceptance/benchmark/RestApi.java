package org.tasket.intranet.acceptance.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tasket.intranet.acceptance.house.Crowd;
import org.tasket.intranet.acceptance.rest.Caller;

/** The way that a program takes: HTTP, a password with each call, JSON. */
final class RestApi {

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Caller> callers;

  RestApi(List<Caller> callers) {
    this.callers = callers;
  }

  /** Every caller, and nobody else, takes a share of the seats, one after the other. */
  Outcome take(List<Chance> chances) {
    long start = System.nanoTime();
    Map<String, Integer> answers =
        Crowd.atOnce(
                IntStream.range(0, callers.size()).boxed().toList(),
                caller -> share(caller, chances))
            .stream()
            .flatMap(List::stream)
            .collect(Collectors.toMap(Function.identity(), answer -> 1, Integer::sum));
    return new Outcome((System.nanoTime() - start) / 1e9, answers);
  }

  private List<String> share(int caller, List<Chance> chances) {
    return IntStream.iterate(caller, i -> i < chances.size(), i -> i + callers.size())
        .mapToObj(i -> claim(callers.get(caller), chances.get(i).seat().tasket()))
        .toList();
  }

  private String claim(Caller caller, UUID tasket) {
    String password = caller.login() + ":" + caller.password();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(caller.api() + "/taskets/" + tasket + "/claims"))
            .header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(password.getBytes(UTF_8)))
            .POST(BodyPublishers.noBody())
            .build();
    try {
      return "" + http.send(request, BodyHandlers.ofString()).statusCode();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
