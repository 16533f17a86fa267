package org.tasket.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tasket.platform.TasketException;

/**
 * Remembers for 60 seconds that login and password belong together, so that a script does not bind
 * to the directory with every call. Keeps neither of them: only an HMAC (RFC 2104) under a salt
 * that is made at the start and never leaves this object. Holds at most 1,000. Calls that come with
 * the same login and password while these are being proven wait for that one answer, so that a
 * script with many calls at once counts as one try.
 */
@ApplicationScoped
class ProvenLogins {

  static final Duration KEPT = Duration.ofSeconds(60);
  static final int MOST = 1_000;

  private static final String HMAC = "HmacSHA256";
  private static final int SALT_BYTES = 32;

  private final Clock clock;
  private final byte[] salt = new byte[SALT_BYTES];
  private final Map<String, Proven> proven =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Proven> eldest) {
          return size() > MOST;
        }
      };

  private final Map<String, CompletableFuture<UUID>> inProof = new ConcurrentHashMap<>();

  private record Proven(UUID person, Instant until) {}

  ProvenLogins() {
    this(null);
  }

  @Inject
  ProvenLogins(Clock clock) {
    this.clock = clock;
    new SecureRandom().nextBytes(salt);
  }

  /** Whose credentials these are: remembered, or else proven now. */
  UUID person(Credentials shown, Supplier<UUID> proof) {
    String key = hash(shown.login() + ':' + shown.password());
    return remembered(key).orElseGet(() -> provenOnce(key, proof));
  }

  private UUID provenOnce(String key, Supplier<UUID> proof) {
    CompletableFuture<UUID> mine = new CompletableFuture<>();
    CompletableFuture<UUID> begun = inProof.putIfAbsent(key, mine);
    if (begun != null) {
      return answerOf(begun);
    }
    try {
      UUID person = proof.get();
      remember(key, person);
      mine.complete(person);
      return person;
    } catch (RuntimeException | Error refused) {
      mine.completeExceptionally(refused);
      throw refused;
    } finally {
      inProof.remove(key);
    }
  }

  private static UUID answerOf(CompletableFuture<UUID> begun) {
    try {
      return begun.join();
    } catch (CompletionException refused) {
      throw refused.getCause() instanceof TasketException ours ? ours : refused;
    }
  }

  private synchronized Optional<UUID> remembered(String key) {
    return Optional.ofNullable(proven.get(key))
        .filter(known -> clock.instant().isBefore(known.until()))
        .map(Proven::person);
  }

  private synchronized void remember(String key, UUID person) {
    proven.put(key, new Proven(person, clock.instant().plus(KEPT)));
  }

  /** What is kept, for a test to see that it tells nothing. */
  synchronized Set<String> keys() {
    return Set.copyOf(proven.keySet());
  }

  private String hash(String credentials) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(salt, HMAC));
      byte[] hash = mac.doFinal(credentials.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
