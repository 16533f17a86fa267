package org.tasket.talk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.person.Actor;
import org.tasket.person.NamesOfPeople;
import org.tasket.person.PersonView;
import org.tasket.tasket.SeenTasket;

/** Makes views of what was said; the number of queries does not grow with how much that is. */
@ApplicationScoped
class RemarkViews {

  @Inject NamesOfPeople names;

  static Standing standing(Actor actor, SeenTasket tasket, Remark remark, Remark question) {
    return new Standing(
        remark.isBy(actor.person()),
        question.isBy(actor.person()),
        tasket.isOwnedBy(actor.person()),
        tasket.board().managed());
  }

  RemarkView of(Actor actor, SeenTasket tasket, Remark remark, Remark question) {
    return view(actor, tasket, remark, question, named(Stream.of(remark)));
  }

  List<QuestionView> of(
      Actor actor, SeenTasket tasket, List<Remark> questions, List<Remark> answers) {
    Map<UUID, PersonView> named = named(Stream.concat(questions.stream(), answers.stream()));
    Map<UUID, List<Remark>> answersTo =
        answers.stream().collect(groupingBy(answer -> answer.question().orElseThrow()));
    return questions.stream()
        .map(
            question ->
                new QuestionView(
                    view(actor, tasket, question, question, named),
                    answersTo.getOrDefault(question.id(), List.of()).stream()
                        .map(answer -> view(actor, tasket, answer, question, named))
                        .sorted(Comparator.comparing(answer -> !answer.accepted()))
                        .toList()))
        .toList();
  }

  private Map<UUID, PersonView> named(Stream<Remark> remarks) {
    Set<UUID> all =
        remarks
            .flatMap(
                remark -> Stream.concat(Stream.of(remark.author()), remark.mentions().stream()))
            .collect(toSet());
    return names.of(all);
  }

  private static RemarkView view(
      Actor actor, SeenTasket tasket, Remark remark, Remark question, Map<UUID, PersonView> named) {
    Standing who = standing(actor, tasket, remark, question);
    boolean readable = RemarkPolicy.mayRead(remark, who);
    return new RemarkView(
        remark.id(),
        remark.version(),
        remark.tasket(),
        remark.question(),
        named.get(remark.author()),
        state(remark),
        readable ? Optional.of(remark.text()) : Optional.empty(),
        remark.writtenAt(),
        remark.editedAt(),
        remark.hiddenReason(),
        readable ? remark.mentions().stream().map(named::get).sorted(BY_NAME).toList() : List.of(),
        remark.isAccepted(),
        RemarkPolicy.open(remark, question, who, tasket.board().atWork()));
  }

  private static final Comparator<PersonView> BY_NAME =
      Comparator.comparing(PersonView::name).thenComparing(PersonView::id);

  private static RemarkState state(Remark remark) {
    if (remark.isWithdrawn()) {
      return RemarkState.WITHDRAWN;
    }
    return remark.isHidden() ? RemarkState.HIDDEN : RemarkState.OPEN;
  }
}
