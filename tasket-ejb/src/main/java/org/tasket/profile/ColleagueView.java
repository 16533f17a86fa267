package org.tasket.profile;

import java.util.Set;
import org.tasket.person.PersonCard;
import org.tasket.skill.OwnSkillsView;

/**
 * Somebody as a colleague sees them: what the directory says, and of what they added as much as the
 * reader may know. What is kept from the reader looks like what was never said.
 *
 * @param actions what the reader may do about it now
 */
public record ColleagueView(
    PersonCard card, ProfileView added, OwnSkillsView skills, Set<ProfileAction> actions) {

  public ColleagueView {
    actions = Set.copyOf(actions);
  }

  /** Whether the reader looks at themselves. */
  public boolean mine() {
    return actions.contains(ProfileAction.EDIT);
  }

  /** Whether there is anything to read but what the directory says. */
  public boolean saysMore() {
    return added.aboutMe().isPresent()
        || !added.interests().isEmpty()
        || !added.causes().isEmpty()
        || !skills.has().isEmpty()
        || !skills.wants().isEmpty();
  }
}
