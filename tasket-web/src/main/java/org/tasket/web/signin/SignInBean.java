package org.tasket.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.platform.TasketException;
import org.tasket.platform.TooMany;
import org.tasket.rest.Problem;

/** The sign-in page. Its view is stateless, so that it never expires and needs no session. */
@Named
@RequestScoped
public class SignInBean {

  @Inject FormSignIn form;
  @Inject Settings settings;
  @Inject FacesContext faces;
  @Inject HttpServletRequest request;

  private String login = "";
  private String password = "";
  private String returnTo = "";

  /** Goes on to the page asked for, or stays and says plainly what is wrong. */
  public void signIn() {
    try {
      form.signIn(request, login, password);
      goTo(ReturnAddress.of(returnTo, request.getContextPath()));
    } catch (TasketException refusal) {
      tell(refusal);
    }
  }

  private void goTo(String page) {
    ExternalContext answer = faces.getExternalContext();
    answer.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
    answer.setResponseHeader("Location", page);
    faces.responseComplete();
  }

  private void tell(TasketException refusal) {
    ExternalContext answer = faces.getExternalContext();
    answer.setResponseStatus(Problem.statusOf(refusal));
    if (refusal instanceof TooMany tooMany) {
      answer.setResponseHeader("Retry-After", String.valueOf(tooMany.retryAfter()));
    }
    String sentence = refusal.sentence(faces.getViewRoot().getLocale());
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
  }

  /** Whether people sign in here with login and password. */
  public boolean isOpen() {
    return form.isOpen();
  }

  /** Where the intranet signs people in; empty where no administrator has said so. */
  public String getIntranet() {
    return settings.optional(Setting.AUTH_SIGN_IN_URL).orElse("");
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = Optional.ofNullable(login).orElse("");
  }

  /** Never given back to the page. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = Optional.ofNullable(password).orElse("");
  }

  public String getReturnTo() {
    return returnTo;
  }

  public void setReturnTo(String returnTo) {
    this.returnTo = Optional.ofNullable(returnTo).orElse("");
  }
}
