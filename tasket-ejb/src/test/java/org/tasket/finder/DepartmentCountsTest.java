package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.person.DepartmentTree;

/** One goes down from the house to its units, step by step. */
class DepartmentCountsTest {

  private static final UUID AGENCY = new UUID(0, 1);
  private static final UUID TAXES = new UUID(0, 2);
  private static final UUID PEOPLE = new UUID(0, 3);
  private static final UUID VAT = new UUID(0, 4);
  private static final UUID TOLLS = new UUID(0, 5);
  private static final UUID OTHER = new UUID(0, 6);

  private static final DepartmentTree TREE =
      new DepartmentTree(
          List.of(
              FacetNamesTest.department(AGENCY, Optional.empty()),
              FacetNamesTest.department(TAXES, Optional.of(AGENCY)),
              FacetNamesTest.department(PEOPLE, Optional.of(AGENCY)),
              FacetNamesTest.department(VAT, Optional.of(TAXES)),
              FacetNamesTest.department(TOLLS, Optional.of(TAXES)),
              FacetNamesTest.department(OTHER, Optional.empty())));

  private static Map<String, Integer> shown(
      Optional<UUID> chosen, int total, Map<UUID, Integer> counted) {
    Map<String, Integer> byId = new HashMap<>();
    counted.forEach((id, count) -> byId.put(id.toString(), count));
    return DepartmentCounts.shown(TREE, byId, total, chosen);
  }

  private static String id(UUID department) {
    return department.toString();
  }

  @Test
  void whatIsUnderTheOneThatAllHaveInCommon() {
    assertThat(shown(Optional.empty(), 5, Map.of(AGENCY, 5, TAXES, 3, PEOPLE, 2, VAT, 2, TOLLS, 1)))
        .isEqualTo(Map.of(id(TAXES), 3, id(PEOPLE), 2));
    assertThat(shown(Optional.empty(), 3, Map.of(AGENCY, 3, TAXES, 3, VAT, 2, TOLLS, 1)))
        .isEqualTo(Map.of(id(VAT), 2, id(TOLLS), 1));
  }

  @Test
  void whatIsUnderNoneWhereTheyHaveNothingInCommon() {
    assertThat(shown(Optional.empty(), 4, Map.of(AGENCY, 3, TAXES, 3, OTHER, 1)))
        .isEqualTo(Map.of(id(AGENCY), 3, id(OTHER), 1));
  }

  @Test
  void whatIsUnderTheOneThatIsChosen() {
    assertThat(
            shown(Optional.of(TAXES), 5, Map.of(AGENCY, 5, TAXES, 3, PEOPLE, 2, VAT, 2, TOLLS, 1)))
        .isEqualTo(Map.of(id(VAT), 2, id(TOLLS), 1));
  }

  @Test
  void whatIsBesideItWhereThereIsNothingUnderIt() {
    assertThat(shown(Optional.of(VAT), 5, Map.of(AGENCY, 5, TAXES, 3, VAT, 2, TOLLS, 1)))
        .isEqualTo(Map.of(id(VAT), 2, id(TOLLS), 1));
    assertThat(shown(Optional.empty(), 1, Map.of(AGENCY, 1, TAXES, 1, VAT, 1)))
        .isEqualTo(Map.of(id(VAT), 1));
    assertThat(shown(Optional.of(OTHER), 1, Map.of(AGENCY, 1))).isEqualTo(Map.of(id(AGENCY), 1));
  }

  @Test
  void nothingWhereNothingWasFound() {
    assertThat(shown(Optional.empty(), 0, Map.of())).isEmpty();
  }
}
