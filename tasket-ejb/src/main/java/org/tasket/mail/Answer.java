package org.tasket.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a mail server said to a mail. Its words may quote addresses, so only its codes are kept:
 * those of RFC 5321, such as 550, and of RFC 3463, such as 5.1.1.
 */
record Answer(Fate fate, String reason) {

  private static final Pattern CODES =
      Pattern.compile("\\b([245]\\d\\d)\\b(?:[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b)?");

  /**
   * Of RFC 3463, what is not the address's fault: mail system, network, protocol, content, policy.
   */
  private static final Pattern NOT_THE_ADDRESS = Pattern.compile("\\d{3} 5\\.[34567]\\..*");

  enum Fate {
    SENT,
    /** Not this time. */
    LATER,
    /** This mail never. */
    NEVER,
    /** Nothing to this address, ever. */
    NO_SUCH_ADDRESS,
    /** The server does not answer. */
    AWAY
  }

  static final Answer SENT = new Answer(Fate.SENT, "");

  static Answer noSuchAddress(String reason) {
    return new Answer(Fate.NO_SUCH_ADDRESS, reason);
  }

  /** The server cannot be reached, or lets nobody in. */
  static Answer away(Exception failure) {
    return new Answer(Fate.AWAY, told(failure));
  }

  /** The connection broke, or the server did not answer in time. */
  static Answer broken(MessagingException failure) {
    return new Answer(Fate.LATER, told(failure));
  }

  /** The server refused. */
  static Answer refused(SendFailedException refusal) {
    String codes = codes(refusal).orElse("");
    boolean recipient =
        refusal.getInvalidAddresses() != null && refusal.getInvalidAddresses().length > 0;
    if (recipient && !NOT_THE_ADDRESS.matcher(codes).matches()) {
      return noSuchAddress(codes.isEmpty() ? "550" : codes);
    }
    return new Answer(
        recipient || codes.startsWith("5") ? Fate.NEVER : Fate.LATER,
        codes.isEmpty() ? told(refusal) : codes);
  }

  /** The server closes the connection, as it does after a number of mails. */
  boolean isGoodBye() {
    return reason.startsWith("421");
  }

  /** The server said nothing before the connection ended. */
  boolean isMute() {
    return fate == Fate.LATER && !CODES.matcher(reason).find();
  }

  private static String told(Exception failure) {
    Throwable first = failure;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    String kind = first.getClass().getSimpleName();
    return codes(failure).map(codes -> kind + " " + codes).orElse(kind);
  }

  /** The codes that say most: those of the exception furthest in. */
  private static Optional<String> codes(Exception failure) {
    return Stream.iterate(failure, one -> one != null, Answer::next)
        .flatMap(one -> codes(String.valueOf(one.getMessage())).stream())
        .reduce((outer, inner) -> inner);
  }

  private static Exception next(Exception failure) {
    return failure instanceof MessagingException mail ? mail.getNextException() : null;
  }

  private static Optional<String> codes(String words) {
    Matcher found = CODES.matcher(words);
    return found.find()
        ? Optional.of(
            found.group(2) == null ? found.group(1) : found.group(1) + " " + found.group(2))
        : Optional.empty();
  }
}
