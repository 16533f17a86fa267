package org.tasket.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.util.OID;
import com.unboundid.util.ObjectPair;
import com.unboundid.util.ssl.cert.PublicKeyAlgorithmIdentifier;
import com.unboundid.util.ssl.cert.SignatureAlgorithmIdentifier;
import com.unboundid.util.ssl.cert.X509Certificate;
import com.unboundid.util.ssl.cert.X509CertificateExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scanner that is asked over TLS. */
class SecureScanTest {

  private static final OID ALTERNATIVE_NAMES = new OID("2.5.29.17");
  private static final char[] PASSWORD = "tasket".toCharArray();
  private static final Duration LONG = Duration.ofSeconds(60);

  @TempDir Path folder;

  private Path file;
  private KeyStore own;

  @BeforeEach
  void aFileAndACertificateForThisMachine() throws Exception {
    file = Files.writeString(folder.resolve("file"), "x".repeat(200_000));
    own = certificate(127, 0, 0, 1);
  }

  private static KeyStore certificate(int... machine) throws Exception {
    ObjectPair<X509Certificate, KeyPair> made =
        X509Certificate.generateSelfSignedCertificate(
            SignatureAlgorithmIdentifier.SHA_256_WITH_ECDSA,
            PublicKeyAlgorithmIdentifier.EC,
            256,
            new DN("cn=scanner"),
            Instant.parse("2020-01-01T00:00:00Z").toEpochMilli(),
            Instant.parse("2100-01-01T00:00:00Z").toEpochMilli(),
            new X509CertificateExtension(ALTERNATIVE_NAMES, false, named(machine)));
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, PASSWORD);
    Certificate[] chain = {made.getFirst().toCertificate()};
    store.setKeyEntry("scanner", made.getSecond().getPrivate(), PASSWORD, chain);
    return store;
  }

  /** A machine by its address, as RFC 5280 has it (4.2.1.6). */
  private static byte[] named(int... machine) {
    ByteBuffer name = ByteBuffer.allocate(8).put(new byte[] {0x30, 6, (byte) 0x87, 4});
    IntStream.of(machine).forEach(part -> name.put((byte) part));
    return name.array();
  }

  private static SSLContext context(KeyStore store) throws Exception {
    KeyStore believed = KeyStore.getInstance("PKCS12");
    believed.load(null, PASSWORD);
    believed.setCertificateEntry("scanner", store.getCertificate("scanner"));
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(store, PASSWORD);
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(believed);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private static ScriptedScanner scanner(SSLContext context) throws IOException {
    ServerSocket socket =
        context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
    return new ScriptedScanner(
        socket, ScriptedScanner.preview(10), ScriptedScanner.CONTINUE, ScriptedScanner.CLEAN);
  }

  @Test
  void isAskedAsAnyOther() throws Exception {
    SSLContext context = context(own);
    try (ScriptedScanner scanner = scanner(context)) {
      Icap icap = new Icap(scanner.address(), LONG, context.getSocketFactory());

      assertThat(scanner.address()).hasScheme("icaps");
      assertThat(icap.isClean(file)).isTrue();
      assertThat(scanner.heard()).isEqualTo(Files.readAllBytes(file));
    }
  }

  @Test
  void isNotBelievedWhereNobodyVouchesForIt() throws Exception {
    try (ScriptedScanner scanner = scanner(context(own))) {
      Icap icap = new Icap(scanner.address(), LONG);

      assertThatThrownBy(() -> icap.isClean(file)).isInstanceOf(SSLHandshakeException.class);
    }
  }

  @Test
  void isNotBelievedUnderAnotherName() throws Exception {
    SSLContext other = context(certificate(192, 0, 2, 1));
    try (ScriptedScanner scanner = scanner(other)) {
      Icap icap = new Icap(scanner.address(), LONG, other.getSocketFactory());

      assertThatThrownBy(() -> icap.isClean(file)).isInstanceOf(SSLHandshakeException.class);
    }
  }
}
