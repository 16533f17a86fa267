package org.tasket.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tasket.board.BoardFiles;
import org.tasket.board.BoardKeeping;
import org.tasket.board.Starter;
import org.tasket.platform.Forbidden;
import org.tasket.web.signin.SignedIn;

/** What a new board can begin with: one of the gallery, a file, or nothing. */
@Named
@RequestScoped
public class GalleryBean {

  @Inject SignedIn signedIn;
  @Inject BoardKeeping keeping;
  @Inject BoardFiles files;

  private List<Starter> starters = List.of();

  public void load() {
    if (!keeping.mayOpen(signedIn.actor())) {
      throw new Forbidden("board.create");
    }
    starters = files.gallery();
  }

  public List<Starter> getStarters() {
    return starters;
  }
}
