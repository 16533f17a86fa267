package org.tasket.finder;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tasket.board.RulesOfBoards;
import org.tasket.claim.FullBoards;
import org.tasket.person.Actor;
import org.tasket.person.Circles;
import org.tasket.person.DepartmentView;
import org.tasket.person.Departments;
import org.tasket.person.PersonCard;
import org.tasket.person.PersonCards;
import org.tasket.platform.Boundary;
import org.tasket.platform.Forbidden;
import org.tasket.platform.Page;
import org.tasket.platform.Settings;
import org.tasket.profile.Profiles;
import org.tasket.skill.SkillSide;
import org.tasket.skill.SkillsOfPeople;
import org.tasket.tasket.ClaimableQuery;
import org.tasket.tasket.ClaimableTaskets;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketView;

/**
 * "I have thirty minutes": what somebody could take now, the most suitable first, and why. Only
 * what they may see and claim, and nothing that they owned or had to do with as a helper before.
 *
 * <p>Whatever is open comes into question, in memory ({@link TasketsAtHand}); the number of queries
 * is always the same.
 */
@Boundary
public class Finder {

  /** So many more are ranked, for those which can no longer be taken when they are looked at. */
  private static final int SPARE = 5;

  @Inject Eyes eyes;
  @Inject TasketsAtHand atHand;
  @Inject ClaimableTaskets claimable;
  @Inject FullBoards full;
  @Inject RulesOfBoards boards;
  @Inject SkillsOfPeople skills;
  @Inject Profiles profiles;
  @Inject PersonCards cards;
  @Inject Circles circles;
  @Inject Departments departments;
  @Inject Settings settings;
  @Inject Event<NothingFound> vain;
  @Inject Clock clock;

  /**
   * The first so many, out of how many there are. There is no next piece. Who wants to work near
   * and does not say where they are is looked for work at their own place, and, where there is
   * none, at any.
   *
   * @throws org.tasket.platform.InvalidInput where the board is unknown to the caller
   */
  public Page<Fit> find(Actor actor, SpendTime wish) {
    Look look = eyes.of(actor);
    Seeker seeker = seeker(actor);
    return Optional.of(wish)
        .filter(SpendTime::nearby)
        .flatMap(near -> placeOf(actor))
        .map(town -> find(look, seeker, wish.near(town)))
        .filter(found -> !found.items().isEmpty())
        .orElseGet(() -> find(look, seeker, wish));
  }

  /**
   * The same for somebody who just said how much time they have: where nothing fits, they looked in
   * vain. What a portal's page or a widget shows by itself is nobody's wish.
   *
   * @throws org.tasket.platform.InvalidInput where the board is unknown to the caller
   */
  public Page<Fit> spend(Actor actor, SpendTime wish) {
    Page<Fit> fits = find(actor, wish);
    if (fits.items().isEmpty()) {
      vain.fire(new NothingFound(actor.person(), board(actor, wish), clock.instant()));
    }
    return fits;
  }

  /** Where the caller works, as far as the directory says and a place can be looked for. */
  public Optional<String> placeOf(Actor actor) {
    return cards
        .of(actor.person())
        .flatMap(PersonCard::place)
        .filter(town -> town.length() <= SpendTime.PLACE_MOST);
  }

  /** Whether somebody may look how a score comes about. */
  public boolean mayExplain(Actor actor) {
    return FinderPolicy.mayExplain(actor);
  }

  /**
   * What somebody invented would be suggested, of what the caller could take, with the points of
   * each part.
   *
   * @throws Forbidden for whoever is no administrator
   */
  public Page<Fit> explain(Actor actor, InventedPerson person, SpendTime wish) {
    if (!FinderPolicy.mayExplain(actor)) {
      throw new Forbidden("finder.explain");
    }
    Seeker seeker = new Seeker(line(person), person.has(), person.wants(), person.causes());
    return find(eyes.of(actor), seeker, wish);
  }

  /** The department and all that it is a part of, the nearest first. */
  private List<UUID> line(InventedPerson person) {
    Map<UUID, DepartmentView> all =
        departments.all().stream().collect(toMap(DepartmentView::id, Function.identity()));
    return Stream.iterate(
            person.department().map(all::get),
            Optional::isPresent,
            one -> one.flatMap(DepartmentView::parent).map(all::get))
        .flatMap(Optional::stream)
        .map(DepartmentView::id)
        .limit(all.size())
        .toList();
  }

  private Page<Fit> find(Look look, Seeker seeker, SpendTime wish) {
    Actor actor = look.actor();
    Instant now = clock.instant();
    Weights weights = Weights.of(settings);
    ClaimableQuery query = wish.query(now, board(actor, wish), full(look));
    Scoring scoring = new Scoring(weights, seeker, wish, now);
    Contenders contenders =
        new Contenders(scoring, new Ranking(weights.variety(), wish.limit() + SPARE), Page.COUNTED);
    claimable.offer(actor, query, look.boards(), atHand.open(), contenders);
    List<Fit> fits =
        fits(look, seeker, scoring, contenders.first(), now).limit(wish.limit()).toList();
    int compared = look.upToDate() ? contenders.compared() : fits.size();
    boolean exact = look.upToDate() && compared <= Page.COUNTED;
    return new Page<>(fits, Math.min(compared, Page.COUNTED), exact, Optional.empty());
  }

  private Optional<UUID> board(Actor actor, SpendTime wish) {
    return wish.board().map(slug -> boards.of(actor, slug).id());
  }

  private Set<UUID> full(Look look) {
    return eyes.mayBeFull(look)
        ? full.of(look.actor(), boards -> eyes.rules(look, boards))
        : Set.of();
  }

  private Seeker seeker(Actor actor) {
    Map<SkillSide, Set<UUID>> own = skills.ids(actor.person());
    return new Seeker(
        circles.of(actor.person()).departments(),
        own.get(SkillSide.HAS),
        own.get(SkillSide.WANTS),
        Set.copyOf(profiles.mine(actor).causes()));
  }

  private Stream<Fit> fits(
      Look look, Seeker seeker, Scoring scoring, List<Score> best, Instant now) {
    Map<UUID, TasketView> seen =
        eyes.seen(look, best.stream().map(score -> score.tasket().id()).toList());
    return best.stream()
        .flatMap(
            score ->
                Stream.ofNullable(seen.get(score.tasket().id()))
                    .filter(tasket -> tasket.allows(TasketAction.CLAIM))
                    .map(
                        tasket -> fit(score, scoring.points(score.tasket()), tasket, seeker, now)));
  }

  private static Fit fit(
      Score score, Map<Part, Integer> points, TasketView tasket, Seeker seeker, Instant now) {
    List<Why> reasons = Reasons.of(score.tasket(), points, tasket, seeker, now);
    return new Fit(tasket, score.sum(), points, score.lost(), reasons);
  }
}
