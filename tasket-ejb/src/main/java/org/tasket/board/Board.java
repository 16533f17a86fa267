package org.tasket.board;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Ids;
import org.tasket.platform.NullableId;

/**
 * A board comes with its slug, which is its address for good, and a title. A coordinator names its
 * managers, and until one is named the coordinators manage it themselves. A board of a department
 * knows which one; the board for everyone belongs to none.
 */
@Entity
@Table(name = "tasket_board")
class Board {

  @Id private UUID id;

  @Version private long version;

  private String slug;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  private Translated title;

  @Enumerated(EnumType.STRING)
  private BoardKind kind;

  @Column(name = "department_id")
  @Convert(converter = NullableId.class)
  private UUID department;

  @Column(name = "listed_first")
  private boolean listedFirst;

  @Column(name = "created_at")
  private Instant createdAt;

  @ElementCollection
  @CollectionTable(
      name = "tasket_board_manager",
      joinColumns = @JoinColumn(name = "board_id", referencedColumnName = "id"))
  @Column(name = "person_id")
  private Set<UUID> managers = new HashSet<>();

  protected Board() {}

  static Board open(String slug, Translated title, BoardKind kind, Instant now) {
    Board board = new Board();
    board.id = Ids.next();
    board.slug = slug;
    board.title = title;
    board.kind = kind;
    board.createdAt = now;
    return board;
  }

  static Board ofDepartment(UUID department, String slug, Translated title, Instant now) {
    Board board = open(slug, title, BoardKind.MICRO_WORK, now);
    board.department = department;
    return board;
  }

  void rename(Translated title) {
    this.title = title;
  }

  void nameManagers(Collection<UUID> people) {
    managers.clear();
    managers.addAll(people);
  }

  boolean isManagedBy(UUID person) {
    return managers.contains(person);
  }

  boolean hasManagers() {
    return !managers.isEmpty();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String slug() {
    return slug;
  }

  Translated title() {
    return title;
  }

  BoardKind kind() {
    return kind;
  }

  Optional<UUID> department() {
    return Optional.ofNullable(department);
  }

  Set<UUID> managers() {
    return Set.copyOf(managers);
  }

  Rulebook rulebook() {
    return Rulebook.standard();
  }
}
