package org.tasket.web.tasket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.board.Audience;

class AudienceFormTest {

  private static final UUID LAW = UUID.randomUUID();
  private static final UUID CARE = UUID.randomUUID();

  private final AudienceForm empty = AudienceForm.of(Audience.everyone(), List.of());

  @Test
  void isForAllWhereNobodyIsNamed() {
    empty.setGroups(" \n ");

    assertThat(empty.audience()).isEqualTo(Audience.everyone());
    assertThat(empty.isNarrow()).isFalse();
  }

  @Test
  void gathersWhatIsNamedWhicheverRoomItIsTypedIn() {
    empty.getRows().get(1).setDepartment(CARE.toString());
    empty.getRows().get(1).setSubUnits(false);
    empty.setGroups("editors\r\n\r\n proof-readers ");

    assertThat(empty.audience())
        .isEqualTo(
            new Audience(
                List.of(new Audience.Part(CARE, false)), Set.of("editors", "proof-readers")));
  }

  @Test
  void showsAnAudienceWithRoomForMore() {
    Audience audience =
        new Audience(
            List.of(new Audience.Part(LAW, true), new Audience.Part(CARE, false)),
            Set.of("b", "a"));
    AudienceForm form = AudienceForm.of(audience, List.of());

    assertThat(form.getRows()).hasSize(4);
    assertThat(form.getGroups()).isEqualTo("a\nb");
    assertThat(form.audience()).isEqualTo(audience);
  }

  @Test
  void forgetsADepartmentThatIsTakenAway() {
    AudienceForm form =
        AudienceForm.of(new Audience(List.of(new Audience.Part(LAW, true)), Set.of()), List.of());
    form.getRows().get(0).setDepartment(null);

    assertThat(form.audience().isEveryone()).isTrue();
  }
}
