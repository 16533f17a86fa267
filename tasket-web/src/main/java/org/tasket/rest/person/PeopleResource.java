package org.tasket.rest.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.tasket.board.BoardPeople;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.web.signin.SignedIn;

/** People to name. */
@RequestScoped
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

  @Inject BoardPeople people;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  /** Those of a board's audience who are called so; without a board, of all colleagues. */
  @GET
  public Response called(@Context UriInfo address) {
    Query query = Query.of(address);
    Optional<String> text = query.text("q");
    Optional<String> board = query.text("board");
    query.checked();
    JsonArrayBuilder items = Json.createArrayBuilder();
    board
        .map(slug -> people.called(signedIn.actor(), slug, text.orElse(null)))
        .orElseGet(() -> people.called(text.orElse(null)))
        .forEach(one -> items.add(PersonJson.of(one, signedIn.language())));
    return answers.plain(Json.createObjectBuilder().add("items", items).build());
  }
}
