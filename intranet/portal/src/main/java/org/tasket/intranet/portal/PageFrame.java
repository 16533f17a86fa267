package org.tasket.intranet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.tasket.intranet.portal.directory.PersonEntry;

/** What is around every page of the portal: its head, the way about, who is signed in. */
final class PageFrame {

  private static final String FRAME =
      """
      <!DOCTYPE html>
      <html lang="%s">
      <head>
      <meta charset="UTF-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>%s – %s</title>
      <link rel="icon" href="%s/style/mark.svg" type="image/svg+xml">
      <link rel="stylesheet" href="%s/style/intranet.css">
      %s
      </head>
      <body>
      <a class="skip" href="#main">%s</a>
      <header class="house">
      <p class="house-name"><a href="%s/">%s</a></p>
      %s
      <ul class="languages" aria-label="%s">
      %s
      </ul>
      %s
      </header>
      <main id="main" tabindex="-1">
      <h1>%s</h1>
      %s
      </main>
      <footer class="house-foot"><p>%s</p></footer>
      </body>
      </html>
      """;

  private static final String WAYS =
      """
      <nav aria-label="%s"><ul>
      %s
      %s
      %s
      %s
      <li><a href="%s">Tasket</a></li>
      </ul></nav>
      """;

  private static final String PERSON =
      """
      <form class="person" method="post" action="%s/sign-out">
      <input type="hidden" name="csrf" value="%s">
      <span>%s</span>
      <button type="submit">%s</button>
      </form>
      """;

  private final HttpServletRequest request;
  private final PortalSettings settings;
  private final Texts texts;

  PageFrame(HttpServletRequest request, PortalSettings settings) {
    this.request = request;
    this.settings = settings;
    this.texts = new Texts(Visit.of(request).language());
  }

  Texts texts() {
    return texts;
  }

  /** Sends a page. Its title is also its one heading of the first level. */
  void send(HttpServletResponse response, String title, Html content) throws IOException {
    send(response, title, Html.NOTHING, content);
  }

  /** Sends a page that needs more in its head. */
  void send(HttpServletResponse response, String title, Html head, Html content)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Language", texts.language().tag());
    response.getWriter().write(page(title, head, content).markup());
  }

  private Html page(String title, Html head, Html content) {
    var root = request.getContextPath();
    return Html.of(
        FRAME,
        texts.language().tag(),
        title,
        texts.text("house"),
        root,
        root,
        head,
        texts.text("skip"),
        root,
        texts.text("house"),
        Visit.of(request).person().map(this::person).orElse(Html.NOTHING),
        texts.text("languages"),
        languages(),
        Visit.of(request).person().isPresent() ? ways() : Html.NOTHING,
        title,
        content,
        texts.text("foot"));
  }

  private Html person(PersonEntry person) {
    return Html.of(
        PERSON,
        request.getContextPath(),
        Visit.of(request).secret(),
        person.fullName(),
        texts.text("signout"));
  }

  private Html ways() {
    return Html.of(
        WAYS,
        texts.text("nav"),
        link("/", texts.text("home.title")),
        link("/work", texts.text("work.title")),
        link("/widgets", texts.text("widgets.title")),
        settings.mails().isPresent() ? link("/mail", texts.text("mail.title")) : Html.NOTHING,
        settings.tasketAddress());
  }

  private Html link(String path, String name) {
    var here = path.equals(request.getServletPath().isEmpty() ? "/" : request.getServletPath());
    return Html.of(
        "<li><a href=\"%s\"%s>%s</a></li>",
        request.getContextPath() + path,
        here ? Html.trusted(" aria-current=\"page\"") : Html.NOTHING,
        name);
  }

  private Query here() {
    return Query.parse(request.getQueryString());
  }

  private Html languages() {
    return Html.join(Arrays.stream(Language.values()).map(this::language).toList());
  }

  private Html language(Language language) {
    return language == texts.language()
        ? Html.of("<li><span aria-current=\"true\">%s</span></li>", language.ownName())
        : Html.of(
            "<li><a href=\"%s\" lang=\"%s\" hreflang=\"%s\">%s</a></li>",
            here().with("lang", language.tag()),
            language.tag(),
            language.tag(),
            language.ownName());
  }
}
