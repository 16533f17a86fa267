package org.tasket.intranet.acceptance.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * OpenLDAP's slapd with the sample organisation. It takes no password without TLS and shows nothing
 * to strangers, and it answers at most a hundred entries unless asked page by page, as directories
 * of large houses do.
 */
public final class Slapd implements AutoCloseable {

  private static final String SAMPLE_ORGANISATION =
      "/org/tasket/intranet/demo/sample-organisation.ldif";
  private static final String BASE = "dc=example,dc=org";
  private static final String READER = "cn=tasket," + BASE;
  private static final String READERS_PASSWORD = "reader";
  private static final String WHAT_IT_IS_ASKED = "stats";

  private final Path program = Machine.program("/usr/sbin/slapd", "slapd");
  private final Path directory = Machine.emptyDirectory("slapd");
  private final int port = Machine.freePort();
  private final int securePort = Machine.freePort();
  private final KeyPairWithCertificate keys = KeyPairWithCertificate.in(directory);
  private final Path configuration = directory.resolve("slapd.conf");
  private final Path log = directory.resolve("slapd.log");
  private Child process;

  /** Writes the configuration and loads the sample organisation; nothing runs yet. */
  public Slapd() {
    try {
      Files.createDirectory(directory.resolve("data"));
      Files.writeString(configuration, configuration(keys));
      load(sampleOrganisation());
      load(reader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String configuration(KeyPairWithCertificate keys) {
    return """
    include /etc/ldap/schema/core.schema
    include /etc/ldap/schema/cosine.schema
    include /etc/ldap/schema/inetorgperson.schema
    modulepath /usr/lib/ldap
    moduleload back_mdb
    pidfile %1$s/slapd.pid
    argsfile %1$s/slapd.args
    TLSCertificateFile %2$s
    TLSCertificateKeyFile %3$s
    security simple_bind=128
    sizelimit size.soft=100 size.hard=100 size.prtotal=unlimited
    database mdb
    suffix "%4$s"
    directory %1$s/data
    maxsize 67108864
    index objectClass,uid,ou,member,entryUUID eq
    access to attrs=userPassword by anonymous auth by * none
    access to * by dn.exact="%5$s" read by * none
    """
        .formatted(directory, keys.certificateFile(), keys.keyFile(), BASE, READER);
  }

  private static String reader() {
    return """
    dn: %s
    objectClass: organizationalRole
    objectClass: simpleSecurityObject
    cn: tasket
    userPassword: %s
    """
        .formatted(READER, READERS_PASSWORD);
  }

  private void load(String ldif) throws IOException {
    Path file = Files.writeString(directory.resolve("load.ldif"), ldif);
    Child.run(
        List.of(
            Machine.program("/usr/sbin/slapadd", "slapd").toString(),
            "-q",
            "-f",
            configuration.toString(),
            "-l",
            file.toString()));
  }

  private static String sampleOrganisation() throws IOException {
    try (InputStream in = Slapd.class.getResourceAsStream(SAMPLE_ORGANISATION)) {
      if (in == null) {
        throw new IllegalStateException(SAMPLE_ORGANISATION + " is not on the class path");
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  public Slapd start() {
    return start(configuration, keys);
  }

  /** Starts it as {@link #start} does, but with a certificate of an authority nobody knows. */
  public Slapd startAsStranger() {
    try {
      Path files = Machine.emptyDirectory("slapd-stranger");
      KeyPairWithCertificate strangers = KeyPairWithCertificate.in(files);
      return start(
          Files.writeString(files.resolve("slapd.conf"), configuration(strangers)), strangers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Slapd start(Path configuration, KeyPairWithCertificate shown) {
    List<String> command = new ArrayList<>(List.of(program.toString(), "-d", WHAT_IT_IS_ASKED));
    command.addAll(List.of("-h", url() + " " + secureUrl(), "-f", configuration.toString()));
    process = Child.start(command, log);
    await().atMost(Duration.ofSeconds(20)).until(() -> shown.isShownAt(securePort));
    return this;
  }

  public void stop() {
    process.stop();
  }

  /** How many times somebody has shown it a password so far. */
  public long binds() {
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> line.contains(" BIND dn=") && line.contains(" method=")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What Tasket must be told to use this directory. */
  public Map<String, String> settings() {
    return Map.ofEntries(
        entry("tasket.ldap.url", url()),
        entry("tasket.ldap.start-tls", "true"),
        entry("tasket.ldap.trust-store", keys.certificateFile().toString()),
        entry("tasket.ldap.bind-dn", READER),
        entry("tasket.ldap.bind-password", READERS_PASSWORD),
        entry("tasket.ldap.people-base", "ou=people," + BASE),
        entry("tasket.ldap.units-base", "ou=units," + BASE),
        entry("tasket.ldap.groups-base", "ou=groups," + BASE));
  }

  /** What has to be trusted to talk to it. */
  public Path certificate() {
    return keys.certificateFile();
  }

  /** The same directory over {@code ldaps://}: TLS from the first byte. */
  public Map<String, String> settingsOverLdaps() {
    Map<String, String> settings = new HashMap<>(settings());
    settings.put("tasket.ldap.url", secureUrl());
    settings.put("tasket.ldap.start-tls", "false");
    return settings;
  }

  /** The login names of everybody in the sample organisation. */
  public List<String> logins() {
    try {
      return sampleOrganisation()
          .lines()
          .filter(line -> line.startsWith("uid: "))
          .map(line -> line.substring("uid: ".length()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String url() {
    return "ldap://127.0.0.1:" + port;
  }

  /** Where it speaks TLS from the first byte: host and port. */
  public String secureAddress() {
    return "127.0.0.1:" + securePort;
  }

  private String secureUrl() {
    return "ldaps://" + secureAddress();
  }

  @Override
  public void close() {
    stop();
  }
}
