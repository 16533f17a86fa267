package org.tasket.rest.mail;

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
import org.tasket.mail.HabitView;
import org.tasket.mail.OwnMail;
import org.tasket.mail.SetHabit;
import org.tasket.person.Actor;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.rest.Version;
import org.tasket.web.signin.SignedIn;

/** What of my notices comes by mail, and when. */
@RequestScoped
@Path("me/notice-choices")
@Produces(MediaType.APPLICATION_JSON)
public class MyNoticeChoicesResource {

  @Inject OwnMail mail;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get() {
    return shown(mail.habit(signedIn.actor()));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@HeaderParam("If-Match") String ifMatch, String text) {
    Actor actor = signedIn.actor();
    SetHabit command = SetHabit.read(Body.of(text));
    long version = Version.of(ifMatch, mail.habit(actor).version());
    return shown(mail.choose(actor, version, command));
  }

  private Response shown(HabitView habit) {
    return answers.one(
        HabitJson.of(habit, mail.isSent(), mail.refusal(signedIn.actor())), habit.version());
  }
}
