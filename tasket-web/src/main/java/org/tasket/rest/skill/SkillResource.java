package org.tasket.rest.skill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Fields;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.rest.Version;
import org.tasket.skill.SkillKeeping;
import org.tasket.skill.SkillTerms;
import org.tasket.skill.SkillView;
import org.tasket.skill.Skills;
import org.tasket.web.signin.SignedIn;

/** One skill over REST. */
@RequestScoped
@Path("skills/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class SkillResource {

  @PathParam("id")
  UUID id;

  @Inject Skills skills;
  @Inject SkillKeeping keeping;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get() {
    return shown(skills.get(signedIn.actor(), id));
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Response edit(@HeaderParam("If-Match") String ifMatch, String text) {
    SkillView before = skills.get(signedIn.actor(), id);
    SkillTerms terms = SkillBody.over(text, before.terms());
    long version = Version.of(ifMatch, before.version());
    return shown(keeping.edit(signedIn.actor(), id, version, terms));
  }

  @POST
  @Path("merge")
  public Response merge(String text) {
    Fields body = Body.of(text).taking(Set.of("into"));
    UUID into = body.id("into").orElse(null);
    body.checked();
    return answers.changed(
        text, () -> SkillJson.made(keeping.merge(signedIn.actor(), id, into), signedIn.language()));
  }

  private Response shown(SkillView skill) {
    return answers.one(SkillJson.of(skill, signedIn.language()), skill.version());
  }
}
