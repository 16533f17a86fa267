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
 * Slows down whoever asks with secrets in the address: an address of the network from which many
 * open nothing, and whatever asks with one of them more often than once a minute for long. Whether
 * a secret opens anything makes no difference to the second. Counted per node, in memory, by a
 * hash.
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
   * Begins a reading.
   *
   * @param hash of the secret
   * @throws TooMany where it comes too soon
   */
  public synchronized void begin(HttpServletRequest request, String hash) {
    Instant now = clock.instant();
    Duration place = failures.wait(client.of(request), now);
    Duration secret = readings.wait(hash, now);
    Duration longer = place.compareTo(secret) > 0 ? place : secret;
    if (!longer.isZero()) {
      throw new TooMany("signin.toomany", longer);
    }
    readings.add(hash, now);
  }

  /** The secret opened nothing. */
  public synchronized void failed(HttpServletRequest request) {
    failures.add(client.of(request), clock.instant());
  }
}
