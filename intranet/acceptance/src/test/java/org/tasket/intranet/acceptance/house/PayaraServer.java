package org.tasket.intranet.acceptance.house;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stock Payara Server with a domain of its own. The installation is shared and never written to.
 */
public final class PayaraServer implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(3);
  private static final String STARTED = "startup time";

  /**
   * How the server runs its code. One that lives some minutes needs half the processor time where
   * it compiles quickly, collects plainly and believes the compiler; one that is measured runs as
   * servers do.
   */
  private static final List<String> MACHINE =
      List.of(System.getProperty("acceptance.machine").split(" "));

  private static final AtomicReference<String> PRINTED = new AtomicReference<>("");
  private static final String PLACE = "{domains}";

  private final Path installation = Machine.built("acceptance.payara").resolve("glassfish");
  private final Path domains;
  private final int httpPort = Machine.freePort();
  private final int adminPort = Machine.freePort();
  private final Asadmin asadmin;
  private final Map<String, String> settings = new TreeMap<>();
  private final List<String> machine = new ArrayList<>(MACHINE);
  private Optional<String> heap = Optional.empty();
  private Child process;

  /** Makes the domain; nothing runs yet. */
  public PayaraServer(String name) {
    asadmin = new Asadmin(adminPort);
    domains = Machine.emptyDirectory(name);
    settings.put("tasket.index.dir", index().toString());
    try {
      Machine.copyAll(installation.resolve("domains/domain1"), domain());
      PayaraDomain.in(domain()).listenOn(httpPort, adminPort).alone().write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of Tasket's settings, given as an administrator does: a system property of the server. */
  public PayaraServer with(String setting, String value) {
    settings.put(setting, value);
    return this;
  }

  public PayaraServer with(Map<String, String> more) {
    settings.putAll(more);
    return this;
  }

  /** Has it look whether the classes it loads are sound, as servers do. */
  public PayaraServer verifying() {
    machine.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:+BytecodeVerificationRemote"));
    return this;
  }

  /** Gives it so much memory, as {@code asadmin create-jvm-options} does. */
  public PayaraServer withHeap(String most) {
    heap = Optional.of("-Xmx" + most);
    return this;
  }

  /** Puts a jar where {@code asadmin add-library} puts it. */
  public PayaraServer withLibrary(Path jar) {
    try {
      Files.copy(jar, domain().resolve("lib").resolve(jar.getFileName()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has the whole server trust an authority, as {@code keytool -importcert} does. */
  public PayaraServer trusting(Path certificate) {
    new TrustStore(domain().resolve("config/cacerts.p12")).add(certificate);
    return this;
  }

  /**
   * Starts the server and waits until it listens; what was deployed before, it loads after that.
   */
  public PayaraServer start() {
    int before = starts();
    process = Child.start(command(), domains.resolve("console.log"));
    await()
        .atMost(START)
        .failFast("the server ended: " + log().read(), () -> !process.isAlive())
        .until(() -> starts() > before);
    return this;
  }

  /** The time that processors have spent on the server so far. */
  public Duration processorTime() {
    return process.processorTime();
  }

  private int starts() {
    return log().read().split(STARTED, -1).length - 1;
  }

  /** What {@code asadmin start-domain} would run, with our settings. */
  private List<String> command() {
    List<String> command =
        new ArrayList<>(
            printed()
                .lines()
                .dropWhile(line -> !line.startsWith("/"))
                .takeWhile(line -> !line.isBlank())
                .toList());
    command.set(command.indexOf("-read-stdin") + 1, "false");
    settings.forEach((name, value) -> command.add(1, "-D" + name + "=" + value));
    command.addAll(1, machine);
    heap.ifPresent(most -> command.replaceAll(one -> one.startsWith("-Xmx") ? most : one));
    return command;
  }

  /** Asked once: it takes a JVM, and only the place of the domains differs. */
  private String printed() {
    return PRINTED
        .updateAndGet(
            before -> before.isEmpty() ? dryRun().replace(domains.toString(), PLACE) : before)
        .replace(PLACE, domains.toString());
  }

  private String dryRun() {
    return Child.run(
        List.of(
            installation.resolve("bin/asadmin").toString(),
            "start-domain",
            "--domaindir",
            domains.toString(),
            "--dry-run",
            "domain1"));
  }

  /** Gives a running server a jar for the applications that are deployed from now on. */
  void addLibrary(Path jar) {
    asadmin.run("add-library", jar.toString(), Map.of());
  }

  public void deploy(Path archive) {
    asadmin.run("deploy", archive.toString(), Map.of("force", "true"));
  }

  public void undeploy(String application) {
    asadmin.run("undeploy", application, Map.of());
  }

  /** Makes a pool on a PostgreSQL database and binds a JNDI name to it. */
  public void bind(String jndiName, Postgres.Database database) {
    String pool = database.name() + "Pool";
    Map<String, String> options = new HashMap<>();
    options.put("datasourceclassname", "org.postgresql.ds.PGSimpleDataSource");
    options.put("restype", "javax.sql.DataSource");
    options.put("isconnectvalidatereq", "true");
    options.put("validationmethod", "custom-validation");
    options.put(
        "validationclassname", "org.glassfish.api.jdbc.validation.PostgresConnectionValidation");
    options.put("validateatmostonceperiod", "5");
    options.put("failconnection", "true");
    options.put("wrapjdbcobjects", "false");
    options.put(
        "property",
        "URL=%s:user=%s:password=%s"
            .formatted(database.url().replace(":", "\\:"), database.user(), database.password()));
    asadmin.run("create-jdbc-connection-pool", pool, options);
    asadmin.run("create-jdbc-resource", jndiName, Map.of("connectionpoolid", pool));
  }

  /** Takes a JNDI name back, so that it can be bound to something else. */
  public void unbind(String jndiName) {
    asadmin.run("delete-jdbc-resource", jndiName, Map.of());
  }

  /** One of Tasket's settings, given to a running server as the admin guide does. */
  public void set(String setting, String value) {
    asadmin.run(
        "set-config-property",
        value,
        Map.of("source", "domain", "propertyName", setting, "propertyValue", value));
  }

  /** Makes a realm of those who are in a directory that speaks LDAPS. */
  public void makeRealm(String name, Slapd directory) {
    Map<String, String> settings = directory.settingsOverLdaps();
    Map<String, String> values =
        Map.of(
            "jaas-context",
            "ldapRealm",
            "directory",
            settings.get("tasket.ldap.url"),
            "base-dn",
            settings.get("tasket.ldap.people-base"),
            "search-bind-dn",
            settings.get("tasket.ldap.bind-dn"),
            "search-bind-password",
            settings.get("tasket.ldap.bind-password"));
    String properties =
        values.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue().replaceAll("[:=]", "\\\\$0"))
            .collect(Collectors.joining(":"));
    asadmin.run(
        "create-auth-realm",
        name,
        Map.of(
            "classname",
            "com.sun.enterprise.security.auth.realm.ldap.LDAPRealm",
            "property",
            properties));
  }

  /**
   * Sets something of the server's own.
   *
   * @param command {@code set} or {@code set-log-levels}
   */
  public void setOfItsOwn(String command, String words) {
    asadmin.run(command, words, Map.of());
  }

  /** Makes a mail session and binds a JNDI name to it, as the admin guide says. */
  public void bindMail(String jndiName, PostOffice post) {
    asadmin.run(
        "create-javamail-resource",
        jndiName,
        Map.of(
            "mailhost",
            "127.0.0.1",
            "mailuser",
            "tasket",
            "fromaddress",
            "tasket@example.org",
            "property",
            "mail.smtp.port=" + post.port()));
  }

  /** Makes a session for the mailbox of reports and binds a JNDI name to it, as the guide says. */
  public void bindReports(String jndiName, PostOffice post) {
    asadmin.run(
        "create-javamail-resource",
        jndiName,
        Map.of(
            "mailhost",
            "127.0.0.1",
            "mailuser",
            "bounces",
            "fromaddress",
            "tasket@example.org",
            "storeprotocol",
            "imap",
            "storeprotocolclass",
            "org.eclipse.angus.mail.imap.IMAPStore",
            "password",
            "secret",
            "property",
            "mail.imap.port=" + post.boxPort()));
  }

  /** Somebody at its own {@code asadmin}. */
  public Administrator administrator() {
    return new Administrator(
        installation.resolve("bin/asadmin"), adminPort, domains.resolve("desk"));
  }

  public String url() {
    return "http://127.0.0.1:" + httpPort;
  }

  /** The running server, for whoever measures it. */
  public ProcessHandle handle() {
    return process.handle();
  }

  /** What of the server's threads runs our code, or waits for a lock. */
  String threads() {
    String jstack = Path.of(System.getProperty("java.home"), "bin", "jstack").toString();
    return Stream.of(Child.run(List.of(jstack, "" + handle().pid())).split("\n\n"))
        .filter(thread -> thread.contains("org.tasket") || thread.contains("BLOCKED"))
        .collect(Collectors.joining("\n\n"));
  }

  public ServerLog log() {
    return new ServerLog(domain().resolve("logs/server.log"));
  }

  public void stop() {
    if (process != null) {
      process.stop();
    }
  }

  /** {@code kill -9}. */
  public void kill() {
    process.kill();
  }

  @Override
  public void close() {
    stop();
  }

  /** Where its search index is. */
  public Path index() {
    return domains.resolve("index");
  }

  private Path domain() {
    return domains.resolve("domain1");
  }
}
