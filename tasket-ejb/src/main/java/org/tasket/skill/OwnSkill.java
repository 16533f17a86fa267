package org.tasket.skill;

import java.util.Optional;

/**
 * A skill on one of a person's own lists.
 *
 * @param level how well they can do it, or want to; empty where they do not say
 */
public record OwnSkill(ListedSkill skill, Optional<SkillLevel> level) {}
