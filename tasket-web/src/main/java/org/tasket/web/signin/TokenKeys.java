package org.tasket.web.signin;

import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The issuer's public keys, from a file or an address. Kept for ten minutes, read again when a
 * token names a key that is not among them, but at most twice in 30 seconds, so that made-up key
 * ids cost the issuer nothing; while the issuer is away the last keys hold for four hours. Nothing
 * larger than 256 KiB is read, and nothing is waited for longer than two seconds.
 */
final class TokenKeys {

  static final int MOST_BYTES = 256 * 1024;

  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final Duration OUTAGE = Duration.ofHours(4);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private TokenKeys() {}

  static JWKSource<SecurityContext> from(String place) {
    return JWKSourceBuilder.create(source(place))
        .cache(KEPT.toMillis(), 2 * PATIENCE.toMillis())
        .refreshAheadCache(false)
        .rateLimited(PAUSE.toMillis())
        .outageTolerant(OUTAGE.toMillis())
        .build();
  }

  private static JWKSetSource<SecurityContext> source(String place) {
    if (!place.startsWith("http")) {
      return new KeyFile(Path.of(place));
    }
    int patience = (int) PATIENCE.toMillis();
    try {
      return new URLBasedJWKSetSource<>(
          URI.create(place).toURL(), new DefaultResourceRetriever(patience, patience, MOST_BYTES));
    } catch (MalformedURLException checkedAtTheStart) {
      throw new IllegalArgumentException(checkedAtTheStart);
    }
  }
}
