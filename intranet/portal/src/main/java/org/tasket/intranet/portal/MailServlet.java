package org.tasket.intranet.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tasket.intranet.portal.SentMails.SentMail;

/**
 * What a real intranet does not have: a page with the mails that were sent, to anybody. It is there
 * in the demo only, whose mail server sends nothing on.
 */
@WebServlet("/mail")
public class MailServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient PortalSettings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (settings.mails().isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var mails = new SentMails(settings.mails().get());
    var query = Query.parse(request.getQueryString());
    var wanted = query.first("id");
    if (wanted.isEmpty()) {
      list(request, response, mails.newest());
      return;
    }
    Optional<SentMail> mail = mails.named(wanted.get());
    if (mail.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (query.first("form").filter("html"::equals).isPresent()) {
      html(response, mail.get());
    } else {
      one(request, response, mail.get());
    }
  }

  private void list(HttpServletRequest request, HttpServletResponse response, List<SentMail> mails)
      throws IOException {
    var frame = new PageFrame(request, settings);
    var items =
        mails.stream()
            .map(
                mail ->
                    Html.of(
                        "<li><a href=\"%s\">%s</a><br>%s</li>",
                        "?id=" + mail.name(), mail.subject(), mail.to()))
            .toList();
    frame.send(
        response,
        frame.texts().text("mail.title"),
        Html.of(
            "<div class=\"sheet\"><p>%s</p><ul>%s</ul></div>",
            frame.texts().text(mails.isEmpty() ? "mail.none" : "mail.text"), Html.join(items)));
  }

  private void one(HttpServletRequest request, HttpServletResponse response, SentMail mail)
      throws IOException {
    var frame = new PageFrame(request, settings);
    frame.send(
        response,
        mail.subject(),
        Html.of(
            "<div class=\"sheet\"><p>%s</p><pre class=\"mail\">%s</pre>%s<p><a href=\"%s\">%s</a></p>"
                + "<p><a href=\"%s\">%s</a></p></div>",
            mail.to(),
            mail.text(),
            calendar(frame.texts(), mail),
            "?id=" + mail.name() + "&form=html",
            frame.texts().text("mail.html"),
            "mail",
            frame.texts().text("mail.title")));
  }

  private static Html calendar(Texts texts, SentMail mail) {
    return mail.calendar().isEmpty()
        ? Html.NOTHING
        : Html.of(
            "<h2>%s</h2><pre class=\"mail\">%s</pre>",
            texts.text("mail.calendar"), mail.calendar());
  }

  /** As a mail program would show it: with its own style, and without anything that runs. */
  private static void html(HttpServletResponse response, SentMail mail) throws IOException {
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups"
            + " allow-top-navigation-by-user-activation; frame-ancestors 'none'");
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(mail.html());
  }
}
