package org.tasket.web.profile;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.tasket.cause.Cause;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Texts;
import org.tasket.profile.ProfileView;
import org.tasket.profile.SetProfile;
import org.tasket.profile.VisibleTo;
import org.tasket.web.skill.SkillWords;

/** What somebody adds about themselves, as they type it. */
public class ProfileForm implements Serializable {

  private static final long serialVersionUID = 1;

  private String aboutMe;
  private String interests;
  private List<String> causes = new ArrayList<>();
  private String visibleTo;

  static ProfileForm of(ProfileView mine) {
    ProfileForm form = new ProfileForm();
    form.aboutMe = mine.aboutMe().orElse(null);
    form.interests = SkillWords.typed(mine.interests());
    mine.causes().forEach(cause -> form.causes.add(cause.name()));
    form.visibleTo = mine.visibleTo().name();
    return form;
  }

  /**
   * Hands the wish over, and has what is refused told at the fields of the page.
   *
   * @throws InvalidInput where something is refused
   */
  void give(Consumer<SetProfile> taker) {
    try {
      taker.accept(
          new SetProfile(
              Texts.given(aboutMe),
              eachOnce(),
              causes.stream().map(Cause::valueOf).toList(),
              Texts.given(visibleTo).map(VisibleTo::valueOf).orElse(VisibleTo.ME)));
    } catch (InvalidInput refused) {
      throw new InvalidInput(
          refused.errors().stream()
              .map(error -> error.at(error.field().replaceFirst("\\..*", "")))
              .toList());
    }
  }

  private List<String> eachOnce() {
    Map<String, String> words = new LinkedHashMap<>();
    SkillWords.named(interests)
        .forEach(word -> words.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
    return List.copyOf(words.values());
  }

  public String getAboutMe() {
    return aboutMe;
  }

  public void setAboutMe(String aboutMe) {
    this.aboutMe = aboutMe;
  }

  public String getInterests() {
    return interests;
  }

  public void setInterests(String interests) {
    this.interests = interests;
  }

  /** By their codes. */
  public List<String> getCauses() {
    return causes;
  }

  public void setCauses(List<String> causes) {
    this.causes = causes;
  }

  public String getVisibleTo() {
    return visibleTo;
  }

  public void setVisibleTo(String visibleTo) {
    this.visibleTo = visibleTo;
  }
}
