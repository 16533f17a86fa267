package org.tasket.rest.tip;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.rest.person.PersonJson;
import org.tasket.tip.GiveTip;
import org.tasket.tip.TipView;
import org.tasket.tip.Tips;
import org.tasket.web.signin.SignedIn;

/** Telling a colleague of a tasket, and what I was told of it. */
@RequestScoped
@Path("taskets/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class TasketTipsResource {

  @PathParam("id")
  UUID tasket;

  @Inject Tips tips;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @POST
  @Path("tell")
  public Response tell(String text) {
    GiveTip wish = GiveTip.read(Body.of(text));
    UUID colleague = tips.colleague(wish.person());
    return answers.changed(
        text,
        () -> {
          tips.give(signedIn.actor(), tasket, colleague, wish.line());
          return ShownTip.told(tasket.toString());
        });
  }

  @GET
  @Path("tips")
  public Response heard() {
    JsonArrayBuilder items = Json.createArrayBuilder();
    tips.heard(signedIn.actor(), tasket).forEach(tip -> items.add(json(tip)));
    return answers.plain(Json.createObjectBuilder().add("items", items).build());
  }

  private static JsonObject json(TipView tip) {
    return Json.createObjectBuilder()
        .add("id", tip.id().toString())
        .add("by", PersonJson.of(tip.by()))
        .add("line", Answers.orNull(tip.line()))
        .add("at", tip.at().toString())
        .build();
  }
}
