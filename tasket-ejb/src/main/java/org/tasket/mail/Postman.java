package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.naming.NamingException;
import org.tasket.platform.Settings;

/**
 * Hands mails to the house's mail server, over as many connections as there are senders at once.
 * They are kept for the next mail until {@link #hangUp}.
 */
@ApplicationScoped
class Postman {

  private final Settings settings;
  private final MailSessions sessions;
  private final Clock clock;
  private final Deque<Line> idle = new ConcurrentLinkedDeque<>();
  private volatile Desk desk;

  @Inject
  Postman(Settings settings, MailSessions sessions, Clock clock) {
    this.settings = settings;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  Postman() {
    this(null, null, null);
  }

  /** What letters are put together with: the house's session, and where its encoders are. */
  private record Desk(Session session, InternetAddress from, ClassLoader encoders) {}

  /** An open connection. */
  private record Line(Transport transport) {

    void hangUp() {
      try {
        transport.close();
      } catch (MessagingException closedAlready) {
        return;
      }
    }
  }

  boolean isThere() {
    return sessions.name().isPresent();
  }

  /** Puts a letter into the form in which it goes; nobody needs a connection for that. */
  Envelope envelope(Letter letter) {
    Desk with;
    try {
      with = desk();
    } catch (NamingException | MessagingException away) {
      return Envelope.not(Answer.away(away));
    }
    try {
      return Envelope.of(message(letter, with));
    } catch (AddressException noAddress) {
      return Envelope.not(Answer.noSuchAddress("no address"));
    } catch (MessagingException broken) {
      return Envelope.not(Answer.broken(broken));
    }
  }

  private Desk desk() throws NamingException, MessagingException {
    Desk kept = desk;
    if (kept == null) {
      Session session = sessions.session();
      kept =
          new Desk(
              session, sessions.from(session), session.getTransport().getClass().getClassLoader());
      desk = kept;
    }
    return kept;
  }

  private LetterMessage message(Letter letter, Desk with) throws MessagingException {
    return new LetterMessage(with.session(), settings.publicUrl().getHost(), with.encoders())
        .from(with.from())
        .at(clock.instant())
        .with(letter);
  }

  /**
   * Sends one, and says what became of it.
   *
   * @param last what is done before the mail is finished; where that fails, it is not sent
   */
  Answer send(Envelope envelope, Runnable last) {
    return envelope
        .message()
        .map(message -> send(message.finishedAfter(last)))
        .orElse(envelope.otherwise());
  }

  private Answer send(LetterMessage message) {
    Optional<Line> kept = Optional.ofNullable(idle.poll());
    Answer answer = sent(message, kept);
    return answer.isGoodBye() && kept.isPresent() ? sent(message, Optional.empty()) : answer;
  }

  private Answer sent(LetterMessage message, Optional<Line> kept) {
    Line line;
    try {
      line = kept.isPresent() ? kept.get() : open();
    } catch (NamingException | MessagingException away) {
      return Answer.away(away);
    }
    return sent(message, line);
  }

  private Answer sent(LetterMessage message, Line line) {
    try {
      line.transport().sendMessage(message, message.getAllRecipients());
      return keeping(line, Answer.SENT);
    } catch (SendFailedException refusal) {
      Answer answer = Answer.refused(refusal);
      return answer.isMute() || answer.isGoodBye() ? leaving(line, answer) : keeping(line, answer);
    } catch (MessagingException broken) {
      return leaving(line, Answer.broken(broken));
    } catch (IllegalStateException closedByItself) {
      return leaving(line, Answer.HUNG_UP);
    }
  }

  private Answer keeping(Line line, Answer answer) {
    idle.push(line);
    return answer;
  }

  /** Where something is wrong, somebody may be setting up something else: that counts at once. */
  private Answer leaving(Line line, Answer answer) {
    desk = null;
    line.hangUp();
    return answer;
  }

  private Line open() throws NamingException, MessagingException {
    Line line = new Line(desk().session().getTransport());
    try {
      line.transport().connect();
      return line;
    } catch (MessagingException away) {
      line.hangUp();
      throw away;
    }
  }

  /** Gives the connections back that nobody uses; what was set up meanwhile counts from now on. */
  void hangUp() {
    desk = null;
    for (Line line = idle.poll(); line != null; line = idle.poll()) {
      line.hangUp();
    }
  }
}
