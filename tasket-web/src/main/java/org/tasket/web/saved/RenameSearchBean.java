package org.tasket.web.saved;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.tasket.saved.SavedSearchView;
import org.tasket.saved.SavedSearches;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/** Somebody gives one of their searches another name, or silences it. */
@Named
@ViewScoped
public class RenameSearchBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject SavedSearches searches;

  private UUID id;
  private long version;
  private String name;
  private boolean tell;

  public void load() {
    SavedSearchView search = searches.get(signedIn.actor(), id);
    version = search.version();
    name = search.name();
    tell = search.tell();
  }

  public void save() {
    searches.edit(signedIn.actor(), id, version, name, tell);
    Notices.done("done.saved.renamed");
    Goto.savedSearches();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isTell() {
    return tell;
  }

  public void setTell(boolean tell) {
    this.tell = tell;
  }
}
