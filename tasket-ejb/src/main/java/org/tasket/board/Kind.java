package org.tasket.board;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A row of the table of kinds, which an organisation may add to. */
@Entity
@Table(name = "tasket_board_kind")
class Kind {

  @Id private String code;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  @AttributeOverride(name = "fi", column = @Column(name = "name_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "name_sv"))
  private Translated name;

  @Column(name = "helps_organisations")
  private boolean helpsOrganisations;

  @Column(name = "whose_time")
  private String whoseTime;

  protected Kind() {}

  static Kind of(BoardKind view) {
    Kind kind = new Kind();
    kind.code = view.code();
    kind.name = view.name();
    kind.helpsOrganisations = view.helpsOrganisations();
    kind.whoseTime =
        view.whoseTime().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    return kind;
  }

  BoardKind view() {
    return new BoardKind(code, name, helpsOrganisations, whoseTime(whoseTime));
  }

  /** As the column has it. */
  static Set<WhoseTime> whoseTime(String names) {
    return Arrays.stream(names.split(",", -1))
        .map(WhoseTime::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
