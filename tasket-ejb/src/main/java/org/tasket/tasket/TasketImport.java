package org.tasket.tasket;

import static java.util.Comparator.comparingLong;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasket.board.BoardRules;
import org.tasket.board.RulesOfBoards;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.Conditions;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Texts;
import org.tasket.tasket.Drafting.Draft;
import org.tasket.tasket.Drafting.Known;
import org.tasket.tasket.TasketImportReport.Remark;

/**
 * Many taskets at once, by whoever may post on a board. They become drafts of whoever brings them
 * in, each by the rules of {@link TasketDrafts#post}; either all of them do, or none. What is past
 * in them is left out, as in a copy.
 */
@Boundary
public class TasketImport {

  public static final int LINES_MOST = 500;

  @Inject EntityManager db;
  @Inject RulesOfBoards boards;
  @Inject Drafting drafting;
  @Inject TasketRows rows;
  @Inject Event<TransferEvent> events;
  @Inject Clock clock;

  /** What was made of a file so far. */
  private record Read(List<Draft> drafts, List<Remark> wrong, List<Remark> doubtful) {
    Read() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /** A line as it is drafted: with what is usual where it says nothing, and nothing past. */
  private record Line(long at, Wishes wishes) {}

  /**
   * Whoever may not bring anything in hears it before a file is read.
   *
   * @throws org.tasket.platform.NotFound where the caller sees no such board
   * @throws Forbidden where the caller may not post on it
   * @throws RuleBroken where nobody may now
   */
  public void mustBeOpenTo(Actor actor, String board) {
    rules(actor, board);
  }

  /**
   * What would come of it; nothing is written.
   *
   * @param language of a tasket that names none
   */
  public TasketImportReport look(
      Actor actor, String board, List<ImportLine> lines, Locale language) {
    BoardRules rules = rules(actor, board);
    Read read = read(actor, rules, lines, language, clock.instant());
    return new TasketImportReport(
        false, lines.size(), read.wrong, doubtful(actor, rules, readable(lines), read));
  }

  /**
   * Brings all of them in, or none.
   *
   * @throws InvalidInput naming what is wrong, each at {@code lines.line.field}
   */
  public TasketImportReport bringIn(
      Actor actor, String board, List<ImportLine> lines, Locale language) {
    BoardRules rules = rules(actor, board);
    Instant now = clock.instant();
    Read read = read(actor, rules, lines, language, now);
    if (!read.wrong.isEmpty()) {
      throw new InvalidInput(
          read.wrong.stream().limit(TasketImportReport.WRONG_MOST).map(Remark::inFile).toList());
    }
    List<Remark> doubtful = doubtful(actor, rules, lines, read);
    drafting.write(actor, read.drafts, now);
    events.fire(new TransferEvent.Imported(rules.id(), actor, now));
    return new TasketImportReport(true, lines.size(), List.of(), doubtful);
  }

  private BoardRules rules(Actor actor, String board) {
    BoardRules rules = boards.at(actor, board);
    Drafting.mustTakeDrafts(rules);
    return rules;
  }

  private Read read(
      Actor actor, BoardRules rules, List<ImportLine> lines, Locale language, Instant now) {
    Read read = new Read();
    if (lines.isEmpty()) {
      read.wrong.add(new Remark(1, new FieldError("file", "csv.empty")));
    }
    if (lines.size() > LINES_MOST) {
      ImportLine over = lines.get(LINES_MOST);
      read.wrong.add(new Remark(over.at(), new FieldError("file", "csv.lines", LINES_MOST)));
      return read;
    }
    Beginning usual = Beginning.of(Optional.empty(), rules.rulebook(), language, now);
    List<Line> whole = new ArrayList<>();
    for (ImportLine line : lines) {
      remark(line.at(), line.wrong(), read.wrong);
      line.wishes()
          .map(wishes -> BegunAnew.of(wishes, now))
          .ifPresent(
              anew -> {
                remark(line.at(), anew.leftOut(), read.doubtful);
                whole.add(new Line(line.at(), usual.fill(anew.wishes())));
              });
    }
    draft(actor, rules, whole, now, read);
    return read;
  }

  private void draft(Actor actor, BoardRules rules, List<Line> lines, Instant now, Read read) {
    Known known = drafting.known(lines.stream().map(Line::wishes).toList());
    for (Line line : lines) {
      try {
        read.drafts.add(drafting.draft(actor, rules, line.wishes, known, now));
      } catch (InvalidInput input) {
        remark(line.at, input.errors(), read.wrong);
      }
    }
    read.wrong.sort(comparingLong(Remark::line));
  }

  private static void remark(long at, List<FieldError> errors, List<Remark> remarks) {
    errors.forEach(error -> remarks.add(new Remark(at, error)));
  }

  private static List<ImportLine> readable(List<ImportLine> lines) {
    return lines.stream().filter(line -> line.wishes().isPresent()).limit(LINES_MOST).toList();
  }

  /**
   * What is left out, and titles that are there already, among what the caller sees, or twice in
   * the file.
   */
  private List<Remark> doubtful(Actor actor, BoardRules rules, List<ImportLine> lines, Read read) {
    List<Remark> doubtful = new ArrayList<>(read.doubtful);
    Set<String> there = titles(actor, rules, lines);
    Set<String> before = new HashSet<>();
    for (ImportLine line : lines) {
      String title = title(line);
      if (there.contains(title)) {
        doubtful.add(new Remark(line.at(), new FieldError("title", "tasket.twice.board")));
      } else if (!title.isEmpty() && !before.add(title)) {
        doubtful.add(new Remark(line.at(), new FieldError("title", "tasket.twice.file")));
      }
    }
    doubtful.sort(comparingLong(Remark::line));
    return doubtful;
  }

  private Set<String> titles(Actor actor, BoardRules rules, List<ImportLine> lines) {
    List<String> wanted =
        lines.stream().map(TasketImport::title).filter(one -> !one.isEmpty()).distinct().toList();
    if (wanted.isEmpty()) {
      return Set.of();
    }
    String marks = String.join(", ", Collections.nCopies(wanted.size(), "?"));
    var visible = rows.sight(actor).visible();
    return Conditions.on("tasket_tasket t")
        .and("t.board_id = ?", rules.id())
        .and("t.state in ('DRAFT', 'SUBMITTED', 'OPEN', 'PAUSED')")
        .and(visible.sql(), visible.values().toArray())
        .and("lower(t.title) in (" + marks + ")", wanted.toArray())
        .read(db, "distinct lower(t.title)", "", LINES_MOST)
        .stream()
        .map(String.class::cast)
        .collect(Collectors.toSet());
  }

  private static String title(ImportLine line) {
    return line.wishes()
        .flatMap(wishes -> Texts.given(wishes.title()))
        .filter(Checks::isStorable)
        .map(title -> title.toLowerCase(Locale.ROOT))
        .orElse("");
  }
}
