package org.tasket.person;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.tasket.house.Soon.await;
import static org.tasket.person.HouseDirectory.HOUSE;
import static org.tasket.person.WayIn.PAGE;
import static org.tasket.person.WayIn.REST;
import static org.tasket.person.WayIn.TOKEN;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.board.BoardPeople;
import org.tasket.directory.Directory;
import org.tasket.directory.DirectoryPerson;
import org.tasket.directory.TestDirectory;
import org.tasket.house.SettableClock;
import org.tasket.platform.Cleaner;
import org.tasket.platform.Clockwork;
import org.tasket.platform.NotFound;
import org.tasket.platform.SignInRefused;
import org.tasket.platform.Unavailable;

/** People over a real directory, in a real server with a real database. */
@ExtendWith(ArquillianExtension.class)
class PeopleIT {

  private static final Locale FINNISH = Locale.forLanguageTag("fi");

  /** The server's pool has no more to the database. */
  private static final int CONNECTIONS = 64;

  @Inject People people;
  @Inject Colleagues colleagues;
  @Inject BoardPeople boardPeople;
  @Inject Departments departments;
  @Inject Circles circles;
  @Inject DirectorySync sync;
  @Inject DirectoryReading reading;
  @Inject Clockwork clockwork;
  @Inject Directory directory;
  @Inject Register register;
  @Inject Enrolment enrolment;
  @Inject SettableClock clock;
  @Inject Cleaner.Alarms alarms;
  @Resource UserTransaction transaction;
  @PersistenceContext EntityManager db;

  @Deployment
  static WebArchive house() {
    return HouseDirectory.house();
  }

  /** The first reading is the timer's own, at the start. */
  @BeforeEach
  void waitForTheFirstReading() {
    await().until(() -> departments.all().size() >= 3);
  }

  private long rows(String login) {
    return db.createQuery("select count(p) from Person p where p.login = :login", Long.class)
        .setParameter("login", login)
        .getSingleResult();
  }

  @Test
  void theDirectoryIsReadEveryNightAtTheHourThatIsSet() {
    assertThat(alarms.nextOfTheDay())
        .map(next -> next.atZone(ZoneId.of("Europe/Helsinki")).toLocalTime())
        .containsExactly(LocalTime.of(HouseDirectory.SYNC_HOUR, 0));
  }

  @Test
  void manyFirstSignInsOfOnePersonAtOnceEndInOneRow() throws Exception {
    HOUSE.person("rush", "Rush Hour", "law");
    ExecutorService pool = Executors.newFixedThreadPool(20);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<UUID>> signedIn = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      signedIn.add(
          pool.submit(
              () -> {
                start.await();
                return people.signIn("rush", "tasket", REST).person();
              }));
    }
    start.countDown();
    Set<UUID> ids = new HashSet<>();
    for (Future<UUID> one : signedIn) {
      ids.add(one.get());
    }
    pool.shutdown();

