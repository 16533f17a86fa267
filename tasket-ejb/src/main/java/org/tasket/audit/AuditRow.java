package org.tasket.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.PersonView;
import org.tasket.platform.Ids;
import org.tasket.platform.NullableId;

/** One thing done. Written once, never changed. */
@Entity
@Table(name = "tasket_audit")
class AuditRow {

  @Id private UUID id;

  @Column
  @Convert(converter = NullableId.class)
  private UUID who;

  @Column(name = "way_in")
  private String wayIn;

  @Column private String operation;

  @Column(name = "object_type")
  private String objectType;

  @Column(name = "object_id")
  private UUID object;

  @Column(name = "board_id")
  @Convert(converter = NullableId.class)
  private UUID board;

  @Column private String fields;

  @Column private Instant at;

  protected AuditRow() {}

  static AuditRow of(Audited event, List<String> fields) {
    AuditRow row = new AuditRow();
    row.id = Ids.next();
    row.who = event.who().orElse(null);
    row.wayIn = event.way();
    row.operation = event.operation();
    row.objectType = event.objectType();
    row.object = event.object();
    row.board = event.onBoard().orElse(null);
    row.fields = fields.isEmpty() ? null : String.join(",", fields);
    row.at = event.at();
    return row;
  }

  AuditEntry entry(Map<UUID, PersonView> people) {
    return new AuditEntry(
        id, at, who().map(people::get), wayIn, operation, objectType, object, fields());
  }

  /** Whether the same was done by the same way and the same person. */
  boolean isLike(Audited event) {
    return who().equals(event.who())
        && wayIn.equals(event.way())
        && operation.equals(event.operation());
  }

  List<String> fields() {
    return fields == null ? List.of() : List.of(fields.split(",", -1));
  }

  UUID id() {
    return id;
  }

  Instant at() {
    return at;
  }

  Optional<UUID> who() {
    return Optional.ofNullable(who);
  }
}
