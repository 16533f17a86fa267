package org.tasket.rest.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.tasket.person.Actor;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.web.signin.SignedIn;
import org.tasket.webhook.WebhookView;
import org.tasket.webhook.Webhooks;

/** One webhook. */
@RequestScoped
@Path("webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class WebhookResource {

  @PathParam("id")
  UUID id;

  @Inject Webhooks webhooks;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get() {
    WebhookView webhook = webhooks.get(signedIn.actor(), id);
    return answers.one(WebhookJson.of(webhook), webhook.version());
  }

  @POST
  @Path("pause")
  public Response pause(String text) {
    return changed(text, webhooks::pause);
  }

  @POST
  @Path("resume")
  public Response resume(String text) {
    return changed(text, webhooks::resume);
  }

  @POST
  @Path("secret")
  public Response renewSecret(String text) {
    return changed(text, webhooks::renewSecret);
  }

  private Response changed(String text, BiFunction<Actor, UUID, WebhookView> deed) {
    Body.of(text).taking(Set.of()).checked();
    return answers.changed(text, () -> WebhookJson.made(deed.apply(signedIn.actor(), id)));
  }

  @DELETE
  public Response remove() {
    webhooks.remove(signedIn.actor(), id);
    return answers.plain(Json.createObjectBuilder().add("removed", true).build());
  }
}
