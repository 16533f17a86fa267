package org.tasket.skill;

/** The two lists of a person's skills. */
public enum SkillSide {
  HAS,
  WANTS
}
