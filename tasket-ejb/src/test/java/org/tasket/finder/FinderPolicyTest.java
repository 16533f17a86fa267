package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tasket.person.Actor;
import org.tasket.person.Role;
import org.tasket.person.WayIn;

class FinderPolicyTest {

  private static Actor in(Set<Role> roles) {
    return new Actor(InventedPeople.id("somebody"), roles, WayIn.PAGE);
  }

  @Test
  void administratorsAloneLookHowAScoreComesAbout() {
    assertThat(FinderPolicy.mayExplain(in(Set.of(Role.ADMIN)))).isTrue();
    assertThat(FinderPolicy.mayExplain(in(Set.of(Role.COORDINATOR)))).isFalse();
    assertThat(FinderPolicy.mayExplain(in(Set.of()))).isFalse();
  }
}
