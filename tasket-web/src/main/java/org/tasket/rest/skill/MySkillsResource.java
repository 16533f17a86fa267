package org.tasket.rest.skill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.tasket.person.Actor;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.rest.Version;
import org.tasket.skill.OwnSkills;
import org.tasket.skill.OwnSkillsView;
import org.tasket.skill.SetOwnSkills;
import org.tasket.web.signin.SignedIn;

/** What I have and want to learn. */
@RequestScoped
@Path("me/skills")
@Produces(MediaType.APPLICATION_JSON)
public class MySkillsResource {

  @Inject OwnSkills own;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get() {
    return shown(own.of(signedIn.actor(), signedIn.language()));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@HeaderParam("If-Match") String ifMatch, String text) {
    Actor actor = signedIn.actor();
    SetOwnSkills command = SetOwnSkills.read(Body.of(text));
    long version = Version.of(ifMatch, own.of(actor, signedIn.language()).version());
    return shown(own.choose(actor, version, command, signedIn.language()));
  }

  private Response shown(OwnSkillsView mine) {
    return answers.one(SkillJson.of(mine, signedIn.language()), mine.version());
  }
}
