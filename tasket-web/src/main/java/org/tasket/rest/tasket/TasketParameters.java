package org.tasket.rest.tasket;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.person.Actor;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.rest.Query;
import org.tasket.tasket.Mode;
import org.tasket.tasket.Stage;
import org.tasket.tasket.TasketQuery;
import org.tasket.tasket.TasketSort;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.Terms;

/**
 * Reads {@code ?board&minutes&state&stage&owner&mine&mode&doable&category&skill&sort&limit&cursor}.
 */
final class TasketParameters {

  private TasketParameters() {}

  static TasketQuery read(Query query, Actor actor) {
    Optional<Integer> minutes = minutes(query);
    Optional<TasketState> state = query.choice("state", TasketState.class);
    Optional<Mode> mode = query.choice("mode", Mode.class);
    Optional<UUID> owner = owner(query, actor);
    TasketSort sort = sort(query);
    int limit = query.limit();
    Optional<String> board = query.text("board");
    Optional<String> skill = query.text("skill");
    TasketQuery.More more = more(query);
    query.checked();
    return new TasketQuery(
        board, minutes, state, mode, owner, skill, more, sort, limit, query.cursor());
  }

  static Optional<Integer> minutes(Query query) {
    Optional<Integer> minutes = query.number("minutes");
    minutes
        .filter(most -> most < Terms.MINUTES_LEAST || most > Terms.MINUTES_MOST)
        .ifPresent(
            most ->
                query.wrong(
                    new FieldError(
                        "minutes", "range", Terms.MINUTES_LEAST, Terms.MINUTES_MOST, most)));
    return minutes;
  }

  private static TasketQuery.More more(Query query) {
    return new TasketQuery.More(
        query.choice("stage", Stage.class).map(Set::of).orElse(Set.of()),
        query.text("category"),
        query.choice("doable", Mode.class),
        query.flag("mine").orElse(false));
  }

  static Optional<UUID> owner(Query query, Actor actor) {
    return query.text("owner").filter("me"::equals).isPresent()
        ? Optional.of(actor.person())
        : query.id("owner");
  }

  private static TasketSort sort(Query query) {
    String wanted = query.text("sort").orElse(TasketSort.NEWEST.label());
    return TasketSort.named(wanted)
        .orElseGet(
            () -> {
              query.wrong(new FieldError("sort", "choice", allowed(), wanted));
              return TasketSort.NEWEST;
            });
  }

  private static String allowed() {
    return TasketSort.CHOICES.stream().map(TasketSort::label).collect(Collectors.joining(", "));
  }
}
