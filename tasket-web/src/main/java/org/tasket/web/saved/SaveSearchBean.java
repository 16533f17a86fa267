package org.tasket.web.saved;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.tasket.saved.SaveSearch;
import org.tasket.saved.SavedSearches;
import org.tasket.web.finder.SearchPlace;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/** Somebody keeps the search whose address led here. */
@Named
@ViewScoped
public class SaveSearchBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject SavedSearches searches;

  private SearchPlace here = SearchPlace.nowhere();
  private String name;

  public void load() {
    HttpServletRequest request = Faces.getRequest();
    here = SearchPlace.read(request.getContextPath() + "/search", request::getParameter);
    name = here.text().substring(0, Math.min(here.text().length(), SaveSearch.NAME_MOST));
  }

  public void save() {
    searches.save(signedIn.actor(), SaveSearch.of(name, here.query()));
    Notices.done("done.saved");
    Goto.savedSearches();
  }

  /** Back to what was searched for. */
  public String getAddress() {
    return here.address();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
