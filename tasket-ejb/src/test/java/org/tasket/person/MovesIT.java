package org.tasket.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.house.Soon.await;
import static org.tasket.person.HouseDirectory.HOUSE;
import static org.tasket.person.WayIn.REST;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.change.Change;
import org.tasket.change.Changes;
import org.tasket.change.Place;
import org.tasket.directory.TestDirectory;
import org.tasket.finder.Facet;
import org.tasket.finder.FindTaskets;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.finder.TasketSearch;
import org.tasket.house.SettableClock;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;

/** Taskets follow their owners, and these their departments, wherever the directory puts them. */
@ExtendWith(ArquillianExtension.class)
class MovesIT {

  private static final Duration AT_ONCE = Duration.ofSeconds(10);

  @Inject People people;
  @Inject Departments departments;
  @Inject DirectorySync sync;
  @Inject Taskets taskets;
  @Inject TasketSearch search;
  @Inject Changes changes;
  @Inject SettableClock clock;

  private Actor reader;
  private String word;
  private UUID tasket;

  @Deployment
  static WebArchive house() {
    return HouseDirectory.house();
  }

  @BeforeEach
  void ofTheLawyers() throws Exception {
    await().until(() -> departments.all().size() >= 3);
    word = "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
    HOUSE.person(word, "Mover " + word, "law");
    reader = people.actingAs("aino", REST);
    Actor owner = people.actingAs(word, REST);
    tasket =
        taskets
            .post(
                owner,
                "everyone",
                TasketWishes.titled("Count " + word, TasketWishes.seats(1, clock.now())))
            .id();
    taskets.publish(owner, tasket);
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> isUnder("law"));
  }

  /** In one department, the first, of which the others are above. */
  private void isUnder(String... codes) {
    List<String> ids = List.of(codes).stream().map(this::id).map(UUID::toString).toList();
    assertThat(search.find(reader, FindTaskets.of(word)).facets())
        .filteredOn(facet -> facet.name().equals("department"))
        .flatExtracting(Facet::values)
        .extracting(Facet.Value::value)
        .containsExactlyElementsOf(ids.stream().limit(1).toList());
    for (String id : ids) {
      assertThat(search.find(reader, FindTaskets.of(word).narrowed(in(id))).page().total()).isOne();
    }
  }

  private UUID id(String code) {
    return departments.all().stream()
        .filter(department -> department.code().equals(code))
        .map(DepartmentView::id)
        .findFirst()
        .orElseThrow();
  }

  private static Narrowing in(String department) {
    Narrowing none = Narrowing.NONE;
    return new Narrowing(
        none.board(),
        none.minutes(),
        none.state(),
        none.mode(),
        none.doable(),
        none.owner(),
        none.skill(),
        none.category(),
        Optional.of(UUID.fromString(department)),
        none.kind(),
        none.language(),
        none.starts());
  }

  private void awaitUnder(String... codes) {
    await().atMost(AT_ONCE).untilAsserted(() -> isUnder(codes));
  }

  @Test
  void whoMovesTakesTheirTasketsAlong() throws Exception {
    HOUSE.replace(word, "departmentNumber", "digi-web");
    sync.run();
    awaitUnder("digi-web", "digi");

    HOUSE.replace(word, "departmentNumber");
    sync.run();
    awaitUnder();
  }

  @Test
  void aDepartmentThatMovesTakesTheTasketsOfAllBelowAlong() throws Exception {
    String above = TestDirectory.UNITS;
    HOUSE.unit("ou=" + word, above, "Team");
    HOUSE.unit("ou=below" + word, "ou=" + word + "," + above, "Below");
    HOUSE.replace(word, "departmentNumber", "below" + word);
    sync.run();
    awaitUnder("below" + word, word);

    HOUSE.removeUnit("ou=below" + word, "ou=" + word + "," + above);
    HOUSE.removeUnit("ou=" + word, above);
    HOUSE.unit("ou=" + word, "ou=digi," + above, "Team");
    HOUSE.unit("ou=below" + word, "ou=" + word + ",ou=digi," + above, "Below");
    sync.run();
    awaitUnder("below" + word, word, "digi");
  }

  @Test
  void aReadingThatFindsEverythingWhereItWasWritesNothing() {
    sync.run();
    Place before = changes.end();

    sync.run();

    assertThat(changes.after(before).changes())
        .filteredOn(
            change -> change.kind().equals(Change.DEPARTMENT) || change.object().equals(tasket))
        .isEmpty();
  }
}
