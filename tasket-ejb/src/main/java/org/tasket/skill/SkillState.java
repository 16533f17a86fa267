package org.tasket.skill;

/** Whether a skill is on the list, or leads to another that took its place. */
public enum SkillState {
  LISTED,
  MERGED
}
