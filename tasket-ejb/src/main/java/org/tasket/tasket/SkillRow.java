package org.tasket.tasket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A skill's label as it is kept: as it was written, and as lists ask for it. */
@Embeddable
class SkillRow {

  private String label;

  @Column(name = "label_key")
  private String key;

  protected SkillRow() {}

  static Set<SkillRow> of(List<String> skills) {
    Set<SkillRow> rows = new HashSet<>();
    for (String skill : skills) {
      SkillRow row = new SkillRow();
      row.label = skill;
      row.key = HelperTerms.normal(skill);
      rows.add(row);
    }
    return rows;
  }

  static List<String> labels(List<SkillRow> rows) {
    return rows.stream()
        .sorted(Comparator.comparing((SkillRow row) -> row.key))
        .map(row -> row.label)
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SkillRow row && label.equals(row.label) && key.equals(row.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
