package org.tasket.intranet.acceptance.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;

/** The authorities that a server trusts, in the file and with the password of a new domain. */
record TrustStore(Path file) {

  private static final char[] PASSWORD = "changeit".toCharArray();

  /** Adds the authority whose certificate is in a PEM file. */
  void add(Path certificate) {
    try (InputStream pem = Files.newInputStream(certificate)) {
      KeyStore trusted = KeyStore.getInstance(file.toFile(), PASSWORD);
      trusted.setCertificateEntry(
          certificate.getFileName().toString(),
          CertificateFactory.getInstance("X.509").generateCertificate(pem));
      try (OutputStream out = Files.newOutputStream(file)) {
        trusted.store(out, PASSWORD);
      }
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
