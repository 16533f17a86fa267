package org.tasket.mail;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.NamingException;
import org.tasket.calendar.Invitations;
import org.tasket.notice.NoticesToMail;
import org.tasket.platform.Boundary;
import org.tasket.platform.UtcInstant;

/** How the sending of mail goes, for IT admins; asked anew each time. */
@Boundary
public class MailHealth {

  /** How long a mail may wait before health complains. */
  private static final Duration LATE = Duration.ofMinutes(15);

  /** How long health speaks of mails that were given up. */
  private static final Duration REMEMBERED = Duration.ofDays(7);

  @Inject EntityManager db;
  @Inject NoticesToMail notices;
  @Inject Invitations invitations;
  @Inject MailSessions sessions;
  @Inject Clock clock;

  /**
   * What there is to send.
   *
   * @param made mails that are being sent or tried again; without those that wait for the end of
   *     their reader's quiet hours
   * @param unmade people for whom something is to go that is in no mail yet, and people whose
   *     calendar is to be told something
   * @param oldest since when the oldest waits, of mails and of what is to go into one
   * @param age for how long it does
   * @param givenUp mails, in the last seven days
   */
  public record Backlog(
      long made, long unmade, Optional<Instant> oldest, Duration age, long givenUp) {

    /** How many mails there are to send. */
    public long waiting() {
      return made + unmade;
    }
  }

  /** Whether the house sends mail at all. */
  public boolean isSet() {
    return sessions.name().isPresent();
  }

  /** What is wrong, and what keeps it from being sent. */
  public Optional<String> complaint() {
    return isSet() ? complaintOfSession().or(this::complaintOfBacklog) : Optional.empty();
  }

  /** How it goes where nothing is wrong. */
  public String state() {
    return "goes out, " + backlog().waiting() + " wait";
  }

  private Optional<String> complaintOfSession() {
    try {
      Session session = sessions.session();
      sessions.from(session);
      session.getTransport();
      return Optional.empty();
    } catch (NamingException noSession) {
      return Optional.of(sessions.name().orElseThrow() + " is no mail session of this server");
    } catch (NoSuchProviderException noTransport) {
      return Optional.of("the mail session's protocol is unknown: " + noTransport.getMessage());
    } catch (MessagingException noSender) {
      return Optional.of(noSender.getMessage());
    }
  }

  private Optional<String> complaintOfBacklog() {
    Backlog backlog = backlog();
    List<String> complaints = new ArrayList<>();
    backlog
        .oldest()
        .filter(since -> backlog.age().compareTo(LATE) > 0)
        .ifPresent(
            since ->
                complaints.add(
                    backlog.waiting()
                        + " wait, the oldest since "
                        + since
                        + because(MailState.OPEN)));
    if (backlog.givenUp() > 0) {
      complaints.add(
          backlog.givenUp()
              + " were given up in the last seven days"
              + because(MailState.GIVEN_UP));
    }
    return complaints.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", complaints));
  }

  private String because(MailState state) {
    List<?> reasons = reasons(state);
    return reasons.isEmpty() ? "" : reasons.toString().replace("[", " (").replace("]", ")");
  }

  /** The most frequent ones. */
  List<?> reasons(MailState state) {
    return db.createNativeQuery(
            "select reason from tasket_mail where state = ?1 and reason is not null"
                + " and made_at >= ?2 group by reason order by count(*) desc, reason")
        .setParameter(1, state.name())
        .setParameter(2, UtcInstant.toDatabase(clock.instant().minus(REMEMBERED)))
        .setMaxResults(3)
        .getResultList();
  }

  /** What there is to send, in a handful of queries. */
  public Backlog backlog() {
    Instant now = clock.instant();
    Map<MailState, Long> counted =
        db.createQuery(
                "select m.state, count(m.id) from Mail m where m.state = :open"
                    + " and (m.keptUntil is null or m.keptUntil <= :now)"
                    + " or m.state = :givenUp and m.endedAt >= :since group by m.state",
                Object[].class)
            .setParameter("open", MailState.OPEN)
            .setParameter("givenUp", MailState.GIVEN_UP)
            .setParameter("since", now.minus(REMEMBERED))
            .setParameter("now", now)
            .getResultStream()
            .collect(Collectors.toMap(row -> (MailState) row[0], row -> (Long) row[1]));
    Optional<Instant> oldest =
        Stream.of(oldestMade(), oldestKept(now), notices.oldest(now))
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder());
    return new Backlog(
        counted.getOrDefault(MailState.OPEN, 0L),
        notices.numberOfReaders(now) + (isSet() ? invitations.numberOfReaders(now) : 0),
        oldest,
        oldest.map(since -> Duration.between(since, now)).orElse(Duration.ZERO),
        counted.getOrDefault(MailState.GIVEN_UP, 0L));
  }

  private Optional<Instant> oldestMade() {
    return oldest(
        db.createQuery(
            "select m from Mail m where m.state = :open and m.keptUntil is null order by m.madeAt",
            Mail.class));
  }

  /** Of those that quiet hours kept back and that could go by now. */
  private Optional<Instant> oldestKept(Instant now) {
    return oldest(
        db.createQuery(
                "select m from Mail m where m.state = :open and m.keptUntil <= :now"
                    + " order by m.keptUntil",
                Mail.class)
            .setParameter("now", now));
  }

  /** Since when; the whole row is read, for PostgreSQL's least of times is none of ours. */
  private static Optional<Instant> oldest(TypedQuery<Mail> open) {
    return open.setParameter("open", MailState.OPEN)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Mail::waitsSince);
  }
}
