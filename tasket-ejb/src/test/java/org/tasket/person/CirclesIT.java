package org.tasket.person;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.house.Soon.await;
import static org.tasket.person.HouseDirectory.HOUSE;
import static org.tasket.person.WayIn.PAGE;
import static org.tasket.person.WayIn.REST;
import static org.tasket.person.WayIn.TOKEN;

import com.unboundid.ldap.sdk.LDAPException;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.board.Audience;
import org.tasket.directory.TestDirectory;
import org.tasket.finder.Facet;
import org.tasket.finder.FindTaskets;
import org.tasket.finder.Finder;
import org.tasket.finder.IndexOnDisk;
import org.tasket.finder.SpendTime;
import org.tasket.finder.TasketSearch;
import org.tasket.house.SettableClock;
import org.tasket.tasket.BoardTerms;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Wishes;

/**
 * Whoever is let in sees with the very next call what their department and groups let them see,
 * though that call asks the database for neither: over a real directory and database.
 */
@ExtendWith(ArquillianExtension.class)
class CirclesIT {

  private static final Locale FINNISH = Locale.forLanguageTag("fi");
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final String LAW = "ou=law," + TestDirectory.UNITS;
  private static final String DIGI = "ou=digi," + TestDirectory.UNITS;

  @Inject People people;
  @Inject Departments departments;
  @Inject KnownDepartments known;
  @Inject Circles circles;
  @Inject DirectorySync sync;
  @Inject Taskets taskets;
  @Inject Finder finder;
  @Inject TasketSearch search;
  @Inject IndexOnDisk index;
  @Inject SettableClock clock;
  @Resource UserTransaction transaction;
  @PersistenceContext EntityManager db;

  private final String login = "c" + System.nanoTime();
  private final String unit = "u" + System.nanoTime();
  private UUID person;

  @Deployment
  static WebArchive house() {
    return HouseDirectory.house();
  }

  /** Somebody who works in a unit of their own below the lawyers. */
  @BeforeEach
  void somebody() throws LDAPException {
    await().until(() -> departments.all().size() >= 3);
    HOUSE.unit("ou=" + unit, LAW, "Own", "fi", "Oma");
    sync.run();
    HOUSE.person(login, "Some One", unit);
    HOUSE.replace(login, "preferredLanguage", "fi");
    person = people.signIn(login, "tasket", PAGE).person();
  }

