package org.tasket.web.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.finder.Facet;
import org.tasket.finder.FindSort;
import org.tasket.platform.Page;
import org.tasket.platform.Words;
import org.tasket.skill.SkillLookup;
import org.tasket.web.page.Say;

/** The links with which somebody narrows what was found, one line of them for a facet. */
public final class SearchChoices {

  private final SearchPlace here;
  private final Say say;
  private final Optional<UUID> skill;

  SearchChoices(SearchPlace here, Say say) {
    this(here, say, Optional.empty());
  }

  /**
   * Choices from a place.
   *
   * @param skill that its skill means today, which it may call by any word
   */
  SearchChoices(SearchPlace here, Say say, Optional<UUID> skill) {
    this.here = here;
    this.say = say;
    this.skill = skill;
  }

  /** A facet with one value narrows nothing, unless it is the one that narrows. */
  List<Line> lines(List<Facet> facets) {
    return facets.stream()
        .filter(
            facet -> facet.values().size() > 1 || here.of(SearchPlace.parameter(facet)).isPresent())
        .map(this::line)
        .toList();
  }

  private Line line(Facet facet) {
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(
            say.text("filter." + facet.name() + ".any"),
            "",
            here.without(SearchPlace.parameter(facet)).address(),
            here.of(SearchPlace.parameter(facet)).isEmpty(),
            facet.name() + "-any"));
    facet.values().forEach(value -> choices.add(choice(facet, value)));
    return new Line(say.text("filter." + facet.name()), choices);
  }

  private Choice choice(Facet facet, Facet.Value value) {
    return new Choice(
        name(facet, value),
        value.count() < Page.COUNTED
            ? say.text("list.exactly", value.count())
            : say.text("list.more.than.that", Page.COUNTED),
        here.with(SearchPlace.parameter(facet), value.value()).address(),
        here.of(SearchPlace.parameter(facet))
            .filter(said -> isSaid(facet, value, said))
            .isPresent(),
        facet.name() + "-" + value.value());
  }

  private boolean isSaid(Facet facet, Facet.Value value, String said) {
    return facet.name().equals("skill")
        ? skill
            .map(id -> id.toString().equals(value.value()))
            .orElseGet(() -> SkillLookup.key(said).equals(SkillLookup.key(value.value())))
        : said.equals(value.value());
  }

  private String name(Facet facet, Facet.Value value) {
    return switch (facet.name()) {
      case "minutes" -> say.minutes(Integer.parseInt(value.value()));
      case "doable" -> say.text("mode." + value.value());
      case "language" -> say.text("language." + value.value());
      case "starts" -> say.text("starts." + value.value());
      default -> value.names().getOrDefault(Words.spoken(say.locale()), value.value());
    };
  }

  Line sorts() {
    return new Line(
        say.text("filter.sort"),
        FindSort.CHOICES.stream()
            .filter(sort -> sort != FindSort.FIT || !here.text().isEmpty())
            .map(
                sort ->
                    new Choice(
                        say.text("sort." + sort),
                        "",
                        here.with(SearchPlace.SORT, sort.label()).address(),
                        sort == here.sort(),
                        "sort-" + sort.label()))
            .toList());
  }

  /** What somebody chooses between. */
  public record Line(String label, List<Choice> choices) {}

  /**
   * A link to the page as it would be.
   *
   * @param count how many there are then, in few letters
   * @param key by which a script finds the same link in the next page
   */
  public record Choice(String label, String count, String address, boolean current, String key) {}
}
