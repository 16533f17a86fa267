package org.tasket.web.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tasket.person.PersonView;
import org.tasket.profile.ColleagueView;
import org.tasket.profile.Profiles;
import org.tasket.skill.OwnSkill;
import org.tasket.web.page.Language;
import org.tasket.web.signin.SignedIn;

/** Somebody, as far as the reader may know them. */
@Named
@RequestScoped
public class ColleagueBean {

  @Inject SignedIn signedIn;
  @Inject Profiles profiles;
  @Inject Language language;

  private UUID id;
  private ColleagueView colleague;

  public void load() {
    colleague = profiles.get(signedIn.actor(), id, language.locale());
  }

  public ColleagueView getColleague() {
    return colleague;
  }

  public PersonView getPerson() {
    return colleague.card().person();
  }

  /** In the reader's language. */
  public String getDepartment() {
    return getPerson().departmentIn(language.locale());
  }

  /** What they speak, by the names in the reader's language. */
  public List<String> getLanguages() {
    Locale reader = language.locale();
    return colleague.card().languages().stream()
        .map(spoken -> spoken.getDisplayLanguage(reader))
        .toList();
  }

  /** What volunteering is for, to them, by the names in the reader's language. */
  public List<String> getCauses() {
    return colleague.added().causes().stream().map(cause -> cause.name(language.locale())).toList();
  }

  public List<OwnSkill> getHas() {
    return colleague.skills().has();
  }

  public List<OwnSkill> getWants() {
    return colleague.skills().wants();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
