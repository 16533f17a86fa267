package org.tasket.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Circles by the tree at hand; {@code CirclesIT} holds them to those that the database tells. */
class DepartmentTreeTest {

  private static final UUID AGENCY = PersonFixtures.key("agency");
  private static final UUID OFFICE = PersonFixtures.key("office");
  private static final UUID TEAM = PersonFixtures.key("team");

  private static DepartmentView view(UUID id, UUID parent, boolean vanished) {
    return new DepartmentView(
        id, Optional.ofNullable(parent), "D", Map.of(Locale.ENGLISH, "Some"), vanished);
  }

  private static Optional<Circle> circle(DepartmentTree tree, UUID department) {
    return tree.circle(
        new Arrival("Aino", Locale.ENGLISH, Optional.ofNullable(department), Set.of("Lawyers")));
  }

  private static List<UUID> line(DepartmentTree tree, UUID department) {
    return circle(tree, department).orElseThrow().departments();
  }

  @Test
  void goFromTheNearestDepartmentToTheTop() {
    DepartmentTree tree =
        new DepartmentTree(
            List.of(
                view(AGENCY, null, false), view(OFFICE, AGENCY, false), view(TEAM, OFFICE, false)));

    assertThat(line(tree, TEAM)).containsExactly(TEAM, OFFICE, AGENCY);
    assertThat(line(tree, AGENCY)).containsExactly(AGENCY);
    assertThat(circle(tree, TEAM).orElseThrow().isIn("lawyers")).isTrue();
  }

  @Test
  void endAtADepartmentThatVanished() {
    DepartmentTree tree =
        new DepartmentTree(
            List.of(
                view(AGENCY, null, false), view(OFFICE, AGENCY, true), view(TEAM, OFFICE, false)));

    assertThat(line(tree, TEAM)).containsExactly(TEAM);
    assertThat(line(tree, OFFICE)).isEmpty();
  }

  @Test
  void haveGroupsAloneWhereTheDirectoryNamesNoDepartment() {
    Circle circle = circle(DepartmentTree.EMPTY, null).orElseThrow();

    assertThat(circle.departments()).isEmpty();
    assertThat(circle.isIn("Lawyers")).isTrue();
  }

  @Test
  void areNotGuessedWhereTheDepartmentIsNotInTheTree() {
    assertThat(circle(DepartmentTree.EMPTY, TEAM)).isEmpty();
  }

  @Test
  void endEvenWhereDepartmentsArePartOfEachOther() {
    DepartmentTree tree =
        new DepartmentTree(List.of(view(OFFICE, TEAM, false), view(TEAM, OFFICE, false)));

    assertThat(line(tree, TEAM)).hasSize(Circles.DEEPEST);
    assertThat(IntStream.range(0, 4).mapToObj(line(tree, TEAM)::get))
        .containsExactly(TEAM, OFFICE, TEAM, OFFICE);
  }
}
