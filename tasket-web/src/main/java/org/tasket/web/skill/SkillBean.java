package org.tasket.web.skill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tasket.platform.NotFound;
import org.tasket.skill.ListedSkill;
import org.tasket.skill.OwnSkills;
import org.tasket.skill.OwnSkillsView;
import org.tasket.skill.SetOwnSkills;
import org.tasket.skill.SkillSide;
import org.tasket.skill.SkillState;
import org.tasket.skill.SkillView;
import org.tasket.skill.Skills;
import org.tasket.web.page.Goto;
import org.tasket.web.page.Language;
import org.tasket.web.page.Notices;
import org.tasket.web.signin.SignedIn;

/** One skill and what lies around it, to put on one of the reader's own lists. */
@Named
@RequestScoped
public class SkillBean {

  @Inject SignedIn signedIn;
  @Inject Skills skills;
  @Inject OwnSkills own;
  @Inject Language language;

  private UUID id;
  private String side;
  private SkillView skill;
  private boolean choosable;
  private List<String> others = List.of();
  private List<ListedSkill> narrower = List.of();

  public void load() {
    Locale reader = language.locale();
    skill = skills.get(signedIn.actor(), id);
    choosable = skill.state() == SkillState.LISTED && !skill.heading();
    others = skill.terms().others().getOrDefault(reader, List.of());
    narrower =
        skill.narrower().stream().sorted(Comparator.comparing(one -> one.name(reader))).toList();
  }

  public void choose() {
    SkillSide chosen =
        Arrays.stream(SkillSide.values())
            .filter(one -> one.name().equals(side))
            .findFirst()
            .orElseThrow(() -> new NotFound("path"));
    OwnSkillsView mine = own.of(signedIn.actor(), language.locale());
    own.choose(
        signedIn.actor(),
        mine.version(),
        SetOwnSkills.like(mine).with(chosen, id),
        language.locale());
    Notices.done("done.skill." + chosen);
    Goto.ownSkills();
  }

  /** Whether it can be on somebody's list. */
  public boolean isChoosable() {
    return choosable;
  }

  public SkillView getSkill() {
    return skill;
  }

  public List<String> getOthers() {
    return others;
  }

  /** What lies under it, by the names in the reader's language. */
  public List<ListedSkill> getNarrower() {
    return narrower;
  }

  public String nameIn(String tag) {
    return skill.name(Locale.forLanguageTag(tag));
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getSide() {
    return side;
  }

  public void setSide(String side) {
    this.side = side;
  }
}
