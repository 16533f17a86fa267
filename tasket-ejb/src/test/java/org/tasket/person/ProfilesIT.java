package org.tasket.person;

import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Soon.await;
import static org.tasket.person.HouseDirectory.HOUSE;
import static org.tasket.person.WayIn.PAGE;
import static org.tasket.person.WayIn.REST;

import com.unboundid.ldap.sdk.LDAPException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.audit.AuditEntry;
import org.tasket.audit.AuditLog;
import org.tasket.calendar.CalendarAddresses;
import org.tasket.cause.Cause;
import org.tasket.claim.Claims;
import org.tasket.finder.FindTaskets;
import org.tasket.follow.Bookmarks;
import org.tasket.follow.FollowedBoards;
import org.tasket.house.SettableClock;
import org.tasket.platform.Clockwork;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.Page;
import org.tasket.platform.Stale;
import org.tasket.profile.ColleagueView;
import org.tasket.profile.ProfileAction;
import org.tasket.profile.ProfileView;
import org.tasket.profile.Profiles;
import org.tasket.profile.SetProfile;
import org.tasket.profile.VisibleTo;
import org.tasket.saved.SaveSearch;
import org.tasket.saved.SavedSearches;
import org.tasket.skill.OwnSkills;
import org.tasket.skill.OwnSkillsView;
import org.tasket.skill.SetOwnSkills;
import org.tasket.skill.SkillQuery;
import org.tasket.skill.SkillSide;
import org.tasket.skill.Skills;
import org.tasket.slot.OfferSlot;
import org.tasket.slot.SlotTime.Weekly;
import org.tasket.slot.Slots;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.token.AccessTokens;
import org.tasket.token.MakeToken;
import org.tasket.token.Scope;

/** What people add about themselves, and who reads it, over a real directory and database. */
@ExtendWith(ArquillianExtension.class)
class ProfilesIT {

  private static final Locale EN = Locale.ENGLISH;

  @Inject Profiles profiles;
  @Inject OwnSkills skills;
  @Inject Skills list;
  @Inject People people;
  @Inject Departments departments;
  @Inject DirectorySync sync;
  @Inject AuditLog audit;
  @Inject Bookmarks bookmarks;
  @Inject FollowedBoards followed;
  @Inject SavedSearches searches;
  @Inject AccessTokens tokens;
  @Inject CalendarAddresses addresses;
  @Inject Slots slots;
  @Inject Taskets taskets;
  @Inject Claims claims;
  @Inject Clockwork clockwork;
  @Inject SettableClock clock;
  @PersistenceContext EntityManager db;

  private Actor web;
  private Actor besideHer;
  private Actor above;
  private Actor elsewhere;

  @Deployment
  static WebArchive house() {
    return HouseDirectory.house();
  }

  @BeforeEach
  void everybody() throws LDAPException {
    await().until(() -> departments.all().size() >= 3);
    web = arrives("digi-web");
    besideHer = arrives("digi-web");
    above = arrives("digi");
    elsewhere = arrives("law");
  }

  private Actor arrives(String unit) throws LDAPException {
    String login = "p" + System.nanoTime();
    HOUSE.person(login, "Some One", unit);
    HOUSE.replace(login, "l", "Tampere");
    HOUSE.replace(login, "preferredLanguage", "sv-FI, fi;q=0.5");
    return people.signIn(login, "tasket", PAGE);
  }

  private static SetProfile saying(VisibleTo readers) {
    return new SetProfile(
        Optional.of("**Hello**"), List.of("chess", "choir"), List.of(Cause.NATURE), readers);
  }

  private void says(Actor who, VisibleTo readers) {
    profiles.choose(who, profiles.mine(who).version(), saying(readers));
    OwnSkillsView now = skills.of(who, EN);
    UUID any = list.list(SkillQuery.all(EN), 1, Optional.empty()).items().get(0).id();
    skills.choose(who, now.version(), SetOwnSkills.like(now).with(SkillSide.WANTS, any), EN);
  }

