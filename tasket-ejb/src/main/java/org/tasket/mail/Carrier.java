package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tasket.platform.Unavailable;

/** Carries a parcel to the mail server, outside of any transaction, and notes what became of it. */
@ApplicationScoped
class Carrier {

  private static final Logger LOG = Logger.getLogger(Carrier.class.getName());

  @Inject Outbox outbox;
  @Inject LetterWriter writer;
  @Inject Postman postman;

  /** Whether the house sends mail. */
  boolean isThere() {
    return postman.isThere();
  }

  /**
   * Sends it, if that can be done now.
   *
   * @throws Unavailable where the mail server does not answer at all: then others need not be tried
   */
  boolean carries(Parcel parcel) {
    return notes(parcel, handsOver(sealed(parcel), () -> {}));
  }

  /** Writes what its reader reads. */
  Envelope sealed(Parcel parcel) {
    return postman.envelope(writer.letter(parcel));
  }

  /**
   * Hands it to the mail server.
   *
   * @param last what is done before the mail is finished; where that fails, it is not sent
   */
  Answer handsOver(Envelope envelope, Runnable last) {
    return postman.send(envelope, last);
  }

  /**
   * Notes what the mail server answered, and says whether it was sent.
   *
   * @throws Unavailable where the mail server did not answer at all: then others need not be tried
   */
  boolean notes(Parcel parcel, Answer answer) {
    switch (answer.fate()) {
      case SENT -> outbox.sent(parcel);
      case LATER -> outbox.rest(parcel, answer.reason());
      case NEVER -> outbox.giveUp(parcel, answer.reason());
      case NO_SUCH_ADDRESS -> outbox.addressRefused(parcel, answer.reason());
      case AWAY -> {
        outbox.rest(parcel, answer.reason());
        throw new Unavailable("mail.unavailable");
      }
    }
    if (answer.fate() != Answer.Fate.SENT) {
      LOG.log(
          Level.INFO, "Mail {0} was not sent: {1}", new Object[] {parcel.mail(), answer.reason()});
    }
    return answer.fate() == Answer.Fate.SENT;
  }

  void over() {
    postman.hangUp();
  }
}
