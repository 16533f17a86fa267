package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.claim.Claims;
import org.tasket.claim.Delivery;
import org.tasket.mail.FakePostman;
import org.tasket.mail.FakePostman.Taken;
import org.tasket.mail.OwnMail;
import org.tasket.mail.Quiet;
import org.tasket.mail.SetHabit;
import org.tasket.notice.NoticeBook;
import org.tasket.notice.NoticePace;
import org.tasket.notice.NoticeTopic;
import org.tasket.notice.NoticeView;
import org.tasket.person.Actor;
import org.tasket.platform.Clockwork;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;

/** When mail comes, and what of it was not read before, with a clock that a test moves. */
@ExtendWith(ArquillianExtension.class)
class DigestsIT {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final Quiet NIGHT = new Quiet(20, 7);

  @Inject NoticeBook notices;
  @Inject OwnMail mail;
  @Inject Taskets taskets;
  @Inject Claims claims;
  @Inject Reports reports;
  @Inject FakePostman postman;
  @Inject Clockwork clockwork;
  @Inject SettableClock clock;
  @PersistenceContext EntityManager db;

  private Instant before;
  private String name;
  private Actor reader;

  @Deployment
  static WebArchive house() {
    return House.asNew();
  }

  /** Whose taskets the helpers find. */
  @BeforeEach
  void somebodyWithAnAddress() {
    before = clock.now();
    name = "reader" + System.nanoTime();
    reader = somebody(name);
    reports.getsMail(name, address());
    postman.open();
  }

  @AfterEach
  void theTimeItWas() {
    postman.close();
    clock.set(before);
  }

  private String address() {
    return name + "@example.org";
  }

  private void wants(NoticePace helpers, Optional<Quiet> quiet, ZoneId zone, String language) {
    mail.choose(
        reader,
        mail.habit(reader).version(),
        new SetHabit(
            Map.of(NoticeTopic.HELPERS, helpers),
            quiet,
            Optional.of(zone.getId()),
            Optional.ofNullable(language)));
  }

  private void wants(NoticePace helpers) {
    wants(helpers, Optional.empty(), HELSINKI, null);
  }

  private ZonedDateTime tuesdayNoon() {
    return clock
        .now()
        .atZone(HELSINKI)
        .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
        .with(LocalTime.NOON);
  }

  private static ZonedDateTime due(NoticePace pace, ZonedDateTime noon) {
    LocalDate day =
        pace == NoticePace.DAILY
            ? noon.toLocalDate().plusDays(1)
            : noon.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return day.atTime(7, 0).atZone(noon.getZone());
  }

  /** Somebody takes a seat on a tasket of the reader's, which they hear. */
  private UUID takenSeatOf(String title) {
    TasketView draft =
        taskets.post(
            reader, "everyone", TasketWishes.titled(title, TasketWishes.seats(1, clock.now())));
    UUID tasket = taskets.publish(reader, draft.id()).id();
    claims.claim(somebody("helper" + System.nanoTime()), tasket, Optional.empty());
    return heard().get(0).id();
  }

  private List<NoticeView> heard() {
    return notices.mine(reader, 100, Optional.empty()).items();
  }

  private List<Taken> letters() {
    return postman.to(address());
  }

  private List<Taken> sentAt(ZonedDateTime moment) {
    clock.set(moment.toInstant());
    assertThat(clockwork.round("mail.send")).isPresent();
    return letters();
  }

  private List<Taken> triedAgainAt(ZonedDateTime moment) {
    clock.set(moment.toInstant());
    assertThat(clockwork.round("mail.again")).isPresent();
    return letters();
  }

  @SuppressWarnings("unchecked") // a native query has no generic type
  private List<String> mails() {
    return db.createNativeQuery("select state from tasket_mail where reader_id = ?1")
        .setParameter(1, reader.person())
        .getResultList();
  }

  /** Which notices went with some mail, or wait for one. */
  @SuppressWarnings("unchecked") // a native query has no generic type
  private List<UUID> inMails() {
    return db.createNativeQuery(
            "select id from tasket_notice where reader_id = ?1"
                + " and (mail_id is not null or mail_at is not null)")
        .setParameter(1, reader.person())
        .getResultList();
  }

  @Test
  void nothingComesInTheMorningWhereAllOfItWasReadInTasketBefore() {
    isNotSentWhereAllOfItWasRead(NoticePace.DAILY);
  }

  @Test
  void nothingComesOnMondayWhereAllOfItWasReadInTasketBefore() {
    isNotSentWhereAllOfItWasRead(NoticePace.WEEKLY);
  }

