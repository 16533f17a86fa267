package org.tasket.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tasket.platform.PermissionsGuide;

class SkillPermissionsTest {

  @Test
  void theGuideSaysWhatThePolicySays() throws IOException {
    PermissionsGuide.has(
        "skills",
        PermissionsGuide.table(
            SkillAction.class,
            SkillState.class,
            List.of("coordinator", "others"),
            (action, role) ->
                SkillPolicy.may(role.equals("coordinator"))
                    ? SkillPolicy.states(action)
                    : Set.of()));
  }

  @Test
  void whatWasMergedIsChangedNoMore() {
    assertThat(SkillPolicy.open(SkillState.LISTED, true))
        .containsExactlyInAnyOrder(SkillAction.EDIT, SkillAction.MERGE);
    assertThat(SkillPolicy.open(SkillState.MERGED, true)).isEmpty();
    assertThat(SkillPolicy.open(SkillState.LISTED, false)).isEmpty();
  }
}
