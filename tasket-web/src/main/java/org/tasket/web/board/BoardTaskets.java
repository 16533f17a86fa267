package org.tasket.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tasket.board.BoardView;
import org.tasket.platform.Page;
import org.tasket.platform.Settings;
import org.tasket.tasket.CalendarEntry;
import org.tasket.tasket.Days;
import org.tasket.tasket.Stage;
import org.tasket.tasket.TasketCalendar;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketView;
import org.tasket.web.page.Say;
import org.tasket.web.signin.SignedIn;

/**
 * The taskets of a board in the shape that the address asks for: columns, a list, a calendar. Faces
 * asks after a form was sent, before anything is loaded; then there is nothing.
 */
@Named
@RequestScoped
public class BoardTaskets {

  @Inject HttpServletRequest request;
  @Inject SignedIn signedIn;
  @Inject TasketList taskets;
  @Inject TasketCalendar calendar;
  @Inject Settings settings;
  @Inject Clock clock;
  @Inject Say say;

  private BoardPlace here = BoardPlace.nowhere();
  private List<BoardChoices.Choice> shapes = List.of();
  private List<BoardChoices.Line> lines = List.of();
  private BoardView board;
  private Instant seen;
  private List<Column> columns = List.of();
  private Page<TasketView> found;
  private Page<CalendarEntry> entries;
  private Month month;

  public void load(BoardView shown) {
    board = shown;
    seen = clock.instant();
    String path = request.getContextPath() + "/boards/" + board.slug();
    here = BoardPlace.read(path, board.slug(), board.rulebook(), request::getParameter);
    BoardChoices choices = new BoardChoices(here, say);
    shapes = choices.shapes();
    lines = choices.lines(board.rulebook());
    switch (here.shape()) {
      case COLUMNS -> loadColumns();
      case LIST -> found = taskets.page(signedIn.actor(), here.query());
      case CALENDAR -> loadMonth();
    }
  }

  private void loadColumns() {
    BoardPlace whole = here.without(BoardPlace.STAGE);
    BoardPlace list = whole.with(BoardPlace.VIEW, Shape.LIST.label());
    columns =
        taskets.columns(signedIn.actor(), whole.query()).entrySet().stream()
            .map(one -> column(one.getKey(), one.getValue(), list))
            .toList();
  }

  /** A column goes on as the list of its stage. */
  private Column column(Stage stage, Page<TasketView> page, BoardPlace list) {
    BoardPlace alone = list.with(BoardPlace.STAGE, stage.name());
    return new Column(
        stage,
        page,
        say.number(page),
        page.next().map(cursor -> alone.with(BoardPlace.FROM, cursor).address()).orElse(""));
  }

  private void loadMonth() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
    YearMonth wanted = here.month(YearMonth.from(today));
    Days days = new Days(wanted.atDay(1), wanted.atEndOfMonth(), settings.zone());
    entries = calendar.page(signedIn.actor(), here.query(), days);
    month = Month.of(wanted, today, entries.items(), settings.zone());
  }

  public String getSlug() {
    return board.slug();
  }

  /** As of when the page tells how things stand. */
  public Instant getSeen() {
    return seen;
  }

  public String getAddress() {
    return here.address();
  }

  public Shape getShape() {
    return here.shape();
  }

  public List<BoardChoices.Choice> getShapes() {
    return shapes;
  }

  public List<BoardChoices.Line> getLines() {
    return lines;
  }

  /** How many things narrow what is shown. */
  public long getNarrowed() {
    return here.narrowed();
  }

  /** The address of all that the board shows in this shape. */
  public String getWhole() {
    return here.whole().address();
  }

  public List<Column> getColumns() {
    return columns;
  }

  public Page<TasketView> getFound() {
    return found;
  }

  /** The address of the next piece of the list or of the month; empty where this is the last. */
  public String getMore() {
    Optional<String> next = entries == null ? found.next() : entries.next();
    return next.map(cursor -> here.with(BoardPlace.FROM, cursor).address()).orElse("");
  }

  public Month getMonth() {
    return month;
  }

  public String getHeading() {
    return switch (here.shape()) {
      case COLUMNS -> say.text("board.taskets");
      case LIST -> say.count("board.found", found);
      case CALENDAR -> say.month(month.month());
    };
  }

  /** What a tasket is sorted under here; empty where the board has no such label any more. */
  public String category(TasketView tasket) {
    return tasket
        .terms()
        .board()
        .category()
        .flatMap(board.rulebook()::category)
        .map(category -> category.name().in(say.locale()))
        .orElse("");
  }

  /** How much is in the month. */
  public String getEntriesFound() {
    return say.count("calendar.found", entries);
  }

  /** The month before; empty where there is none to be shown. */
  public Optional<MonthLink> getBefore() {
    return link(month.month().minusMonths(1));
  }

  public Optional<MonthLink> getAfter() {
    return link(month.month().plusMonths(1));
  }

  private Optional<MonthLink> link(YearMonth other) {
    return Optional.of(other)
        .filter(BoardPlace::isShown)
        .map(
            shown ->
                new MonthLink(
                    say.month(shown), here.with(BoardPlace.MONTH, shown.toString()).address()));
  }

  public boolean isNothing() {
    return switch (here.shape()) {
      case COLUMNS -> columns.stream().allMatch(column -> column.page().items().isEmpty());
      case LIST -> found.items().isEmpty();
      case CALENDAR -> false;
    };
  }

  /**
   * The first piece of a stage.
   *
   * @param count how many there are, in few letters
   * @param more the address of the rest; empty where this is all
   */
  public record Column(Stage stage, Page<TasketView> page, String count, String more) {}

  /** A month to go to. */
  public record MonthLink(String name, String address) {}
}
