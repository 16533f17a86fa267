package org.tasket.web.tasket;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.tasket.tasket.Mode;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Terms;
import org.tasket.tasket.Wishes;

/**
 * A tasket as an owner types it. A day until which it is open means to the end of that day in the
 * house's zone.
 */
public class TermsForm implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int DAYS_OPEN = 14;
  private static final int MINUTES = 30;
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private final ZoneId zone;
  private String title;
  private String description;
  private String language;
  private Integer plannedMinutes;
  private String mode;
  private String place;
  private LocalDate openUntil;
  private Integer seats;

  private TermsForm(ZoneId zone) {
    this.zone = zone;
  }

  /** An empty form, with what most owners choose. */
  static TermsForm usual(Locale language, Instant now, ZoneId zone) {
    TermsForm form = new TermsForm(zone);
    form.language = language.getLanguage();
    form.plannedMinutes = MINUTES;
    form.mode = Mode.ONLINE.name();
    form.openUntil = now.atZone(zone).toLocalDate().plusDays(DAYS_OPEN);
    form.seats = 1;
    return form;
  }

  static TermsForm of(TasketView tasket, ZoneId zone) {
    Terms terms = tasket.terms();
    TermsForm form = new TermsForm(zone);
    form.title = terms.title();
    form.description = terms.description().orElse("");
    form.language = terms.language();
    form.plannedMinutes = terms.plannedMinutes();
    form.mode = terms.mode().name();
    form.place = terms.place().orElse("");
    form.openUntil = terms.openUntil().atZone(zone).toLocalDate();
    form.seats = tasket.seatsAtAnyTime().orElse(null);
    return form;
  }

  /** What was typed, with what the form does not ask for. */
  Wishes wishes(Wishes.More more) {
    return new Wishes(
        title, description, language, plannedMinutes, mode, place, end(), seats, List.of(), more);
  }

  /** {@code null} where no day is given; the core says that one is needed. */
  private Instant end() {
    return openUntil == null ? null : openUntil.atTime(LAST_MINUTE).atZone(zone).toInstant();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public Integer getPlannedMinutes() {
    return plannedMinutes;
  }

  public void setPlannedMinutes(Integer plannedMinutes) {
    this.plannedMinutes = plannedMinutes;
  }

  public String getMode() {
    return mode;
  }

  public void setMode(String mode) {
    this.mode = mode;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public LocalDate getOpenUntil() {
    return openUntil;
  }

  public void setOpenUntil(LocalDate openUntil) {
    this.openUntil = openUntil;
  }

  public Integer getSeats() {
    return seats;
  }

  public void setSeats(Integer seats) {
    this.seats = seats;
  }
}
