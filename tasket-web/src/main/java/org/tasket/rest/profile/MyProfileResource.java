package org.tasket.rest.profile;

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
import org.tasket.profile.ProfileView;
import org.tasket.profile.Profiles;
import org.tasket.profile.SetProfile;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.rest.Version;
import org.tasket.web.signin.SignedIn;

/** What I added about myself. */
@RequestScoped
@Path("me/profile")
@Produces(MediaType.APPLICATION_JSON)
public class MyProfileResource {

  @Inject Profiles profiles;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get() {
    return shown(profiles.mine(signedIn.actor()));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@HeaderParam("If-Match") String ifMatch, String text) {
    Actor actor = signedIn.actor();
    SetProfile command = SetProfile.read(Body.of(text));
    long version = Version.of(ifMatch, profiles.mine(actor).version());
    return shown(profiles.choose(actor, version, command));
  }

  private Response shown(ProfileView mine) {
    return answers.one(ProfileJson.of(mine), mine.version());
  }
}
