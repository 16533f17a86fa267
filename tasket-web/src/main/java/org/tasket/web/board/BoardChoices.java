package org.tasket.web.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tasket.board.Rulebook;
import org.tasket.tasket.Mode;
import org.tasket.tasket.Stage;
import org.tasket.tasket.TasketSort;
import org.tasket.web.page.Say;

/** The links with which somebody looks at a board in another way, one line of them for a name. */
public final class BoardChoices {

  private static final List<Integer> MINUTES = List.of(15, 30, 60, 120);

  private static final Mode[] PLACES = {Mode.ONLINE, Mode.ON_SITE};

  private final BoardPlace here;
  private final Say say;

  BoardChoices(BoardPlace here, Say say) {
    this.here = here;
    this.say = say;
  }

  /** The shapes; what narrows the one narrows the others. */
  List<Choice> shapes() {
    return Stream.of(Shape.values())
        .map(
            shape ->
                new Choice(
                    say.text("view." + shape.name()),
                    here.with(BoardPlace.VIEW, shape.label()).address(),
                    shape == here.shape()))
        .toList();
  }

  /** What can narrow this shape of a board, and how it is sorted. */
  List<Line> lines(Rulebook rules) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        line(
            BoardPlace.MINUTES,
            minutes().mapToObj(most -> said(BoardPlace.MINUTES, "" + most, say.minutes(most)))));
    lines.add(line(BoardPlace.DOABLE, named(BoardPlace.DOABLE, "mode.", PLACES)));
    if (!rules.categories().isEmpty()) {
      lines.add(
          line(
              BoardPlace.CATEGORY,
              rules.categories().stream()
                  .map(one -> said(BoardPlace.CATEGORY, one.key(), one.name().in(say.locale())))));
    }
    lines.add(
        line(BoardPlace.MINE, Stream.of(said(BoardPlace.MINE, "true", say.text("filter.me")))));
    if (here.shape() != Shape.COLUMNS) {
      lines.add(line(BoardPlace.STAGE, named(BoardPlace.STAGE, "stage.", Stage.values())));
    }
    if (here.shape() == Shape.LIST) {
      lines.add(new Line(say.text("filter.sort"), sorts()));
    }
    return lines;
  }

  /** The usual ones, and the one that the address says. */
  private IntStream minutes() {
    return IntStream.concat(
            MINUTES.stream().mapToInt(Integer::intValue),
            here.of(BoardPlace.MINUTES).stream().mapToInt(Integer::parseInt))
        .sorted()
        .distinct();
  }

  private List<Choice> sorts() {
    String sorted = here.of(BoardPlace.SORT).orElse(TasketSort.NEWEST.label());
    return TasketSort.CHOICES.stream()
        .map(
            sort ->
                new Choice(
                    say.text("sort." + sort),
                    here.with(BoardPlace.SORT, sort.label()).address(),
                    sort.label().equals(sorted)))
        .toList();
  }

  private Line line(String name, Stream<Choice> choices) {
    Choice any =
        new Choice(
            say.text("filter." + name + ".any"),
            here.without(name).address(),
            here.of(name).isEmpty());
    return new Line(say.text("filter." + name), Stream.concat(Stream.of(any), choices).toList());
  }

  private Stream<Choice> named(String name, String words, Enum<?>... choices) {
    return Stream.of(choices)
        .map(choice -> said(name, choice.name(), say.text(words + choice.name())));
  }

  private Choice said(String name, String value, String words) {
    return new Choice(
        words, here.with(name, value).address(), here.of(name).filter(value::equals).isPresent());
  }

  /** What somebody chooses between. */
  public record Line(String label, List<Choice> choices) {}

  /** A link to the page as it would be. */
  public record Choice(String label, String address, boolean current) {}
}
