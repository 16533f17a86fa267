package org.tasket.howto;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tasket.person.Actor;
import org.tasket.talk.HelpfulAnswer;
import org.tasket.talk.HelpfulAnswers;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketView;

/** Answers worth keeping, for what names them: in a number of queries that does not grow. */
@ApplicationScoped
@Transactional
public class KeptAnswers {

  @Inject CurrentHowtos current;
  @Inject Shelves shelves;
  @Inject HelpfulAnswers helpful;
  @Inject TasketList taskets;

  /** Those of some pages and remarks that the caller may read now, by id; at most 100 at once. */
  public Map<UUID, KeptAnswer> seen(Actor actor, Collection<UUID> ids) {
    return Stream.concat(howtos(actor, ids), remarks(actor, ids))
        .collect(toMap(KeptAnswer::id, Function.identity()));
  }

  private Stream<KeptAnswer> howtos(Actor actor, Collection<UUID> ids) {
    List<Howto> howtos = current.among(ids);
    Map<UUID, Shelf> shelfOf =
        shelves.boards(actor, howtos.stream().map(Howto::board).collect(toSet()));
    return howtos.stream()
        .filter(howto -> shelfOf.containsKey(howto.board()))
        .map(howto -> KeptAnswer.of(howto, shelfOf.get(howto.board())));
  }

  private Stream<KeptAnswer> remarks(Actor actor, Collection<UUID> ids) {
    List<HelpfulAnswer> answers = helpful.among(ids);
    Map<UUID, TasketView> about =
        taskets.seen(actor, answers.stream().map(HelpfulAnswer::tasket).collect(toSet()));
    return answers.stream()
        .filter(answer -> about.containsKey(answer.tasket()))
        .map(answer -> KeptAnswer.of(answer, about.get(answer.tasket())));
  }
}
