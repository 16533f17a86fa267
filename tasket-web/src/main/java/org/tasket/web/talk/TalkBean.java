package org.tasket.web.talk;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.person.Actor;
import org.tasket.platform.Page;
import org.tasket.talk.QuestionView;
import org.tasket.talk.RemarkView;
import org.tasket.talk.Talk;
import org.tasket.web.page.Chosen;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/** The questions on a tasket's page; read anew with every request. */
@Named
@ViewScoped
public class TalkBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Talk talk;

  private UUID tasket;
  private String before;
  private String remark;
  private String text;
  private String helped;
  private String helpedNot;
  private String shown;
  private transient Page<QuestionView> page;

  /** Shows the piece that is asked for, or that in which a question or an answer stands. */
  public void load() {
    if (before == null && remark != null) {
      before = piece().orElse(null);
    }
    page = talk.of(signedIn.actor(), tasket, Page.USUAL, Optional.ofNullable(before));
  }

  private Optional<String> piece() {
    return talk.pieceWith(
        signedIn.actor(), tasket, Chosen.id(remark, "remark.unknown"), Page.USUAL);
  }

  public void ask() {
    done("done.asked", talk.ask(signedIn.actor(), tasket, text));
  }

  public void accept() {
    done("done.helped", with(helped, talk::accept));
  }

  public void unaccept() {
    done("done.helped.not", with(helpedNot, talk::unaccept));
  }

  public void show() {
    done("done.shown", with(shown, talk::show));
  }

  private RemarkView with(String named, BiFunction<Actor, UUID, RemarkView> deed) {
    return deed.apply(signedIn.actor(), Chosen.id(named, "remark.unknown"));
  }

  private static void done(String key, RemarkView remark) {
    Notices.done(key);
    Goto.remark(remark.tasket(), remark.id());
  }

  public Page<QuestionView> getPage() {
    return page;
  }

  public UUID getTasket() {
    return tasket;
  }

  public void setTasket(UUID tasket) {
    this.tasket = tasket;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getHelped() {
    return helped;
  }

  public void setHelped(String helped) {
    this.helped = helped;
  }

  public String getHelpedNot() {
    return helpedNot;
  }

  public void setHelpedNot(String helpedNot) {
    this.helpedNot = helpedNot;
  }

  public String getShown() {
    return shown;
  }

  public void setShown(String shown) {
    this.shown = shown;
  }
}
