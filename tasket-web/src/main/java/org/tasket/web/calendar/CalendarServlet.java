package org.tasket.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tasket.calendar.CalendarFeed;
import org.tasket.calendar.CalendarFile;
import org.tasket.calendar.CalendarText;
import org.tasket.platform.NotFound;
import org.tasket.platform.Secret;
import org.tasket.platform.TooMany;
import org.tasket.web.signin.SecretPace;

/**
 * {@code /tasket/calendar/SECRET.ics}: a person's calendar for a program that cannot sign in. What
 * opens nothing, never did or does no more, is answered alike, without a word. No session begins.
 */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final Pattern PATH = Pattern.compile("/(" + Secret.FORM + ")\\.ics");
  private static final int TOO_MANY = 429;

  @Inject transient CalendarFeed feed;
  @Inject transient SecretPace pace;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Secret> secret = secret(request);
    if (secret.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      pace.begin(request, secret.get().hash());
      answer(request, response, feed.read(secret.get()));
    } catch (NotFound nothing) {
      pace.failed(request);
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } catch (TooMany tooSoon) {
      response.setHeader("Retry-After", String.valueOf(tooSoon.retryAfter()));
      response.setStatus(TOO_MANY);
    }
  }

  private static Optional<Secret> secret(HttpServletRequest request) {
    return Optional.ofNullable(request.getPathInfo())
        .map(PATH::matcher)
        .filter(Matcher::matches)
        .map(path -> Secret.shown(path.group(1)));
  }

  /** Weakly the same: the times at which it was put together differ. */
  private static void answer(
      HttpServletRequest request, HttpServletResponse response, CalendarText calendar)
      throws IOException {
    String tag = "W/\"" + calendar.state() + "\"";
    response.setHeader("ETag", tag);
    if (isKnown(request, tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(CalendarFile.MEDIA_TYPE);
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Disposition", "inline; filename=\"tasket.ics\"");
    response.getWriter().write(calendar.text());
  }

  private static boolean isKnown(HttpServletRequest request, String tag) {
    return Optional.ofNullable(request.getHeader("If-None-Match"))
        .filter(known -> known.contains(tag))
        .isPresent();
  }
}
