package org.tasket.rest.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.tasket.board.BoardKeeping;
import org.tasket.board.BoardKind;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.web.signin.SignedIn;

/** The kinds of boards there are. */
@RequestScoped
@Path("board-kinds")
@Produces(MediaType.APPLICATION_JSON)
public class BoardKindsResource {

  @Inject BoardKeeping keeping;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response all() {
    JsonArrayBuilder items = Json.createArrayBuilder();
    keeping.kinds().forEach(kind -> items.add(json(kind, signedIn.language())));
    return answers.plain(Json.createObjectBuilder().add("items", items).build());
  }

  static JsonObject json(BoardKind kind, Locale language) {
    return Json.createObjectBuilder()
        .add("code", kind.code())
        .add("name", kind.name().in(language))
        .add("helpsOrganisations", kind.helpsOrganisations())
        .add("whoseTime", Answers.names(kind.whoseTime().stream().map(Enum::name).toList()))
        .build();
  }
}
