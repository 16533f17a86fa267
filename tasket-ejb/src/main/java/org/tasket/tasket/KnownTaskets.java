package org.tasket.tasket;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tasket.board.BoardRules;
import org.tasket.board.RulesOfBoards;
import org.tasket.person.Actor;

/**
 * Open taskets for a feature that keeps them at hand: reads them in nobody's name, and shows them
 * to somebody by the policy that says who sees what is read just now.
 */
@ApplicationScoped
@Transactional
public class KnownTaskets {

  @Inject TasketFinder finder;
  @Inject Parties parties;
  @Inject RulesOfBoards boards;
  @Inject TasketViews views;

  /**
   * Those of some taskets that are open, in a number of queries that is always the same; in a
   * transaction of its own, for what the caller's has read before may be old.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public List<KnownTasket> among(Collection<UUID> ids) {
    List<Tasket> open =
        finder.withSessions(ids).stream()
            .filter(tasket -> tasket.state() == TasketState.OPEN)
            .toList();
    Map<UUID, Set<UUID>> owners = parties.owners(open.stream().map(Tasket::id).toList());
    Map<UUID, BoardRules> rules =
        boards.inNobodysName(open.stream().map(Tasket::board).distinct().toList());
    Map<UUID, TasketView> plain = views.plain(open, owners, rules);
    return open.stream()
        .map(
            tasket ->
                KnownTasket.of(
                    tasket, plain.get(tasket.id()), owners.getOrDefault(tasket.id(), Set.of())))
        .toList();
  }

  /**
   * Those that somebody may see, with the actions open to them now, by id; asks the database only
   * about those that the person owns or helps with.
   *
   * @param sight of the person, as it is now
   * @param rules of the boards of all of them, with respect to the person
   */
  public Map<UUID, TasketView> seen(
      Actor actor, Sight sight, Map<UUID, BoardRules> rules, Collection<KnownTasket> taskets) {
    List<KnownStanding> visible =
        taskets.stream()
            .map(
                tasket ->
                    new KnownStanding(
                        actor,
                        sight.circle(),
                        tasket,
                        rules.get(tasket.board()),
                        sight.helped().contains(tasket.id())))
            .filter(TasketPolicy::maySee)
            .toList();
    return views.ofKnown(actor, visible).stream()
        .collect(toMap(TasketView::id, Function.identity()));
  }
}
