package org.tasket.web.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetParseException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** A JWK set in a file; it may appear and change while Tasket runs. */
final class KeyFile implements JWKSetSource<SecurityContext> {

  private final Path file;

  KeyFile(Path file) {
    this.file = file;
  }

  @Override
  public JWKSet getJWKSet(
      JWKSetCacheRefreshEvaluator refresh, long currentTime, SecurityContext context)
      throws JWKSetUnavailableException, JWKSetParseException {
    try {
      return JWKSet.parse(text());
    } catch (IOException unreadable) {
      throw new JWKSetUnavailableException("cannot read " + file, unreadable);
    } catch (ParseException noKeys) {
      throw new JWKSetParseException("no JWK set in " + file, noKeys);
    }
  }

  private String text() throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      byte[] bytes = content.readNBytes(TokenKeys.MOST_BYTES + 1);
      if (bytes.length > TokenKeys.MOST_BYTES) {
        throw new IOException("larger than " + TokenKeys.MOST_BYTES + " bytes");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    // nothing is held open between two reads
  }
}
