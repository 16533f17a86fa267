package org.tasket.web.saved;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.tasket.saved.SavedSearchView;
import org.tasket.saved.SavedSearches;
import org.tasket.web.finder.SearchPlace;
import org.tasket.web.page.Chosen;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** The searches that the reader keeps. */
@Named
@RequestScoped
public class SavedSearchesBean {

  @Inject HttpServletRequest request;
  @Inject SignedIn signedIn;
  @Inject SavedSearches searches;
  @Inject Say say;

  private List<SavedSearchView> mine = List.of();
  private String remove;
  private String tell;
  private String silence;

  public void load() {
    mine = searches.mine(signedIn.actor());
  }

  public void removeOne() {
    searches.remove(signedIn.actor(), Chosen.id(remove, "saved.unknown"));
    Notices.done("done.saved.removed");
    Goto.savedSearches();
  }

  public void tellOne() {
    searches.tell(signedIn.actor(), Chosen.id(tell, "saved.unknown"), true);
    Notices.done("done.saved.told");
    Goto.savedSearches();
  }

  public void silenceOne() {
    searches.tell(signedIn.actor(), Chosen.id(silence, "saved.unknown"), false);
    Notices.done("done.saved.silenced");
    Goto.savedSearches();
  }

  /** The page on which a search finds what there is now. */
  public String address(SavedSearchView search) {
    return place(search).address();
  }

  /** What it looks for, in a few words. */
  public String what(SavedSearchView search) {
    long narrowed = place(search).narrowed();
    if (search.text().isEmpty()) {
      return say.text("saved.narrowed", narrowed);
    }
    return narrowed == 0
        ? say.text("saved.words", search.text())
        : say.text("saved.both", search.text(), narrowed);
  }

  private SearchPlace place(SavedSearchView search) {
    return SearchPlace.of(
        request.getContextPath() + "/search", search.text(), search.narrowing(), search.sort());
  }

  public List<SavedSearchView> getMine() {
    return mine;
  }

  public String getTell() {
    return tell;
  }

  public void setTell(String tell) {
    this.tell = tell;
  }

  public String getSilence() {
    return silence;
  }

  public void setSilence(String silence) {
    this.silence = silence;
  }

  public String getRemove() {
    return remove;
  }

  public void setRemove(String remove) {
    this.remove = remove;
  }
}