  private void isNotSentWhereAllOfItWasRead(NoticePace pace) {
    ZonedDateTime noon = tuesdayNoon();
    clock.set(noon.toInstant());
    wants(pace);
    takenSeatOf("Water the palm");
    takenSeatOf("Water the fern");
    sentAt(noon.plusMinutes(1));
    assertThat(inMails()).hasSize(2);
    notices.readAll(reader);

    assertThat(sentAt(due(pace, noon))).isEmpty();
    assertThat(mails()).isEmpty();
    assertThat(inMails()).isEmpty();
    assertThat(sentAt(due(pace, noon).plusDays(7))).isEmpty();
  }

  @Test
  void oneMailInTheMorningCarriesExactlyWhatWasNotReadBefore() {
    carriesWhatWasNotRead(NoticePace.DAILY);
  }

  @Test
  void oneMailOnMondayCarriesExactlyWhatWasNotReadBefore() {
    carriesWhatWasNotRead(NoticePace.WEEKLY);
  }

  private void carriesWhatWasNotRead(NoticePace pace) {
    ZonedDateTime noon = tuesdayNoon();
    clock.set(noon.toInstant());
    wants(pace);
    List<UUID> told =
        IntStream.range(0, 5).mapToObj(number -> takenSeatOf("Water palm " + number)).toList();
    sentAt(noon.plusMinutes(1));
    notices.read(reader, told.get(0));
    notices.read(reader, told.get(3));

    assertThat(sentAt(due(pace, noon).minusSeconds(1))).isEmpty();
    assertThat(sentAt(due(pace, noon)))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.text())
                    .contains("Water palm 1", "Water palm 2", "Water palm 4")
                    .doesNotContain("Water palm 0", "Water palm 3"));
    assertThat(mails()).containsExactly("SENT");
    assertThat(inMails()).containsExactlyInAnyOrder(told.get(1), told.get(2), told.get(4));
    assertThat(sentAt(due(pace, noon).plusDays(7))).hasSize(1);
  }

  /** In the first of these nights an hour is left out, in the other one comes twice. */
  @Test
  void theMorningIsAtTheSameHourAfterTheNightsInWhichClocksChange() {
    for (String eve : List.of("2028-03-25T12:00", "2028-10-28T12:00")) {
      ZonedDateTime noon = LocalDateTime.parse(eve).atZone(HELSINKI);
      clock.set(noon.toInstant());
      wants(NoticePace.DAILY);
      takenSeatOf("Water the palm");
      int sent = letters().size();

      assertThat(sentAt(noon.plusMinutes(1))).hasSize(sent);
      assertThat(sentAt(due(NoticePace.DAILY, noon).minusSeconds(1))).hasSize(sent);
      assertThat(sentAt(due(NoticePace.DAILY, noon))).hasSize(sent + 1);
    }
  }

  /**
   * On the Monday after the week in which an hour comes twice nothing is sent for almost two days.
   */
  @Test
  void whatComesWeeklyHasItsTimeToBeSentFromTheMondayOn() {
    ZonedDateTime monday = LocalDateTime.parse("2028-10-23T07:00").atZone(HELSINKI);
    clock.set(monday.toInstant());
    wants(NoticePace.WEEKLY);
    takenSeatOf("Water the palm");
    assertThat(sentAt(monday)).isEmpty();

    ZonedDateTime next = monday.plusDays(7);
    assertThat(sentAt(next.plusDays(2).minusMinutes(30)))
        .singleElement()
        .satisfies(letter -> assertThat(letter.text()).contains("Water the palm"));
    assertThat(mails()).containsExactly("SENT");
  }

  @Test
  void whatIsReadBetweenTwoTriesIsLeftOutAndAMailOfWhichNothingIsLeftIsNotSent() {
    ZonedDateTime noon = tuesdayNoon();
    clock.set(noon.toInstant());
    wants(NoticePace.AT_ONCE);
    UUID palm = takenSeatOf("Water the palm");
    takenSeatOf("Water the fern");
    postman.busy();
    assertThat(sentAt(noon))
        .singleElement()
        .satisfies(letter -> assertThat(letter.text()).contains("the palm", "the fern"));

    notices.read(reader, palm);
    assertThat(triedAgainAt(noon.plusMinutes(1)))
        .hasSize(2)
        .last()
        .satisfies(
            letter -> assertThat(letter.text()).contains("the fern").doesNotContain("the palm"));

    notices.readAll(reader);
    postman.open();
    assertThat(triedAgainAt(noon.plusHours(1))).hasSize(2);
    assertThat(mails()).containsExactly("NEEDLESS");
  }

  @Test
  void whatIsDueInQuietHoursComesAfterThemByTheClocksWhereItsReaderIs() {
    ZonedDateTime evening = tuesdayNoon().withZoneSameLocal(NEW_YORK).withHour(20);
    clock.set(evening.toInstant());
    wants(NoticePace.AT_ONCE, Optional.of(NIGHT), NEW_YORK, null);
    takenSeatOf("Water the palm");
    ZonedDateTime morning = evening.plusDays(1).withHour(7);

    assertThat(sentAt(evening)).isEmpty();
    assertThat(sentAt(morning.minusSeconds(1))).isEmpty();
    assertThat(mails()).isEmpty();
    assertThat(sentAt(morning)).hasSize(1);

    clock.set(morning.withHour(19).toInstant());
    takenSeatOf("Water the fern");
    assertThat(sentAt(morning.withHour(20).minusSeconds(1))).hasSize(2);
  }

  /** The last try is just before them. */
  @Test
  void nothingIsTriedAgainInQuietHours() {
    ZonedDateTime evening = tuesdayNoon().withHour(20);
    ZonedDateTime morning = evening.plusDays(1).withHour(7);
    clock.set(evening.minusSeconds(1).toInstant());
    wants(NoticePace.AT_ONCE, Optional.of(NIGHT), HELSINKI, null);
    takenSeatOf("Water the palm");
    postman.busy();
    assertThat(sentAt(evening.minusSeconds(1))).hasSize(1);
    postman.open();

    assertThat(triedAgainAt(evening.plusHours(1))).hasSize(1);
    assertThat(triedAgainAt(morning.minusSeconds(1))).hasSize(1);
    assertThat(mails()).containsExactly("OPEN");
    assertThat(triedAgainAt(morning)).hasSize(2);
    assertThat(mails()).containsExactly("SENT");
  }

  /** Half of both holds is over in quiet hours, and one is delivered in them. */
  @Test
  void whatIsDoneBeforeTheMorningIsNotAskedForInItsMail() {
    ZonedDateTime evening = tuesdayNoon().plusDays(7).withHour(21);
    ZonedDateTime morning = evening.plusDays(1).withHour(7);
    clock.set(evening.minusHours(84).toInstant());
    mail.choose(
        reader,
        mail.habit(reader).version(),
        new SetHabit(
            Map.of(NoticeTopic.CALENDAR, NoticePace.NEVER),
            Optional.of(NIGHT),
            Optional.of(HELSINKI.getId()),
            Optional.empty()));
    UUID palm = seatIn("Water the palm");
    seatIn("Water the fern");
    clock.set(evening.toInstant());
    clockwork.round("claim.remind");
    assertThat(heard()).hasSize(2);
    assertThat(sentAt(evening.plusMinutes(1))).isEmpty();

    claims.deliver(reader, palm, Delivery.of(10, null));

    assertThat(sentAt(morning))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.text())
                    .contains("Water the fern", "Deliver by ", "/deliver")
                    .doesNotContain("Water the palm"));
    assertThat(heard()).as("in Tasket").hasSize(2);
    assertThat(inMails()).hasSize(1);
  }

  @Test
  void whereAllIsDoneBeforeTheMorningNothingComes() {
    ZonedDateTime evening = tuesdayNoon().withHour(21);
    clock.set(evening.minusHours(84).toInstant());
    mail.choose(
        reader,
        mail.habit(reader).version(),
        new SetHabit(
            Map.of(NoticeTopic.CALENDAR, NoticePace.NEVER, NoticeTopic.REMINDER, NoticePace.DAILY),
            Optional.empty(),
            Optional.of(HELSINKI.getId()),
            Optional.empty()));
    UUID palm = seatIn("Water the palm");
    clock.set(evening.toInstant());
    clockwork.round("claim.remind");
    claims.deliver(reader, palm, Delivery.of(10, null));

    assertThat(sentAt(evening.plusDays(1).withHour(7))).isEmpty();
    assertThat(mails()).isEmpty();
    assertThat(inMails()).isEmpty();
  }

  /** Of the reader's, in somebody else's tasket. */
  private UUID seatIn(String title) {
    Actor owner = somebody("owner" + System.nanoTime());
    TasketView draft =
        taskets.post(
            owner, "everyone", TasketWishes.titled(title, TasketWishes.seats(1, clock.now())));
    UUID tasket = taskets.publish(owner, draft.id()).id();
    return claims.claim(reader, tasket, Optional.empty()).id();
  }

  @Test
  void mailComesInTheLanguageThatItsReaderChose() {
    comesIn(null, "en", "A colleague took a seat");
    comesIn("sv", "sv", "En kollega tog en plats");
    comesIn("fi", "fi", "Kollega varasi paikan");
    comesIn(null, "en", "A colleague took a seat");
  }

  private void comesIn(String chosen, String language, String subject) {
    wants(NoticePace.AT_ONCE, Optional.empty(), HELSINKI, chosen);
    takenSeatOf("Water the palm");
    List<Taken> letters = sentAt(clock.now().atZone(HELSINKI).plusSeconds(1));

    Taken last = letters.get(letters.size() - 1);
    assertThat(last.language().getLanguage()).isEqualTo(language);
    assertThat(last.subject()).isEqualTo(subject + ": Water the palm");
    assertThat(last.text()).contains(subject);
  }
}
