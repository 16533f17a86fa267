package org.tasket.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tasket.platform.AddressRange;
import org.tasket.platform.TooMany;

/**
 * Slows down guessing of passwords, per account and per address, without a word to the directory,
 * so that nobody can lock a colleague out there. A try that comes too soon is refused before the
 * password is looked at and does not count; no thread waits. Against an account every try counts as
 * failed until it has succeeded, so that many guesses at once gain nothing. An address has more
 * patience, since a whole office may share one and arrive at nine o'clock: it counts failures only,
 * and twenty of them are free. One account waits a minute at most, so that whoever guesses from one
 * place is held up long before the account's owner is. Counted per node, and under one lock:
 * between looking whether a try comes too soon and counting it, no other one begins.
 */
@ApplicationScoped
class Throttle {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\x85]+");
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[[\\p{Cf}\\p{Cc}\\u034F\\u180B-\\u180D\\uFE00-\\uFE0F\\uFFFC]&&[^\\s\\x85]]");

  private final Clock clock;
  private final Tally<String> accounts =
      new Tally<>(new Tally.Pace(5, Duration.ofMinutes(1), Duration.ofMinutes(1)));
  private final Tally<AddressRange> addresses =
      new Tally<>(new Tally.Pace(20, Duration.ofSeconds(10), Duration.ofMinutes(15)));

  @Inject
  Throttle(Clock clock) {
    this.clock = clock;
  }

  Throttle() {
    this(null);
  }

  /**
   * Begins a try.
   *
   * @throws TooMany where it comes too soon
   */
  synchronized void begin(String login, AddressRange address) {
    Instant now = clock.instant();
    Duration account = accounts.wait(key(login), now);
    Duration wait = addresses.wait(address, now);
    Duration longer = account.compareTo(wait) > 0 ? account : wait;
    if (!longer.isZero()) {
      throw new TooMany("signin.toomany", longer);
    }
    accounts.add(key(login), now);
  }

  /** The password was wrong. */
  synchronized void failed(AddressRange address) {
    addresses.add(address, clock.instant());
  }

  /** The password was right. */
  synchronized void succeeded(String login) {
    accounts.clear(key(login));
  }

  /** Nobody could tell whether the password was right. */
  synchronized void undecided(String login) {
    accounts.takeBack(key(login), clock.instant());
  }

  /**
   * All spellings in which the directory finds one account, by RFC 4518: capitals, forms of one
   * character, how many blanks there are, and characters that nobody sees make no difference.
   */
  private static String key(String login) {
    String seen = normal(UNSEEN.matcher(login).replaceAll(""));
    String folded = normal(seen.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    return BLANKS.matcher(folded).replaceAll(" ").strip();
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