  private UUID department(String code) {
    return departments.all().stream()
        .filter(department -> department.code().equals(code))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private UUID open(Audience audience) {
    Actor aino = people.signIn("aino", "tasket", PAGE);
    Wishes wishes =
        TasketWishes.onBoard(
            TasketWishes.seats(1, clock.now()),
            new BoardTerms(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                JsonValue.EMPTY_JSON_OBJECT,
                audience));
    return taskets.publish(aino, taskets.post(aino, "everyone", wishes).id()).id();
  }

  private UUID openFor(String code) {
    return open(new Audience(List.of(new Audience.Part(department(code), true)), Set.of()));
  }

  /** As the next request of their session has it, which is what all of it is about. */
  private boolean isFound(UUID tasket) {
    Actor again = people.again(person, PAGE);
    boolean suggested =
        finder.find(again, SpendTime.now(60).atMost(100)).items().stream()
            .anyMatch(fit -> fit.tasket().id().equals(tasket));
    index.catchUp();
    boolean found =
        search.find(again, FindTaskets.of("").atMost(100)).page().items().stream()
            .anyMatch(one -> one.tasket().id().equals(tasket));
    assertThat(found).isEqualTo(suggested);
    return found;
  }

  @Test
  void areThoseOfTheDatabaseForEverybodyWhoIsLetIn() throws Exception {
    List<Actor> arrived =
        List.of(
            people.signIn("eeva", "tasket", PAGE),
            people.actingAs("aino", REST),
            people.actingAs(person, TOKEN).actor(),
            people.again(person, PAGE));
    DepartmentTree tree = known.all();

    transaction.begin();
    for (Actor actor : arrived) {
      assertThat(tree.circle(actor.arrival().orElseThrow())).contains(circles.of(actor.person()));
      assertThat(circles.of(actor.person()).departments()).isNotEmpty();
    }
    transaction.rollback();
  }

  @Test
  void followADepartmentThatMovedInTheNight() throws Exception {
    UUID tasket = openFor("digi");
    assertThat(isFound(tasket)).isFalse();

    HOUSE.removeUnit("ou=" + unit, LAW);
    HOUSE.unit("ou=" + unit, DIGI, "Own", "fi", "Oma");
    sync.run();
    assertThat(isFound(tasket)).isTrue();

    HOUSE.removeUnit("ou=" + unit, DIGI);
    HOUSE.unit("ou=" + unit, LAW, "Own", "fi", "Oma");
    sync.run();
    assertThat(isFound(tasket)).isFalse();
  }

  @Test
  void haveNoDepartmentThatVanishedInTheNight() throws Exception {
    UUID tasket = openFor(unit);
    assertThat(isFound(tasket)).isTrue();

    HOUSE.removeUnit("ou=" + unit, LAW);
    sync.run();

    assertThat(isFound(tasket)).isFalse();
  }

  @Test
  void followADepartmentThatAnotherServerMovedWithItsRowInTheLog() throws Exception {
    UUID tasket = openFor("digi");
    assertThat(isFound(tasket)).isFalse();

    transaction.begin();
    db.createNativeQuery("update tasket_department set parent_id = ?1 where code = ?2")
        .setParameter(1, department("digi"))
        .setParameter(2, unit)
        .executeUpdate();
    db.createNativeQuery(
            "insert into tasket_change (kind, object_id, board_id, at)"
                + " values ('departments', ?1, ?1, current_timestamp)")
        .setParameter(1, new UUID(0, 0))
        .executeUpdate();
    transaction.commit();

    assertThat(isFound(tasket)).isTrue();
  }

  @Test
  void haveADepartmentThatCameWithoutAWord() throws Exception {
    UUID tasket = openFor("digi");
    assertThat(isFound(tasket)).isFalse();
    UUID fresh = UUID.randomUUID();

    transaction.begin();
    db.createNativeQuery(
            "insert into tasket_department (id, version, source, directory_key, code, parent_id)"
                + " select ?1, 1, 'test', ?1, 'FRESH', id from tasket_department where id = ?2")
        .setParameter(1, fresh)
        .setParameter(2, department("digi"))
        .executeUpdate();
    db.createNativeQuery("update tasket_person set department_id = ?1 where id = ?2")
        .setParameter(1, fresh)
        .setParameter(2, person)
        .executeUpdate();
    transaction.commit();

    assertThat(isFound(tasket)).isTrue();
  }

  @Test
  void followWhoeverMovesToAnotherDepartment() throws Exception {
    UUID tasket = openFor("digi");
    assertThat(isFound(tasket)).isFalse();

    HOUSE.replace(login, "departmentNumber", "digi-web");
    people.signIn(login, "tasket", PAGE);
    assertThat(isFound(tasket)).isTrue();

    HOUSE.replace(login, "departmentNumber", unit);
    sync.run();
    assertThat(isFound(tasket)).isFalse();
  }

  @Test
  void followWhoeverComesIntoAGroupAndLeavesIt() throws Exception {
    HOUSE.group(login + "-Group", "eeva");
    UUID tasket = open(new Audience(List.of(), Set.of(login + "-GROUP")));
    assertThat(isFound(tasket)).isFalse();

    HOUSE.addMember(login + "-Group", login);
    people.signIn(login, "tasket", PAGE);
    assertThat(isFound(tasket)).isTrue();
    assertThat(circles.members(List.of(login + "-GROUP")))
        .containsExactly(Map.entry(Circle.normal(login + "-group"), Set.of(person)));

    transaction.begin();
    db.createNativeQuery("delete from tasket_membership where person_id = ?1")
        .setParameter(1, person)
        .executeUpdate();
    transaction.commit();
    assertThat(isFound(tasket)).isFalse();
  }

  @Test
  void areCalledAsTheDirectoryCallsThemSinceLastNight() throws Exception {
    callItOnTop("Oma", LAW);
    Actor someone = people.again(person, PAGE);
    taskets.publish(
        someone, taskets.post(someone, "everyone", TasketWishes.seats(1, clock.now())).id());
    assertThat(nameOfDepartment()).isEqualTo("Oma");

    callItOnTop("Ihan oma", TestDirectory.UNITS);

    assertThat(nameOfDepartment()).isEqualTo("Ihan oma");
  }

  private void callItOnTop(String name, String from) throws LDAPException {
    HOUSE.removeUnit("ou=" + unit, from);
    HOUSE.unit("ou=" + unit, TestDirectory.UNITS, "Own", "fi", name);
    sync.run();
  }

  private String nameOfDepartment() {
    index.catchUp();
    return search.find(people.again(person, PAGE), FindTaskets.of("")).facets().stream()
        .filter(facet -> facet.name().equals("department"))
        .flatMap(facet -> facet.values().stream())
        .filter(value -> value.value().equals(department(unit).toString()))
        .map(Facet.Value::names)
        .map(names -> names.get(FINNISH))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nameAndLanguageComeWithWhoeverIsLetIn() throws Exception {
    assertThat(language()).isEqualTo(FINNISH);
    HOUSE.replace(login, "preferredLanguage", "sv");
    HOUSE.replace(login, "displayName", "Some Other");
    clock.forward(ofMinutes(11));

    Arrival arrival = people.actingAs(login, REST).arrival().orElseThrow();

    assertThat(arrival.name()).isEqualTo("Some Other");
    assertThat(arrival.language()).isEqualTo(SWEDISH);
    assertThat(language()).isEqualTo(SWEDISH);
    assertThat(people.actingAs(person, TOKEN).actor().arrival()).contains(arrival);
    assertThat(people.again(List.of(person), WayIn.JOB))
        .allSatisfy(actor -> assertThat(actor.arrival()).isEmpty());
  }

  private Locale language() {
    return people.again(person, PAGE).arrival().orElseThrow().language();
  }

  /** Every call begins with it. */
  @Test
  void comeWithOneStatementAtSignIn() throws Exception {
    assertThat(statements(() -> people.again(person, PAGE))).isEqualTo(1);
    assertThat(statements(() -> people.actingAs(login, REST))).isEqualTo(1);
    assertThat(statements(() -> people.actingAs(person, TOKEN))).isEqualTo(1);
  }

  /** How many about people the database saw, by its own count. */
  private long statements(Runnable call) throws Exception {
    command("set query_statistics false");
    command("set query_statistics true");
    call.run();
    return ((Number)
            db.createNativeQuery(
                    "select coalesce(sum(execution_count), 0) from"
                        + " information_schema.query_statistics"
                        + " where lower(sql_statement) like '%tasket_person%'"
                        + " or lower(sql_statement) like '%tasket_membership%'")
                .getSingleResult())
        .longValue();
  }

  private void command(String sql) throws Exception {
    transaction.begin();
    db.createNativeQuery(sql).executeUpdate();
    transaction.commit();
  }
}
