package org.tasket.skill;

import java.util.List;

/**
 * What somebody has and wants to learn, each list in the order of the names.
 *
 * @param version 0 where nothing has been declared yet
 */
public record OwnSkillsView(List<OwnSkill> has, List<OwnSkill> wants, long version) {

  /** Of somebody who never said anything. */
  public static final OwnSkillsView NOTHING = new OwnSkillsView(List.of(), List.of(), 0);

  public OwnSkillsView {
    has = List.copyOf(has);
    wants = List.copyOf(wants);
  }

  public List<OwnSkill> of(SkillSide side) {
    return side == SkillSide.HAS ? has : wants;
  }
}
