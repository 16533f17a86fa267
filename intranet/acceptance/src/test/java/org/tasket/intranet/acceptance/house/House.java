package org.tasket.intranet.acceptance.house;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.core.ConditionTimeoutException;

/**
 * A house that has moved Tasket in: {@code tasket.ear} on a Payara Server, bound to the house's
 * PostgreSQL, with the house's people in slapd behind StartTLS, and its own virus scanner.
 */
public final class House {

  private static final Duration ANSWER = Duration.ofSeconds(20);

  private final Postgres postgres = new Postgres().start();
  private final Slapd directory = new Slapd().start();
  private final Scanner scanner = new Scanner();
  private final HostSite hostSite = new HostSite();
  private final int guestPort = Machine.freePort();
  private final WebhookReceiver receiver = new WebhookReceiver();
  private final Postgres.Database database = postgres.database("intranet");
  private final PayaraServer server = server("server").with("tasket.frames.from", hostSite.near());

  private boolean opened;
  private Throwable closedBecause;

  /** A further server of this house, with nothing deployed, that knows the directory. */
  public PayaraServer server(String name) {
    PayaraServer payara = new PayaraServer(name);
    return payara
        .withLibrary(Postgres.driver())
        .with("tasket.public-url", payara.url() + "/tasket")
        .with(directory.settings())
        .with("tasket.files.icap", scanner.address())
        .with(
            "tasket.widgets.from",
            String.join(",", hostSite.near(), hostSite.foreign(), "http://127.0.0.1:" + guestPort))
        .with("tasket.webhooks.to", receiver.origin() + "," + receiver.named())
        .with("tasket.webhooks.time", "PT2S")
        .with("tasket.api.calls", "1000000") // tests are in a hurry
        .with("tasket.cookies.secure", "false");
  }

  /** A server of the edition for small offices, which knows the directory. */
  public MicroServer micro() {
    return new MicroServer(directory.settings());
  }

  /** The product, as the build leaves it. */
  public static Path ear() {
    return Machine.built("acceptance.ear");
  }

  /** The core behind a door of its own, for measuring it. */
  public static Path benchmark() {
    return Machine.built("acceptance.benchmark");
  }

  /**
   * The house's server, which Tasket moves into when it is first asked for. Where that fails, every
   * test says so, and none tries again.
   */
  public synchronized PayaraServer server() {
    if (!opened) {
      opened = true;
      open();
    }
    if (closedBecause != null) {
      throw new AssertionError("The house does not open: " + closedBecause, closedBecause);
    }
    return server;
  }

  private void open() {
    try {
      server.start();
      server.bind("jdbc/tasket", database);
      server.deploy(ear());
    } catch (RuntimeException | AssertionError e) {
      closedBecause = e;
    }
  }

  /**
   * Starts the server again and waits for Tasket. Payara says that it has started, and answers 404,
   * before it loads what was deployed; only Tasket's own health tells when it is there.
   */
  public void startServer() {
    server.start();
    try {
      await().atMost(Duration.ofMinutes(3)).until(this::isUp);
    } catch (ConditionTimeoutException never) {
      throw new AssertionError("Tasket is not up. Its threads: " + server.threads(), never);
    }
  }

  /** An answer that does not come is none: whoever watches a server asks again. */
  private boolean isUp() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + "/tasket/health")).timeout(ANSWER).build();
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode()
          == 200;
    } catch (HttpTimeoutException none) {
      return false;
    }
  }

  public Postgres postgres() {
    return postgres;
  }

  /** The database that Tasket shares with the rest of the intranet. */
  public Postgres.Database database() {
    return database;
  }

  public Scanner scanner() {
    return scanner;
  }

  /** A site of its own, whose pages may show Tasket's elements. */
  public HostSite hostSite() {
    return hostSite;
  }

  /** Where somebody else's server may show Tasket's elements, one after another. */
  int guestPort() {
    return guestPort;
  }

  /** A program of the house that boards may tell what happens on them. */
  public WebhookReceiver receiver() {
    return receiver;
  }

  public Slapd directory() {
    return directory;
  }
}
