package org.tasket.web.howto;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.tasket.howto.HowtoAction;
import org.tasket.howto.HowtoKeeping;
import org.tasket.howto.HowtoView;
import org.tasket.howto.Howtos;
import org.tasket.platform.Stale;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/**
 * A manager changes what a page says. Where another was quicker the page says so and keeps what was
 * typed, and only the next press replaces the other's change.
 */
@Named
@ViewScoped
public class EditHowtoBean implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject SignedIn signedIn;
  @Inject Howtos howtos;
  @Inject HowtoKeeping keeping;
  @Inject Language language;

  private UUID id;
  private long version;
  private boolean overtaken;
  private String title;
  private String titleLanguage;
  private HowtoForm form;

  /** Goes to the page where it cannot be changed. */
  public void load() {
    HowtoView howto = howtos.get(signedIn.actor(), id);
    version = howto.version();
    title = howto.terms().title();
    titleLanguage = howto.terms().language();
    form =
        HowtoForm.of(
            howto.terms(),
            howtos.shelf(signedIn.actor(), howto.board()).categories(),
            language.locale());
    if (!howto.allows(HowtoAction.EDIT)) {
      Goto.howto(id);
    }
  }

  public void save() {
    try {
      keeping.edit(signedIn.actor(), id, version, form.terms());
    } catch (Stale somebodyWasQuicker) {
      version = howtos.get(signedIn.actor(), id).version();
      overtaken = true;
      return;
    }
    Notices.done("done.howto.edited");
    Goto.howto(id);
  }

  public boolean isOvertaken() {
    return overtaken;
  }

  public String getTitle() {
    return title;
  }

  public String getTitleLanguage() {
    return titleLanguage;
  }

  public HowtoForm getForm() {
    return form;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }
}
