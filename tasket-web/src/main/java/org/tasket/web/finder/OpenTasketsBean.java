package org.tasket.web.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.tasket.platform.Page;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketView;
import org.tasket.web.claim.Taking;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** The front page: open taskets that fit the minutes somebody has. */
@Named
@RequestScoped
public class OpenTasketsBean {

  @Inject SignedIn signedIn;
  @Inject TasketList taskets;
  @Inject MinutesWanted minutes;
  @Inject Taking taking;
  @Inject Say say;

  private String from;
  private String take;
  private Page<TasketView> found;

  public void load() {
    found = taskets.page(signedIn.actor(), minutes.query().from(Optional.ofNullable(from)));
  }

  public void takeOne() {
    taking.take(take);
  }

  public String getHeading() {
    String count = say.count("open.found", found);
    return minutes
        .wanted()
        .map(of -> say.text("open.fits", say.minutes(of)) + ": " + count)
        .orElse(count);
  }

  public String getMore() {
    return found.next().map(minutes::more).orElse("");
  }

  public Page<TasketView> getFound() {
    return found;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTake() {
    return take;
  }

  public void setTake(String take) {
    this.take = take;
  }
}
