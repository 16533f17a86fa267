package org.tasket.board;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Circle;
import org.tasket.platform.NullableId;

/** One line of an audience as it is kept, a board's or a tasket's: a department or a group. */
@Embeddable
public class AudienceRow {

  @Column(name = "department_id")
  @Convert(converter = NullableId.class)
  private UUID department;

  @Column(name = "sub_units")
  private boolean subUnits;

  @Column(name = "group_name")
  private String group;

  protected AudienceRow() {}

  public static Set<AudienceRow> of(Audience audience) {
    Set<AudienceRow> rows = new HashSet<>();
    for (Audience.Part part : audience.departments()) {
      AudienceRow row = new AudienceRow();
      row.department = part.department();
      row.subUnits = part.subUnits();
      rows.add(row);
    }
    for (String name : audience.groups()) {
      AudienceRow row = new AudienceRow();
      row.group = Circle.normal(name);
      rows.add(row);
    }
    return rows;
  }

  /** A line as it was read: a department, or a group. */
  public static AudienceRow of(UUID department, boolean subUnits, String group) {
    AudienceRow row = new AudienceRow();
    row.department = department;
    row.subUnits = subUnits;
    row.group = group;
    return row;
  }

  public static Audience audience(Collection<AudienceRow> rows) {
    List<Audience.Part> parts = new ArrayList<>();
    Set<String> groups = new HashSet<>();
    for (AudienceRow row : rows) {
      if (row.group == null) {
        parts.add(new Audience.Part(row.department, row.subUnits));
      } else {
        groups.add(row.group);
      }
    }
    return new Audience(parts, groups);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AudienceRow row
        && Objects.equals(department, row.department)
        && subUnits == row.subUnits
        && Objects.equals(group, row.group);
  }

  @Override
  public int hashCode() {
    return Objects.hash(department, subUnits, group);
  }
}
