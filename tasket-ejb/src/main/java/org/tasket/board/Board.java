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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;
import org.tasket.person.Circle;
import org.tasket.platform.Ids;
import org.tasket.platform.NullableId;
import org.tasket.platform.RuleBroken;

/**
 * A board comes with its slug, which is its address for good, and a title. It has managers, people
 * or groups of the directory, who set its rulebook and its audience; until some are named the
 * coordinators manage it themselves. One that was imported is prepared until it is published; one
 * that is archived can be read and takes nothing new. A board of a department knows which one; the
 * board for everyone belongs to none.
 */
@Entity
@Table(name = "tasket_board")
class Board implements Ruled {

  @Id private UUID id;

  @Version private long version;

  private String slug;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  @AttributeOverride(name = "fi", column = @Column(name = "title_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "title_sv"))
  private Translated title;

  @ManyToOne(optional = false)
  @JoinColumn(name = "kind")
  @JoinFetch(JoinFetchType.INNER)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private BoardState state;

  @Convert(converter = RulebookColumn.class)
  private Rulebook rulebook;

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
  @Convert(converter = NullableId.class)
  private Set<UUID> managers = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      name = "tasket_board_manager_group",
      joinColumns = @JoinColumn(name = "board_id", referencedColumnName = "id"))
  @Column(name = "group_name")
  private Set<String> managerGroups = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      name = "tasket_board_audience",
      joinColumns = @JoinColumn(name = "board_id", referencedColumnName = "id"))
  private Set<AudienceRow> audience = new HashSet<>();

  protected Board() {}

  /** A board of a coordinator's, which begins with the standard rules of its kind. */
  static Board open(String slug, Translated title, Kind kind, Instant now) {
    Board board = new Board();
    board.id = Ids.next();
    board.slug = slug;
    board.title = title;
    board.kind = kind;
    board.rulebook = Rulebook.standard().allowing(kind.view().whoseTime());
    board.state = BoardState.OPEN;
    board.createdAt = now;
    return board;
  }

  static Board ofDepartment(
      UUID department, String slug, Translated title, Kind kind, Instant now) {
    Board board = open(slug, title, kind, now);
    board.department = department;
    return board;
  }

  /** Hides it from everybody but those who prepare it. */
  void prepare() {
    state = BoardState.PREPARED;
  }

  void publish() {
    mustBe(state == BoardState.PREPARED);
    state = BoardState.OPEN;
  }

  void archive() {
    mustBe(state == BoardState.OPEN);
    state = BoardState.ARCHIVED;
  }

  void restore() {
    mustBe(state == BoardState.ARCHIVED);
    state = BoardState.OPEN;
  }

  private void mustBe(boolean allowed) {
    if (!allowed) {
      throw new RuleBroken("board.state", state);
    }
  }

  /** Answers whether that changes anything. */
  boolean rename(Translated wanted) {
    boolean changes = !wanted.equals(title);
    title = wanted;
    return changes;
  }

  /**
   * Makes it a board of another kind. Its rules stay, whose time is allowed too; what is under way
   * hears of it at its next transition.
   */
  boolean turnInto(Kind wanted) {
    boolean changes = !wanted.view().code().equals(kind.view().code());
    kind = wanted;
    return changes;
  }

  /** Answers with the names of the rules that change. */
  List<String> rule(Rulebook wanted) {
    List<String> changed = wanted.changedFrom(rulebook);
    rulebook = wanted;
    return changed;
  }

  boolean showTo(Audience wanted) {
    return replace(audience, AudienceRow.of(wanted));
  }

  boolean nameManagers(Collection<UUID> people) {
    return replace(managers, people);
  }

  boolean nameManagerGroups(Collection<String> groups) {
    return replace(managerGroups, groups.stream().map(Circle::normal).toList());
  }

  private static <T> boolean replace(Set<T> kept, Collection<T> wanted) {
    boolean left = kept.retainAll(Set.copyOf(wanted));
    boolean came = kept.addAll(wanted);
    return left || came;
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
    return kind.view();
  }

  @Override
  public BoardState state() {
    return state;
  }

  @Override
  public Audience audience() {
    return AudienceRow.audience(audience);
  }

  @Override
  public Set<String> managerGroups() {
    return Set.copyOf(managerGroups);
  }

  Optional<UUID> department() {
    return Optional.ofNullable(department);
  }

  @Override
  public Set<UUID> managers() {
    return Set.copyOf(managers);
  }

  @Override
  public Rulebook rulebook() {
    return rulebook;
  }
}
