package org.tasket.rest.skill;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.platform.Names;
import org.tasket.rest.Body;
import org.tasket.rest.OpenApiDocument;
import org.tasket.skill.ImportReport;
import org.tasket.skill.ListedSkill;
import org.tasket.skill.OwnSkill;
import org.tasket.skill.OwnSkillsView;
import org.tasket.skill.SetOwnSkills;
import org.tasket.skill.SkillAction;
import org.tasket.skill.SkillLevel;
import org.tasket.skill.SkillState;
import org.tasket.skill.SkillTerms;
import org.tasket.skill.SkillView;
import org.tasket.tasket.UnlistedSkill;

class SkillDocumentTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Locale FI = Locale.forLanguageTag("fi");
  private static final Locale SV = Locale.forLanguageTag("sv");
  private static final SkillTerms TERMS =
      new SkillTerms(
          Map.of(Locale.ENGLISH, "Maps", FI, "kartat", SV, "kartor"),
          Map.of(FI, List.of("paikkatieto")),
          Set.of(ID));
  private static final ListedSkill LINE = new ListedSkill(ID, TERMS.names(), TERMS.others(), false);

  private final OpenApiDocument document = OpenApiDocument.read();

  private static SkillView skill(Optional<ListedSkill> heir) {
    return new SkillView(
        ID,
        1,
        Optional.of("urn:tasket:skill:maps"),
        TERMS,
        false,
        List.of(LINE),
        List.of(),
        heir,
        EnumSet.of(SkillAction.EDIT, SkillAction.MERGE));
  }

  @Test
  void aSkillHasTheDocumentedFieldsInTheReadersLanguage() {
    JsonObject told = SkillJson.of(skill(Optional.empty()), FI);

    assertThat(told.keySet()).isEqualTo(document.fields("Skill"));
    assertThat(told.getString("name")).isEqualTo("kartat");
    assertThat(told.getJsonObject("names").getString("sv")).isEqualTo("kartor");
    assertThat(told.getJsonArray("broader").getString(0)).isEqualTo(ID.toString());
    assertThat(told.isNull("mergedInto")).isTrue();
    assertThat(SkillJson.of(skill(Optional.of(LINE)), SV).getString("state")).isEqualTo("MERGED");
  }

  @Test
  void aLineOfTheListHasTheDocumentedFields() {
    JsonObject told = SkillJson.of(LINE, FI);

    assertThat(told.keySet()).isEqualTo(document.fields("SkillLine"));
    assertThat(told.getJsonArray("others").getString(0)).isEqualTo("paikkatieto");
  }

  @Test
  void aWordThatIsNotOnTheListHasTheDocumentedFields() {
    assertThat(SkillJson.of(new UnlistedSkill("Finnish", "en", 3)).keySet())
        .isEqualTo(document.fields("UnlistedSkill"));
  }

  @Test
  void whatCameOfFilesHasTheDocumentedFields() {
    ImportReport report =
        new ImportReport(
            false,
            1,
            2,
            3,
            4,
            5,
            1,
            List.of("excel"),
            1,
            List.of(new FieldError("a.csv:3", "skill.words", 200)),
            List.of(),
            List.of(new FieldError("a.csv:2", "csv.line")));
    JsonObject told = SkillJson.of(report, FI);

    assertThat(told.keySet()).isEqualTo(document.fields("SkillImport"));
    assertThat(told.getJsonArray("errors").getJsonObject(0).getString("field"))
        .isEqualTo("a.csv:2");
    assertThat(told.getJsonArray("unfit").getJsonObject(0).getString("field")).isEqualTo("a.csv:3");
    assertThat(document.parameters("POST /skills/import")).contains("look");
  }

  @Test
  void whatIsOnesOwnHasTheDocumentedFields() {
    JsonObject told =
        SkillJson.of(
            new OwnSkillsView(
                List.of(new OwnSkill(LINE, Optional.of(SkillLevel.TEACH))),
                List.of(new OwnSkill(LINE, Optional.empty())),
                1),
            SV);

    assertThat(told.keySet()).isEqualTo(document.fields("OwnSkills"));
    assertThat(told.getJsonArray("has").getJsonObject(0).getString("name")).isEqualTo("kartor");
    assertThat(told.getJsonArray("has").getJsonObject(0).getString("level")).isEqualTo("TEACH");
    assertThat(told.getJsonArray("wants").getJsonObject(0).isNull("level")).isTrue();
  }

  @Test
  void whatIsTakenIsWhatIsDocumented() {
    assertThat(document.taken(SkillBody::added)).isEqualTo(document.fields("NewSkill"));
    assertThat(document.taken(body -> SkillBody.over(body, TERMS)))
        .isEqualTo(document.fields("SkillPatch"));
    assertThat(document.taken(new SkillResource()::merge)).isEqualTo(document.fields("SkillMerge"));
    assertThat(document.taken(body -> SetOwnSkills.read(Body.of(body))))
        .isEqualTo(document.fields("OwnSkillsPut"));
    assertThat(document.parameters("GET /skills"))
        .containsExactlyInAnyOrder("q", "language", "under", "headings", "limit", "cursor");
  }

  @Test
  void whatIsNotSentStays() {
    SkillTerms patched =
        SkillBody.over(
            "{\"names\": {\"sv\": \"kartarbete\"}, \"others\": {\"en\": [\"GIS\"]}}", TERMS);

    assertThat(patched.names()).containsEntry(SV, "kartarbete").containsEntry(FI, "kartat");
    assertThat(patched.others())
        .containsEntry(Locale.ENGLISH, List.of("GIS"))
        .containsEntry(FI, List.of("paikkatieto"));
    assertThat(patched.broader()).containsExactly(ID);
  }

  @Test
  void choicesAndRangesAreThoseOfTheCode() {
    assertThat(document.choices("Skill", "state"))
        .isEqualTo(new TreeSet<>(Names.of(SkillState.class)));
    assertThat(document.parameterChoices("GET /skills", "language"))
        .containsExactly("en", "fi", "sv");
    assertThat(document.choices("Skill", "_actions"))
        .isEqualTo(
            Arrays.stream(SkillAction.values())
                .filter(EnumSet.of(SkillAction.EDIT, SkillAction.MERGE)::contains)
                .map(SkillAction::label)
                .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(document.field("OwnSkillsPut", "has").getInt("maxItems"))
        .isEqualTo(SetOwnSkills.MOST);
  }
}
