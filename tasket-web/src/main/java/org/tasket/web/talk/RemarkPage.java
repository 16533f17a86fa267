package org.tasket.web.talk;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.talk.RemarkAction;
import org.tasket.talk.RemarkView;
import org.tasket.talk.Talk;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Taskets;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/**
 * A page on which one thing is done with one question or answer. Where that cannot be done, because
 * it was done in another tab or by somebody else, it leads to the tasket's page, which shows how
 * things stand. Keeps between two requests only what names it and what is typed.
 */
abstract class RemarkPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Talk talk;
  @Inject Taskets taskets;

  private UUID id;
  private UUID tasket;
  private String title;
  private String language;
  private String author;
  private String html;
  private String text;

  /** Reads the question or answer, and goes away where the thing cannot be done. */
  public void load() {
    RemarkView remark = talk.get(actor(), id);
    TasketView about = taskets.get(actor(), remark.tasket());
    tasket = about.id();
    title = about.terms().title();
    language = about.terms().language();
    author = remark.author().name();
    html = remark.textHtml();
    show(remark);
    if (!remark.allows(purpose())) {
      Goto.remark(tasket, id);
    }
  }

  abstract RemarkAction purpose();

  /** What the page shows of it beyond its text. */
  void show(RemarkView remark) {}

  void done(String key, RemarkView remark) {
    Notices.done(key);
    Goto.remark(tasket, remark.id());
  }

  Actor actor() {
    return signedIn.actor();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getTasket() {
    return tasket;
  }

  public String getTitle() {
    return title;
  }

  public String getLanguage() {
    return language;
  }

  public String getAuthor() {
    return author;
  }

  public String getHtml() {
    return html;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
