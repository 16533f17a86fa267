package org.tasket.rest.tasket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.tasket.platform.Settings;
import org.tasket.rest.Answers;
import org.tasket.rest.Query;
import org.tasket.tasket.Days;
import org.tasket.tasket.TasketCalendar;
import org.tasket.tasket.TasketQuery;
import org.tasket.web.signin.SignedIn;

/** The calendar over REST: days by the clocks of the house. */
@RequestScoped
@Path("calendar")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

  private static final int DAYS_USUAL = 28;

  @Inject TasketCalendar calendar;
  @Inject SignedIn signedIn;
  @Inject Answers answers;
  @Inject Settings settings;
  @Inject Clock clock;

  @GET
  public Response between(@Context UriInfo address) {
    Query query = Query.of(address);
    Optional<LocalDate> from = query.date("from");
    Optional<LocalDate> to = query.date("to");
    TasketQuery wanted = TasketParameters.read(query, signedIn.actor());
    return answers.page(
        calendar.page(signedIn.actor(), wanted, days(from, to)),
        entry -> TasketJson.of(entry, signedIn.language()));
  }

  private Days days(Optional<LocalDate> from, Optional<LocalDate> to) {
    LocalDate first = from.orElseGet(() -> LocalDate.ofInstant(clock.instant(), settings.zone()));
    return to.map(last -> new Days(first, last, settings.zone()))
        .orElseGet(() -> Days.from(first, DAYS_USUAL, settings.zone()));
  }
}
