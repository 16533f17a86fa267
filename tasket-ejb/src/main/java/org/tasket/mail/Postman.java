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

  /** An open connection. */
  private record Line(Session session, Transport transport, InternetAddress from) {

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

  /**
   * Sends one, and says what became of it.
   *
   * @param last what is done before the mail is finished; where that fails, it is not sent
   */
  Answer send(Letter letter, Runnable last) {
    Optional<Line> kept = Optional.ofNullable(idle.poll());
    Answer answer = sent(letter, last, kept);
    return answer.isGoodBye() && kept.isPresent() ? sent(letter, last, Optional.empty()) : answer;
  }

  private Answer sent(Letter letter, Runnable last, Optional<Line> kept) {
    Line line;
    try {
      line = kept.isPresent() ? kept.get() : open();
    } catch (NamingException | MessagingException away) {
      return Answer.away(away);
    }
    return sent(letter, last, line);
  }

  private Answer sent(Letter letter, Runnable last, Line line) {
    try {
      LetterMessage message = message(letter, line).finishedAfter(last);
      line.transport().sendMessage(message, message.getAllRecipients());
      return keeping(line, Answer.SENT);
    } catch (AddressException noAddress) {
      return keeping(line, Answer.noSuchAddress("no address"));
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

  private static Answer leaving(Line line, Answer answer) {
    line.hangUp();
    return answer;
  }

  private Line open() throws NamingException, MessagingException {
    Session session = sessions.session();
    Line line = new Line(session, session.getTransport(), sessions.from(session));
    try {
      line.transport().connect();
      return line;
    } catch (MessagingException away) {
      line.hangUp();
      throw away;
    }
  }

  private LetterMessage message(Letter letter, Line line) throws MessagingException {
    ClassLoader encoders = line.transport().getClass().getClassLoader();
    return new LetterMessage(line.session(), settings.publicUrl().getHost(), encoders)
        .from(line.from())
        .at(clock.instant())
        .with(letter);
  }

  /** Gives the connections back that nobody uses. */
  void hangUp() {
    for (Line line = idle.poll(); line != null; line = idle.poll()) {
      line.hangUp();
    }
  }
}
