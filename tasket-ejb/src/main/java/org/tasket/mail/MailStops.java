package org.tasket.mail;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.notice.NoticeTopic;
import org.tasket.notice.NoticesToMail;
import org.tasket.person.Turns;
import org.tasket.platform.Boundary;
import org.tasket.platform.NotFound;
import org.tasket.platform.Texts;

/**
 * Stopping mail by what a mail itself carries, without signing in (RFC 8058): whoever has the mail
 * may stop mail on what it is about, and nothing else.
 */
@Boundary
public class MailStops {

  @Inject EntityManager db;
  @Inject StopKeys keys;
  @Inject HabitRows habits;
  @Inject NoticesToMail notices;
  @Inject Turns turns;

  /**
   * On what mail would stop.
   *
   * @throws NotFound where the token is none, or the mail was too long ago
   */
  public Set<NoticeTopic> offered(String token) {
    return topics(mail(token).orElseThrow(MailStops::unknown));
  }

  /**
   * Stops mail on all that the mail is about, as often as is said so: mail programs may say it
   * several times at once.
   *
   * @return on what it was stopped
   * @throws NotFound where the token is none, or the mail was too long ago
   */
  public Set<NoticeTopic> stop(String token) {
    Mail mail = mail(token).orElseThrow(MailStops::unknown);
    Set<NoticeTopic> topics = topics(mail);
    turns.await(mail.reader());
    habits.stop(mail.reader(), topics);
    return topics;
  }

  private Set<NoticeTopic> topics(Mail mail) {
    Set<NoticeTopic> topics = EnumSet.noneOf(NoticeTopic.class);
    topics.addAll(notices.topics(mail.id()));
    mail.claim().ifPresent(told -> topics.add(NoticeTopic.CALENDAR));
    return topics;
  }

  private Optional<Mail> mail(String token) {
    return Texts.given(token)
        .flatMap(keys.tokens()::mail)
        .flatMap((UUID id) -> Optional.ofNullable(db.find(Mail.class, id)));
  }

  private static NotFound unknown() {
    return new NotFound("mail.stop.unknown");
  }
}
