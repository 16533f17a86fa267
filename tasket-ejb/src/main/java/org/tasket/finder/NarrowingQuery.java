package org.tasket.finder;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.skill.SkillLookup;
import org.tasket.tasket.Mode;
import org.tasket.tasket.Sight;
import org.tasket.tasket.TasketState;

/** What narrows a search for taskets, as filters, of which the first is what its reader may see. */
final class NarrowingQuery {

  private static final Duration WEEK = Duration.ofDays(7);

  private final BooleanQuery.Builder all = new BooleanQuery.Builder();
  private final Map<UUID, String> kinds;
  private final Instant now;

  private NarrowingQuery(Map<UUID, String> kinds, Instant now) {
    this.kinds = kinds;
    this.now = now;
  }

  /**
   * The filters of a search.
   *
   * @param board the id of the board that the search names
   */
  static Query of(Sight sight, Narrowing narrowing, Optional<UUID> board, Instant now) {
    NarrowingQuery query = new NarrowingQuery(sight.boards(), now);
    query.filter(SightQuery.of(sight));
    narrowing.owner().ifPresent(owner -> query.owner(owner, sight));
    query.narrow(narrowing, board);
    query.state(narrowing);
    return query.all.build();
  }

  /** Of each aspect that narrows a search, the filters without it. */
  static Map<Aspect, Query> beside(
      Sight sight, Narrowing narrowing, Optional<UUID> board, Instant now) {
    Map<Aspect, Query> beside = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      if (aspect.chosen(narrowing).isPresent()) {
        Optional<UUID> left = aspect == Aspect.BOARD ? Optional.empty() : board;
        beside.put(aspect, of(sight, narrowing.without(aspect), left, now));
      }
    }
    return beside;
  }

  /**
   * The same for nobody's eyes yet, of what is open.
   *
   * @param kinds the codes of the kinds of all boards
   */
  static Query ofOpen(
      Map<UUID, String> kinds, Narrowing narrowing, Optional<UUID> board, Instant now) {
    NarrowingQuery query = new NarrowingQuery(kinds, now);
    query.narrow(narrowing, board);
    query.state(Narrowing.NONE);
    return query.all.build();
  }

  private void narrow(Narrowing narrowing, Optional<UUID> board) {
    board.ifPresent(id -> term(IndexField.BOARD, id.toString()));
    narrowing
        .minutes()
        .ifPresent(most -> filter(LongField.newRangeQuery(IndexField.MINUTES, 0, most)));
    narrowing.mode().ifPresent(mode -> term(IndexField.MODE, mode.name()));
    narrowing.doable().ifPresent(this::doable);
    narrowing.skill().ifPresent(skill -> term(IndexField.SKILL_WORD, SkillLookup.key(skill)));
    narrowing.category().ifPresent(key -> term(IndexField.CATEGORY, key));
    narrowing.department().ifPresent(id -> term(IndexField.DEPARTMENTS, id.toString()));
    narrowing.kind().ifPresent(this::kind);
    narrowing.language().ifPresent(language -> term(IndexField.LANGUAGE, language));
    narrowing.starts().ifPresent(this::starts);
  }

  /** How many begin when, counted from now. */
  static Spans starts(Instant now) {
    return new Spans()
        .without(Starts.ANY_TIME.name())
        .and(Starts.WEEK.name(), now.toEpochMilli(), inAWeek(now))
        .and(Starts.LATER.name(), inAWeek(now) + 1, Long.MAX_VALUE);
  }

  private static long inAWeek(Instant now) {
    return now.plus(WEEK).toEpochMilli();
  }

  private void starts(Starts when) {
    switch (when) {
      case ANY_TIME -> all.add(new FieldExistsQuery(IndexField.START), Occur.MUST_NOT);
      case WEEK -> start(now.toEpochMilli(), inAWeek(now));
      case LATER -> start(inAWeek(now) + 1, Long.MAX_VALUE);
    }
  }

  private void start(long from, long to) {
    filter(LongField.newRangeQuery(IndexField.START, from, to));
  }

  private void doable(Mode mode) {
    filter(
        new BooleanQuery.Builder()
            .add(is(IndexField.MODE, mode.name()), Occur.SHOULD)
            .add(is(IndexField.MODE, Mode.EITHER.name()), Occur.SHOULD)
            .build());
  }

  private void owner(UUID owner, Sight sight) {
    filter(SightQuery.ownedBy(owner));
    if (!sight.person().equals(owner)) {
      among(sight.managed());
    }
  }

  /**
   * What kind a board is of, its reader's sight knows, so that no tasket has to be written anew.
   */
  private void kind(String code) {
    among(
        kinds.entrySet().stream()
            .filter(board -> board.getValue().equals(code))
            .map(Map.Entry::getKey)
            .toList());
  }

  /** Open is only what its time has not passed for, though the clock may not have come to it. */
  private void state(Narrowing narrowing) {
    if (narrowing.isOfOpen()) {
      filter(in(TasketState.OPEN));
      filter(
          SortedNumericDocValuesField.newSlowRangeQuery(
              IndexField.OPEN_UNTIL, now.toEpochMilli() + 1, Long.MAX_VALUE));
    } else {
      narrowing.state().ifPresent(state -> filter(in(state)));
    }
  }

  private static Query in(TasketState state) {
    return new KeptFilter(new InState(state));
  }

  private record InState(TasketState state) implements KeptFilter.Name {

    @Override
    public Query query() {
      return is(IndexField.STATE, state.name());
    }

    @Override
    public int parts() {
      return 1;
    }
  }

  private void among(Collection<UUID> boards) {
    filter(SightQuery.among(IndexField.BOARD, boards));
  }

  private void term(String field, String value) {
    filter(is(field, value));
  }

  private static Query is(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private void filter(Query query) {
    all.add(query, Occur.FILTER);
  }
}
