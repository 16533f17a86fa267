package org.tasket.intranet.portal.directory;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import java.security.GeneralSecurityException;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;

/** Opens a connection for one sign-in. People sign in once a day: a pool would gain nothing. */
final class DirectoryConnections {

  private static final int CONNECT_MILLIS = 3_000;
  private static final int ANSWER_MILLIS = 5_000;

  private final DirectorySettings settings;

  DirectoryConnections(DirectorySettings settings) {
    this.settings = settings;
  }

  /** A connection as the one who searches. Certificates count by the JVM's trust store. */
  LDAPConnection open() throws LDAPException, GeneralSecurityException {
    var url = settings.url();
    var connection = new LDAPConnection(sockets(), options(), url.getHost(), url.getPort());
    try {
      prepare(connection);
      return connection;
    } catch (LDAPException | GeneralSecurityException e) {
      connection.close();
      throw e;
    }
  }

  private void prepare(LDAPConnection connection) throws LDAPException, GeneralSecurityException {
    if (settings.startTls()) {
      var secured =
          connection.processExtendedOperation(new StartTLSExtendedRequest(SSLContext.getDefault()));
      if (!secured.getResultCode().equals(ResultCode.SUCCESS)) {
        throw new LDAPException(secured);
      }
    }
    if (settings.bindDn().isPresent()) {
      connection.bind(settings.bindDn().get(), settings.bindPassword());
    }
  }

  private SocketFactory sockets() throws GeneralSecurityException {
    return settings.url().getScheme().equals("ldaps")
        ? SSLContext.getDefault().getSocketFactory()
        : SocketFactory.getDefault();
  }

  private static LDAPConnectionOptions options() {
    var options = new LDAPConnectionOptions();
    options.setConnectTimeoutMillis(CONNECT_MILLIS);
    options.setResponseTimeoutMillis(ANSWER_MILLIS);
    options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
    return options;
  }
}
