package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Optional;
import javax.naming.NamingException;
import org.tasket.platform.Settings;

/**
 * Hands mails to the house's mail server, one after the other over one connection, which is kept
 * until {@link #hangUp}.
 */
@ApplicationScoped
class Postman {

  private final Settings settings;
  private final MailSessions sessions;
  private final Clock clock;
  private Line line;

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
  private record Line(Session session, Transport transport, InternetAddress from) {}

  boolean isThere() {
    return sessions.name().isPresent();
  }

  /** Sends one, and says what became of it. */
  synchronized Answer send(Letter letter) {
    boolean kept = line != null;
    Answer answer = sent(letter);
    if (!answer.isGoodBye()) {
      return answer;
    }
    hangUp();
    return kept ? sent(letter) : answer;
  }

  private Answer sent(Letter letter) {
    try {
      open();
    } catch (NamingException | MessagingException away) {
      hangUp();
      return Answer.away(away);
    }
    try {
      Message message = message(letter);
      line.transport().sendMessage(message, message.getAllRecipients());
      return Answer.SENT;
    } catch (AddressException noAddress) {
      return Answer.noSuchAddress("no address");
    } catch (SendFailedException refusal) {
      return heard(Answer.refused(refusal));
    } catch (MessagingException broken) {
      hangUp();
      return Answer.broken(broken);
    } catch (IllegalStateException closedByItself) {
      hangUp();
      return Answer.HUNG_UP;
    }
  }

  /** Over a connection that ends without a word nothing more is sent. */
  private Answer heard(Answer answer) {
    if (answer.isMute()) {
      hangUp();
    }
    return answer;
  }

  private void open() throws NamingException, MessagingException {
    if (line == null) {
      Session session = sessions.session();
      Transport transport = session.getTransport();
      line = new Line(session, transport, sessions.from(session));
      transport.connect();
    }
  }

  private Message message(Letter letter) throws MessagingException {
    return new LetterMessage(line.session(), settings.publicUrl().getHost())
        .from(line.from())
        .at(clock.instant())
        .with(letter);
  }

  /** Gives the connection back. */
  synchronized void hangUp() {
    Optional.ofNullable(line).map(Line::transport).ifPresent(Postman::close);
    line = null;
  }

  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException closedAlready) {
      return;
    }
  }
}
