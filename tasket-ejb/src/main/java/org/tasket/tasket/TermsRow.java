package org.tasket.tasket;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tasket.board.Audience;
import org.tasket.cause.Cause;
import org.tasket.cause.CausesColumn;

/** The terms of a tasket as its row keeps them; skills and audience have rows of their own. */
@Embeddable
class TermsRow {

  private String title;

  private String description;

  private String language;

  @Column(name = "planned_minutes")
  private int plannedMinutes;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  private String place;

  @Column(name = "open_until")
  private Instant openUntil;

  @Column(name = "do_by")
  private Instant doBy;

  private String learn;

  private String requirements;

  private String authority;

  private String category;

  private String organisation;

  @Convert(converter = CausesColumn.class)
  private List<Cause> causes = List.of();

  @Convert(converter = AnswersColumn.class)
  private JsonObject extra;

  protected TermsRow() {}

  static TermsRow of(Terms terms) {
    TermsRow row = new TermsRow();
    row.title = terms.title();
    row.description = terms.description().orElse(null);
    row.language = terms.language();
    row.plannedMinutes = terms.plannedMinutes();
    row.mode = terms.mode();
    row.place = terms.place().orElse(null);
    row.openUntil = terms.openUntil();
    row.doBy = terms.doBy().orElse(null);
    row.learn = terms.helper().learn().orElse(null);
    row.requirements = terms.helper().requirements().orElse(null);
    row.authority = terms.helper().authority().orElse(null);
    row.category = terms.board().category().orElse(null);
    row.organisation = terms.board().organisation().orElse(null);
    row.causes = terms.board().causes();
    row.extra = terms.board().extra();
    return row;
  }

  String title() {
    return title;
  }

  String language() {
    return language;
  }

  int plannedMinutes() {
    return plannedMinutes;
  }

  Optional<String> requirements() {
    return Optional.ofNullable(requirements);
  }

  Instant openUntil() {
    return openUntil;
  }

  Terms terms(List<String> skills, Audience audience) {
    return new Terms(
        title,
        Optional.ofNullable(description),
        language,
        plannedMinutes,
        mode,
        Optional.ofNullable(place),
        openUntil,
        Optional.ofNullable(doBy),
        new HelperTerms(
            skills,
            Optional.ofNullable(learn),
            Optional.ofNullable(requirements),
            Optional.ofNullable(authority)),
        new BoardTerms(
            Optional.ofNullable(category),
            Optional.ofNullable(organisation),
            causes,
            extra,
            audience));
  }
}
