package org.tasket.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.tasket.platform.Settings;
import org.tasket.platform.SettingsFixtures;

/**
 * A small house's directory on a real socket: units {@code digi} with {@code digi-web} below it,
 * and {@code law}; everybody's password is {@code tasket}.
 */
public final class TestDirectory implements AutoCloseable {

  public static final String ROOT = "dc=example,dc=org";
  public static final String PEOPLE = "ou=people," + ROOT;
  public static final String UNITS = "ou=units," + ROOT;
  public static final String GROUPS = "ou=groups," + ROOT;

  final InMemoryDirectoryServer server;
  private final Thinking thinking = new Thinking();

  private TestDirectory(InMemoryDirectoryServerConfig config) throws LDAPException {
    config.setSchema(null);
    config.addInMemoryOperationInterceptor(thinking);
    config.setGenerateOperationalAttributes(false);
    config.addAdditionalBindCredentials("cn=tasket," + ROOT, "secret");
    server = new InMemoryDirectoryServer(config);
    addTheHouse();
  }

  public static TestDirectory started() throws LDAPException {
    return started(listening());
  }

  static TestDirectory started(InMemoryDirectoryServerConfig config) throws LDAPException {
    TestDirectory directory = new TestDirectory(config);
    directory.server.startListening();
    return directory;
  }

  static InMemoryDirectoryServerConfig listening() throws LDAPException {
    return new InMemoryDirectoryServerConfig(ROOT);
  }

  /** With StartTLS on the plain port, and one port that is TLS from the first byte. */
  static InMemoryDirectoryServerConfig listeningWithTls(SSLContext tls) throws LDAPException {
    InMemoryDirectoryServerConfig config = listening();
    config.setListenerConfigs(
        InMemoryListenerConfig.createLDAPConfig("plain", null, 0, tls.getSocketFactory()),
        InMemoryListenerConfig.createLDAPSConfig("secure", 0, tls.getServerSocketFactory()));
    return config;
  }

  private void addTheHouse() throws LDAPException {
    server.add(new Entry(ROOT, new Attribute("objectClass", "domain")));
    server.add(new Entry(PEOPLE, new Attribute("objectClass", "organizationalUnit")));
    server.add(new Entry(GROUPS, new Attribute("objectClass", "organizationalUnit")));
    unit("ou=units", ROOT, "units");
    unit("ou=digi", UNITS, "Digital Services", "fi", "Digitaaliset palvelut", "sv", "Digitala");
    unit("ou=digi-web", "ou=digi," + UNITS, "Web", "fi", "Verkko");
    unit("ou=law", UNITS, "Legal Affairs");
    person("eeva", "Eeva Esimies", "digi");
    person("aino", "Aino Malli", "digi-web");
    replace("aino", "preferredLanguage", "fi, sv;q=0.7, en;q=0");
    replace("aino", "l", "Helsinki");
    replace("aino", "manager", "uid=eeva," + PEOPLE);
    group("tasket-coordinators", "eeva");
    group("first-aiders", "eeva", "aino");
  }

  /** Whoever came is gone, and whoever went is back; so is the directory. */
  public void beAsNew() throws LDAPException {
    if (server.getListenPort() < 0) {
      comeBack();
    }
    answer();
    server.clear();
    addTheHouse();
  }

  /** Adds somebody; the entry's key comes of the login name as it is now. */
  public UUID person(String login, String name, String unit) throws LDAPException {
    return person(key(login), login, name, unit);
  }

  public UUID person(UUID key, String login, String name, String unit) throws LDAPException {
    server.add(
        new Entry(
            "uid=" + login + "," + PEOPLE,
            new Attribute("objectClass", "top", "person", "inetOrgPerson"),
            new Attribute("uid", login),
            new Attribute("cn", name),
            new Attribute("displayName", name),
            new Attribute("mail", login + "@example.org"),
            new Attribute("departmentNumber", unit),
            new Attribute("userPassword", "tasket"),
            new Attribute("entryUUID", key.toString())));
    return key;
  }

