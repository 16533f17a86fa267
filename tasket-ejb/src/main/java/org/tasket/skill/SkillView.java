package org.tasket.skill;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A skill with what lies around it, and the actions open to the reader now.
 *
 * @param uri its address in the list that it came from
 * @param mergedInto the skill that took its place, where one did
 */
public record SkillView(
    UUID id,
    long version,
    Optional<String> uri,
    SkillTerms terms,
    boolean heading,
    List<ListedSkill> broader,
    List<ListedSkill> narrower,
    Optional<ListedSkill> mergedInto,
    Set<SkillAction> actions) {

  public SkillView {
    broader = List.copyOf(broader);
    narrower = List.copyOf(narrower);
    actions = Set.copyOf(actions);
  }

  public SkillState state() {
    return mergedInto.isPresent() ? SkillState.MERGED : SkillState.LISTED;
  }

  /** What it is called in a reader's language. */
  public String name(Locale reader) {
    return new ListedSkill(id, terms.names(), terms.others(), heading).name(reader);
  }

  public boolean allows(SkillAction action) {
    return actions.contains(action);
  }
}
