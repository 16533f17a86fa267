package org.tasket.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tasket.platform.AddressRange;
import org.tasket.platform.TooMany;

/**
 * Slows down whoever guesses secrets, by the address of the network, and whatever reads with a
 * known one in the address more often than once a minute for long. A secret has 256 bits: whoever
 * guesses holds up other guesses from there, and nobody who shows a good one. Counted per node, in
 * memory, by a hash.
 */
@ApplicationScoped
public class SecretPace {

  private final Clock clock;
  private final ClientAddress client;
  private final Tally<AddressRange> guesses =
      new Tally<>(new Tally.Pace(20, Duration.ofSeconds(10), Duration.ofMinutes(15)));
  private final Tally<String> readings =
      new Tally<>(new Tally.Pace(60, Duration.ofMinutes(1), Duration.ofMinutes(15)));

  @Inject
  SecretPace(Clock clock, ClientAddress client) {
    this.clock = clock;
    this.client = client;
  }

  SecretPace() {
    this(null, null);
  }

  /**
   * A reading with a secret that is known.
   *
   * @param hash of the secret
   * @throws TooMany where it comes too soon; it does not count then
   */
  public synchronized void read(String hash) {
    Instant now = clock.instant();
    refuse(readings.wait(hash, now));
    readings.add(hash, now);
  }

  /**
   * A secret opened nothing, and never did.
   *
   * @throws TooMany where it comes too soon after too many from there; it does not count then
   */
  public synchronized void guessed(HttpServletRequest request) {
    Instant now = clock.instant();
    AddressRange place = client.of(request);
    refuse(guesses.wait(place, now));
    guesses.add(place, now);
  }

  private static void refuse(Duration wait) {
    if (!wait.isZero()) {
      throw new TooMany("signin.toomany", wait);
    }
  }
}
