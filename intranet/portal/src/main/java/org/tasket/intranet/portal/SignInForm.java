package org.tasket.intranet.portal;

import jakarta.servlet.http.HttpServletRequest;

/** The form of the sign-in page; what was typed as login stays, the password never does. */
final class SignInForm {

  private static final String FORM =
      """
      %s
      <form class="sheet" method="post" action="%s/sign-in">
      <input type="hidden" name="to" value="%s">
      <label for="login">%s</label>
      <p class="hint" id="login-hint">%s</p>
      <input id="login" name="login" value="%s" required autocomplete="username"
        autocapitalize="none" spellcheck="false" aria-describedby="login-hint">
      <label for="password">%s</label>
      <input id="password" name="password" type="password" required
        autocomplete="current-password">
      <button type="submit" class="main-action">%s</button>
      </form>
      """;

  private final HttpServletRequest request;
  private final Texts texts;

  SignInForm(HttpServletRequest request, Texts texts) {
    this.request = request;
    this.texts = texts;
  }

  /**
   * @param message key of what to say above the form; empty: nothing
   */
  Html html(String message) {
    return Html.of(
        FORM,
        said(message),
        request.getContextPath(),
        SignInServlet.field(request, "to"),
        texts.text("signin.login"),
        texts.text("signin.login.hint"),
        SignInServlet.field(request, "login"),
        texts.text("signin.password"),
        texts.text("signin.go"));
  }

  private Html said(String message) {
    return switch (message) {
      case "" -> Html.NOTHING;
      case "signin.out" -> Html.of("<p class=\"note\" role=\"status\">%s</p>", texts.text(message));
      default ->
          Html.of(
              "<p class=\"alert\" role=\"alert\" tabindex=\"-1\" autofocus>%s</p>",
              texts.text(message));
    };
  }
}
