package org.tasket.intranet.acceptance.rest;

import io.restassured.builder.ResponseBuilder;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * What calls go out on. REST Assured's own sends them from a script, at several milliseconds of
 * processor time each; what it offers for looking at an answer is the same here.
 */
final class Line {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(Version.HTTP_1_1).followRedirects(Redirect.NORMAL).build();

  private Line() {}

  static Response send(Call call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(call.address())
            .method(
                call.method(),
                call.text().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody));
    call.headers().forEach(header -> request.header(header.getName(), header.getValue()));
    try {
      return answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Response answer(HttpResponse<byte[]> received) {
    List<Header> headers =
        received.headers().map().entrySet().stream()
            .flatMap(
                header ->
                    header.getValue().stream().map(value -> new Header(header.getKey(), value)))
            .toList();
    return new ResponseBuilder()
        .setStatusCode(received.statusCode())
        .setStatusLine("HTTP/1.1 " + received.statusCode())
        .setHeaders(new Headers(headers))
        .setContentType(received.headers().firstValue("Content-Type").orElse(""))
        .setBody(received.body())
        .build();
  }
}
