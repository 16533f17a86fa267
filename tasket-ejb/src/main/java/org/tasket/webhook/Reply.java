package org.tasket.webhook;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of one try to send a message.
 *
 * @param status what the receiver answered, where it did
 * @param fault why it did not get through; empty where it did
 */
record Reply(Optional<Integer> status, Optional<Fault> fault, Duration took) {

  static Reply answered(int status, Duration took) {
    return new Reply(Optional.of(status), Fault.of(status), took);
  }

  static Reply none(Fault why, Duration took) {
    return new Reply(Optional.empty(), Optional.of(why), took);
  }

  boolean isAway() {
    return fault.filter(Fault::isAway).isPresent();
  }
}
