package org.tasket.webhook;

import java.util.Optional;

/** Why a message did not get through. */
public enum Fault {
  /** The receiver answered with something else than that it took it (2xx). */
  ANSWER(false),
  /** It answered with another address (3xx), to which nobody goes. */
  REDIRECT(false),
  /** It says that it is gone for good (410). */
  GONE(false),
  /** It did not answer in time. */
  TIME(true),
  /** There is no such host. */
  UNKNOWN_HOST(true),
  /** The host's name leads where no message may go, such as to this server itself. */
  REFUSED_ADDRESS(true),
  /** Nothing accepts a connection there. */
  NO_CONNECTION(true),
  /** No trusted connection came about: a certificate, or the name in it. */
  TLS(true),
  /** The connection broke before there was an answer. */
  BROKEN(true),
  /** IT's list of receivers does not have it any more. */
  NOT_LISTED(true),
  /** The webhook was paused or removed before. */
  STOPPED(false);

  private final boolean away;

  Fault(boolean away) {
    this.away = away;
  }

  /** Whether the next message to this receiver would fare no better now. */
  boolean isAway() {
    return away;
  }

  /** What an answer means; the receiver took the message where it is none. */
  static Optional<Fault> of(int status) {
    if (status >= 200 && status < 300) {
      return Optional.empty();
    }
    if (status >= 300 && status < 400) {
      return Optional.of(REDIRECT);
    }
    return Optional.of(status == 410 ? GONE : ANSWER);
  }
}