  public static UUID key(String label) {
    return UUID.nameUUIDFromBytes(label.getBytes(UTF_8));
  }

  public void replace(String login, String attribute, String... values) throws LDAPException {
    server.modify(
        "uid=" + login + "," + PEOPLE,
        new Modification(ModificationType.REPLACE, attribute, values));
  }

  /** Somebody marries or moves: another login, another name of the entry, the same key. */
  public void rename(String login, String newLogin) throws LDAPException {
    server.modifyDN("uid=" + login + "," + PEOPLE, "uid=" + newLogin, true);
  }

  public void remove(String login) throws LDAPException {
    server.delete("uid=" + login + "," + PEOPLE);
  }

  /** Hears questions and answers none of them, until {@link #answer}. */
  public void think() {
    thinking.begin();
  }

  /** How many wait for an answer. */
  public int waiting() {
    return thinking.waiting();
  }

  public void answer() {
    thinking.end();
  }

  /** Nobody answers any more, until {@link #comeBack}. */
  public void goAway() {
    server.shutDown(true);
  }

  /** Answers again where it answered before. */
  public void comeBack() throws LDAPException {
    server.restartServer();
  }

  public void group(String name, String... members) throws LDAPException {
    String[] dns = new String[members.length];
    for (int i = 0; i < members.length; i++) {
      dns[i] = "uid=" + members[i] + "," + PEOPLE;
    }
    server.add(
        new Entry(
            "cn=" + name + "," + GROUPS,
            new Attribute("objectClass", "groupOfNames"),
            new Attribute("cn", name),
            new Attribute("member", dns)));
  }

  public void removeUnit(String rdn, String above) throws LDAPException {
    server.delete(rdn + "," + above);
  }

  public void addMember(String group, String login) throws LDAPException {
    server.modify(
        "cn=" + group + "," + GROUPS,
        new Modification(ModificationType.ADD, "member", "uid=" + login + "," + PEOPLE));
  }

  public void unit(String rdn, String above, String name, String... named) throws LDAPException {
    Entry entry =
        new Entry(
            rdn + "," + above,
            new Attribute("objectClass", "organizationalUnit"),
            new Attribute("ou", rdn.substring("ou=".length())),
            new Attribute("description", name),
            new Attribute("entryUUID", key(rdn).toString()));
    for (int i = 0; i < named.length; i += 2) {
      entry.addAttribute("description;lang-" + named[i], named[i + 1]);
    }
    server.add(entry);
  }

  public String url() {
    return "ldap://localhost:" + server.getListenPort();
  }

  String secureUrl() {
    return "ldaps://localhost:" + server.getListenPort("secure");
  }

  public Settings settings() {
    return settings(Map.of());
  }

  /** Settings for this directory, with some put otherwise. */
  public Settings settings(Map<String, String> otherwise) {
    Map<String, String> values = new HashMap<>();
    values.put("tasket.ldap.url", url());
    values.put("tasket.ldap.people-base", PEOPLE);
    values.put("tasket.ldap.units-base", UNITS);
    values.put("tasket.ldap.groups-base", GROUPS);
    values.put("tasket.ldap.connect-timeout", "PT0.6S");
    values.put("tasket.ldap.read-timeout", "PT0.5S");
    values.putAll(otherwise);
    return SettingsFixtures.settings(values);
  }

  @Override
  public void close() {
    server.shutDown(true);
  }

  /** Keeps whoever looks for something waiting, for as long as a test wants it. */
  private static final class Thinking extends InMemoryOperationInterceptor {

    private final AtomicInteger waiting = new AtomicInteger();
    private volatile CountDownLatch end = new CountDownLatch(0);

    void begin() {
      end = new CountDownLatch(1);
    }

    void end() {
      end.countDown();
    }

    int waiting() {
      return waiting.get();
    }

    @Override
    public void processSearchRequest(InMemoryInterceptedSearchRequest request) {
      waiting.incrementAndGet();
      try {
        end.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      } finally {
        waiting.decrementAndGet();
      }
    }
  }
}