    assertThat(ids).hasSize(1);
    assertThat(rows("rush")).isEqualTo(1);
  }

  /** The first has written and not committed yet when the second comes. */
  @Test
  void theSlowerOfTwoFirstSignInsFindsTheQuickersRow() throws Exception {
    HOUSE.person("photo", "Photo Finish", "law");
    DirectoryPerson shown = directory.withLogin("photo").orElseThrow();
    ExecutorService other = Executors.newSingleThreadExecutor();

    transaction.begin();
    UUID quicker = register.enter(directory.source(), shown).id();
    Future<UUID> slower = other.submit(() -> enrolment.of(shown).id());
    Thread.sleep(500);
    transaction.commit();

    assertThat(slower.get()).isEqualTo(quicker);
    other.shutdown();
  }

  @Test
  void aSignInBringsNameDepartmentLanguageAndRoles() throws Exception {
    Actor eeva = people.signIn("EEVA", "tasket", PAGE);
    Actor aino = people.actingAs("aino", REST);

    assertThat(eeva.roles()).containsExactly(Role.COORDINATOR);
    assertThat(aino.roles()).isEmpty();
    PersonView view = people.named(Set.of(aino.person())).get(aino.person());
    assertThat(view.name()).isEqualTo("Aino Malli");
    assertThat(view.language()).isEqualTo(FINNISH);
    assertThat(view.departmentIn(FINNISH)).isEqualTo("Verkko");
    transaction.begin();
    assertThat(circles.of(aino.person()).departments()).hasSize(2);
    transaction.rollback();
  }

  @Test
  void theDirectoryAloneTellsTheRolesOfWhoProvesToBeThere() throws Exception {
    HOUSE.person("neverhere", "Never Here", "law");

    assertThat(people.rolesProven("EEVA", "tasket")).containsExactly(Role.COORDINATOR);
    assertThat(people.rolesProven("neverhere", "tasket")).isEmpty();
    assertThat(rows("neverhere")).isZero();
    assertThatThrownBy(() -> people.rolesProven("eeva", "wrong")).isInstanceOf(SignInRefused.class);
    assertThatThrownBy(() -> people.rolesProven("eeva", "")).isInstanceOf(SignInRefused.class);
  }

  @Test
  void whoCannotProveItIsRefused() {
    assertThatThrownBy(() -> people.signIn("aino", "wrong", PAGE))
        .isInstanceOf(SignInRefused.class);
    assertThatThrownBy(() -> people.signIn("aino", "", PAGE)).isInstanceOf(SignInRefused.class);
    assertThatThrownBy(() -> people.signIn("*)(uid=*", "tasket", PAGE))
        .isInstanceOf(SignInRefused.class);
    assertThatThrownBy(() -> people.actingAs("stranger", REST)).isInstanceOf(SignInRefused.class);
    assertThatThrownBy(() -> people.again(UUID.fromString("0-0-0-0-1"), PAGE))
        .isInstanceOf(SignInRefused.class);
    assertThatThrownBy(() -> people.idOf("stranger")).isInstanceOf(NotFound.class);
  }

  @Test
  void whileTheDirectoryIsAwayKnownPeopleGoOnAndNewcomersHearWhy() throws Exception {
    HOUSE.person("goeson", "Goes On", "law");
    UUID known = people.signIn("goeson", "tasket", PAGE).person();
    clock.forward(ofMinutes(11));
    HOUSE.goAway();
    try {
      assertThat(people.actingAs("goeson", REST).person()).isEqualTo(known);
      assertThat(people.again(known, PAGE).person()).isEqualTo(known);
      assertThat(people.idOf("goeson")).isEqualTo(known);
      assertThatThrownBy(() -> people.signIn("goeson", "tasket", PAGE))
          .isInstanceOf(Unavailable.class);
      assertThatThrownBy(() -> people.actingAs("newcomer", REST)).isInstanceOf(Unavailable.class);
    } finally {
      HOUSE.comeBack();
    }
    assertThat(people.signIn("goeson", "tasket", PAGE).person()).isEqualTo(known);
  }

  @Test
  void whoIsProvenByIdIsAskedForAgainWhenOldAndGoesOnWhileTheDirectoryIsAway() throws Exception {
    HOUSE.person("holder", "Token Holder", "law");
    UUID holder = people.signIn("holder", "tasket", PAGE).person();
    assertThat(people.actingAs(holder, TOKEN).login()).isEqualTo("holder");

    HOUSE.rename("holder", "renamed");
    clock.forward(ofMinutes(11));
    HOUSE.goAway();
    try {
      assertThat(people.actingAs(holder, TOKEN).login()).isEqualTo("holder");
    } finally {
      HOUSE.comeBack();
    }
    clock.forward(ofMinutes(1));
    assertThat(people.actingAs(holder, TOKEN).login()).isEqualTo("renamed");
  }

  @Test
  void whoIsProvenByIdEndsWhereTheDirectoryShowsThemNoMore() throws Exception {
    HOUSE.person("tokenleaver", "Token Leaver", "law");
    UUID leaver = people.signIn("tokenleaver", "tasket", PAGE).person();
    HOUSE.remove("tokenleaver");
    assertThat(people.actingAs(leaver, TOKEN).actor().person()).isEqualTo(leaver);

    clock.forward(ofMinutes(11));

    assertThatThrownBy(() -> people.actingAs(leaver, TOKEN)).isInstanceOf(SignInRefused.class);
    assertThatThrownBy(() -> people.actingAs(UUID.randomUUID(), TOKEN))
        .isInstanceOf(SignInRefused.class);
  }

  @Test
  void rolesAreReadAgainWhenOldAndAfterAnOutageNotAtOnce() throws Exception {
    HOUSE.person("riser", "Riser", "law");
    people.actingAs("riser", REST);
    HOUSE.addMember("tasket-coordinators", "riser");
    assertThat(people.actingAs("riser", REST).roles()).isEmpty();

    clock.forward(ofMinutes(11));
    HOUSE.goAway();
    try {
      people.actingAs("riser", REST);
    } finally {
      HOUSE.comeBack();
    }
    assertThat(people.actingAs("riser", REST).roles()).isEmpty();

    clock.forward(ofSeconds(11));
    assertThat(people.actingAs("riser", REST).roles()).containsExactly(Role.COORDINATOR);
  }

  @Test
  void aRenamedLoginStaysTheSamePerson() throws Exception {
    HOUSE.person("maiden", "Maiden Name", "law");
    UUID before = people.signIn("maiden", "tasket", PAGE).person();

    HOUSE.rename("maiden", "married");

    assertThat(people.signIn("married", "tasket", PAGE).person()).isEqualTo(before);
    assertThat(rows("maiden")).isZero();
  }

  @Test
  void aLoginGivenToSomebodyElseIsANewPerson() throws Exception {
    HOUSE.person(TestDirectory.key("first smith"), "smith", "First Smith", "law");
    UUID first = people.signIn("smith", "tasket", PAGE).person();
    HOUSE.remove("smith");
    HOUSE.person(TestDirectory.key("second smith"), "smith", "Second Smith", "law");

    UUID second = people.signIn("smith", "tasket", PAGE).person();

    assertThat(second).isNotEqualTo(first);
    assertThat(people.actingAs("smith", REST).person()).isEqualTo(second);
    assertThat(people.named(Set.of(first, second)))
        .extractingByKey(first)
        .extracting(PersonView::name)
        .isEqualTo("First Smith");
  }

  @Test
  void whomSomebodyRefersToIsThereThoughTheCallersWorkIsUndone() throws Exception {
    HOUSE.person("referred", "Referred To", "law");

    transaction.begin();
    UUID id = people.idOf("referred");
    transaction.rollback();

    assertThat(people.idOf("referred")).isEqualTo(id);
    assertThat(rows("referred")).isEqualTo(1);
  }

  @Test
  void everyIdHasAViewAlsoOneThatNobodyKnows() {
    UUID forgotten = UUID.fromString("0-0-0-0-2");

    assertThat(people.named(Set.of(forgotten)).get(forgotten).name())
        .isEqualTo("A former colleague");
    assertThat(people.named(Set.of())).isEmpty();
  }

  @Test
  void theReadingFollowsNewMovedAndVanishedUnits() throws Exception {
    HOUSE.unit("ou=tax", TestDirectory.UNITS, "Taxes", "fi", "Verot");
    HOUSE.unit("ou=tax-vat", "ou=tax," + TestDirectory.UNITS, "VAT");
    sync.run();
    DepartmentView vat = department("tax-vat");
    assertThat(vat.parent()).contains(department("tax").id());
    assertThat(departments.top()).extracting(DepartmentView::code).contains("tax", "law");

    HOUSE.removeUnit("ou=tax-vat", "ou=tax," + TestDirectory.UNITS);
    HOUSE.unit("ou=tax-vat", "ou=law," + TestDirectory.UNITS, "VAT and law");
    sync.run();
    assertThat(department("tax-vat").id()).isEqualTo(vat.id());
    assertThat(department("tax-vat").parent()).contains(department("law").id());
    assertThat(department("tax-vat").name(FINNISH)).isEqualTo("VAT and law");

    HOUSE.removeUnit("ou=tax-vat", "ou=law," + TestDirectory.UNITS);
    sync.run();
    assertThat(departments.all()).extracting(DepartmentView::code).doesNotContain("tax-vat");
    assertThat(departments.named(Set.of(vat.id())).get(vat.id()).vanished()).isTrue();
  }

  @Test
  void ofSeveralServersOneReadsForAll() throws Exception {
    await().until(() -> reading.read(Duration.ZERO));
    boolean done =
        clockwork.once("directory.read", Duration.ZERO, may -> !reading.read(Duration.ZERO));
    assertThat(done).as("another does not, meanwhile").isTrue();

    HOUSE.unit("ou=toll", TestDirectory.UNITS, "Toll");
    assertThat(reading.read(Duration.ofHours(1))).as("it was read a moment ago").isTrue();
    assertThat(departments.all()).extracting(DepartmentView::code).doesNotContain("toll");
    clock.forward(ofMinutes(61));
    assertThat(reading.read(Duration.ofHours(1))).isTrue();
    assertThat(departments.all()).extracting(DepartmentView::code).contains("toll");
  }

  @Test
  void aReadingThatEndsEarlyIsNone() {
    await().until(() -> reading.read(Duration.ZERO));
    String last = reading.words();
    assertThat(last).startsWith("answers, was last read to its end at ");
    assertThat(reading.complaint()).isEmpty();

    clock.forward(Duration.ofHours(27));
    boolean whole = clockwork.once("directory.read", Duration.ZERO, may -> sync.run(() -> false));
    assertThat(whole).isFalse();
    assertThat(reading.complaint()).contains(last.replace("answers,", "answers, but"));

    clock.forward(Duration.ofHours(2));
    assertThat(reading.read(Duration.ZERO)).isTrue();
    assertThat(reading.complaint()).isEmpty();
    assertThat(reading.words()).isNotEqualTo(last);
  }

  private DepartmentView department(String code) {
    return departments.all().stream()
        .filter(department -> department.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aColleagueIsFoundInTheirDepartmentHoweverManyAreCalledSoElsewhere() throws Exception {
    for (int number = 0; number < 120; number++) {
      HOUSE.person("namesake" + number, "Namesake " + number, "law");
    }
    HOUSE.person("zz-inside", "Namesake Inside", "digi-web"); // the directory shows them last
    Set<UUID> digital = Set.of(department("digi").id(), department("digi-web").id());

    assertThat(colleagues.called("namesake", new Members(false, digital, Set.of())))
        .extracting(Colleague::login)
        .containsExactly("zz-inside");
    assertThat(colleagues.called("namesake", new Members(true, Set.of(), Set.of()))).hasSize(10);
    assertThat(colleagues.called("namesake", new Members(false, Set.of(), Set.of("law"))))
        .isEmpty();
  }

  /** More of them than there are connections to the database. */
  @Test
  void whoeverWaitsForTheDirectoryKeepsNobodyFromTheDatabase() throws Exception {
    Actor aino = people.signIn("aino", "tasket", REST);
    ExecutorService callers = Executors.newFixedThreadPool(CONNECTIONS + 2);
    HOUSE.think();
    try {
      List<Future<?>> looking = new ArrayList<>();
      for (int i = 0; i <= CONNECTIONS; i++) {
        looking.add(callers.submit(() -> boardPeople.called(aino, "everyone", "malli")));
      }
      await().until(() -> HOUSE.waiting() > CONNECTIONS);

      assertThat(callers.submit(departments::all).get(2, SECONDS)).isNotEmpty();

      HOUSE.answer();
      for (Future<?> one : looking) {
        assertThat(one.get()).asInstanceOf(LIST).isNotEmpty();
      }
    } finally {
      HOUSE.answer();
      callers.shutdown();
    }
  }

  @Test
  void theReadingGoesThroughAllKnownPeoplePageByPage() throws Exception {
    Set<UUID> known = new HashSet<>();
    for (int i = 0; i < 25; i++) {
      HOUSE.person("page" + i, "Old Name", "law");
      known.add(people.idOf("page" + i));
      HOUSE.replace("page" + i, "displayName", "New Name");
    }

    sync.run();

    assertThat(people.named(known).values())
        .hasSize(25)
        .allSatisfy(person -> assertThat(person.name()).isEqualTo("New Name"));
  }

  @Test
  void oneWhoLeftIsMarkedAndOneWhoComesBackIsWelcome() throws Exception {
    UUID key = HOUSE.person("leaver", "Leaver", "law");
    for (int i = 0; i < 10; i++) {
      HOUSE.person("stays" + i, "Stays " + i, "law");
      people.idOf("stays" + i);
    }
    UUID leaver = people.idOf("leaver");
    HOUSE.remove("leaver");

    sync.run();
    assertThatThrownBy(() -> people.again(leaver, PAGE)).isInstanceOf(SignInRefused.class);
    assertThat(people.named(Set.of(leaver)).get(leaver).name()).isEqualTo("Leaver");

    HOUSE.person(key, "leaver", "Leaver", "law");
    assertThat(people.signIn("leaver", "tasket", PAGE).person()).isEqualTo(leaver);
  }

  /** Not only in the night: what is known of them is too old after ten minutes. */
  @Test
  void aSessionOfOneWhoLeftEndsWithinMinutes() throws Exception {
    UUID key = HOUSE.person("goes", "Goes", "law");
    UUID goes = people.signIn("goes", "tasket", PAGE).person();
    HOUSE.remove("goes");
    assertThat(people.again(goes, PAGE).person()).isEqualTo(goes);

    clock.forward(ofMinutes(11));

    assertThatThrownBy(() -> people.again(goes, PAGE)).isInstanceOf(SignInRefused.class);
    HOUSE.person(key, "goes", "Goes", "law");
  }

  @Test
  void anAnswerThatIsSuspiciouslyShortMakesNobodyVanish() throws Exception {
    List<UUID> known = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      HOUSE.person("many" + i, "Many " + i, "law");
      known.add(people.idOf("many" + i));
    }
    for (int i = 0; i < 20; i++) {
      HOUSE.remove("many" + i);
    }

    sync.run();

    assertThat(known).allSatisfy(id -> assertThat(people.again(id, PAGE)).isNotNull());
    for (int i = 0; i < 20; i++) {
      HOUSE.person("many" + i, "Many " + i, "law");
    }
  }

  @Test
  void aReadingThatFailsChangesNothing() throws Exception {
    List<DepartmentView> before = departments.all();
    UUID aino = people.idOf("aino");
    HOUSE.goAway();
    try {
      assertThatThrownBy(sync::run).isInstanceOf(Unavailable.class);
    } finally {
      HOUSE.comeBack();
    }

    assertThat(departments.all()).isEqualTo(before);
    assertThat(people.again(aino, PAGE).person()).isEqualTo(aino);
  }
}
