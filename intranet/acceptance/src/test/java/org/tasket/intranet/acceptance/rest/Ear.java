package org.tasket.intranet.acceptance.rest;

import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Somebody who listens to a board, and remembers what was said. */
public final class Ear implements AutoCloseable {

  private static final String AUTHORIZATION = "Authorization";
  private static final String DATA = "data: ";

  private final HttpURLConnection line;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private volatile boolean over;

  private Ear(HttpURLConnection line) {
    this.line = line;
  }

  /** Begins to listen with the caller's own proof. */
  public static Ear of(Caller who, String board, String query) {
    return open(who.api() + "/boards/" + board + "/changes" + query, AUTHORIZATION, proof(who));
  }

  /** Begins to listen to the caller's own bell. */
  static Ear ofBell(Caller who, String query) {
    return open("/me/changes", who.api() + "/me/changes" + query, AUTHORIZATION, proof(who));
  }

  private static String proof(Caller who) {
    String proof = who.login() + ":" + who.password();
    return "Basic " + Base64.getEncoder().encodeToString(proof.getBytes(StandardCharsets.UTF_8));
  }

  /** Begins to listen at an address, with a header that proves who does. */
  public static Ear open(String address, String header, String proof) {
    return open("/boards/{slug}/changes", address, header, proof);
  }

  private static Ear open(String operation, String address, String header, String proof) {
    try {
      HttpURLConnection line = (HttpURLConnection) URI.create(address).toURL().openConnection();
      line.setRequestProperty(header, proof);
      line.setRequestProperty("Accept", "text/event-stream");
      InputStream said = line.getInputStream();
      CalledOperations.add("GET " + operation, line.getResponseCode());
      Ear ear = new Ear(line);
      Thread reader = new Thread(() -> ear.read(said), "listening to " + address);
      reader.setDaemon(true);
      reader.start();
      return ear;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private void read(InputStream said) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(said, StandardCharsets.UTF_8))) {
      lines.lines().forEach(heard::add);
    } catch (IOException | UncheckedIOException closed) {
      // whoever waits for something sees that the line is over
    } finally {
      over = true;
    }
  }

  String header(String name) {
    return line.getHeaderField(name);
  }

  /** What was said of taskets, each as it was said last. */
  List<JsonPath> signs(String tasket) {
    return data().filter(text -> text.contains(tasket)).map(JsonPath::from).toList();
  }

  public Stream<String> data() {
    return heard.stream()
        .filter(text -> text.startsWith(DATA))
        .map(text -> text.substring(DATA.length()));
  }

  List<String> heard() {
    return heard;
  }

  public boolean isOver() {
    return over;
  }

  @Override
  public void close() {
    Thread closer = new Thread(line::disconnect, "no longer listening"); // waits for the next word
    closer.setDaemon(true);
    closer.start();
  }
}
