package org.tasket.rest.webhook;

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
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.rest.Query;
import org.tasket.web.signin.SignedIn;
import org.tasket.webhook.WebhookLog;

/** The messages of one webhook. */
@RequestScoped
@Path("webhooks/{id}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
public class DeliveriesResource {

  @PathParam("id")
  UUID id;

  @Inject WebhookLog log;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response list(@Context UriInfo address) {
    Query query = Query.of(address);
    int limit = query.limit();
    query.checked();
    return answers.page(log.of(signedIn.actor(), id, limit, query.cursor()), WebhookJson::of);
  }

  /** Sends a test. */
  @POST
  public Response ping(String text) {
    Body.of(text).taking(Set.of()).checked();
    return answers.created(text, () -> WebhookJson.made(id, log.ping(signedIn.actor(), id)));
  }

  @GET
  @Path("{delivery}")
  public Response get(@PathParam("delivery") UUID delivery) {
    return answers.plain(WebhookJson.of(log.get(signedIn.actor(), id, delivery)));
  }

  @POST
  @Path("{delivery}/again")
  public Response again(@PathParam("delivery") UUID delivery, String text) {
    Body.of(text).taking(Set.of()).checked();
    return answers.changed(
        text, () -> WebhookJson.made(id, log.again(signedIn.actor(), id, delivery)));
  }
}
