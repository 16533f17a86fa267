package org.tasket.howto;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.board.BoardRules;
import org.tasket.board.Boards;
import org.tasket.person.Actor;
import org.tasket.talk.HelpfulAnswer;
import org.tasket.talk.HelpfulAnswers;
import org.tasket.tasket.TasketTitles;
import org.tasket.tasket.TasketTitles.Title;

/** Answers worth keeping, for what names them: in a number of queries that does not grow. */
@ApplicationScoped
@Transactional
public class KeptAnswers {

  @Inject CurrentHowtos current;
  @Inject HelpfulAnswers helpful;
  @Inject TasketTitles titles;
  @Inject Boards boards;

  /** Those of some pages and remarks that the caller may read now, by id. */
  public Map<UUID, KeptAnswer> seen(Actor actor, Collection<UUID> ids) {
    List<Howto> howtos = current.among(ids);
    List<HelpfulAnswer> answers = helpful.among(ids);
    Map<UUID, Title> about =
        titles.seen(actor, answers.stream().map(HelpfulAnswer::tasket).collect(toSet()));
    Map<UUID, BoardRules> rules = boards.rules(actor, boardsOf(howtos, about.values()));
    Map<UUID, KeptAnswer> seen = new HashMap<>();
    for (Howto howto : howtos) {
      BoardRules board = rules.get(howto.board());
      if (Shelves.isSeen(actor, board)) {
        seen.put(howto.id(), KeptAnswer.of(howto, board));
      }
    }
    for (HelpfulAnswer answer : answers) {
      Title tasket = about.get(answer.tasket());
      if (tasket != null) {
        seen.put(answer.id(), KeptAnswer.of(answer, tasket, rules.get(tasket.board())));
      }
    }
    return seen;
  }

  private static Set<UUID> boardsOf(Collection<Howto> howtos, Collection<Title> taskets) {
    return Stream.concat(howtos.stream().map(Howto::board), taskets.stream().map(Title::board))
        .collect(toSet());
  }
}
