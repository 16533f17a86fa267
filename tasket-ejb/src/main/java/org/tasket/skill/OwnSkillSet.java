package org.tasket.skill;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What one person has and wants to learn. It begins when they first say so. */
@Entity
@Table(name = "tasket_own_skills")
class OwnSkillSet {

  @Id
  @Column(name = "person_id")
  private UUID person;

  @Version private long version;

  /** Each once; a list, so that whoever only reads them changes no version. */
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "tasket_own_skill",
      joinColumns = @JoinColumn(name = "person_id", referencedColumnName = "person_id"))
  private List<OwnSkillRow> rows = new ArrayList<>();

  protected OwnSkillSet() {}

  static OwnSkillSet of(UUID person) {
    OwnSkillSet own = new OwnSkillSet();
    own.person = person;
    return own;
  }

  /** Answers with the names of the lists that changed. */
  List<String> become(Set<OwnSkillRow> wanted) {
    List<String> changed = new ArrayList<>();
    for (SkillSide side : EnumSet.allOf(SkillSide.class)) {
      if (!of(side, rows).equals(of(side, wanted))) {
        changed.add(side.name().toLowerCase(Locale.ROOT));
      }
    }
    rows.retainAll(wanted);
    wanted.stream().filter(row -> !rows.contains(row)).toList().forEach(rows::add);
    return changed;
  }

  private static Set<OwnSkillRow> of(SkillSide side, Collection<OwnSkillRow> all) {
    return all.stream().filter(row -> row.side() == side).collect(Collectors.toSet());
  }

  Set<OwnSkillRow> rows() {
    return Set.copyOf(rows);
  }

  long version() {
    return version;
  }
}
