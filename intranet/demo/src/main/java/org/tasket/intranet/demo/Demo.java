package org.tasket.intranet.demo;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;

/**
 * Starts the whole house and holds it until Ctrl-C or SIGTERM. What was started is stopped in
 * reverse order by a shutdown hook, so that it does not matter how the launcher ends.
 */
public final class Demo {

  private static final String SAMPLE_TASKETS_LOADED = "sample-taskets.loaded";
  private static final String PASSWORD = "tasket";

  private final Options options;
  private final PrintStream out;
  private final Deque<Closeable> started = new ConcurrentLinkedDeque<>();
  private volatile boolean stopping;

  private Demo(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /**
   * Takes {@code demo.port=8080} and the like; ends with 1 and one plain line if it cannot go on.
   */
  public static void main(String[] arguments) throws InterruptedException {
    Demo demo = new Demo(Options.of(arguments), System.out);
    Runtime.getRuntime().addShutdownHook(new Thread(demo::stop, "demo-stop"));
    try {
      demo.run();
    } catch (DemoFailure failure) {
      demo.waitIfStopping();
      System.err.println("Tasket demo: " + failure.getMessage());
      System.exit(1);
    }
  }

  private void run() throws InterruptedException {
    int port = options.freePort("demo.port");
    int ldapPort = options.freePort("demo.ldap.port");
    DataDirectory data = keep(DataDirectory.open(options.path("demo.data")));
    SampleDirectory directory = keep(SampleDirectory.start(ldapPort));
    PostBox post = keep(PostBox.open(data.mail(), clock()));
    String site = "http://localhost:" + port;
    out.println("Starting Tasket, the sample directory and the intranet …");
    Map<String, String> settings = new TreeMap<>(IntranetSettings.ofPortal(directory, data));
    settings.putAll(IntranetSettings.ofTasket(directory, data, site));
    Server server = keep(Server.start(options, port, data, settings, post));
    Readiness readiness = new Readiness(server);
    readiness.await(URI.create("http://127.0.0.1:" + port + "/tasket/health"));
    readiness.await(URI.create("http://127.0.0.1:" + port + "/intranet/"));
    loadSampleTaskets(data, URI.create("http://127.0.0.1:" + port + "/tasket/api/v1/"));
    out.println(Welcome.text(site, directory, data, server.log().newest()));
    out.println("Tasket is ready");
    out.flush();
    server.await();
    throw new DemoFailure("The server has ended by itself: " + server.log().trouble());
  }

  private void loadSampleTaskets(DataDirectory data, URI api) throws InterruptedException {
    if (data.has(SAMPLE_TASKETS_LOADED)) {
      return;
    }
    int count =
        new SampleTaskets(new Api(api, PASSWORD), clock())
            .load(SampleCategory.all(), SampleWork.all(), SampleHowto.all(), SampleSkills.all());
    data.note(SAMPLE_TASKETS_LOADED);
    out.println("Posted " + count + " sample taskets.");
  }

  @SuppressForbidden
  private static Clock clock() {
    return Clock.systemUTC();
  }

  private <T extends Closeable> T keep(T part) {
    started.push(part);
    return part;
  }

  /**
   * Ctrl-C reaches the server too, which may end a moment before this JVM learns of it: then the
   * shutdown is what happened, not a failure, and Maven must not go on either.
   */
  private void waitIfStopping() throws InterruptedException {
    Thread.sleep(500);
    if (stopping) {
      new CountDownLatch(1).await();
    }
  }

  private void stop() {
    stopping = true;
    while (!started.isEmpty()) {
      try {
        started.pop().close();
      } catch (IOException e) {
        System.err.println("Tasket demo: " + e.getMessage());
      }
    }
  }
}
