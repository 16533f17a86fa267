package org.tasket.directory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/** Whose certificates are believed: those of the administrator's file, or Java's own. */
final class Trust {

  private Trust() {}

  static SSLContext of(Settings settings) {
    Optional<String> file = settings.optional(Setting.LDAP_TRUST_STORE);
    try {
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(file.isPresent() ? store(Path.of(file.get()), password(settings)) : JAVAS_OWN);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException | IOException unusable) {
      throw new IllegalStateException(
          Setting.LDAP_TRUST_STORE.key() + " cannot be used: " + unusable.getMessage(), unusable);
    }
  }

  private static final KeyStore JAVAS_OWN = null;

  private static char[] password(Settings settings) {
    return settings
        .optional(Setting.LDAP_TRUST_STORE_PASSWORD)
        .map(String::toCharArray)
        .orElse(null);
  }

  private static KeyStore store(Path file, char[] password)
      throws GeneralSecurityException, IOException {
    byte[] content = Files.readAllBytes(file);
    boolean pem =
        new String(content, StandardCharsets.ISO_8859_1).contains("-----BEGIN CERTIFICATE-----");
    return pem ? storeOfPem(content) : KeyStore.getInstance(file.toFile(), password);
  }

  private static KeyStore storeOfPem(byte[] content) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    CertificateFactory certificates = CertificateFactory.getInstance("X.509");
    int number = 0;
    for (Certificate certificate :
        certificates.generateCertificates(new ByteArrayInputStream(content))) {
      store.setCertificateEntry("trusted-" + number++, certificate);
    }
    return store;
  }
}
