package org.tasket.intranet.portal.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;

/**
 * The key pair that signs tokens: made at the first start, then kept in a file. Its public half is
 * written beside it as a key set, for those who check tokens.
 */
@Singleton
public class SigningKey {

  private static final String PRIVATE_FILE = "jwt-key.json";
  private static final String PUBLIC_FILE = "jwks.json";

  private final ECKey key;

  @Inject
  public SigningKey(TokenSettings settings) {
    try {
      var folder = Files.createDirectories(settings.keys());
      key = keptIn(folder.resolve(PRIVATE_FILE));
      Files.writeString(folder.resolve(PUBLIC_FILE), publicKeys());
    } catch (IOException e) {
      throw new UncheckedIOException("The folder intranet.data-dir cannot be used", e);
    }
  }

  ECKey pair() {
    return key;
  }

  /** The public half, as a JSON Web Key Set (RFC 7517). */
  public String publicKeys() {
    return new JWKSet(key).toString();
  }

  private static ECKey keptIn(Path file) throws IOException {
    if (Files.notExists(file)) {
      keep(generate(), file);
    }
    try {
      return ECKey.parse(Files.readString(file));
    } catch (ParseException e) {
      throw new IOException(file + " holds no key; remove it to have a new one made", e);
    }
  }

  /**
   * Written aside and moved, so that a start that dies leaves no half of a key. A temporary file is
   * its owner's alone to read, and stays so under its new name.
   */
  private static void keep(ECKey key, Path file) throws IOException {
    var aside = Files.createTempFile(file.getParent(), PRIVATE_FILE, null);
    Files.writeString(aside, key.toJSONString());
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static ECKey generate() {
    try {
      return new ECKeyGenerator(Curve.P_256)
          .keyUse(KeyUse.SIGNATURE)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("This JVM has no keys for ES256", e);
    }
  }
}
