package org.tasket.rest.tasket;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasket.finder.FindSort;
import org.tasket.finder.FindTaskets;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.finder.Starts;
import org.tasket.person.Actor;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.rest.Query;
import org.tasket.rest.finder.SearchWords;
import org.tasket.tasket.Mode;
import org.tasket.tasket.TasketState;

/**
 * Reads what a search takes: {@code ?q} or one of {@code department}, {@code kind}, {@code
 * language} and {@code starts}, and what every list of taskets takes but {@code stage} and {@code
 * mine}.
 */
final class SearchParameters {

  private static final Set<String> OF_SEARCH =
      Set.of("q", "department", "kind", "language", "starts");
  private static final Set<String> OF_LISTS = Set.of("stage", "mine");

  private SearchParameters() {}

  static boolean ask(Query query) {
    return OF_SEARCH.stream().anyMatch(query::has);
  }

  static FindTaskets read(Query query, Actor actor) {
    OF_LISTS.stream()
        .filter(query::has)
        .forEach(name -> query.wrong(new FieldError(name, "search")));
    String text = SearchWords.text(query);
    Narrowing narrowing = narrowing(query, actor);
    FindSort sort = sort(query, text.isEmpty() ? FindSort.NEWEST : FindSort.FIT);
    int limit = query.limit();
    query.checked();
    return new FindTaskets(text, narrowing, sort, limit, query.cursor());
  }

  /** Reads {@code ?board} alone. */
  static Narrowing board(Query query) {
    return new Narrowing(
        query.text("board"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Narrowing narrowing(Query query, Actor actor) {
    return new Narrowing(
        query.text("board"),
        TasketParameters.minutes(query),
        query.choice("state", TasketState.class),
        query.choice("mode", Mode.class),
        query.choice("doable", Mode.class),
        TasketParameters.owner(query, actor),
        query.text("skill"),
        query.text("category"),
        query.id("department"),
        query.text("kind"),
        SearchWords.language(query),
        query.choice("starts", Starts.class));
  }

  private static FindSort sort(Query query, FindSort usual) {
    String wanted = query.text("sort").orElse(usual.label());
    return FindSort.named(wanted)
        .orElseGet(
            () -> {
              query.wrong(new FieldError("sort", "choice", allowed(), wanted));
              return usual;
            });
  }

  private static String allowed() {
    return FindSort.CHOICES.stream().map(FindSort::label).collect(Collectors.joining(", "));
  }
}
