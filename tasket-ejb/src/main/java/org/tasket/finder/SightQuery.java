package org.tasket.finder;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.tasket.board.Audience;
import org.tasket.person.Circle;
import org.tasket.tasket.Sight;
import org.tasket.tasket.TasketState;

/**
 * What somebody may see, as a filter that every search puts before its own, so that nothing else is
 * found, counted or suggested. It says what the policy of taskets says in Java and their lists in
 * SQL; a test holds them together.
 */
final class SightQuery {

  private static final String EVERYONE = "everyone";

  private SightQuery() {}

  /** The taskets that somebody may see. */
  static Query of(Sight sight) {
    return new KeptFilter(Seen.by(sight));
  }

  /** All on which it depends what somebody sees. */
  record Seen(UUID person, Set<UUID> managed, Set<UUID> helped, Meant meant)
      implements KeptFilter.Name {

    static Seen by(Sight sight) {
      return new Seen(sight.person(), sight.managed(), sight.helped(), Meant.forEyes(sight));
    }

    @Override
    public Query query() {
      return new BooleanQuery.Builder()
          .add(withAnswers(), Occur.FILTER)
          .add(AnswerQuery.ANY, Occur.MUST_NOT)
          .build();
    }

    /** The same with the answers about them. */
    Query withAnswers() {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      any.add(ownedBy(person), Occur.SHOULD);
      any.add(among(IndexField.UNIT, helped), Occur.SHOULD);
      any.add(
          new BooleanQuery.Builder()
              .add(among(IndexField.BOARD, managed), Occur.FILTER)
              .add(shownAs(TasketState.DRAFT), Occur.MUST_NOT)
              .build(),
          Occur.SHOULD);
      any.add(new KeptFilter(meant), Occur.SHOULD);
      return any.build();
    }

    @Override
    public int parts() {
      return managed.size() + helped.size() + meant.parts();
    }
  }

  /** What is meant for whoever belongs to a circle and sees some boards, who are many people. */
  record Meant(Circle circle, SetOfBoards boards) implements KeptFilter.Name {

    static Meant forEyes(Sight sight) {
      return new Meant(sight.circle(), SetOfBoards.of(sight.boards().keySet()));
    }

    @Override
    public Query query() {
      return new BooleanQuery.Builder()
          .add(among(IndexField.BOARD, boards.ids()), Occur.FILTER)
          .add(oneOf(IndexField.AUDIENCE, tokens(circle)), Occur.FILTER)
          .add(shownAs(TasketState.DRAFT), Occur.MUST_NOT)
          .add(shownAs(TasketState.SUBMITTED), Occur.MUST_NOT)
          .build();
    }

    @Override
    public int parts() {
      return boards.ids().size() + circle.departments().size() + circle.groups().size();
    }
  }

  /** Those of which somebody is on the owner's side. */
  static Query ownedBy(UUID person) {
    return new TermQuery(new Term(IndexField.OWNER, person.toString()));
  }

  static Query among(String field, Collection<UUID> ids) {
    return oneOf(field, ids.stream().map(UUID::toString).toList());
  }

  private static Query oneOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static Query shownAs(TasketState state) {
    return new TermQuery(new Term(IndexField.SHOWN_TO, state.name()));
  }

  /** A tasket's own audience, as the index keeps it. */
  static Set<String> tokens(Audience audience) {
    Set<String> tokens = new HashSet<>();
    if (audience.isEveryone()) {
      tokens.add(EVERYONE);
    }
    audience
        .departments()
        .forEach(
            part ->
                tokens.add(part.subUnits() ? within(part.department()) : at(part.department())));
    audience.groups().forEach(group -> tokens.add(in(Circle.normal(group))));
    return tokens;
  }

  /** The audiences that somebody belongs to. */
  private static Set<String> tokens(Circle circle) {
    Set<String> tokens = new HashSet<>(Set.of(EVERYONE));
    circle.departments().stream().findFirst().map(SightQuery::at).ifPresent(tokens::add);
    circle.departments().forEach(department -> tokens.add(within(department)));
    circle.groups().forEach(group -> tokens.add(in(group)));
    return tokens;
  }

  private static String at(UUID department) {
    return "at:" + department;
  }

  private static String within(UUID department) {
    return "within:" + department;
  }

  private static String in(String group) {
    return "in:" + group;
  }
}
