package org.tasket.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tasket.platform.Settings;

/**
 * Takes letters without a mail server, once it is told to; until then it is as any postman, and
 * there is no such mail session.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class FakePostman extends Postman {

  private static final Answer NOT_NOW = new Answer(Answer.Fate.LATER, "451");

  private final List<Taken> taken = new CopyOnWriteArrayList<>();
  private volatile boolean open;
  private volatile boolean busy;

  @Inject
  FakePostman(Settings settings, MailSessions sessions, Clock clock) {
    super(settings, sessions, clock);
  }

  /** For the container's proxy only. */
  FakePostman() {
    super();
  }

  /** A letter that was handed over, whether it was taken or not. */
  public record Taken(String address, Locale language, String subject, String text) {}

  @Override
  Envelope envelope(Letter letter) {
    if (!open) {
      return super.envelope(letter);
    }
    taken.add(new Taken(letter.address(), letter.language(), letter.subject(), letter.text()));
    return Envelope.not(NOT_NOW);
  }

  @Override
  Answer send(Envelope envelope, Runnable last) {
    if (!open || busy) {
      return super.send(envelope, last);
    }
    last.run();
    return Answer.SENT;
  }

  /** From now on it takes all. */
  public void open() {
    open = true;
    busy = false;
  }

  /** From now on it asks everybody to come again. */
  public void busy() {
    busy = true;
  }

  public void close() {
    open = false;
  }

  /** What was handed over for an address, the earliest first. */
  public List<Taken> to(String address) {
    return taken.stream().filter(letter -> letter.address().equals(address)).toList();
  }
}
