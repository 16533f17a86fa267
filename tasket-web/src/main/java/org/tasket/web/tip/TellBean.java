package org.tasket.web.tip;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Taskets;
import org.tasket.tip.GiveTip;
import org.tasket.tip.Tips;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/** Somebody tells a colleague of a tasket that is open. */
@Named
@ViewScoped
public class TellBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Taskets taskets;
  @Inject Tips tips;

  private UUID id;
  private String title;
  private String language;
  private String person;
  private String line;

  public void load() {
    TasketView tasket = taskets.get(signedIn.actor(), id);
    title = tasket.terms().title();
    language = tasket.terms().language();
    if (tasket.state() != TasketState.OPEN) {
      Goto.tasket(id);
    }
  }

  public void tell() {
    GiveTip wish = new GiveTip(person, Optional.ofNullable(line));
    tips.give(signedIn.actor(), id, tips.colleague(wish.person()), wish.line());
    Notices.done("done.told");
    Goto.tasket(id);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public String getLanguage() {
    return language;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getLine() {
    return line;
  }

  public void setLine(String line) {
    this.line = line;
  }
}
