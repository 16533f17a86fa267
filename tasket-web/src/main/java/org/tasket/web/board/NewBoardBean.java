package org.tasket.web.board;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.board.BoardKeeping;
import org.tasket.board.BoardKind;
import org.tasket.board.OpenBoard;
import org.tasket.platform.Forbidden;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/** Opening a board, which leads to its settings. */
@Named
@ViewScoped
public class NewBoardBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject BoardKeeping keeping;
  @Inject Language language;

  private String slug;
  private String title;
  private String kind = BoardKind.USUAL;
  private List<SelectItem> kinds = List.of();

  public void load() {
    if (!keeping.mayOpen(signedIn.actor())) {
      throw new Forbidden("board.create");
    }
    kinds =
        keeping.kinds().stream()
            .map(some -> new SelectItem(some.code(), some.name().in(language.locale())))
            .toList();
  }

  public void open() {
    keeping.open(signedIn.actor(), OpenBoard.of(slug, title, kind));
    Notices.done("done.board.opened");
    Goto.boardSettings(slug);
  }

  public List<SelectItem> getKinds() {
    return kinds;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }
}
