package org.tasket.web.skill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tasket.platform.Page;
import org.tasket.platform.Texts;
import org.tasket.skill.ListedSkill;
import org.tasket.skill.SkillQuery;
import org.tasket.skill.Skills;
import org.tasket.web.page.Language;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/** The list of skills: its headings, and all of them or those that begin so. */
@Named
@RequestScoped
public class SkillsBean {

  @Inject SignedIn signedIn;
  @Inject Skills skills;
  @Inject Language language;
  @Inject Say say;

  private String q;
  private String from;
  private List<ListedSkill> headings = List.of();
  private Page<ListedSkill> found = new Page<>(List.of(), 0, true, Optional.empty());

  public void load() {
    if (!isAsked() && from == null) {
      SkillQuery all = new SkillQuery(Optional.empty(), Optional.empty(), true, language.locale());
      headings = skills.list(all, Page.MOST, Optional.empty()).items();
    }
    SkillQuery wanted = new SkillQuery(Texts.given(q), Optional.empty(), false, language.locale());
    found = skills.list(wanted, Page.MOST, Optional.ofNullable(from));
  }

  public boolean isMayKeep() {
    return skills.mayKeep(signedIn.actor());
  }

  public boolean isAsked() {
    return Texts.given(q).isPresent();
  }

  public List<ListedSkill> getHeadings() {
    return headings;
  }

  public String getHeading() {
    return say.count("skills.found", found);
  }

  public Page<ListedSkill> getFound() {
    return found;
  }

  /** The address of the next piece; empty where there is none. */
  public String getMore() {
    return found.next().map(cursor -> "?from=" + cursor + asked()).orElse("");
  }

  private String asked() {
    return isAsked() ? "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) : "";
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
