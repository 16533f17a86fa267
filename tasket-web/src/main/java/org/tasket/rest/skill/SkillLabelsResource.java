package org.tasket.rest.skill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.tasket.UnlistedSkills;
import org.tasket.web.signin.SignedIn;

/** Words that taskets use and the list of skills does not know. */
@RequestScoped
@Path("skills/labels")
@Produces(MediaType.APPLICATION_JSON)
public class SkillLabelsResource {

  @Inject UnlistedSkills unlisted;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response mostUsed() {
    JsonArrayBuilder items = Json.createArrayBuilder();
    unlisted.mostUsed(signedIn.actor()).forEach(one -> items.add(SkillJson.of(one)));
    return answers.plain(Json.createObjectBuilder().add("items", items).build());
  }
}
