package org.tasket.web.howto;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.tasket.howto.HowtoKeeping;
import org.tasket.howto.HowtoView;
import org.tasket.howto.Howtos;
import org.tasket.howto.Origin;
import org.tasket.person.Actor;
import org.tasket.platform.NotFound;
import org.tasket.talk.RemarkView;
import org.tasket.talk.Talk;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Taskets;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/**
 * One page of a board's, and where it came from. The button names the step, so that it is heard on
 * a stale page too and the core can say why not.
 */
@Named
@RequestScoped
public class HowtoBean {

  @Inject SignedIn signedIn;
  @Inject Howtos howtos;
  @Inject HowtoKeeping keeping;
  @Inject Taskets taskets;
  @Inject Talk talk;
  @Inject Language language;

  private UUID id;
  private String step;
  private HowtoView howto;
  private Optional<Source> source = Optional.empty();

  public void load() {
    Actor actor = signedIn.actor();
    howto = howtos.get(actor, id);
    source = howto.origin().map(origin -> source(actor, origin));
  }

  private Source source(Actor actor, Origin origin) {
    TasketView about = taskets.get(actor, origin.tasket());
    String asked =
        talk.get(actor, origin.answer())
            .question()
            .map(question -> talk.get(actor, question))
            .map(RemarkView::textHtml)
            .orElse("");
    return new Source(
        about.id(), origin.answer(), about.terms().title(), about.terms().language(), asked);
  }

  public void become() {
    switch (step) {
      case "archive" -> keeping.archive(signedIn.actor(), id);
      case "restore" -> keeping.restore(signedIn.actor(), id);
      default -> throw new NotFound("path");
    }
    Notices.done("done.howto." + step);
    Goto.howto(id);
  }

  public HowtoView getHowto() {
    return howto;
  }

  public Optional<Source> getSource() {
    return source;
  }

  public String getBoard() {
    return howto.boardTitle().in(language.locale());
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  /**
   * The answer from which a page grew, for whoever sees the tasket it is about.
   *
   * @param title of the tasket
   * @param askedHtml the question; empty where it cannot be read
   */
  public record Source(UUID tasket, UUID answer, String title, String language, String askedHtml) {}
}
