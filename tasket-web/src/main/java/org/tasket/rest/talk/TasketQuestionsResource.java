package org.tasket.rest.talk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.talk.Talk;
import org.tasket.web.signin.SignedIn;

/** The questions about one tasket over REST. */
@RequestScoped
@Path("taskets/{id}/questions")
@Produces(MediaType.APPLICATION_JSON)
public class TasketQuestionsResource {

  @PathParam("id")
  UUID tasket;

  @Inject Talk talk;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response list(@Context UriInfo address) {
    Query query = Query.of(address);
    int limit = query.limit();
    query.checked();
    return answers.page(talk.of(signedIn.actor(), tasket, limit, query.cursor()), RemarkJson::of);
  }

  @POST
  public Response ask(String text) {
    String words = RemarkResource.words(text);
    return answers.created(text, () -> RemarkJson.made(talk.ask(signedIn.actor(), tasket, words)));
  }
}
