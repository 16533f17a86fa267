package org.tasket.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.util.ObjectPair;
import com.unboundid.util.ssl.cert.PublicKeyAlgorithmIdentifier;
import com.unboundid.util.ssl.cert.SignatureAlgorithmIdentifier;
import com.unboundid.util.ssl.cert.X509Certificate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tasket.platform.Unavailable;

/** Whom the client believes. */
class DirectoryTlsTest {

  private static final char[] PIN = "changeit".toCharArray();

  @TempDir Path files;
  private Path pem;
  private Path store;

  @BeforeEach
  void name() {
    pem = files.resolve("trusted.pem");
    store = files.resolve("trusted.p12");
  }

  @Test
  void startTlsWithACertificateOfThePemFileIsBelieved() throws Exception {
    try (TestDirectory house = secured("localhost")) {
      assertThat(signsIn(house, startTls(house), pem)).isTrue();
    }
  }

  @Test
  void ldapsWithACertificateOfTheKeyStoreIsBelieved() throws Exception {
    try (TestDirectory house = secured("localhost")) {
      Map<String, String> settings = new HashMap<>(Map.of("tasket.ldap.url", house.secureUrl()));
      settings.put("tasket.ldap.trust-store-password", "changeit");

      assertThat(signsIn(house, settings, store)).isTrue();
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
    try (TestDirectory house = secured("localhost")) {
      Directory directory = DirectoryFixtures.connected(house.settings(startTls(house)));

      assertThatThrownBy(() -> directory.proven("aino", "tasket")).isInstanceOf(Unavailable.class);
      directory.close();
    }
  }

  @Test
  void aTrustedCertificateOfAnotherServerIsRefused() throws Exception {
    try (TestDirectory house = secured("ldap.example.com")) {
      assertThatThrownBy(() -> signsIn(house, startTls(house), pem))
          .isInstanceOf(Unavailable.class);
      assertThatThrownBy(() -> signsIn(house, Map.of("tasket.ldap.url", house.secureUrl()), pem))
          .isInstanceOf(Unavailable.class);
    }
  }

  @Test
  void aServerWithoutStartTlsIsNeverToldAPasswordInClear() throws Exception {
    try (TestDirectory house = TestDirectory.started()) {
      Directory directory =
          DirectoryFixtures.connected(house.settings(Map.of("tasket.ldap.start-tls", "true")));

      assertThatThrownBy(() -> directory.proven("aino", "tasket")).isInstanceOf(Unavailable.class);
      directory.close();
    }
  }

  @Test
  void aFileThatIsNoTrustStoreStopsTheStartWithItsSettingsName() throws Exception {
    try (TestDirectory house = TestDirectory.started()) {
      Files.writeString(store, "not a key store");

      assertThatThrownBy(
              () ->
                  DirectoryFixtures.connected(
                      house.settings(Map.of("tasket.ldap.trust-store", store.toString()))))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("tasket.ldap.trust-store");
    }
  }

  private static Map<String, String> startTls(TestDirectory house) {
    return Map.of("tasket.ldap.url", house.url(), "tasket.ldap.start-tls", "true");
  }

  private static boolean signsIn(TestDirectory house, Map<String, String> settings, Path trusted) {
    Map<String, String> all = new HashMap<>(settings);
    all.put("tasket.ldap.trust-store", trusted.toString());
    Directory directory = DirectoryFixtures.connected(house.settings(all));
    try {
      return directory.proven("aino", "tasket").isPresent();
    } finally {
      directory.close();
    }
  }

  /** A directory whose certificate is for this host; the files hold it as trusted. */
  private TestDirectory secured(String host) throws Exception {
    ObjectPair<X509Certificate, KeyPair> made =
        X509Certificate.generateSelfSignedCertificate(
            SignatureAlgorithmIdentifier.SHA_256_WITH_ECDSA,
            PublicKeyAlgorithmIdentifier.EC,
            256,
            new DN("CN=" + host),
            0,
            4_000_000_000_000L);
    Files.writeString(pem, made.getFirst().toPEMString());
    Certificate certificate = made.getFirst().toCertificate();
    saveAsTrusted(certificate);
    return TestDirectory.started(
        TestDirectory.listeningWithTls(serverTls(certificate, made.getSecond())));
  }

  private void saveAsTrusted(Certificate certificate) throws Exception {
    KeyStore trusted = emptyStore();
    trusted.setCertificateEntry("server", certificate);
    try (var out = Files.newOutputStream(store)) {
      trusted.store(out, PIN);
    }
  }

  private static SSLContext serverTls(Certificate certificate, KeyPair pair) throws Exception {
    KeyStore keys = emptyStore();
    keys.setKeyEntry("server", pair.getPrivate(), PIN, new Certificate[] {certificate});
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PIN);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    return tls;
  }

  private static KeyStore emptyStore() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }
}
