package org.tasket.saved;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.finder.FindSort;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.finder.Starts;
import org.tasket.platform.Ids;
import org.tasket.platform.NullableId;
import org.tasket.tasket.Mode;

/**
 * What somebody looks for, under a name that is theirs: words and what narrows them. It can be
 * called otherwise, and its owner be told of what fits it or not; who looks for something else
 * saves another. A board stands by its address, as its owner said it, so that nothing tells whether
 * there is one that they see no more.
 */
@Entity
@Table(name = "tasket_saved_search")
class SavedSearch {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "person_id")
  private UUID person;

  private String name;

  private String words;

  private String board;

  private Integer minutes;

  @Enumerated(EnumType.STRING)
  private Mode doable;

  @Enumerated(EnumType.STRING)
  private Starts starts;

  private String skill;

  @Column(name = "department_id")
  @Convert(converter = NullableId.class)
  private UUID department;

  private String kind;

  private String language;

  @Enumerated(EnumType.STRING)
  private FindSort sort;

  @Column(name = "saved_at")
  private Instant savedAt;

  private boolean tell;

  protected SavedSearch() {}

  static SavedSearch of(UUID person, SaveSearch wish, Instant now) {
    SavedSearch search = new SavedSearch();
    search.id = Ids.next();
    search.person = person;
    search.name = wish.name();
    search.words = wish.words().orElse(null);
    Narrowing narrowing = wish.narrowing();
    search.board = narrowing.board().orElse(null);
    search.minutes = narrowing.minutes().orElse(null);
    search.doable = narrowing.doable().orElse(null);
    search.starts = narrowing.starts().orElse(null);
    search.skill = narrowing.skill().orElse(null);
    search.department = narrowing.department().orElse(null);
    search.kind = narrowing.kind().orElse(null);
    search.language = narrowing.language().orElse(null);
    search.sort = wish.sort();
    search.savedAt = now;
    search.tell = wish.tell();
    return search;
  }

  void rename(String other) {
    name = other;
  }

  /** Whether its owner hears of what opens and fits it. */
  void tell(boolean wanted) {
    tell = wanted;
  }

  UUID person() {
    return person;
  }

  boolean isOf(UUID somebody) {
    return person.equals(somebody);
  }

  boolean isCalled(String given) {
    return name.equals(given);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String text() {
    return words == null ? "" : words;
  }

  Narrowing narrowing() {
    return new Narrowing(
        Optional.ofNullable(board),
        Optional.ofNullable(minutes),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(doable),
        Optional.empty(),
        Optional.ofNullable(skill),
        Optional.empty(),
        Optional.ofNullable(department),
        Optional.ofNullable(kind),
        Optional.ofNullable(language),
        Optional.ofNullable(starts));
  }

  SavedSearchView view() {
    return new SavedSearchView(id, version, name, text(), narrowing(), sort, savedAt, tell);
  }
}
