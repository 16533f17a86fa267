package org.tasket.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.NullableId;

/** A skill on one of somebody's lists, as it is kept. */
@Embeddable
class OwnSkillRow {

  @Enumerated(EnumType.STRING)
  private SkillSide side;

  @Column(name = "skill_id")
  @Convert(converter = NullableId.class)
  private UUID skill;

  @Enumerated(EnumType.STRING)
  private SkillLevel level;

  protected OwnSkillRow() {}

  static OwnSkillRow of(SkillSide side, UUID skill, Optional<SkillLevel> level) {
    OwnSkillRow row = new OwnSkillRow();
    row.side = side;
    row.skill = skill;
    row.level = level.orElse(null);
    return row;
  }

  SkillSide side() {
    return side;
  }

  UUID skill() {
    return skill;
  }

  Optional<SkillLevel> level() {
    return Optional.ofNullable(level);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OwnSkillRow row
        && side == row.side
        && skill.equals(row.skill)
        && level == row.level;
  }

  @Override
  public int hashCode() {
    return Objects.hash(side, skill);
  }
}
