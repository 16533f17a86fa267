package org.tasket.tasket;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Checks;
import org.tasket.platform.Page;

/**
 * Which taskets a list should hold. What is empty does not narrow; without a state or a stage, the
 * caller's own come in all states and others' only while they are open.
 *
 * @param minutes at most so many planned minutes
 * @param owner the caller, or anybody on boards that the caller manages
 * @param skill one of its labels, however its letters are written; any word for the skill that it
 *     means, or that skill's id
 * @param limit 1 to 100
 */
public record TasketQuery(
    Optional<String> board,
    Optional<Integer> minutes,
    Optional<TasketState> state,
    Optional<Mode> mode,
    Optional<UUID> owner,
    Optional<String> skill,
    More more,
    TasketSort sort,
    int limit,
    Optional<String> cursor) {

  public TasketQuery {
    new Checks().number("limit", limit, 1, Page.MOST).orThrow();
  }

  /** Without what only boards ask. */
  public TasketQuery(
      Optional<String> board,
      Optional<Integer> minutes,
      Optional<TasketState> state,
      Optional<Mode> mode,
      Optional<UUID> owner,
      Optional<String> skill,
      TasketSort sort,
      int limit,
      Optional<String> cursor) {
    this(board, minutes, state, mode, owner, skill, More.NONE, sort, limit, cursor);
  }

  /**
   * What boards ask besides.
   *
   * @param stages at one of these
   * @param category the key of one of the board's categories
   * @param doable that can be done so, also those that can be done either way
   * @param mine the caller is on its owner's side, or has a live claim on it
   */
  public record More(
      Set<Stage> stages, Optional<String> category, Optional<Mode> doable, boolean mine) {

    public static final More NONE = new More(Set.of(), Optional.empty(), Optional.empty(), false);

    public More {
      stages = Set.copyOf(stages);
    }
  }

  /** Whatever a board shows of all boards: all stages, newest first. */
  public static TasketQuery onShow() {
    return ownedBy(Optional.empty()).at(EnumSet.allOf(Stage.class));
  }

  /** The open ones of all boards, newest first. */
  public static TasketQuery open() {
    return in(TasketState.OPEN);
  }

  /** Those of all boards that wait for a manager to look at them, newest first. */
  public static TasketQuery submitted() {
    return in(TasketState.SUBMITTED);
  }

  private static TasketQuery in(TasketState state) {
    return new TasketQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.of(state),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        TasketSort.NEWEST,
        Page.USUAL,
        Optional.empty());
  }

  /** A person's own, in all states, newest first. */
  public static TasketQuery ownedBy(UUID person) {
    return ownedBy(Optional.of(person));
  }

  private static TasketQuery ownedBy(Optional<UUID> person) {
    return new TasketQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        person,
        Optional.empty(),
        TasketSort.NEWEST,
        Page.USUAL,
        Optional.empty());
  }

  public TasketQuery onBoard(String slug) {
    return new TasketQuery(
        Optional.of(slug), minutes, state, mode, owner, skill, more, sort, limit, cursor);
  }

  public TasketQuery within(int minutes) {
    return new TasketQuery(
        board, Optional.of(minutes), state, mode, owner, skill, more, sort, limit, cursor);
  }

  /** At one of these stages. */
  public TasketQuery at(Set<Stage> stages) {
    return with(new More(stages, more.category(), more.doable(), more.mine()));
  }

  public TasketQuery with(More more) {
    return new TasketQuery(board, minutes, state, mode, owner, skill, more, sort, limit, cursor);
  }

  public TasketQuery sorted(TasketSort by) {
    return new TasketQuery(board, minutes, state, mode, owner, skill, more, by, limit, cursor);
  }

  public TasketQuery atMost(int limit) {
    return new TasketQuery(board, minutes, state, mode, owner, skill, more, sort, limit, cursor);
  }

  public TasketQuery from(Optional<String> cursor) {
    return new TasketQuery(board, minutes, state, mode, owner, skill, more, sort, limit, cursor);
  }
}
