package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.board.Audience;
import org.tasket.board.BoardKeeping;
import org.tasket.board.Boards;
import org.tasket.board.EditBoard;
import org.tasket.board.OpenBoard;
import org.tasket.follow.FollowedBoards;
import org.tasket.notice.NoticeBook;
import org.tasket.notice.NoticeKind;
import org.tasket.notice.NoticeView;
import org.tasket.person.Actor;
import org.tasket.platform.Clockwork;
import org.tasket.platform.Fields;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Json;
import org.tasket.platform.NotFound;
import org.tasket.platform.Stale;
import org.tasket.saved.SaveSearch;
import org.tasket.saved.SavedSearchView;
import org.tasket.saved.SavedSearches;
import org.tasket.skill.SkillKeeping;
import org.tasket.skill.SkillTerms;
import org.tasket.tasket.HelperTerms;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Terms;
import org.tasket.tasket.Wishes;

/** Saved searches, and what their owners hear of; without any index of this server. */
@ExtendWith(ArquillianExtension.class)
class SavedSearchesIT {

  private static final Audience NOBODYS = new Audience(List.of(), Set.of("no-such-group"));

  @Inject SavedSearches searches;
  @Inject FollowedBoards followed;
  @Inject NoticeBook notices;
  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Taskets taskets;
  @Inject SkillKeeping skills;
  @Inject Clockwork clockwork;
  @Inject SettableClock clock;
  @Inject UserTransaction transaction;
  @PersistenceContext EntityManager db;

  private Actor owner;
  private Actor reader;
  private String board;
  private String title;

  @Deployment
  static WebArchive house() {
    return House.still();
  }

  @BeforeEach
  void strangersAndABoard() {
    owner = somebody("owner" + System.nanoTime());
    reader = somebody("reader" + System.nanoTime());
    board = "board-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(board, "A board", "MICRO_WORK"));
    title = "Water the palm" + System.nanoTime();
  }

  private String word() {
    return title.substring(title.lastIndexOf(' ') + 1);
  }

  private UUID open() {
    UUID tasket =
        taskets
            .post(owner, board, TasketWishes.titled(title, TasketWishes.seats(1, clock.now())))
            .id();
    return taskets.publish(owner, tasket).id();
  }

  private SavedSearchView save(String name, Map<String, ?> what) {
    return save(reader, name, what);
  }

