package org.tasket.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.util.Faces;
import org.tasket.mail.MailStops;
import org.tasket.platform.Words;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Say;

/**
 * Stopping mail by the address in it, without signing in. Looking changes nothing and asks once
 * more; a mail program that was told to stop posts to the same address (RFC 8058) and is done.
 */
@Named
@RequestScoped
public class StopMailBean {

  @Inject MailStops stops;
  @Inject Say say;

  private String token;
  private boolean done;
  private List<String> topics = List.of();

  public void load() {
    if (isPostedByAMailProgram()) {
      stops.stop(token);
      done = true;
    }
    topics =
        stops.offered(token).stream()
            .sorted()
            .map(topic -> Words.in(say.locale()).text("topic." + topic))
            .toList();
  }

  /** No page of ours: such a post has no view. */
  private static boolean isPostedByAMailProgram() {
    HttpServletRequest request = Faces.getRequest();
    return request.getMethod().equals("POST") && !Faces.isPostback();
  }

  public void stop() {
    stops.stop(token);
    Goto.mailStopped(token);
  }

  /** On what mail stops. */
  public List<String> getTopics() {
    return topics;
  }

  public boolean isDone() {
    return done;
  }

  public void setDone(boolean done) {
    this.done = done;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }
}
