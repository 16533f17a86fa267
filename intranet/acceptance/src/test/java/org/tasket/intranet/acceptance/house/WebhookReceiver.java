package org.tasket.intranet.acceptance.house;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A program of the house that boards tell what happens on them. It takes what comes to any path but
 * to {@code /failed}, {@code /moved} and {@code /silent}.
 */
public final class WebhookReceiver {

  private final List<Message> messages = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  WebhookReceiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "webhook receiver");
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext("/", exchange -> answer(exchange, 204));
    server.createContext("/failed", exchange -> answer(exchange, 500));
    server.createContext("/moved", this::redirect);
    server.createContext("/silent", exchange -> {});
    server.start();
  }

  /** What came. */
  public record Message(String path, String id, String timestamp, String signature, String body) {

    /** Whether it was signed with a secret, as Standard Webhooks has it. */
    public boolean isSignedWith(String secret) {
      try {
        byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String signed = id + "." + timestamp + "." + body;
        byte[] wanted = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        byte[] shown = Base64.getDecoder().decode(signature.replaceFirst("^v1,", ""));
        return MessageDigest.isEqual(wanted, shown);
      } catch (GeneralSecurityException everyJavaHasIt) {
        throw new IllegalStateException(everyJavaHasIt);
      }
    }
  }

  /** Its origin, as IT lists it. */
  public String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The same place by a name, which leads to the server itself. */
  public String named() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** What came to a path so far. */
  public List<Message> messages(String path) {
    return messages.stream().filter(message -> message.path().equals(path)).toList();
  }

  private void redirect(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Location", origin() + "/elsewhere");
    answer(exchange, 307);
  }

  private void answer(HttpExchange exchange, int status) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    messages.add(
        new Message(
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("webhook-id"),
            exchange.getRequestHeaders().getFirst("webhook-timestamp"),
            exchange.getRequestHeaders().getFirst("webhook-signature"),
            body));
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }
}
