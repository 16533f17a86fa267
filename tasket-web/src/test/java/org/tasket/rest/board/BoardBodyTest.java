package org.tasket.rest.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.board.Audience;
import org.tasket.board.EditBoard;
import org.tasket.board.Translated;
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

  private static EditBoard patch(Fields body) {
    return BoardBody.patch(body, BoardDocumentTest.board());
  }

  @Test
  void ofTheTitlesStayThoseThatAreNotSent() {
    Fields body = Body.of("{\"titles\": {\"fi\": \"Kaikki\"}}");

    assertThat(patch(body).title()).contains(new Translated("Everyone", "Kaikki", "Everyone"));
    assertThat(body.checks().errors()).isEmpty();
  }

  @Test
  void nullEmptiesListsAndNothingElse() {
    Fields lists = Body.of("{\"managers\": null, \"managerGroups\": null}");
    EditBoard emptied = patch(lists);

    assertThat(emptied.managers()).contains(List.of());
    assertThat(emptied.managerGroups()).contains(List.of());
    assertThat(lists.checks().errors()).isEmpty();
    assertThat(patch(Body.of("{}")).managers()).isEmpty();
    for (String field : List.of("title", "titles", "kind", "rulebook")) {
      assertThat(refused("{\"" + field + "\": null}")).containsExactly(field);
    }
    assertThat(refused("{\"titles\": {\"sv\": null, \"fi\": \" \"}}"))
        .containsExactlyInAnyOrder("titles.sv", "titles.fi");
  }

  private static List<String> refused(String sent) {
    Fields body = Body.of(sent);
    patch(body);
    return body.checks().errors().stream().map(FieldError::field).toList();
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
