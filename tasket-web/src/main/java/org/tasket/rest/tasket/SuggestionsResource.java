package org.tasket.rest.tasket;

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
import org.tasket.finder.FindTaskets;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.finder.TasketSearch;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.rest.finder.SearchWords;
import org.tasket.web.signin.SignedIn;

/** What whoever is typing may be looking for. */
@RequestScoped
@Path("taskets/suggestions")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionsResource {

  @Inject TasketSearch search;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response suggest(@Context UriInfo address) {
    Query query = Query.of(address);
    String text = SearchWords.text(query);
    Narrowing board = SearchParameters.board(query);
    query.checked();
    JsonArrayBuilder items = Json.createArrayBuilder();
    search.suggest(signedIn.actor(), FindTaskets.of(text).narrowed(board)).stream()
        .map(FoundJson::of)
        .forEach(items::add);
    return answers.plain(Json.createObjectBuilder().add("items", items).build());
  }
}
