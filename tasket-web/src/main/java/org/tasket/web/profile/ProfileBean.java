package org.tasket.web.profile;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.cause.Cause;
import org.tasket.profile.ProfileView;
import org.tasket.profile.Profiles;
import org.tasket.profile.VisibleTo;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/** What the reader adds about themselves, and who may read it. */
@Named
@ViewScoped
public class ProfileBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Profiles profiles;

  private long version;
  private ProfileForm form;

  public void load() {
    ProfileView mine = profiles.mine(signedIn.actor());
    version = mine.version();
    form = ProfileForm.of(mine);
  }

  public void save() {
    form.give(wish -> profiles.choose(signedIn.actor(), version, wish));
    Notices.done("done.profile");
    Goto.person(getMe());
  }

  /** Whose page shows it. */
  public UUID getMe() {
    return signedIn.actor().person();
  }

  /** What to choose from. */
  public Cause[] getCauses() {
    return Cause.values();
  }

  /** Who may be let to read it. */
  public VisibleTo[] getReaders() {
    return VisibleTo.values();
  }

  public ProfileForm getForm() {
    return form;
  }
}