  private ColleagueView seen(Actor reader, Actor person) {
    return profiles.get(reader, person.person(), EN);
  }

  @Test
  void whatTheDirectorySaysIsReadByEverybody() {
    ColleagueView seen = seen(elsewhere, web);

    assertThat(seen.card().place()).contains("Tampere");
    assertThat(seen.card().languages()).extracting(Locale::getLanguage).containsExactly("sv", "fi");
    assertThat(seen.card().person().departmentIn(EN)).isEqualTo("Web");
  }

  @Test
  void aChangeInTheDirectoryIsSeenAfterTheNight() throws LDAPException {
    String login = "leaver"; // as in PeopleIT: nobody is left from there
    HOUSE.person(login, "Mo Ves", "law");
    Actor moves = people.signIn(login, "tasket", PAGE);
    assertThat(seen(web, moves).card().place()).isEmpty();
    assertThat(seen(web, moves).card().languages()).isEmpty();

    HOUSE.replace(login, "physicalDeliveryOfficeName", "Oulu, 2nd floor");
    HOUSE.replace(login, "preferredLanguage", "en");
    sync.run();

    assertThat(seen(web, moves).card().place()).contains("Oulu, 2nd floor");
    assertThat(seen(web, moves).card().languages()).containsExactly(EN);
  }

  @Test
  void nothingIsNeededAndAtFirstNobodyElseReadsAnything() {
    assertThat(profiles.mine(web).visibleTo()).isEqualTo(VisibleTo.ME);
    says(web, VisibleTo.ME);

    assertThat(seen(web, web).saysMore()).isTrue();
    assertThat(seen(web, web).actions()).contains(ProfileAction.EDIT);
    for (Actor reader : List.of(besideHer, above, elsewhere)) {
      assertThat(seen(reader, web).saysMore()).isFalse();
      assertThat(seen(reader, web).skills()).isEqualTo(OwnSkillsView.NOTHING);
      assertThat(seen(reader, web).actions()).isEmpty();
      assertThat(seen(reader, web).added()).isEqualTo(profiles.mine(besideHer));
    }
  }

  @Test
  void theDepartmentAndWhatIsPartOfItReadWhatIsForThem() {
    says(web, VisibleTo.DEPARTMENT);
    says(above, VisibleTo.DEPARTMENT);

    assertThat(seen(besideHer, web).added().interests()).containsExactly("chess", "choir");
    assertThat(seen(besideHer, web).skills().wants()).hasSize(1);
    assertThat(seen(above, web).saysMore()).isFalse();
    assertThat(seen(elsewhere, web).saysMore()).isFalse();
    assertThat(seen(web, above).added().causes()).containsExactly(Cause.NATURE);
    assertThat(seen(elsewhere, above).saysMore()).isFalse();
  }

  @Test
  void noRoleReadsMore() {
    says(web, VisibleTo.DEPARTMENT);
    Actor mighty = new Actor(elsewhere.person(), EnumSet.allOf(Role.class), REST);

    assertThat(seen(mighty, web).saysMore()).isFalse();
  }

  @Test
  void allColleaguesReadWhatIsForAll() {
    says(web, VisibleTo.COLLEAGUES);

    ColleagueView seen = seen(elsewhere, web);
    assertThat(seen.added().aboutMeHtml()).contains("<strong>Hello</strong>");
    assertThat(seen.skills().wants()).hasSize(1);
    assertThat(seen.mine()).isFalse();
  }

