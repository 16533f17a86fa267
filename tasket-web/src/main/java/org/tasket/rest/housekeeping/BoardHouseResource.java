package org.tasket.rest.housekeeping;

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
import java.util.Set;
import org.tasket.housekeeping.Housekeeping;
import org.tasket.platform.Page;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.rest.Query;
import org.tasket.web.signin.SignedIn;

/** What nobody tends on one board, over REST. */
@RequestScoped
@Path("boards/{slug}/housekeeping")
@Produces(MediaType.APPLICATION_JSON)
public class BoardHouseResource {

  @PathParam("slug")
  String slug;

  @Inject Housekeeping housekeeping;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get(@Context UriInfo address) {
    Query query = Query.of(address);
    int limit = query.limit();
    query.checked();
    return answers.plain(
        HousekeepingJson.of(housekeeping.of(signedIn.actor(), slug, limit, query.cursor())));
  }

  @POST
  @Path("cancel-drafts")
  public Response cancelDrafts(String text) {
    Body.of(text).taking(Set.of()).checked();
    return answers.changed(
        text,
        () -> {
          housekeeping.cancelDrafts(signedIn.actor(), slug);
          return HousekeepingJson.made(
              housekeeping.of(signedIn.actor(), slug, Page.USUAL, Optional.empty()));
        });
  }
}
