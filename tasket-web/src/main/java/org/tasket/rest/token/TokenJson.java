package org.tasket.rest.token;

import jakarta.json.JsonObject;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.token.AccessTokenView;
import org.tasket.token.TokenText;

/** A token as the API shows it. */
final class TokenJson {

  private TokenJson() {}

  static Answers.Made made(AccessTokenView token) {
    return new Answers.Made(ShownToken.ROOT + "/" + token.id(), of(token), token.version());
  }

  static JsonObject of(AccessTokenView token) {
    return Json.createObjectBuilder()
        .add("id", token.id().toString())
        .add("name", token.name())
        .add("scope", token.scope().name())
        .add("madeAt", token.madeAt().toString())
        .add("endsAt", token.endsAt().toString())
        .add("usedAt", Answers.orNull(token.usedAt()))
        .add("good", token.good())
        .add("token", Answers.orNull(token.token().map(TokenText::text)))
        .build();
  }
}
