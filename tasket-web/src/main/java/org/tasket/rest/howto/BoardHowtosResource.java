package org.tasket.rest.howto;

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
import java.util.Optional;
import java.util.UUID;
import org.tasket.howto.HowtoKeeping;
import org.tasket.howto.HowtoLine;
import org.tasket.howto.HowtoState;
import org.tasket.howto.HowtoTerms;
import org.tasket.howto.Howtos;
import org.tasket.platform.Page;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.web.signin.SignedIn;

/** The pages of one board over REST. */
@RequestScoped
@Path("boards/{slug}/howtos")
@Produces(MediaType.APPLICATION_JSON)
public class BoardHowtosResource {

  @PathParam("slug")
  String slug;

  @Inject Howtos howtos;
  @Inject HowtoKeeping keeping;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response list(@Context UriInfo address) {
    Query query = Query.of(address);
    Optional<String> asked = query.text("q");
    HowtoState state = query.choice("state", HowtoState.class).orElse(HowtoState.CURRENT);
    int limit = query.limit();
    query.checked();
    return answers.page(listed(state, asked, limit, query.cursor()), HowtoJson::of);
  }

  private Page<HowtoLine> listed(
      HowtoState state, Optional<String> asked, int limit, Optional<String> cursor) {
    return state == HowtoState.CURRENT
        ? howtos.of(signedIn.actor(), slug, asked, limit, cursor)
        : howtos.archived(signedIn.actor(), slug, asked, limit, cursor);
  }

  @POST
  public Response write(String text) {
    HowtoBody body = HowtoBody.written(text);
    Optional<UUID> answer = body.answer();
    HowtoTerms terms = body.terms();
    return answers.created(
        text, () -> HowtoJson.made(keeping.write(signedIn.actor(), slug, terms, answer)));
  }
}
