package org.tasket.web.tasket;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tasket.board.Audience;
import org.tasket.board.BoardRules;
import org.tasket.board.Rulebook.Template;
import org.tasket.tasket.BoardTerms;
import org.tasket.tasket.HelperTerms;
import org.tasket.tasket.Mode;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Terms;
import org.tasket.tasket.Wishes;

/** A tasket as an owner types it; what most taskets go without is in forms of its own. */
public class TermsForm implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int DAYS_OPEN = 14;
  private static final int MINUTES = 30;

  private final LastDay openUntil;
  private final LastDay doBy;
  private final SittingsForm sittings;
  private final HelperForm helper;
  private final BoardTermsForm board;
  private final CoOwnersForm side;
  private boolean atAnyTime = true;
  private String title;
  private String description;
  private String language;
  private Integer plannedMinutes;
  private String mode;
  private String place;
  private Integer seats;

  private TermsForm(
      LastDay openUntil,
      LastDay doBy,
      SittingsForm sittings,
      HelperForm helper,
      BoardTermsForm board,
      CoOwnersForm side) {
    this.openUntil = openUntil;
    this.doBy = doBy;
    this.sittings = sittings;
    this.helper = helper;
    this.board = board;
    this.side = side;
  }

  /**
   * A form with what most owners choose, for a board whose rules may be at hand.
   *
   * @param departments that it can be for
   */
  static TermsForm usual(
      Optional<BoardRules> rules,
      List<SelectItem> departments,
      Locale language,
      Instant now,
      ZoneId zone) {
    int days =
        rules.map(board -> Math.min(DAYS_OPEN, board.rulebook().openDays() - 1)).orElse(DAYS_OPEN);
    TermsForm form =
        new TermsForm(
            LastDay.usually(now.atZone(zone).toLocalDate().plusDays(Math.max(days, 0)), zone),
            LastDay.of(Optional.empty(), zone),
            SittingsForm.empty(zone),
            HelperForm.of(HelperTerms.NONE),
            BoardTermsForm.of(
                BoardTerms.NONE,
                AudienceForm.of(Audience.everyone(), departments),
                rules,
                language),
            CoOwnersForm.of(List.of()));
    form.language = language.getLanguage();
    form.plannedMinutes = MINUTES;
    form.mode = Mode.ONLINE.name();
    form.seats = 1;
    return form;
  }

  /** The same, begun with what a template says. */
  TermsForm begun(Template template) {
    title = template.title().orElse(title);
    description = template.description().orElse(description);
    language = template.language();
    plannedMinutes = template.plannedMinutes().orElse(plannedMinutes);
    seats = template.seats().orElse(seats);
    template.category().ifPresent(board::setCategory);
    return this;
  }

  static TermsForm of(
      TasketView tasket,
      Optional<BoardRules> rules,
      List<SelectItem> departments,
      Locale reader,
      Instant now,
      ZoneId zone) {
    Terms terms = tasket.terms();
    TermsForm form =
        new TermsForm(
            LastDay.of(Optional.of(terms.openUntil()), zone),
            LastDay.of(terms.doBy(), zone),
            SittingsForm.of(tasket, now, zone),
            HelperForm.of(terms.helper()),
            BoardTermsForm.of(
                terms.board(),
                AudienceForm.of(terms.board().audience(), departments),
                rules,
                reader),
            CoOwnersForm.of(tasket.coOwners()));
    form.atAnyTime = tasket.seatsAtAnyTime().isPresent();
    form.title = terms.title();
    form.description = terms.description().orElse("");
    form.language = terms.language();
    form.plannedMinutes = terms.plannedMinutes();
    form.mode = terms.mode().name();
    form.place = terms.place().orElse("");
    form.seats = tasket.seatsAtAnyTime().orElse(null);
    return form;
  }

  /** What was typed is kept now; what came new with it is known by its id from here on. */
  void kept(TasketView tasket) {
    sittings.kept(tasket.sessions());
    side.kept(tasket.coOwners());
  }

  /** Sessions have seats of their own, so the number for any time counts only without them. */
  Wishes wishes() {
    return new Wishes(
        title,
        description,
        language,
        plannedMinutes,
        mode,
        place,
        openUntil.end().orElse(null),
        sittings.isTimed() ? null : seats,
        sittings.plans(),
        new Wishes.More(
            doBy.end(), sittings.recurrence(), helper.terms(), board.terms(), side.named()));
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
    return openUntil.getDay();
  }

  public void setOpenUntil(LocalDate day) {
    openUntil.setDay(day);
  }

  public LocalDate getDoBy() {
    return doBy.getDay();
  }

  public void setDoBy(LocalDate day) {
    doBy.setDay(day);
  }

  /** False where only sessions have seats. */
  public boolean isAtAnyTime() {
    return atAnyTime;
  }

  public SittingsForm getSittings() {
    return sittings;
  }

  public HelperForm getHelper() {
    return helper;
  }

  public BoardTermsForm getBoard() {
    return board;
  }

  public CoOwnersForm getSide() {
    return side;
  }

  public Integer getSeats() {
    return seats;
  }

  public void setSeats(Integer seats) {
    this.seats = seats;
  }
}
