package org.tasket.finder;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.tasket.finder.SightQuery.Seen;
import org.tasket.howto.AnswerKind;
import org.tasket.tasket.Sight;

/**
 * What narrows a search for answers, as filters, of which the first is what its reader may see: an
 * answer about a tasket whoever sees that, a page whoever sees its board.
 */
final class AnswerQuery {

  /** Every answer, whoever may see it. */
  static final Query ANY = new FieldExistsQuery(IndexField.ANSWER);

  private AnswerQuery() {}

  /**
   * The filters of a search.
   *
   * @param allBoards whether the reader sees every board, as coordinators do
   * @param board the id of the board that the search names
   */
  static Query of(Sight sight, boolean allBoards, Optional<UUID> board, Optional<String> language) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(seen(sight, allBoards), Occur.FILTER);
    board.ifPresent(id -> all.add(is(IndexField.BOARD, id.toString()), Occur.FILTER));
    language.ifPresent(code -> all.add(is(IndexField.LANGUAGE, code), Occur.FILTER));
    return all.build();
  }

  /** Of each of the two that narrows a search, the filters without it. */
  static Map<Aspect, Query> beside(
      Sight sight, boolean allBoards, Optional<UUID> board, Optional<String> language) {
    Map<Aspect, Query> beside = new EnumMap<>(Aspect.class);
    if (board.isPresent()) {
      beside.put(Aspect.BOARD, of(sight, allBoards, Optional.empty(), language));
    }
    if (language.isPresent()) {
      beside.put(Aspect.LANGUAGE, of(sight, allBoards, board, Optional.empty()));
    }
    return beside;
  }

  static Query seen(Sight sight, boolean allBoards) {
    return new KeptFilter(new SeenAnswers(Seen.by(sight), allBoards));
  }

  private record SeenAnswers(Seen seen, boolean allBoards) implements KeptFilter.Name {

    @Override
    public Query query() {
      BooleanQuery.Builder howtos = new BooleanQuery.Builder();
      howtos.add(is(AnswerKind.HOWTO), Occur.FILTER);
      if (!allBoards) {
        howtos.add(SightQuery.among(IndexField.BOARD, seen.meant().boards().ids()), Occur.FILTER);
      }
      Query remarks =
          new BooleanQuery.Builder()
              .add(is(AnswerKind.REMARK), Occur.FILTER)
              .add(seen.withAnswers(), Occur.FILTER)
              .build();
      return new BooleanQuery.Builder()
          .add(howtos.build(), Occur.SHOULD)
          .add(remarks, Occur.SHOULD)
          .build();
    }

    @Override
    public int parts() {
      return seen.parts();
    }
  }

  private static Query is(AnswerKind kind) {
    return is(IndexField.ANSWER, kind.name());
  }

  private static Query is(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
