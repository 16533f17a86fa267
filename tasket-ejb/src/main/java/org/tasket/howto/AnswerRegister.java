package org.tasket.howto;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;
import org.tasket.talk.HelpfulAnswer;
import org.tasket.talk.HelpfulAnswers;
import org.tasket.tasket.TasketEntry;

/** All answers worth keeping, piece by piece, for what is made from them. */
@Boundary
public class AnswerRegister {

  @Inject EntityManager db;
  @Inject CurrentHowtos current;
  @Inject HelpfulAnswers helpful;

  /** The ids of the pages that come after one, in their order, archived or not. */
  public List<UUID> howtosAfter(UUID id, int most) {
    return Conditions.on("tasket_howto h")
        .and("h.id > ?", id)
        .read(db, "h.id", " order by h.id", most)
        .stream()
        .map(UUID.class::cast)
        .toList();
  }

  /** Of some pages those that are current. */
  public List<AnswerEntry> howtos(Collection<UUID> ids) {
    return current.among(ids).stream().map(AnswerEntry::of).toList();
  }

  /** The answers about some taskets that helped, by tasket. */
  public Map<UUID, List<AnswerEntry>> about(Collection<TasketEntry> taskets) {
    Map<UUID, TasketEntry> byId = byId(taskets);
    return entries(helpful.about(byId.keySet()), byId);
  }

  /** The same for all taskets after one id and up to another. */
  public Map<UUID, List<AnswerEntry>> about(
      Collection<TasketEntry> taskets, UUID after, UUID last) {
    Map<UUID, TasketEntry> byId = byId(taskets);
    return entries(
        helpful.about(after, last).stream()
            .filter(answer -> byId.containsKey(answer.tasket()))
            .toList(),
        byId);
  }

  private static Map<UUID, TasketEntry> byId(Collection<TasketEntry> taskets) {
    return taskets.stream().collect(toMap(TasketEntry::id, Function.identity()));
  }

  private static Map<UUID, List<AnswerEntry>> entries(
      List<HelpfulAnswer> answers, Map<UUID, TasketEntry> byId) {
    return answers.stream()
        .collect(
            groupingBy(
                HelpfulAnswer::tasket,
                mapping(answer -> AnswerEntry.of(answer, byId.get(answer.tasket())), toList())));
  }
}