  private SavedSearchView save(Actor who, String name, Map<String, ?> what) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("name", name);
    what.forEach((field, value) -> json.add(field, value.toString()));
    return searches.save(who, SaveSearch.read(Fields.of(json.build())));
  }

  private List<NoticeView> told(Actor to) {
    clockwork.round("follow.tell");
    return notices.mine(to, 100, Optional.empty()).items();
  }

  private List<String> names() {
    return searches.mine(reader).stream().map(SavedSearchView::name).toList();
  }

  private void audience(Audience audience) {
    keeping.edit(
        david(), board, boards.get(david(), board).version(), EditBoard.audience(audience));
  }

  @Test
  void whatOpensAndFitsIsToldOnceHoweverManySearchesItFits() {
    save("words", Map.of("q", word()));
    save("board", Map.of("board", board, "kind", "MICRO_WORK", "starts", "ANY_TIME"));
    save("another language", Map.of("q", word(), "language", "sv"));
    save("another board", Map.of("q", word(), "board", "everyone"));
    UUID tasket = open();

    assertThat(told(reader))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(NoticeKind.FOUND);
              assertThat(notice.tasket().orElseThrow().id()).isEqualTo(tasket);
            });
    assertThat(told(reader)).hasSize(1);
    assertThat(told(owner)).isEmpty();
  }

  private static SkillTerms terms(String name) {
    return new SkillTerms(
        Map.of(
            Locale.ENGLISH,
            name,
            Locale.forLanguageTag("fi"),
            name + " taito",
            Locale.forLanguageTag("sv"),
            name + " kunskap"),
        Map.of(),
        Set.of());
  }

  @Test
  void aNoticeNamesTheSearchThatWasSavedFirstAsItIsCalledNow() {
    SavedSearchView first = save("first", Map.of("q", word()));
    save("second", Map.of("board", board));
    open();
    assertThat(told(reader).get(0).search().orElseThrow().name()).isEqualTo("first");

    searches.edit(reader, first.id(), first.version(), "Palms", true);
    NoticeView renamed = told(reader).get(0);
    assertThat(renamed.search().orElseThrow().id()).isEqualTo(first.id());
    assertThat(renamed.sentence(Locale.ENGLISH)).contains("“Palms”");

    searches.remove(reader, first.id());
    NoticeView removed = told(reader).get(0);
    assertThat(removed.search()).isEmpty();
    assertThat(removed.sentence(Locale.ENGLISH))
        .isEqualTo("A tasket opened that fits a search you saved");
  }

  @Test
  void whatFitsASearchThatIsSilentIsNotToldByIt() {
    SavedSearchView silent = save("silent", Map.of("q", word()));
    searches.tell(reader, silent.id(), false);
    assertThat(searches.get(reader, silent.id()).tell()).isFalse();
    open();
    assertThat(told(reader)).isEmpty();

    SavedSearchView other = save("other", Map.of("board", board));
    open();
    assertThat(told(reader))
        .singleElement()
        .satisfies(notice -> assertThat(notice.search().orElseThrow().id()).isEqualTo(other.id()));

    searches.tell(reader, silent.id(), true);
    searches.tell(reader, other.id(), false);
    open();
    assertThat(told(reader))
        .hasSize(2)
        .first()
        .satisfies(notice -> assertThat(notice.search().orElseThrow().id()).isEqualTo(silent.id()));
    assertThatThrownBy(() -> searches.tell(owner, silent.id(), false)).isInstanceOf(NotFound.class);
  }

  @Test
  void aSkillIsLookedForByAnyWordAndByItsIdAlsoOnceItWasMerged() {
    String name = "Skill " + System.nanoTime();
    UUID merged = skills.add(david(), terms(name)).id();
    UUID heir = skills.add(david(), terms("Skill " + System.nanoTime())).id();
    List<Actor> readers = new ArrayList<>();
    for (String said : List.of(name + " KUNSKAP", merged.toString(), heir.toString())) {
      Actor one = somebody("reader" + System.nanoTime());
      save(one, said, Map.of("board", board, "skill", said));
      readers.add(one);
    }
    skills.merge(david(), merged, heir);

    Wishes wishes =
        TasketWishes.helped(
            TasketWishes.seats(1, clock.now()),
            new HelperTerms(
                List.of(name + " taito"), Optional.empty(), Optional.empty(), Optional.empty()));
    taskets.publish(owner, taskets.post(owner, board, wishes).id());

    assertThat(readers).allSatisfy(one -> assertThat(told(one)).hasSize(1));
  }

  @Test
  void whatDoesNotFitIsNotTold() throws Exception {
    save("another board", Map.of("q", word(), "board", "everyone"));
    save("another language", Map.of("q", word(), "language", "sv"));
    save("another kind", Map.of("board", board, "kind", "VOLUNTEERING"));
    save("another department", Map.of("board", board, "department", department()));
    save("begins", Map.of("board", board, "starts", "WEEK"));
    save("no such skill", Map.of("q", word(), "skill", "no such skill"));
    save("nearly", Map.of("q", word().replaceFirst("p", "q")));
    Actor another = somebody("another" + System.nanoTime());
    save(another, "fits", Map.of("q", word(), "board", board));
    open();

    assertThat(told(another)).hasSize(1);
    assertThat(told(reader)).isEmpty();
  }

  private UUID department() throws Exception {
    UUID id = UUID.randomUUID();
    transaction.begin();
    db.createNativeQuery(
            "insert into tasket_department (id, version, source, directory_key, code)"
                + " values (?1, 1, 'test', ?1, 'nobodys')")
        .setParameter(1, id)
        .executeUpdate();
    transaction.commit();
    return id;
  }

  @Test
  void whatNoTasketCanHaveIsNotKept() {
    assertThat(refused(Map.of("department", UUID.randomUUID()))).containsExactly("department");
    assertThat(refused(Map.of("kind", "NO_SUCH_KIND"))).containsExactly("kind");
    assertThat(refused(Map.of("kind", "NONE", "department", UUID.randomUUID())))
        .containsExactly("department", "kind");
    assertThat(names()).isEmpty();
  }

  private List<String> refused(Map<String, ?> what) {
    try {
      save("unknown", what);
      return List.of();
    } catch (InvalidInput refused) {
      return refused.errors().stream().map(InvalidInput.FieldError::field).toList();
    }
  }

  @Test
  void aSearchThatCannotBeReadKeepsNoOtherFromBeingTold() throws Exception {
    SavedSearchView broken = save("broken", Map.of("q", word(), "starts", "ANY_TIME"));
    save("words", Map.of("q", word()));
    startsOf(broken, "NO_SUCH_TIME");
    try {
      open();
      assertThat(told(reader)).hasSize(1);
    } finally {
      startsOf(broken, "ANY_TIME");
    }
  }

  private void startsOf(SavedSearchView search, String starts) throws Exception {
    transaction.begin();
    db.createNativeQuery("update tasket_saved_search set starts = ?2 where id = ?1")
        .setParameter(1, search.id())
        .setParameter(2, starts)
        .executeUpdate();
    transaction.commit();
  }

  @Test
  void whoFollowsTheBoardTooIsToldOnce() {
    save("words", Map.of("q", word()));
    followed.follow(reader, board);
    open();

    assertThat(told(reader)).extracting(NoticeView::kind).containsExactly(NoticeKind.OPENED);
  }

  @Test
  void nobodyIsToldOfWhatTheyMayNotSeeAtThatMoment() {
    save("words", Map.of("q", word()));
    save("board", Map.of("board", board));
    open();
    audience(NOBODYS);

    assertThat(told(reader)).isEmpty();
    audience(Audience.everyone());
    assertThat(told(reader)).isEmpty();
  }

  @Test
  void whatPausesBeforeItIsToldIsToldOnceItGoesOn() {
    save("words", Map.of("q", word()));
    UUID tasket = open();
    taskets.pause(owner, tasket);
    assertThat(told(reader)).isEmpty();

    taskets.resume(owner, tasket);
    assertThat(told(reader)).hasSize(1);
    taskets.pause(owner, tasket);
    taskets.resume(owner, tasket);
    assertThat(told(reader)).hasSize(1);
  }

  @Test
  void whatOpenedTheLongestTimeAgoIsForgottenWithoutBeingToldAgain() {
    save("words", Map.of("q", word()));
    open();
    assertThat(told(reader)).hasSize(1);
    clock.set(clock.now().plus(Terms.OPEN_MOST).plusSeconds(60));

    assertThat(clockwork.round("follow.forget").orElseThrow().done()).isPositive();
    clock.set(clock.now().plus(Duration.ofHours(2)));
    assertThat(clockwork.round("follow.forget").orElseThrow().done()).isZero();
    assertThat(told(reader)).hasSize(1);
  }

  @Test
  void aSearchIsItsOwnersAlone() {
    SavedSearchView mine = save("words", Map.of("q", word(), "sort", "newest"));

    assertThat(searches.mine(owner)).isEmpty();
    assertThatThrownBy(() -> searches.get(owner, mine.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> searches.edit(owner, mine.id(), mine.version(), "Theirs", true))
        .isInstanceOf(NotFound.class);
    searches.remove(owner, mine.id());
    assertThat(searches.get(reader, mine.id())).isEqualTo(mine);
    searches.remove(reader, mine.id());
    searches.remove(reader, mine.id());
    assertThat(names()).isEmpty();
    open();
    assertThat(told(reader)).isEmpty();
  }

  @Test
  void aSearchIsRenamedByWhoeverSawItLastAndNoTwoHaveOneName() {
    SavedSearchView first = save("first", Map.of("q", word()));
    save("second", Map.of("q", word()));

    SavedSearchView renamed = searches.edit(reader, first.id(), first.version(), " Palms ", true);
    assertThat(renamed.name()).isEqualTo("Palms");
    assertThat(names()).containsExactly("second", "Palms");
    assertThat(searches.edit(reader, first.id(), renamed.version(), "Palms", true))
        .isEqualTo(renamed);
    assertThatThrownBy(() -> searches.edit(reader, first.id(), first.version(), "Ferns", true))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(() -> searches.edit(reader, first.id(), renamed.version(), "second", true))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> save("Palms", Map.of("q", "fern"))).isInstanceOf(InvalidInput.class);
  }

  @Test
  void nobodyKeepsMoreThanSoMany() {
    for (int i = 0; i < SavedSearches.MOST; i++) {
      save("number " + i, Map.of("q", word()));
    }
    assertThatThrownBy(() -> save("one more", Map.of("q", word())))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.errors()).extracting("field").contains("searches"));
  }

  @Test
  void aBoardThatIsNotSeenIsUnknown() {
    audience(NOBODYS);
    assertThatThrownBy(() -> save("board", Map.of("board", board)))
        .isInstanceOf(InvalidInput.class);
  }
}
