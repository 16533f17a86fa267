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
 * Slows down whoever asks with secrets: an address of the network from which many open nothing, and
 * whatever reads with one in the address more often than once a minute for long. Whether a secret
 * opens anything makes no difference to the second. Counted per node, in memory, by a hash.
 */
@ApplicationScoped
public class SecretPace {

  private final Clock clock;
  private final ClientAddress client;
  private final Tally<AddressRange> failures =
      new Tally<>(new Tally.Pace(20, Duration.ofSeconds(10), Duration.ofMinutes(15)));
  private final Tally<String> readings =
      new Tally<>(new Tally.Pace(60, Duration.ofMinutes(1), Duration.ofMinutes(15)));

  @Inject
  SecretPace(Clock clock, ClientAddress client) {
    this.clock = clock;
    this.client = client;
  }

  SecretPace() {
    this(Clock.systemUTC(), null);
  }

  /**
   * Begins a try that costs the secret nothing.
   *
   * @throws TooMany where it comes too soon after too many from there that opened nothing
   */
  public synchronized void begin(HttpServletRequest request) {
    refuse(failures.wait(client.of(request), clock.instant()));
  }

  /**
   * Begins a reading.
   *
   * @param hash of the secret
   * @throws TooMany where it comes too soon
   */
  public synchronized void begin(HttpServletRequest request, String hash) {
    Instant now = clock.instant();
    Duration place = failures.wait(client.of(request), now);
    Duration secret = readings.wait(hash, now);
    refuse(place.compareTo(secret) > 0 ? place : secret);
    readings.add(hash, now);
  }

  private static void refuse(Duration wait) {
    if (!wait.isZero()) {
      throw new TooMany("signin.toomany", wait);
    }
  }

  /** The secret opened nothing. */
  public synchronized void failed(HttpServletRequest request) {
    failures.add(client.of(request), clock.instant());
  }
}
