package org.tasket.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.Circles;
import org.tasket.platform.Conditions;
import org.tasket.platform.InvalidInput;

/** The rules of boards for the features above, in their transactions. */
@ApplicationScoped
public class RulesOfBoards {

  @Inject BoardFinder finder;
  @Inject RulesInOneGo inOneGo;
  @Inject BoardMembers members;
  @Inject Circles circles;

  /**
   * The rules of the board that an input names.
   *
   * @throws InvalidInput where there is none that the caller may see
   */
  public BoardRules of(Actor actor, String slug) {
    return finder
        .seen(actor, slug)
        .map(board -> rules(actor, finder.circle(actor), board))
        .orElseThrow(() -> new InvalidInput("board", "unknown", slug));
  }

  /**
   * The rules of the board at an address.
   *
   * @throws org.tasket.platform.NotFound where there is none that the caller may see
   */
  public BoardRules at(Actor actor, String slug) {
    return rules(actor, finder.circle(actor), finder.visible(actor, slug));
  }

  /** The rules of a board as one knows it that is there; a transaction asks again and again. */
  public BoardRules of(Actor actor, UUID id) {
    return rules(actor, finder.circle(actor), finder.withIds(List.of(id)).get(0));
  }

  /** The rules of boards, in one go for all of them. */
  public Map<UUID, BoardRules> of(Actor actor, Collection<UUID> boards) {
    return boards.isEmpty()
        ? Map.of()
        : inOneGo.of(actor, finder.circle(actor), boards).stream()
            .collect(Collectors.toMap(BoardRules::id, Function.identity()));
  }

  /** A board's rules with respect to several people, by person. */
  public Map<UUID, BoardRules> of(Collection<Actor> actors, UUID id) {
    Board board = finder.withIds(List.of(id)).get(0);
    Map<UUID, Circle> of = circles.of(actors.stream().map(Actor::person).toList());
    return actors.stream()
        .collect(
            Collectors.toMap(Actor::person, actor -> rules(actor, of.get(actor.person()), board)));
  }

  /** The rules of boards with respect to several people: to each, of those asked for. */
  public Map<UUID, Map<UUID, BoardRules>> of(Map<Actor, Set<UUID>> asked) {
    Map<UUID, Circle> circle = circles.of(asked.keySet().stream().map(Actor::person).toList());
    Set<UUID> all = new HashSet<>();
    asked.values().forEach(all::addAll);
    List<Board> found = finder.withIds(all);
    Map<UUID, Map<UUID, BoardRules>> rules = new HashMap<>();
    asked.forEach(
        (actor, boards) ->
            rules.put(
                actor.person(),
                found.stream()
                    .filter(board -> boards.contains(board.id()))
                    .map(board -> rules(actor, circle.get(actor.person()), board))
                    .collect(Collectors.toMap(BoardRules::id, Function.identity()))));
    return rules;
  }

  /** A board's rules for what happens by itself, in nobody's name. */
  public BoardRules of(UUID id) {
    return inNobodysName(List.of(id)).get(id);
  }

  /** The same of several boards, in one go for all of them. */
  public Map<UUID, BoardRules> inNobodysName(Collection<UUID> ids) {
    return finder.withIds(ids).stream()
        .map(
            board ->
                new BoardRules(
                    board.id(),
                    board.slug(),
                    board.title(),
                    board.kind(),
                    board.state(),
                    board.rulebook(),
                    false,
                    false,
                    Set.of()))
        .collect(Collectors.toMap(BoardRules::id, Function.identity()));
  }

  /**
   * Who manages boards, by board. Of groups, those members whom Tasket has met; where nobody is
   * named, the coordinators.
   */
  public Map<UUID, Set<UUID>> managers(Collection<UUID> boards) {
    List<Board> found = finder.withIds(boards);
    Map<String, Set<UUID>> members =
        circles.members(
            found.stream().flatMap(board -> board.managerGroups().stream()).distinct().toList());
    Set<UUID> coordinators =
        found.stream().allMatch(Board::hasManagers) ? Set.of() : circles.coordinators();
    return found.stream()
        .collect(Collectors.toMap(Board::id, board -> managers(board, members, coordinators)));
  }

  /**
   * {@link #managers} as a condition of SQL: holds for boards, as {@code b}, that somebody manages
   * whom the directory shows and who is neither the caller nor the person in a column.
   */
  public Condition managedByOthers(Actor actor, String but) {
    return new Condition(
        "exists (select 1 from tasket_person o where o.vanished_at is null and o.id <> ? and o.id"
            + " <> "
            + but
            + " and (exists (select 1 from tasket_board_manager m"
            + " where m.board_id = b.id and m.person_id = o.id)"
            + " or exists (select 1 from tasket_board_manager_group g join tasket_membership x"
            + " on x.group_name = g.group_name where g.board_id = b.id and x.person_id = o.id) or ("
            + BoardsInSight.NOBODYS
            + " and exists (select 1 from tasket_membership x"
            + " where x.person_id = o.id and x.group_name = ?))))",
        List.of(actor.person(), circles.groupOfCoordinators()));
  }

  private static Set<UUID> managers(
      Board board, Map<String, Set<UUID>> members, Set<UUID> coordinators) {
    if (!board.hasManagers()) {
      return coordinators;
    }
    Set<UUID> managers = new HashSet<>(board.managers());
    board.managerGroups().forEach(group -> managers.addAll(members.getOrDefault(group, Set.of())));
    return managers;
  }

  /**
   * Only the rows of those who manage a board, or are of its audience and of a narrower one: for
   * lists of people, of whom few are then asked for one by one.
   *
   * @param column in which a row says whose it is
   */
  public Conditions ofAudience(Conditions rows, String column, UUID board, Audience narrower) {
    Audience audience = finder.withIds(List.of(board)).get(0).audience();
    if (audience.isEveryone() && narrower.isEveryone()) {
      return rows;
    }
    Set<UUID> managers = managers(List.of(board)).get(board);
    return members
        .members(narrower)
        .narrow(members.members(audience).narrow(rows, column, managers), column, managers);
  }

  /** Which boards' taskets are for the caller's eyes, and the managed. */
  public BoardsInSight inSight(Actor actor) {
    return BoardsInSight.of(actor, finder.circle(actor));
  }

  /** The boards whose taskets are for the caller's eyes, and the managed among them. */
  public SeenBoards seen(Actor actor) {
    return finder.seen(inSight(actor));
  }

  private static BoardRules rules(Actor actor, Circle circle, Board board) {
    return new BoardRules(
        board.id(),
        board.slug(),
        board.title(),
        board.kind(),
        board.state(),
        board.rulebook(),
        BoardPolicy.manages(actor, circle, board),
        BoardPolicy.inSight(actor, circle, board),
        BoardPolicy.open(actor, circle, board));
  }
}
