package org.tasket.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.tasket.calendar.CalendarFeed;
import org.tasket.calendar.CalendarFile;
import org.tasket.calendar.CalendarText;
import org.tasket.platform.NotFound;
import org.tasket.platform.Secret;
import org.tasket.web.address.SecretServlet;

/** {@code /tasket/calendar/SECRET.ics}: a person's calendar. */
@WebServlet("/calendar/*")
public class CalendarServlet extends SecretServlet {

  private static final long serialVersionUID = 1;

  @Inject transient CalendarFeed feed;

  @Override
  protected Document open(Secret secret, String ending) {
    if (!ending.equals("ics")) {
      throw new NotFound("path");
    }
    CalendarText calendar = feed.read(secret);
    return new Document(CalendarFile.MEDIA_TYPE, "tasket.ics", calendar.text(), calendar.state());
  }
}