  @Test
  void isChangedFromWhatWasSeen() {
    ProfileView first = profiles.choose(web, 0, saying(VisibleTo.ME));
    assertThat(first.version()).isEqualTo(profiles.mine(web).version()).isPositive();
    ProfileView second = profiles.choose(web, first.version(), saying(VisibleTo.COLLEAGUES));
    assertThat(second.version()).isEqualTo(first.version() + 1);
    assertThat(profiles.choose(web, second.version(), saying(VisibleTo.COLLEAGUES)).version())
        .isEqualTo(second.version());

    assertThatThrownBy(() -> profiles.choose(web, first.version(), saying(VisibleTo.ME)))
        .isInstanceOf(Stale.class);
    SetProfile twice = new SetProfile(Optional.empty(), List.of("a", "A"), List.of(), VisibleTo.ME);
    assertThatThrownBy(() -> profiles.choose(web, second.version(), twice))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void theAuditNamesTheFieldsAndNotWhatTheySay() {
    profiles.choose(web, 0, saying(VisibleTo.COLLEAGUES));

    assertThat(audit.mine(web, Page.MOST, Optional.empty()).items())
        .filteredOn(entry -> entry.operation().equals("profile.changed"))
        .singleElement()
        .extracting(AuditEntry::fields)
        .isEqualTo(List.of("aboutMe", "interests", "causes", "visibleTo"));
  }

  @Test
  void whoeverLeftIsNotFoundAndWhatTheyAddedIsErasedLater() throws LDAPException {
    String login = "leaves" + System.nanoTime();
    HOUSE.person(login, "Lea Ves", "law");
    Actor leaves = people.signIn(login, "tasket", REST);
    addsEverything(leaves);
    addsEverything(besideHer);
    HOUSE.remove(login);
    sync.run();

    assertThatThrownBy(() -> seen(web, leaves)).isInstanceOf(NotFound.class);
    clock.forward(ofDays(29));
    erase();
    assertThat(kept(leaves)).isEqualTo(8);

    clock.forward(ofDays(2));
    erase();
    assertThat(kept(leaves)).isZero();
    assertThat(kept(besideHer)).isEqualTo(8);
  }

  private void addsEverything(Actor who) {
    says(who, VisibleTo.COLLEAGUES);
    bookmarks.mark(who, taskets.publish(web, post().id()).id());
    followed.follow(who, "everyone");
    searches.save(who, SaveSearch.of("Mine", FindTaskets.of("proofread")));
    tokens.make(who, new MakeToken("Mine", Scope.READ, 1));
    addresses.make(who);
    LocalTime noon = LocalTime.NOON;
    String zone = "Europe/Helsinki";
    LocalDate end = Weekly.furthest(clock.now(), ZoneId.of(zone));
    Weekly mondays = new Weekly(DayOfWeek.MONDAY, noon, noon.plusHours(1), zone, end);
    slots.offer(who, new OfferSlot(Optional.of(mondays), true, Optional.empty(), false));
  }

  /** This house sends none. */
  @Test
  void whatIsToldWaitsForNoMail() {
    claims.claim(besideHer, taskets.publish(web, post().id()).id(), Optional.empty());

    assertThat(
            db.createQuery("select n.mailAt from Notice n where n.reader = :web", Instant.class)
                .setParameter("web", web.person())
                .getResultList())
        .containsOnlyNulls();
  }

  private TasketView post() {
    return taskets.post(web, "everyone", TasketWishes.seats(1, clock.now()));
  }

  private void erase() {
    Stream.of(
            "profile.erase",
            "skill.erase",
            "bookmark.erase",
            "follow.erase",
            "saved.erase",
            "token.erase",
            "address.erase",
            "slot.erase")
        .forEach(job -> assertThat(clockwork.round(job)).isPresent());
  }

  /** Rows of what somebody added. */
  private long kept(Actor who) {
    return Stream.of(
            "Profile x where x.person",
            "OwnSkillSet x where x.person",
            "Bookmark x where x.person",
            "FollowedBoard x where x.person",
            "SavedSearch x where x.person",
            "AccessToken x where x.person",
            "PrivateAddress x where x.person",
            "Slot x where x.reader")
        .mapToLong(
            rows ->
                db.createQuery("select count(x) from " + rows + " = :person", Long.class)
                    .setParameter("person", who.person())
                    .getSingleResult())
        .sum();
  }

  @Test
  void nobodyIsFoundByAnIdThatNobodyHas() {
    assertThatThrownBy(() -> profiles.get(web, UUID.randomUUID(), EN)).isInstanceOf(NotFound.class);
  }
}
