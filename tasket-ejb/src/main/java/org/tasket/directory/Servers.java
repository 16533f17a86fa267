package org.tasket.directory;

import com.unboundid.ldap.sdk.BindRequest;
import com.unboundid.ldap.sdk.FailoverServerSet;
import com.unboundid.ldap.sdk.GetEntryLDAPConnectionPoolHealthCheck;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.PostConnectProcessor;
import com.unboundid.ldap.sdk.ServerSet;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.SingleServerSet;
import com.unboundid.ldap.sdk.StartTLSPostConnectProcessor;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import java.net.URI;
import java.time.Duration;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * Makes the pool of connections to the first server that answers. A server counts as answering only
 * when TLS, the bind and a look at its root entry have all worked; otherwise the next is asked.
 */
final class Servers {

  private static final Duration OLDEST = Duration.ofMinutes(10);

  private final Settings settings;
  private final SSLContext tls;

  private Servers(Settings settings) {
    this.settings = settings;
    this.tls = Trust.of(settings);
  }

  static LDAPConnectionPool pool(Settings settings) {
    return new Servers(settings).pool();
  }

  /** Connects to nobody yet, so that a directory that is away does not stop the start. */
  private LDAPConnectionPool pool() {
    ServerSet servers =
        new FailoverServerSet(
            settings.list(Setting.LDAP_URL).stream()
                .map(URI::create)
                .map(this::server)
                .toArray(ServerSet[]::new));
    try {
      LDAPConnectionPool pool =
          new LDAPConnectionPool(servers, bind(), 0, settings.number(Setting.LDAP_POOL_SIZE));
      pool.setConnectionPoolName("tasket");
      pool.setCreateIfNecessary(false);
      pool.setMaxWaitTimeMillis(millis(Setting.LDAP_READ_TIMEOUT));
      pool.setMaxConnectionAgeMillis(OLDEST.toMillis());
      pool.setHealthCheck(
          new GetEntryLDAPConnectionPoolHealthCheck(
              "", millis(Setting.LDAP_CONNECT_TIMEOUT), true, false, false, false, false));
      return pool;
    } catch (LDAPException impossible) {
      throw new IllegalStateException("A pool without connections needs no server", impossible);
    }
  }

  private ServerSet server(URI address) {
    boolean secure = "ldaps".equals(address.getScheme());
    int port = address.getPort() > 0 ? address.getPort() : secure ? 636 : 389;
    SocketFactory sockets =
        secure
            ? new HandshakeLimit(tls.getSocketFactory(), millis(Setting.LDAP_CONNECT_TIMEOUT))
            : SocketFactory.getDefault();
    return new SingleServerSet(
        address.getHost(), port, sockets, options(), bind(), secure ? null : startTls());
  }

  private PostConnectProcessor startTls() {
    return settings.flag(Setting.LDAP_START_TLS) ? new StartTLSPostConnectProcessor(tls) : null;
  }

  private BindRequest bind() {
    return settings
        .optional(Setting.LDAP_BIND_DN)
        .map(dn -> new SimpleBindRequest(dn, settings.text(Setting.LDAP_BIND_PASSWORD)))
        .orElse(null);
  }

  /** Synchronous: a connection serves one question at a time and needs no thread of its own. */
  private LDAPConnectionOptions options() {
    LDAPConnectionOptions options = new LDAPConnectionOptions();
    options.setUseSynchronousMode(true);
    options.setConnectTimeoutMillis(millis(Setting.LDAP_CONNECT_TIMEOUT));
    options.setResponseTimeoutMillis(millis(Setting.LDAP_READ_TIMEOUT));
    options.setFollowReferrals(false);
    options.setBindWithDNRequiresPassword(true);
    options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
    return options;
  }

  private int millis(Setting setting) {
    return (int) settings.duration(setting).toMillis();
  }
}
