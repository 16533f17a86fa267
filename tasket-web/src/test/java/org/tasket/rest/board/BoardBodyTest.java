package org.tasket.rest.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.board.Audience;
import org.tasket.platform.Fields;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.rest.Body;

class BoardBodyTest {

  private static final Audience FEW =
      new Audience(
          List.of(new Audience.Part(UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8058"), true)),
          Set.of("keepers"));

  private static Audience audience(String sent) {
    return BoardBody.audience(Body.of("{\"audience\": " + sent + "}"), FEW);
  }

  @Test
  void ofAnAudienceStaysWhatIsNotSent() {
    assertThat(audience("{}")).isEqualTo(FEW);
    assertThat(audience("{\"departments\": null}"))
        .isEqualTo(new Audience(List.of(), Set.of("keepers")));
    assertThat(audience("{\"groups\": [\"others\"]}"))
        .isEqualTo(new Audience(FEW.departments(), Set.of("others")));
    assertThat(audience("null")).isEqualTo(Audience.everyone());
  }

  @Test
  void whatIsOfTheWrongTypeIsToldOnce() {
    Fields body = Body.of("{\"audience\": {\"departments\": 7}}");
    BoardBody.audience(body, FEW);

    assertThat(body.checks().errors())
        .extracting(FieldError::field)
        .containsExactly("audience.departments");
  }
}
