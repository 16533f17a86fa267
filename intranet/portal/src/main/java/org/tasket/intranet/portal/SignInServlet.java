package org.tasket.intranet.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.tasket.intranet.portal.directory.DirectoryAwayException;
import org.tasket.intranet.portal.directory.PeopleDirectory;
import org.tasket.intranet.portal.directory.PersonEntry;

/**
 * The sign-in page. Who is signed in already only gets a new token and goes on to where they
 * wanted: so other applications can send people by when a token has run out.
 */
@WebServlet("/sign-in")
public class SignInServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient PeopleDirectory directory;
  @Inject transient TokenCookie cookie;
  @Inject transient PortalSettings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var person = Visit.of(request).person();
    if (person.isPresent()) {
      goOn(request, response, person.get());
    } else {
      show(request, response, request.getParameter("out") == null ? "" : "signin.out");
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!SameSite.sent(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      var person = directory.signIn(field(request, "login"), field(request, "password"));
      if (person.isPresent()) {
        Visit.of(request).begin(person.get());
        goOn(request, response, person.get());
      } else {
        refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "signin.wrong");
      }
    } catch (DirectoryAwayException e) {
      log("Nobody can sign in", e);
      refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "signin.away");
    }
  }

  private void goOn(HttpServletRequest request, HttpServletResponse response, PersonEntry person)
      throws IOException {
    cookie.give(response, person);
    response.sendRedirect(
        LocalAddress.orElse(request.getParameter("to"), request.getContextPath() + "/"));
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String why)
      throws IOException {
    response.setStatus(status);
    show(request, response, why);
  }

  private void show(HttpServletRequest request, HttpServletResponse response, String message)
      throws IOException {
    var frame = new PageFrame(request, settings);
    var texts = frame.texts();
    frame.send(response, texts.text("signin.title"), new SignInForm(request, texts).html(message));
  }

  static String field(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
