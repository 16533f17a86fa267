package org.tasket.web.howto;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.howto.HowtoDraft;
import org.tasket.howto.HowtoDrafts;
import org.tasket.howto.HowtoKeeping;
import org.tasket.howto.HowtoShelf;
import org.tasket.howto.HowtoView;
import org.tasket.howto.Howtos;
import org.tasket.person.Actor;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/** A manager writes a page for a board, from nothing or from an answer that helped. */
@Named
@ViewScoped
public class WriteHowtoBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Howtos howtos;
  @Inject HowtoDrafts drafts;
  @Inject HowtoKeeping keeping;
  @Inject Language language;

  private String slug;
  private UUID answer;
  private String board;
  private HowtoForm form;

  /** Goes to the board's pages where none can be written. */
  public void load() {
    Actor actor = signedIn.actor();
    Optional<HowtoDraft> begun = Optional.ofNullable(answer).map(id -> drafts.of(actor, id));
    slug = begun.map(HowtoDraft::board).orElse(slug);
    HowtoShelf shelf = howtos.shelf(actor, slug);
    board = shelf.title().in(language.locale());
    form =
        begun
            .map(draft -> HowtoForm.of(draft.terms(), shelf.categories(), language.locale()))
            .orElseGet(() -> HowtoForm.blank(shelf.categories(), language.locale()));
    if (!shelf.mayWrite()) {
      Goto.howtos(slug);
    }
  }

  public void write() {
    HowtoView written =
        keeping.write(signedIn.actor(), slug, form.terms(), Optional.ofNullable(answer));
    Notices.done("done.howto.written");
    Goto.howto(written.id());
  }

  /** Whether it begins with an answer. */
  public boolean isGrown() {
    return answer != null;
  }

  public String getBoard() {
    return board;
  }

  public HowtoForm getForm() {
    return form;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public UUID getAnswer() {
    return answer;
  }

  public void setAnswer(UUID answer) {
    this.answer = answer;
  }
}
