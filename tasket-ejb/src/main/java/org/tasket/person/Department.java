package org.tasket.person;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.directory.DirectoryUnit;
import org.tasket.platform.Ids;
import org.tasket.platform.NullableId;
import org.tasket.platform.Words;

/**
 * A department appears when the directory first shows it, and follows the directory from then on:
 * its code, its names, its place in the tree. One that the directory shows no more is marked as
 * vanished and kept, for boards and the ledger refer to it; should it be shown again, it is back.
 */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "tasket_department")
class Department {

  @Id private UUID id;

  @Version private long version;

  private String source;

  @Column(name = "directory_key")
  private UUID key;

  private String code;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_fi")
  private String nameFi;

  @Column(name = "name_sv")
  private String nameSv;

  @Column(name = "parent_id")
  @Convert(converter = NullableId.class)
  private UUID parent;

  @Column(name = "vanished_at")
  private Instant vanishedAt;

  protected Department() {}

  static Department firstSeen(String source, DirectoryUnit unit, Optional<UUID> parent) {
    Department department = new Department();
    department.id = Ids.next();
    department.source = source;
    department.key = unit.key();
    department.seen(unit, parent);
    return department;
  }

  /** The directory shows it as it is now. */
  final void seen(DirectoryUnit unit, Optional<UUID> above) {
    if (!key.equals(unit.key())) {
      throw new IllegalArgumentException("Another unit's key");
    }
    code = unit.code();
    nameEn = unit.names().get(Locale.ENGLISH);
    nameFi = unit.names().get(Locale.forLanguageTag("fi"));
    nameSv = unit.names().get(Locale.forLanguageTag("sv"));
    parent = above.orElse(null);
    vanishedAt = null;
  }

  /** The directory has been read as a whole and did not show it. */
  void vanish(Instant now) {
    if (vanishedAt == null) {
      vanishedAt = now;
    }
  }

  UUID id() {
    return id;
  }

  UUID key() {
    return key;
  }

  boolean isThere() {
    return vanishedAt == null;
  }

  Optional<UUID> parent() {
    return Optional.ofNullable(parent);
  }

  /** What to show, in every language; the code where the directory gives no name at all. */
  Map<Locale, String> names() {
    Map<Locale, String> names = new HashMap<>();
    for (Locale language : Words.LANGUAGES) {
      names.put(language, name(language).or(this::anyName).orElse(code));
    }
    return Map.copyOf(names);
  }

  private Optional<String> anyName() {
    return Words.LANGUAGES.stream().map(this::name).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> name(Locale language) {
    return Optional.ofNullable(
        switch (language.getLanguage()) {
          case "fi" -> nameFi;
          case "sv" -> nameSv;
          default -> nameEn;
        });
  }

  DepartmentView view() {
    return new DepartmentView(id, parent(), code, names(), !isThere());
  }
}
