package org.tasket.skill;

/** Many skills came into the list at once; told in the transaction in which they did. */
public record SkillsBrought() {}
