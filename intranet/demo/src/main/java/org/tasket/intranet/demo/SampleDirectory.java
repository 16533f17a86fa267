package org.tasket.intranet.demo;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldif.LDIFReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.EnumSet;

/**
 * The sample organisation in an LDAP server of its own: read only, in memory, on the loopback
 * address. The entries bring their {@code entryUUID}, so that people stay who they are from start
 * to start.
 */
final class SampleDirectory implements Closeable {

  static final String BASE = "dc=example,dc=org";
  static final String SERVICE = "cn=tasket," + BASE;
  static final String SERVICE_PASSWORD = "tasket-service";

  private final InMemoryDirectoryServer server;

  private SampleDirectory(InMemoryDirectoryServer server) {
    this.server = server;
  }

  /** Starts it; port 0 takes any free one. */
  static SampleDirectory start(int port) {
    try (InputStream ldif = SampleDirectory.class.getResourceAsStream("sample-organisation.ldif")) {
      InMemoryDirectoryServer server = new InMemoryDirectoryServer(configuration(port));
      server.importFromLDIF(true, new LDIFReader(ldif));
      server.startListening();
      return new SampleDirectory(server);
    } catch (LDAPException | IOException e) {
      throw new DemoFailure("The sample directory does not start: " + e.getMessage(), e);
    }
  }

  private static InMemoryDirectoryServerConfig configuration(int port) throws LDAPException {
    InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
    config.setListenerConfigs(
        InMemoryListenerConfig.createLDAPConfig(
            "demo", InetAddress.getLoopbackAddress(), port, null));
    config.addAdditionalBindCredentials(SERVICE, SERVICE_PASSWORD);
    config.setAllowedOperationTypes(
        EnumSet.of(
            OperationType.ABANDON,
            OperationType.BIND,
            OperationType.COMPARE,
            OperationType.EXTENDED,
            OperationType.SEARCH,
            OperationType.UNBIND));
    config.setPasswordEncoders(new SaltedSha());
    return config;
  }

  int port() {
    return server.getListenPort();
  }

  String url() {
    return "ldap://127.0.0.1:" + port();
  }

  @Override
  public void close() {
    server.shutDown(true);
  }
}
