package org.tasket.rest.profile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tasket.cause.Cause;
import org.tasket.person.PersonCard;
import org.tasket.person.PersonView;
import org.tasket.platform.Names;
import org.tasket.profile.ColleagueView;
import org.tasket.profile.ProfileAction;
import org.tasket.profile.ProfileView;
import org.tasket.profile.SetProfile;
import org.tasket.profile.VisibleTo;
import org.tasket.rest.Body;
import org.tasket.rest.OpenApiDocument;
import org.tasket.skill.OwnSkillsView;

class ProfileDocumentTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Locale FINNISH = Locale.forLanguageTag("fi");
  private static final PersonCard AINO =
      new PersonCard(
          new PersonView(ID, "Aino", "Land", Locale.ENGLISH),
          Optional.empty(),
          Optional.of("Turku"),
          List.of(FINNISH, Locale.ENGLISH));
  private static final ProfileView ADDED =
      new ProfileView(
          Optional.of("Hello"), List.of("chess"), List.of(Cause.NATURE), VisibleTo.COLLEAGUES, 3);

  private final OpenApiDocument document = OpenApiDocument.read();

  @Test
  void whatIAddedHasTheDocumentedFields() {
    JsonObject told = ProfileJson.of(ADDED);

    assertThat(told.keySet()).isEqualTo(document.fields("Profile"));
    assertThat(told.getString("visibleTo")).isEqualTo("COLLEAGUES");
  }

  @Test
  void aColleagueHasTheDocumentedFields() {
    JsonObject told =
        ProfileJson.of(
            new ColleagueView(AINO, ADDED, OwnSkillsView.NOTHING, Set.of(ProfileAction.READ)),
            FINNISH);

    assertThat(told.keySet()).isEqualTo(document.fields("PersonInFull"));
    assertThat(told.getJsonArray("languages").getString(0)).isEqualTo("fi");
    assertThat(told.getJsonArray("causes").getString(0)).isEqualTo("NATURE");
    assertThat(told.getJsonObject("skills").keySet()).isEqualTo(document.fields("OwnSkills"));
  }

  @Test
  void aCauseHasTheDocumentedFields() {
    JsonObject told = ProfileJson.of(Cause.ANIMALS, FINNISH);

    assertThat(told.keySet()).isEqualTo(document.fields("Cause"));
    assertThat(told.getString("name")).isEqualTo("Eläimet");
    assertThat(told.getJsonObject("names").getString("sv")).isEqualTo("Djur");
  }

  @Test
  void whatIsTakenIsWhatIsDocumented() {
    assertThat(document.taken(body -> SetProfile.read(Body.of(body))))
        .isEqualTo(document.fields("ProfilePut"));
  }

  @Test
  void choicesAndRangesAreThoseOfTheCode() {
    TreeSet<String> causes = new TreeSet<>(Names.of(Cause.class));
    assertThat(document.choices("Cause", "code")).isEqualTo(causes);
    assertThat(document.choices("ProfilePut", "causes")).isEqualTo(causes);
    assertThat(document.choices("ProfilePut", "visibleTo"))
        .isEqualTo(new TreeSet<>(Names.of(VisibleTo.class)));
    assertThat(document.choices("PersonInFull", "_actions"))
        .isEqualTo(
            Arrays.stream(ProfileAction.values())
                .map(ProfileAction::label)
                .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(document.field("ProfilePut", "aboutMe").getInt("maxLength"))
        .isEqualTo(SetProfile.ABOUT_ME_MOST);
    assertThat(document.field("ProfilePut", "interests").getInt("maxItems"))
        .isEqualTo(SetProfile.INTERESTS_MOST);
    assertThat(document.field("ProfilePut", "interests").getJsonObject("items").getInt("maxLength"))
        .isEqualTo(SetProfile.INTEREST_MOST);
  }
}
