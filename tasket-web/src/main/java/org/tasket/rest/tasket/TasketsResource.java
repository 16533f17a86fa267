package org.tasket.rest.tasket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Optional;
import org.tasket.finder.FoundTaskets;
import org.tasket.finder.TasketSearch;
import org.tasket.platform.Fields;
import org.tasket.platform.InvalidInput;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.rest.finder.MarkedJson;
import org.tasket.tasket.TasketDrafts;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Wishes;
import org.tasket.web.signin.SignedIn;

/** Taskets over REST: lists, searches, and posting. */
@RequestScoped
@Path("taskets")
@Produces(MediaType.APPLICATION_JSON)
public class TasketsResource {

  @Inject TasketDrafts drafts;
  @Inject TasketList list;
  @Inject TasketSearch search;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response list(@Context UriInfo address) {
    Query query = Query.of(address);
    if (SearchParameters.ask(query)) {
      return found(search.find(signedIn.actor(), SearchParameters.read(query, signedIn.actor())));
    }
    Locale language = signedIn.language();
    return answers.page(
        list.page(signedIn.actor(), TasketParameters.read(query, signedIn.actor())),
        tasket -> TasketJson.of(tasket, language));
  }

  private Response found(FoundTaskets found) {
    Locale language = signedIn.language();
    return answers.page(
        found.page(),
        tasket -> FoundJson.of(tasket, language),
        MarkedJson.of(found.facets(), found.forgiven(), language));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response post(String text) {
    Fields body = TasketBody.posted(text);
    Optional<String> board = body.text("board");
    Optional<String> template = body.text("template");
    Wishes wishes = TasketBody.wishes(body);
    body.checked();
    String slug = board.orElseThrow(() -> new InvalidInput("board", "missing"));
    return answers.created(
        text,
        () -> made(drafts.post(signedIn.actor(), slug, template, wishes, signedIn.language())));
  }

  private Answers.Made made(TasketView tasket) {
    return new Answers.Made(
        "taskets/" + tasket.id(), TasketJson.of(tasket, signedIn.language()), tasket.version());
  }
}
