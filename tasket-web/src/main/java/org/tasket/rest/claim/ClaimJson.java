package org.tasket.rest.claim;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.tasket.claim.Affirmation;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Objection;
import org.tasket.claim.Objection.Settlement;
import org.tasket.claim.ThanksView;
import org.tasket.platform.Json;
import org.tasket.platform.Reason;
import org.tasket.rest.Answers;
import org.tasket.rest.person.PersonJson;

/** A claim as the API shows it. */
final class ClaimJson {

  private ClaimJson() {}

  static Answers.Made made(ClaimView claim) {
    return new Answers.Made("claims/" + claim.id(), of(claim), claim.version());
  }

  static JsonObject of(ClaimView claim) {
    List<String> affirmed = claim.affirmation().map(Affirmation::requirements).orElse(List.of());
    return Json.createObjectBuilder()
        .add("id", claim.id().toString())
        .add("tasket", claim.tasket().toString())
        .add("title", claim.title())
        .add("language", claim.language())
        .add("session", claim.session().id().toString())
        .add("start", Answers.orNull(claim.session().start()))
        .add("end", Answers.orNull(claim.session().end()))
        .add("zone", Answers.orNull(claim.session().zone()))
        .add("helper", PersonJson.of(claim.helper()))
        .add("state", claim.state().name())
        .add("claimedAt", claim.claimedAt().toString())
        .add("holdUntil", Answers.orNull(claim.times().hold()))
        .add("answerUntil", Answers.orNull(claim.times().answer()))
        .add("managersUntil", Answers.orNull(claim.times().managers()))
        .add("lateUntil", Answers.orNull(claim.times().late()))
        .add("objectionUntil", Answers.orNull(claim.times().objection()))
        .add("addedByOwner", claim.addedByOwner())
        .add("mustAffirm", claim.mustAffirm())
        .add("affirmed", Json.createArrayBuilder(affirmed))
        .add("affirmedAt", Answers.orNull(claim.affirmation().map(Affirmation::at)))
        .add("actualMinutes", orNull(claim.actualMinutes()))
        .add("reflection", Answers.orNull(claim.reflection()))
        .add("whoseTime", Answers.orNull(claim.whoseTime()))
        .add("confirmedMinutes", orNull(claim.confirmedMinutes()))
        .add("thanks", Answers.orNull(claim.thanks()))
        .add("thanksShown", claim.thanksShown())
        .add("reason", Answers.orNull(claim.reason().flatMap(Reason::reason)))
        .add("words", Answers.orNull(claim.reason().flatMap(Reason::words)))
        .add("reasonCode", Answers.orNull(reasonCode(claim)))
        .add("objection", claim.objection().map(ClaimJson::of).orElse(JsonValue.NULL))
        .add("_actions", Answers.names(claim.actions().stream().map(ClaimAction::label).toList()))
        .build();
  }

  static JsonObject of(ThanksView thanks) {
    return Json.createObjectBuilder()
        .add("words", thanks.words())
        .add("at", thanks.at().toString())
        .build();
  }

  /** Why, where nobody has said so in words. */
  private static Optional<String> reasonCode(ClaimView claim) {
    if (claim.endedWithTasket()) {
      return Optional.of("tasket.ended");
    }
    if (claim.endedWithSession()) {
      return Optional.of("session.began");
    }
    if (claim.wasPassedOver()) {
      return Optional.of("helper.outside");
    }
    if (claim.endedUnanswered()) {
      return Optional.of("application.unanswered");
    }
    return claim.endedUnapproved() ? Optional.of("supervisor.silent") : Optional.empty();
  }

  private static JsonValue of(Objection objection) {
    return Json.createObjectBuilder()
        .add("at", objection.at().toString())
        .add("reason", Answers.orNull(objection.why().flatMap(Reason::reason)))
        .add("words", Answers.orNull(objection.why().flatMap(Reason::words)))
        .add("settlement", objection.settlement().map(ClaimJson::of).orElse(JsonValue.NULL))
        .build();
  }

  private static JsonValue of(Settlement settlement) {
    return Json.createObjectBuilder()
        .add("at", settlement.at().toString())
        .add("minutes", settlement.minutes())
        .add("reason", Answers.orNull(settlement.why().flatMap(Reason::reason)))
        .add("words", Answers.orNull(settlement.why().flatMap(Reason::words)))
        .build();
  }

  private static JsonValue orNull(Optional<Integer> number) {
    return number.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
  }
}
