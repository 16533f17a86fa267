package org.tasket.profile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.Circles;
import org.tasket.person.PersonCard;
import org.tasket.person.PersonCards;
import org.tasket.person.Turns;
import org.tasket.platform.Boundary;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.Stale;
import org.tasket.profile.ProfilePolicy.Reader;
import org.tasket.skill.OwnSkillsView;
import org.tasket.skill.SkillsOfPeople;

/** What people add about themselves, and how colleagues see them. */
@Boundary
public class Profiles {

  @Inject EntityManager db;
  @Inject Turns turns;
  @Inject PersonCards cards;
  @Inject SkillsOfPeople skills;
  @Inject Circles circles;
  @Inject Event<ProfileChanged> events;
  @Inject Clock clock;

  /** What the caller added. */
  public ProfileView mine(Actor actor) {
    return added(actor.person());
  }

  /**
   * Replaces what the caller added.
   *
   * @param version the one that the caller has seen
   * @throws InvalidInput naming every field that is wrong
   * @throws Stale where it is another by now
   */
  public ProfileView choose(Actor actor, long version, SetProfile command) {
    command.check();
    turns.await(actor);
    if (added(actor.person()).version() != version) {
      throw new Stale("stale");
    }
    Profile mine = find(actor.person()).orElseGet(() -> begun(actor.person()));
    List<String> changed = mine.become(command);
    if (!changed.isEmpty()) {
      events.fire(new ProfileChanged(actor, clock.instant(), changed));
    }
    db.flush();
    return mine.view();
  }

  /**
   * Somebody, as far as the reader may know them.
   *
   * @throws NotFound where nobody is known by this id, or the person has left
   */
  public ColleagueView get(Actor reader, UUID person, Locale language) {
    PersonCard card =
        cards.of(person).orElseThrow(() -> new NotFound("colleague.unknown", person.toString()));
    ProfileView added = added(person);
    Reader standing = standing(reader, card);
    Set<ProfileAction> open = EnumSet.noneOf(ProfileAction.class);
    for (ProfileAction action : ProfileAction.values()) {
      if (ProfilePolicy.may(action, standing, added.visibleTo())) {
        open.add(action);
      }
    }
    return open.contains(ProfileAction.READ)
        ? new ColleagueView(card, added, skills.of(person, language), open)
        : new ColleagueView(card, ProfileView.NOTHING, OwnSkillsView.NOTHING, open);
  }

  private Reader standing(Actor reader, PersonCard card) {
    if (reader.is(card.person().id())) {
      return Reader.THE_PERSON;
    }
    return card.department().filter(one -> circles.of(reader.person()).isIn(one, true)).isPresent()
        ? Reader.SAME_DEPARTMENT
        : Reader.OTHERS;
  }

  private ProfileView added(UUID person) {
    return find(person).map(Profile::view).orElse(ProfileView.NOTHING);
  }

  private Optional<Profile> find(UUID person) {
    return Optional.ofNullable(db.find(Profile.class, person));
  }

  private Profile begun(UUID person) {
    Profile profile = Profile.of(person);
    db.persist(profile);
    return profile;
  }
}
