package org.tasket.web.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tasket.finder.Begins;
import org.tasket.finder.Mood;
import org.tasket.finder.Nearness;
import org.tasket.web.finder.SearchChoices.Choice;
import org.tasket.web.finder.SearchChoices.Line;
import org.tasket.web.page.Say;

/** The links with which somebody says how they would like to spend their minutes. */
final class FinderChoices {

  private static final List<Integer> USUAL = List.of(15, 30, 60, 120);

  private final FinderPlace here;
  private final Say say;

  FinderChoices(FinderPlace here, Say say) {
    this.here = here;
    this.say = say;
  }

  /** The big ones. */
  List<Choice> minutes() {
    return USUAL.stream()
        .map(
            some ->
                new Choice(
                    some.toString(),
                    "",
                    here.with(FinderPlace.MINUTES, some.toString()).address(),
                    here.minutes().filter(some::equals).isPresent(),
                    "minutes-" + some))
        .toList();
  }

  /** What is not among the usual choices, for the field beside them. */
  String other() {
    return here.minutes().filter(some -> !USUAL.contains(some)).map(String::valueOf).orElse("");
  }

  /** When, where, and in which mood. */
  List<Line> lines() {
    return List.of(
        line(FinderPlace.BEGINS, Begins.NOW, List.of(Begins.WEEK)),
        line(FinderPlace.WHERE, "ANY", List.of(Nearness.values())),
        line(
            FinderPlace.MOOD,
            Mood.ANY,
            Stream.of(Mood.values()).filter(mood -> mood != Mood.ANY).toList()));
  }

  /** The usual is what an address need not say. */
  private Line line(String name, Object usual, List<? extends Enum<?>> others) {
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(
            say.text("finder." + name + "." + usual),
            "",
            unsaid(name).address(),
            here.of(name).filter(said -> !said.equals(usual.toString())).isEmpty(),
            name + "-" + usual));
    for (Enum<?> other : others) {
      choices.add(
          new Choice(
              say.text("finder." + name + "." + other.name()),
              "",
              unsaid(name).with(name, other.name()).address(),
              here.of(name).filter(other.name()::equals).isPresent(),
              name + "-" + other.name()));
    }
    return new Line(say.text("finder." + name), choices);
  }

  /** A place is asked for only where somebody wants to be near it. */
  private FinderPlace unsaid(String name) {
    FinderPlace less = here.without(name);
    return name.equals(FinderPlace.WHERE) ? less.without(FinderPlace.PLACE) : less;
  }
}
