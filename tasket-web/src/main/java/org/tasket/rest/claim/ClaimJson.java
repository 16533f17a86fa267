package org.tasket.rest.claim;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimView;
import org.tasket.platform.Reason;
import org.tasket.rest.Answers;
import org.tasket.rest.person.PersonJson;

/** A claim as the API shows it. */
final class ClaimJson {

  private ClaimJson() {}

  static JsonObject of(ClaimView claim) {
    return Json.createObjectBuilder()
        .add("id", claim.id().toString())
        .add("tasket", claim.tasket().toString())
        .add("session", claim.session().toString())
        .add("helper", PersonJson.of(claim.helper()))
        .add("state", claim.state().name())
        .add("claimedAt", claim.claimedAt().toString())
        .add("holdUntil", Answers.orNull(claim.holdUntil()))
        .add("actualMinutes", orNull(claim.actualMinutes()))
        .add("reflection", Answers.orNull(claim.reflection()))
        .add("confirmedMinutes", orNull(claim.confirmedMinutes()))
        .add("thanks", Answers.orNull(claim.thanks()))
        .add("reason", Answers.orNull(claim.reason().flatMap(Reason::reason)))
        .add("words", Answers.orNull(claim.reason().flatMap(Reason::words)))
        .add("_actions", Answers.names(claim.actions().stream().map(ClaimAction::label).toList()))
        .build();
  }

  private static JsonValue orNull(Optional<Integer> number) {
    return number.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
  }
}
