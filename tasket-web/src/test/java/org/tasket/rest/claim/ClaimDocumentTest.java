package org.tasket.rest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tasket.board.WhoseTime;
import org.tasket.claim.Affirmation;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimState;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Confirmation;
import org.tasket.claim.Delivery;
import org.tasket.claim.Objection;
import org.tasket.claim.Objection.Settlement;
import org.tasket.claim.ThanksView;
import org.tasket.person.PersonView;
import org.tasket.platform.Names;
import org.tasket.platform.Reason;
import org.tasket.rest.OpenApiDocument;
import org.tasket.tasket.SessionTime;

class ClaimDocumentTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

  private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");
  private static final Optional<Reason> WHY = Reason.optional("They showed me", null);

  private final OpenApiDocument document = OpenApiDocument.read();
  private final ClaimResource resource = new ClaimResource();

  private static ClaimView claim() {
    return new ClaimView(
        ID,
        1,
        ID,
        "Proofread a page",
        "en",
        30,
        new SessionTime(
            ID,
            Optional.of(NOON),
            Optional.of(NOON.plusSeconds(3600)),
            Optional.of("Europe/Helsinki")),
        false,
        new PersonView(ID, "Bertil", "Environment and Climate", Locale.ENGLISH),
        ClaimState.CONFIRMED,
        NOON,
        ClaimView.Times.NONE,
        false,
        false,
        Optional.of(new Affirmation(List.of("clearance"), NOON)),
        Optional.of(40),
        Optional.empty(),
        Optional.of(WhoseTime.OWN),
        Optional.of(30),
        Optional.of("Well done"),
        true,
        Optional.empty(),
        Optional.of(
            new Objection(NOON, Optional.empty(), Optional.of(new Settlement(NOON, 35, WHY)))),
        EnumSet.allOf(ClaimAction.class));
  }

  @Test
  void aClaimHasTheDocumentedFields() {
    JsonObject told = ClaimJson.of(claim());

    assertThat(told.keySet()).isEqualTo(document.fields("Claim"));
    assertThat(told.getJsonObject("helper").keySet()).isEqualTo(document.fields("Person"));
    JsonObject objection = told.getJsonObject("objection");
    assertThat(objection.keySet()).isEqualTo(document.fields("Objection"));
    assertThat(objection.getJsonObject("settlement").keySet())
        .isEqualTo(document.fields("Settlement"));
  }

  @Test
  void aClaimTellsWhatTheViewHolds() {
    JsonObject told = ClaimJson.of(claim());

    assertThat(told.getJsonArray("affirmed").getString(0)).isEqualTo("clearance");
    assertThat(told.getString("affirmedAt")).isEqualTo(NOON.toString());
    assertThat(told.getString("whoseTime")).isEqualTo("OWN");
    assertThat(told.getBoolean("thanksShown")).isTrue();
    assertThat(told.getJsonObject("objection").getJsonObject("settlement").getInt("minutes"))
        .isEqualTo(35);
    assertThat(told.isNull("holdUntil")).isTrue();
  }

  @Test
  void thanksHaveTheDocumentedFieldsAndNoName() {
    assertThat(ClaimJson.of(new ThanksView("Well done", NOON)).keySet())
        .isEqualTo(document.fields("Thanks"));
  }

  @Test
  void everyStepTakesTheDocumentedFields() {
    assertThat(document.taken(body -> new TasketClaimsResource().claim(body)))
        .isEqualTo(document.fields("NewClaim"));
    assertThat(document.taken(resource::deliver)).isEqualTo(document.fields("Delivery"));
    assertThat(document.taken(resource::confirm)).isEqualTo(document.fields("Confirmation"));
    assertThat(document.taken(resource::sendBack)).isEqualTo(document.fields("Reason"));
    assertThat(document.taken(resource::withdraw)).isEqualTo(document.fields("Reason"));
    assertThat(document.taken(resource::decline)).isEqualTo(document.fields("Reason"));
    assertThat(document.taken(resource::object)).isEqualTo(document.fields("Reason"));
    assertThat(document.taken(resource::correct)).isEqualTo(document.fields("Correction"));
    assertThat(document.taken(resource::share)).isEqualTo(document.fields("Sharing"));
    assertThat(document.taken(resource::accept)).isEqualTo(document.fields("Nothing"));
    assertThat(document.taken(resource::approve)).isEqualTo(document.fields("Nothing"));
    assertThat(document.taken(body -> new TasketHelpersResource().add(body)))
        .isEqualTo(document.fields("NewHelper"));
    SeveralClaimsResource several = new SeveralClaimsResource();
    assertThat(document.taken(several::accept)).isEqualTo(document.fields("SeveralClaims"));
    assertThat(document.taken(several::confirm)).isEqualTo(document.fields("SeveralThanked"));
    assertThat(document.taken(several::decline)).isEqualTo(document.fields("SeveralDeclined"));
  }

  @Test
  void rangesAreThoseOfTheCode() {
    minutes("Delivery", "actualMinutes");
    minutes("Confirmation", "minutes");
    minutes("Correction", "minutes");
    assertThat(longest("Delivery", "reflection")).isEqualTo(Delivery.REFLECTION_MOST);
    assertThat(longest("Confirmation", "thanks")).isEqualTo(Confirmation.THANKS_MOST);
    assertThat(longest("Reason", "reason")).isEqualTo(Reason.REASON_MOST);
    assertThat(longest("Reason", "words")).isEqualTo(Reason.WORDS_MOST);
  }

  private void minutes(String schema, String field) {
    assertThat(document.field(schema, field).getInt("minimum")).isEqualTo(Delivery.MINUTES_LEAST);
    assertThat(document.field(schema, field).getInt("maximum")).isEqualTo(Delivery.MINUTES_MOST);
  }

  private int longest(String schema, String field) {
    return document.field(schema, field).getInt("maxLength");
  }

  @Test
  void choicesAreThoseOfTheCode() {
    assertThat(document.choices("Claim", "state"))
        .isEqualTo(new TreeSet<>(Names.of(ClaimState.class)));
    assertThat(document.choices("Claim", "whoseTime"))
        .isEqualTo(new TreeSet<>(Names.of(WhoseTime.class)));
    assertThat(document.choices("Delivery", "whoseTime"))
        .isEqualTo(new TreeSet<>(Names.of(WhoseTime.class)));
    assertThat(document.choices("Claim", "_actions"))
        .isEqualTo(
            Arrays.stream(ClaimAction.values())
                .map(ClaimAction::label)
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
