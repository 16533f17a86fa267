package org.tasket.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.SocketTimeoutException;
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
   * What is the recipient's address's fault, and not the sender's, the network's or a policy's.
   * Servers that say no more than three digits are believed.
   */
  private static final Pattern THE_ADDRESS =
      Pattern.compile("55[013](?: 5\\.(?:1\\.(?:[1236]|10)|2\\.1))?");

  /** What is this mail's fault: its form, its content, its size. */
  private static final Pattern THE_MAIL =
      Pattern.compile("55[24]|5\\d\\d 5\\.(?:6\\.\\d+|3\\.4|2\\.3)");

  /** Nobody is let in without signing in, or without encryption. */
  private static final Pattern THE_WAY_IN = Pattern.compile("53\\d.*");

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

  /** The transport found that the server had hung up before. */
  static final Answer HUNG_UP = new Answer(Fate.LATER, "421");

  static Answer noSuchAddress(String reason) {
    return new Answer(Fate.NO_SUCH_ADDRESS, reason);
  }

  /** The server cannot be reached, or lets nobody in. */
  static Answer away(Exception failure) {
    return new Answer(Fate.AWAY, told(failure));
  }

  /** The connection broke, or the server did not answer in time: then others need not be tried. */
  static Answer broken(MessagingException failure) {
    boolean tooSlow = first(failure) instanceof SocketTimeoutException;
    return new Answer(tooSlow ? Fate.AWAY : Fate.LATER, told(failure));
  }

  /**
   * The server refused. Only what is the address's or the mail's fault is final: a server that is
   * set up wrongly refuses all mails, until somebody mends it.
   */
  static Answer refused(SendFailedException refusal) {
    String codes = codes(refusal).orElse("");
    boolean recipient =
        refusal.getInvalidAddresses() != null && refusal.getInvalidAddresses().length > 0;
    if (recipient && THE_ADDRESS.matcher(codes).matches()) {
      return noSuchAddress(codes);
    }
    String reason = codes.isEmpty() ? told(refusal) : codes;
    if (THE_WAY_IN.matcher(codes).matches()) {
      return new Answer(Fate.AWAY, reason);
    }
    boolean ofTheMail = !recipient && THE_MAIL.matcher(codes).matches();
    return new Answer(ofTheMail ? Fate.NEVER : Fate.LATER, reason);
  }

  /** Whether a status of RFC 3463 says that there is no such mailbox, now or later. */
  static boolean isNoSuchAddress(String status) {
    return THE_ADDRESS.matcher("550 " + status).matches();
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
    String kind = first(failure).getClass().getSimpleName();
    return codes(failure).map(codes -> kind + " " + codes).orElse(kind);
  }

  private static Throwable first(Exception failure) {
    Throwable first = failure;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    return first;
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
