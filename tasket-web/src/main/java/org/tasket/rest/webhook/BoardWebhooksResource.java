package org.tasket.rest.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.tasket.platform.Json;
import org.tasket.platform.Page;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.web.signin.SignedIn;
import org.tasket.webhook.MakeWebhook;
import org.tasket.webhook.WebhookView;
import org.tasket.webhook.Webhooks;

/** The webhooks of a board. */
@RequestScoped
@Path("boards/{slug}/webhooks")
@Produces(MediaType.APPLICATION_JSON)
public class BoardWebhooksResource {

  @PathParam("slug")
  String slug;

  @Inject Webhooks webhooks;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  /** All of them: no board has more than one piece of the list holds. */
  @GET
  public Response list() {
    List<WebhookView> all = webhooks.on(signedIn.actor(), slug);
    return answers.page(
        new Page<>(all, all.size(), true, Optional.empty()), WebhookJson::of, house());
  }

  private JsonObject house() {
    return Json.createObjectBuilder()
        .add("on", webhooks.areOn())
        .add("receivers", Answers.names(webhooks.receivers()))
        .build();
  }

  @POST
  public Response make(String text) {
    MakeWebhook wish = MakeWebhook.read(Body.of(text));
    return answers.created(
        text, () -> WebhookJson.made(webhooks.make(signedIn.actor(), slug, wish)));
  }
}
