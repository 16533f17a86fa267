package org.tasket.rest.notice;

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
import java.util.Set;
import java.util.UUID;
import org.tasket.notice.NoticeBook;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.rest.Query;
import org.tasket.web.signin.SignedIn;

/**
 * My notices. Marking twice is the same as once and answers the same, so that there is nothing to
 * keep under an Idempotency-Key.
 */
@RequestScoped
@Path("me/notices")
@Produces(MediaType.APPLICATION_JSON)
public class MyNoticesResource {

  @Inject NoticeBook notices;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response mine(@Context UriInfo address) {
    Query query = Query.of(address);
    int limit = query.limit();
    query.checked();
    return answers.page(notices.mine(signedIn.actor(), limit, query.cursor()), NoticeJson::of);
  }

  @POST
  @Path("{id}/read")
  public Response read(@PathParam("id") UUID id, String text) {
    Body.of(text).taking(Set.of()).checked();
    return answers.plain(NoticeJson.of(notices.read(signedIn.actor(), id)));
  }

  @POST
  @Path("read")
  public Response readAll(String text) {
    Body.of(text).taking(Set.of()).checked();
    notices.readAll(signedIn.actor());
    int unread = notices.unread(signedIn.actor());
    return answers.plain(Json.createObjectBuilder().add("unread", unread).build());
  }
}
