package org.tasket.rest.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.tasket.calendar.CalendarAddresses;
import org.tasket.person.Actor;
import org.tasket.rest.Answers;
import org.tasket.rest.Body;
import org.tasket.web.signin.SignedIn;

/** The address of my calendar. */
@RequestScoped
@Path("me/calendar")
@Produces(MediaType.APPLICATION_JSON)
public class MyCalendarResource {

  @Inject CalendarAddresses addresses;
  @Inject SignedIn signedIn;
  @Inject Answers answers;

  @GET
  public Response get() {
    Answers.Made mine = CalendarJson.made(addresses.mine(signedIn.actor()));
    return answers.one(mine.body(), mine.version());
  }

  @POST
  public Response make(String text) {
    Body.of(text).taking(Set.of()).checked();
    return answers.created(
        text, () -> CalendarJson.made(Optional.of(addresses.make(signedIn.actor()))));
  }

  @POST
  @Path("revoke")
  public Response revoke(String text) {
    Body.of(text).taking(Set.of()).checked();
    Actor actor = signedIn.actor();
    return answers.changed(
        text,
        () -> {
          addresses.revoke(actor);
          return CalendarJson.made(addresses.mine(actor));
        });
  }
}
