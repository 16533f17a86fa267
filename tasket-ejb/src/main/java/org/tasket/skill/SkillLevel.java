package org.tasket.skill;

/**
 * How well: what somebody has, or how far somebody wants to get. Three steps, in words that
 * everybody uses of themselves; nobody is graded by them.
 */
public enum SkillLevel {
  BASICS,
  ALONE,
  TEACH
}
