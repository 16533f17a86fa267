package org.tasket.rest.howto;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.tasket.finder.AnswerSearch;
import org.tasket.finder.FindAnswers;
import org.tasket.finder.FoundAnswers;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.rest.finder.MarkedJson;
import org.tasket.rest.finder.SearchWords;
import org.tasket.web.signin.SignedIn;

/** How-tos of all boards, and the answers that helped, over REST. */
@RequestScoped
@Path("howtos")
@Produces(MediaType.APPLICATION_JSON)
public class HowtosResource {

  @Inject AnswerSearch search;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response find(@Context UriInfo address) {
    FoundAnswers found = search.find(signedIn.actor(), wanted(Query.of(address)));
    return answers.page(
        found.page(),
        FoundAnswerJson::of,
        MarkedJson.of(found.facets(), found.forgiven(), signedIn.language()));
  }

  private static FindAnswers wanted(Query query) {
    String text = SearchWords.text(query);
    Optional<String> board = query.text("board");
    Optional<String> language = SearchWords.language(query);
    int limit = query.limit();
    query.checked();
    return new FindAnswers(text, board, language, limit, query.cursor());
  }
}
