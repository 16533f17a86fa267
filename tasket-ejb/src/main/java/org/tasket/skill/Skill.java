package org.tasket.skill;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.FieldNames;
import org.tasket.platform.Ids;
import org.tasket.platform.NullableId;
import org.tasket.platform.RuleBroken;

/**
 * Something that people can do, as the house calls it. Its names may change, and where it lies
 * among the others; its id does not. Where the list has the same twice, one is merged into the
 * other: it stays, leads there, and leaves its words to the heir. A heading is there to hold others
 * together.
 */
@Entity
@Table(name = "tasket_skill")
class Skill {

  @Id private UUID id;

  @Version private long version;

  private String uri;

  private boolean heading;

  @Column(name = "merged_into")
  @Convert(converter = NullableId.class)
  private UUID mergedInto;

  /** Each once; a list, so that whoever only reads them changes no version. */
  @ElementCollection
  @CollectionTable(
      name = "tasket_skill_label",
      joinColumns = @JoinColumn(name = "skill_id", referencedColumnName = "id"))
  private List<SkillLabel> labels = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "tasket_skill_broader",
      joinColumns = @JoinColumn(name = "skill_id", referencedColumnName = "id"))
  @Column(name = "broader_id")
  @Convert(converter = NullableId.class)
  private Set<UUID> broader = new HashSet<>();

  protected Skill() {}

  /** One that the house adds itself. */
  static Skill added(SkillTerms terms) {
    return listed(Ids.next(), null, false, terms);
  }

  /** One of a list that has an address for it. */
  static Skill listed(UUID id, String uri, boolean heading, SkillTerms terms) {
    Skill skill = new Skill();
    skill.id = id;
    skill.uri = uri;
    skill.heading = heading;
    skill.take(terms);
    return skill;
  }

  /** Answers with the names of what changed. */
  List<String> edit(SkillTerms wanted) {
    mustBeListed();
    List<String> changed = FieldNames.of(wanted, terms());
    take(wanted);
    return changed;
  }

  private void take(SkillTerms terms) {
    Set<SkillLabel> wanted = new HashSet<>();
    terms.names().forEach((language, name) -> wanted.add(SkillLabel.name(language, name)));
    terms
        .others()
        .forEach(
            (language, words) ->
                words.forEach(word -> wanted.add(SkillLabel.other(language, word))));
    labels.retainAll(wanted);
    wanted.removeAll(Set.copyOf(labels));
    labels.addAll(wanted);
    broader.retainAll(terms.broader());
    broader.addAll(terms.broader());
  }

  /**
   * Leads to the heir from now on, which takes over the words that it does not know yet, names
   * first, as far as it has room.
   */
  void mergeInto(Skill heir) {
    mustBeListed();
    if (heir.id.equals(id) || heir.mergedInto != null || heir.heading != heading) {
      throw new RuleBroken("skill.heir");
    }
    mergedInto = heir.id;
    broader.clear();
    labels.stream()
        .filter(mine -> heir.labels.stream().noneMatch(mine::sounds))
        .sorted(Comparator.comparing(SkillLabel::isName).reversed())
        .map(SkillLabel::asOther)
        .toList()
        .forEach(heir::takeOver);
  }

  private void takeOver(SkillLabel word) {
    if (labels.stream().filter(word::isBeside).count() < SkillTerms.OTHERS_MOST) {
      labels.add(word);
    }
  }

  /** What it leads to is merged itself. */
  void leadTo(Skill heir) {
    mergedInto = heir.id;
  }

  /** A list that has an address for it knows it. */
  void isAt(String address) {
    uri = address;
  }

  /** Lies under further ones. */
  void liesUnder(Set<UUID> further) {
    broader.addAll(further);
  }

  /** Lies under another no more, or under a further one in its place. */
  void move(UUID from, Optional<UUID> to) {
    broader.remove(from);
    to.ifPresent(broader::add);
  }

  private void mustBeListed() {
    if (mergedInto != null) {
      throw new RuleBroken("skill.merged");
    }
  }

  SkillState state() {
    return mergedInto == null ? SkillState.LISTED : SkillState.MERGED;
  }

  SkillTerms terms() {
    ListedSkill line = line();
    return new SkillTerms(line.names(), line.others(), broader);
  }

  /** As it stands in a list; where it lies is not read for that. */
  ListedSkill line() {
    return SkillLabel.line(id, heading, labels);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  Optional<String> uri() {
    return Optional.ofNullable(uri);
  }

  boolean isHeading() {
    return heading;
  }

  Optional<UUID> mergedInto() {
    return Optional.ofNullable(mergedInto);
  }

  Set<UUID> broader() {
    return Set.copyOf(broader);
  }
}
