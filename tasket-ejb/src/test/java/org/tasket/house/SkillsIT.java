package org.tasket.house;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.person.Actor;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.InvalidInput.FieldError;
import org.tasket.platform.NotFound;
import org.tasket.platform.Page;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Stale;
import org.tasket.skill.EscoEdition;
import org.tasket.skill.ImportFile;
import org.tasket.skill.ImportReport;
import org.tasket.skill.ListedSkill;
import org.tasket.skill.OwnSkill;
import org.tasket.skill.OwnSkills;
import org.tasket.skill.OwnSkillsView;
import org.tasket.skill.SetOwnSkills;
import org.tasket.skill.SkillImport;
import org.tasket.skill.SkillKeeping;
import org.tasket.skill.SkillLevel;
import org.tasket.skill.SkillQuery;
import org.tasket.skill.SkillSide;
import org.tasket.skill.SkillTerms;
import org.tasket.skill.SkillView;
import org.tasket.skill.Skills;
import org.tasket.skill.SkillsBrought;
import org.tasket.skill.SkillsOfPeople;
import org.tasket.tasket.HelperTerms;
import org.tasket.tasket.OpenSkills;
import org.tasket.tasket.OpenTaskets;
import org.tasket.tasket.TasketDrafts;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.UnlistedSkill;
import org.tasket.tasket.UnlistedSkills;
import org.tasket.tasket.Wishes;

/** The list of skills, and what people have of it. */
@ExtendWith(ArquillianExtension.class)
class SkillsIT {

  private static final Locale EN = Locale.ENGLISH;
  private static final Locale FI = Locale.forLanguageTag("fi");
  private static final Locale SV = Locale.forLanguageTag("sv");

  @Inject Skills skills;
  @Inject SkillKeeping keeping;
  @Inject OwnSkills own;
  @Inject SkillsOfPeople ofPeople;
  @Inject OpenTaskets open;
  @Inject SkillImport imports;
  @Inject Taskets taskets;
  @Inject TasketDrafts drafts;
  @Inject UnlistedSkills unlisted;
  @Inject Event<SkillsBrought> brought;
  @Inject SettableClock clock;
  @PersistenceContext EntityManager db;
  @Resource UserTransaction transaction;
  @Resource ManagedThreadFactory threads;

  @Deployment
  static WebArchive house() {
    return House.shared();
  }

  private static SkillTerms called(String name, UUID... broader) {
    return new SkillTerms(
        Map.of(EN, name, FI, name + " (fi)", SV, name + " (sv)"), Map.of(), Set.of(broader));
  }

  private static String anew() {
    return "Skill " + System.nanoTime();
  }

  private SkillView added(UUID... broader) {
    return keeping.add(david(), called(anew(), broader));
  }

  private List<ListedSkill> beginning(String text, Locale reader) {
    return skills
        .list(
            new SkillQuery(Optional.of(text), Optional.empty(), false, reader),
            Page.MOST,
            Optional.empty())
        .items();
  }

  private UUID starter(String name) {
    return skills.called(List.of(name)).get(name);
  }

  @Test
  void aFreshHouseHasSomeThreeHundredSkills() {
    Page<ListedSkill> first = skills.list(SkillQuery.all(FI), 3, Optional.empty());

    assertThat(first.total()).isGreaterThanOrEqualTo(280);
    assertThat(first.items()).hasSize(3).noneMatch(ListedSkill::heading);
  }

  @Test
  void theListGoesOnWhereAPieceEnded() {
    SkillQuery query = new SkillQuery(Optional.of("k"), Optional.empty(), false, FI);
    List<UUID> whole = beginning("k", FI).stream().map(ListedSkill::id).toList();
    List<UUID> pieces = piecewise(query, 4);

    assertThat(whole).hasSizeGreaterThan(8);
    assertThat(pieces).isEqualTo(whole);
    assertThatThrownBy(
            () ->
                skills.list(SkillQuery.all(SV), 4, skills.list(query, 4, Optional.empty()).next()))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aSkillIsFoundByItsNameAndByWhatElsePeopleSay() {
    UUID proofreading = starter("Proofreading");

    assertThat(beginning("OIKOL", FI)).extracting(ListedSkill::id).contains(proofreading);
    assertThat(beginning("kielenh", FI)).extracting(ListedSkill::id).contains(proofreading);
    assertThat(beginning("korrekturl", SV)).extracting(ListedSkill::id).contains(proofreading);
    assertThat(beginning("oikol", SV)).extracting(ListedSkill::id).contains(proofreading);
    assertThat(beginning("%", EN)).isEmpty();
  }

  private static SkillTerms inEnglish(String name, String... others) {
    return new SkillTerms(
        Map.of(EN, name, FI, anew() + " fi", SV, anew() + " sv"),
        Map.of(EN, List.of(others)),
        Set.of());
  }

  private static String word() {
    return "w" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
  }

  @Test
  void aSkillIsFoundByTheBeginningOfEveryWordOfIt() {
    String word = word();
    UUID translation =
        keeping
            .add(david(), inEnglish("Translation (Finnish-" + word + ")", "texts/q" + word))
            .id();

    for (String typed :
        List.of(
            word.substring(0, 8), word + " fin tran", "translation (finnish-" + word, "q" + word)) {
      assertThat(beginning(typed, EN)).extracting(ListedSkill::id).containsExactly(translation);
    }
    assertThat(beginning(word + " german", EN)).isEmpty();
    assertThat(beginning(word.substring(1), EN)).isEmpty();
  }

  @Test
  void aWordOfTwoLettersIsFoundWhole() {
    String word = word();
    UUID law = keeping.add(david(), inEnglish("knowing " + word + " zq")).id();

    assertThat(beginning("zq", EN)).extracting(ListedSkill::id).contains(law);
    assertThat(beginning("zq " + word, EN)).extracting(ListedSkill::id).containsExactly(law);
  }

  @Test
  void theNearestIsFirstLabelsBeforeWordsAndTheReadersLanguageBeforeOthers() {
    String word = word();
    UUID elsewhere =
        keeping
            .add(
                david(),
                new SkillTerms(
                    Map.of(EN, "a " + anew(), FI, anew(), SV, "a " + word), Map.of(), Set.of()))
            .id();
    UUID beginsElsewhere =
        keeping
            .add(
                david(),
                new SkillTerms(
                    Map.of(EN, "z " + anew(), FI, word + " fi", SV, anew()), Map.of(), Set.of()))
            .id();
    UUID within = keeping.add(david(), inEnglish("a b " + word)).id();
    UUID begins = keeping.add(david(), inEnglish(word + " z")).id();
    UUID alsoCalled = keeping.add(david(), inEnglish("b " + anew(), word + " a")).id();
    List<UUID> nearest = List.of(alsoCalled, begins, within, beginsElsewhere, elsewhere);

    assertThat(beginning(word, EN)).extracting(ListedSkill::id).containsExactlyElementsOf(nearest);
    assertThat(piecewise(new SkillQuery(Optional.of(word), Optional.empty(), false, EN), 2))
        .isEqualTo(nearest);
  }

  private List<UUID> piecewise(SkillQuery query, int limit) {
    List<UUID> pieces = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      Page<ListedSkill> piece = skills.list(query, limit, next);
      piece.items().forEach(skill -> pieces.add(skill.id()));
      next = piece.next();
    } while (next.isPresent());
    return pieces;
  }

  @Test
  void wordsFollowWhatASkillIsCalled() {
    String old = word();
    String later = word();
    SkillView skill = keeping.add(david(), inEnglish("knowing " + old));
    keeping.edit(david(), skill.id(), skill.version(), inEnglish("knowing " + later));

    assertThat(beginning(old, EN)).isEmpty();
    assertThat(beginning(later, EN)).extracting(ListedSkill::id).containsExactly(skill.id());

    String meant = word();
    keeping.mean(david(), skill.id(), EN, "also " + meant);
    UUID heir = added().id();
    keeping.merge(david(), skill.id(), heir);

    assertThat(beginning(later, EN)).extracting(ListedSkill::id).containsExactly(heir);
    assertThat(beginning(meant, EN)).extracting(ListedSkill::id).containsExactly(heir);
  }

  @Test
  void theStarterIsFoundByItsWordsToo() {
    assertThat(beginning("language", EN))
        .extracting(skill -> skill.name(EN))
        .anyMatch(name -> !name.toLowerCase(Locale.ROOT).startsWith("language"));
  }

  @Test
  void aLabelOfAnyLanguageMeansItsSkill() {
    Map<String, UUID> meant =
        skills.called(List.of("KORREKTURLÄSNING", "kielenhuolto", "no such thing", "Languages"));

    assertThat(meant).containsOnlyKeys("KORREKTURLÄSNING", "kielenhuolto");
    assertThat(Set.copyOf(meant.values())).hasSize(1);
    assertThat(skills.calledWithHeadings(List.of("Languages"))).containsKey("Languages");
  }

  @Test
  void coordinatorsAloneKeepTheList() {
    SkillView skill = added();

    assertThatThrownBy(() -> keeping.add(aino(), called(anew()))).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> keeping.edit(aino(), skill.id(), skill.version(), called(anew())))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> keeping.merge(aino(), skill.id(), added().id()))
        .isInstanceOf(Forbidden.class);
    assertThat(skills.get(aino(), skill.id()).actions()).isEmpty();
    assertThat(skills.mayKeep(aino())).isFalse();
    assertThat(skills.mayKeep(david())).isTrue();
    assertThatThrownBy(() -> skills.get(aino(), UUID.randomUUID())).isInstanceOf(NotFound.class);
  }

  @Test
  void aNewNameIsFoundAndTheOldOneIsNot() {
    SkillView skill = added();
    String before = skill.name(EN);
    SkillView after =
        keeping.edit(david(), skill.id(), skill.version(), called(before + " renamed"));

    assertThat(after.version()).isGreaterThan(skill.version());
    assertThat(skills.called(List.of(before, before + " renamed")))
        .containsOnlyKeys(before + " renamed");
    assertThatThrownBy(() -> keeping.edit(david(), skill.id(), skill.version(), called(anew())))
        .isInstanceOf(Stale.class);
  }

  /** Two of one name, as only a list can bring them. */
  private List<UUID> twins(String name) {
    String origin = "https://example.org/" + System.nanoTime() + "/";
    imports.bringIn(david(), esco(origin, "@1," + name + ",\n@2," + name + ",\n", ""));
    return beginning(name, EN).stream().map(ListedSkill::id).toList();
  }

  @Test
  void aNameIsGivenOnceInALanguage() {
    SkillView excel = added();
    SkillView other = added();
    String name = excel.name(EN).toUpperCase(Locale.ROOT);

    assertThatThrownBy(() -> keeping.add(david(), inEnglish(name)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> {
              FieldError error = refused.errors().get(0);
              assertThat(error.field()).isEqualTo("names.en");
              assertThat(error.sentence(EN)).contains(name, excel.name(FI));
            });
    assertThatThrownBy(
            () -> keeping.edit(david(), other.id(), other.version(), called(excel.name(EN))))
        .isInstanceOf(InvalidInput.class);
    assertThat(keeping.add(david(), inEnglish(excel.name(FI))).name(EN)).isEqualTo(excel.name(FI));
  }

  @Test
  void theNameOfOneThatWasMergedIsFree() {
    SkillView merged = added();
    keeping.merge(david(), merged.id(), added().id());

    assertThat(keeping.add(david(), called(merged.name(EN))).name(EN)).isEqualTo(merged.name(EN));
  }

  @Test
  void whatAListBroughtInTwiceKeepsItsNameWhateverElseOfItChanges() {
    String name = anew();
    SkillView twin = skills.get(david(), twins(name).get(0));
    SkillTerms terms = new SkillTerms(twin.terms().names(), Map.of(EN, List.of(anew())), Set.of());

    assertThat(keeping.edit(david(), twin.id(), twin.version(), terms).name(EN)).isEqualTo(name);
    assertThat(skills.several(List.of(name, "Proofreading"))).containsExactly(name);
  }

  @Test
  void ofTwoCoordinatorsAtOnceOneGivesAName() throws Exception {
    String name = anew();
    List<Throwable> refused = new ArrayList<>();
    List<Thread> both = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      both.add(
          threads.newThread(
              () -> {
                try {
                  keeping.add(david(), called(name));
                } catch (InvalidInput taken) {
                  synchronized (refused) {
                    refused.add(taken);
                  }
                }
              }));
    }
    both.forEach(Thread::start);
    for (Thread one : both) {
      one.join();
    }

    assertThat(refused).hasSize(1);
    assertThat(skills.called(List.of(name))).containsKey(name);
  }

  @Test
  void nothingLiesUnderItself() {
    SkillView top = added();
    SkillView middle = added(top.id());
    SkillView low = added(middle.id());

    assertThatThrownBy(
            () -> keeping.edit(david(), top.id(), top.version(), called(anew(), low.id())))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () -> keeping.edit(david(), top.id(), top.version(), called(anew(), top.id())))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> keeping.add(david(), called(anew(), UUID.randomUUID())))
        .isInstanceOf(InvalidInput.class);
    assertThat(skills.get(aino(), top.id()).narrower())
        .extracting(ListedSkill::id)
        .containsExactly(middle.id());
  }

  @Test
  void theHeirTakesOverWhatLiesUnderTheMergedOne() {
    SkillView merged = added();
    SkillView child = added(merged.id());
    SkillView between = added(merged.id());
    SkillView heir = added(between.id());

    keeping.merge(david(), merged.id(), heir.id());

    assertThat(skills.get(aino(), heir.id()).narrower())
        .extracting(ListedSkill::id)
        .containsExactly(child.id());
    assertThat(skills.get(aino(), between.id()).broader()).isEmpty();
    SkillView gone = skills.get(aino(), merged.id());
    assertThat(gone.mergedInto().map(ListedSkill::id)).contains(heir.id());
    assertThat(gone.actions()).isEmpty();
    assertThat(skills.called(List.of(merged.name(EN)))).containsValue(heir.id());
    assertThat(beginning(merged.name(EN), EN))
        .extracting(ListedSkill::id)
        .containsExactly(heir.id());
  }

  @Test
  void whatWasMergedEarlierLeadsToTheLastHeir() {
    SkillView first = added();
    SkillView second = added();
    SkillView last = added();

    keeping.merge(david(), first.id(), second.id());
    keeping.merge(david(), second.id(), last.id());

    assertThat(skills.get(aino(), first.id()).mergedInto().map(ListedSkill::id))
        .contains(last.id());
    assertThatThrownBy(() -> keeping.merge(david(), first.id(), last.id()))
        .isInstanceOf(RuleBroken.class);
  }

  private static SetOwnSkills both(UUID has, UUID wants) {
    return new SetOwnSkills(
        List.of(new SetOwnSkills.Entry(has, Optional.of(SkillLevel.TEACH))),
        List.of(new SetOwnSkills.Entry(wants, Optional.empty())));
  }

  @Test
  void whatIsOnesOwnIsOnesOwn() {
    Actor helper = somebody("learner-" + System.nanoTime());
    assertThat(own.of(helper, EN).has()).isEmpty();
    assertThat(own.of(helper, EN).version()).isZero();

    long version =
        own.choose(helper, 0, both(starter("Proofreading"), starter("Swedish")), EN).version();

    assertThat(own.of(helper, FI).has())
        .extracting(one -> one.skill().name(FI))
        .containsExactly("oikoluku");
    assertThat(own.of(helper, FI).of(SkillSide.WANTS))
        .extracting(OwnSkill::level)
        .containsExactly(Optional.empty());
    assertThat(own.of(somebody("another"), FI).has()).isEmpty();
    assertThatThrownBy(
            () -> own.choose(helper, version - 1, new SetOwnSkills(List.of(), List.of()), EN))
        .isInstanceOf(Stale.class);
    assertThat(own.choose(helper, version, new SetOwnSkills(List.of(), List.of()), EN).has())
        .isEmpty();
  }

  @Test
  void aChangeOfOneListAloneIsAnotherVersion() {
    Actor helper = somebody("learner-" + System.nanoTime());
    long first = own.choose(helper, 0, both(starter("Metadata"), starter("Swedish")), EN).version();
    long second = own.choose(helper, first, both(starter("GIS"), starter("English")), EN).version();

    assertThat(second).isGreaterThan(first);
    assertThat(own.choose(helper, second, both(starter("GIS"), starter("English")), EN).version())
        .isEqualTo(second);
  }

  @Test
  void peopleKeepWhatTheyHaveThroughAMerger() {
    SkillView merged = added();
    SkillView heir = added();
    Actor one = somebody("has-the-merged-" + System.nanoTime());
    Actor both = somebody("has-both-" + System.nanoTime());
    own.choose(one, 0, both(merged.id(), merged.id()), EN);
    OwnSkillsView begun = own.choose(both, 0, both(merged.id(), heir.id()), EN);
    own.choose(both, begun.version(), SetOwnSkills.like(begun).with(SkillSide.HAS, heir.id()), EN);

    keeping.merge(david(), merged.id(), heir.id());

    assertThat(own.of(one, EN).has())
        .extracting(mine -> mine.skill().id())
        .containsExactly(heir.id());
    assertThat(own.of(one, EN).has().get(0).level()).contains(SkillLevel.TEACH);
    assertThat(own.of(one, EN).wants())
        .extracting(mine -> mine.skill().id())
        .containsExactly(heir.id());
    assertThat(own.of(both, EN).has())
        .extracting(mine -> mine.skill().id())
        .containsExactly(heir.id());
  }

  @Test
  void whoNamesAMergedSkillHasItsHeir() {
    SkillView merged = added();
    SkillView heir = added();
    keeping.merge(david(), merged.id(), heir.id());
    Actor late = somebody("late-" + System.nanoTime());

    own.choose(late, 0, both(merged.id(), merged.id()), EN);

    assertThat(own.of(late, EN).has())
        .extracting(mine -> mine.skill().id())
        .containsExactly(heir.id());
  }

  /** As somebody chose while a merger committed: it did not move what it could not see yet. */
  @Test
  void whatIsStillThereUnderAMergedSkillCountsAsItsHeir() throws Exception {
    SkillView merged = added();
    SkillView heir = added();
    Actor late = somebody("late-" + System.nanoTime());
    own.choose(late, 0, both(heir.id(), heir.id()), EN);
    TasketView tasket = asking(heir.name(EN));
    keeping.merge(david(), merged.id(), heir.id());
    transaction.begin();
    db.createNativeQuery("update tasket_own_skill set skill_id = ?1 where person_id = ?2")
        .setParameter(1, merged.id())
        .setParameter(2, late.person())
        .executeUpdate();
    db.createNativeQuery("update tasket_tasket_skill set skill_id = ?1 where tasket_id = ?2")
        .setParameter(1, merged.id())
        .setParameter(2, tasket.id())
        .executeUpdate();
    transaction.commit();

    assertThat(ofPeople.ids(late.person()))
        .containsEntry(SkillSide.HAS, Set.of(heir.id()))
        .containsEntry(SkillSide.WANTS, Set.of(heir.id()));
    assertThat(open.among(List.of(tasket.id())))
        .singleElement()
        .satisfies(one -> assertThat(OpenSkills.of(one)).containsExactly(heir.id()));

    transaction.begin();
    db.createNativeQuery(
            "insert into tasket_own_skill (person_id, side, skill_id) values (?1, 'HAS', ?2)")
        .setParameter(1, late.person())
        .setParameter(2, heir.id())
        .executeUpdate();
    transaction.commit();

    assertThat(own.of(late, EN).has())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.skill().id()).isEqualTo(heir.id());
              assertThat(one.level()).contains(SkillLevel.TEACH);
            });
  }

  private TasketView asking(String... labels) {
    HelperTerms helper =
        new HelperTerms(List.of(labels), Optional.empty(), Optional.empty(), Optional.empty());
    Wishes wishes = TasketWishes.helped(TasketWishes.seats(1, clock.now()), helper);
    return taskets.publish(aino(), taskets.post(aino(), "everyone", wishes).id());
  }

  private TasketView asking(TasketView before, String... labels) {
    HelperTerms helper =
        new HelperTerms(List.of(labels), Optional.empty(), Optional.empty(), Optional.empty());
    Wishes wishes = TasketWishes.helped(TasketWishes.seats(1, clock.now()), helper);
    return taskets.edit(aino(), before.id(), before.version(), wishes);
  }

  private List<UUID> means(TasketView tasket) {
    return taskets.get(aino(), tasket.id()).skills().stream()
        .flatMap(skill -> skill.id().stream())
        .toList();
  }

  @Test
  void aTasketAsksForTheSkillsThatItsLabelsMean() {
    String label = anew();
    TasketView tasket = asking("KIELENHUOLTO", "korrekturläsning", label);

    assertThat(tasket.skillsIn(FI)).containsExactly("oikoluku", label);
    assertThat(means(tasket)).containsExactly(starter("Proofreading"));
    assertThat(means(asking(tasket, "Swedish", label))).containsExactly(starter("Swedish"));
    assertThat(taskets.get(aino(), tasket.id()).skillsIn(SV)).containsExactly(label, "svenska");
  }

  @Test
  void anIdStandsForTheNameInTheTasketsLanguage() {
    assertThat(asking(starter("oikoluku").toString()).terms().helper().skills())
        .containsExactly("Proofreading");
    assertThatThrownBy(() -> asking(UUID.randomUUID().toString())).isInstanceOf(InvalidInput.class);
  }

  @Test
  void anIdMeansItsSkillAlsoWhereTwoAreCalledTheSame() {
    String name = anew();
    List<UUID> twins = twins(name);

    TasketView tasket = asking(twins.get(0).toString());

    assertThat(means(tasket)).containsExactly(twins.get(0));
    assertThat(means(drafts.copy(aino(), tasket.id()))).containsExactly(twins.get(0));
    assertThat(means(asking(tasket, twins.get(1).toString()))).containsExactly(twins.get(1));
    assertThat(means(asking(name))).isEmpty();
  }

  @Test
  void aLabelThatMeantNothingMeansTheSkillThatIsCalledSoNow() {
    String label = anew();
    String word = anew();
    TasketView tasket = asking(label, word);
    assertThat(unlisted.mostUsed(david())).extracting(UnlistedSkill::label).contains(label, word);

    SkillView skill = keeping.add(david(), called(label));
    assertThat(means(tasket)).containsExactly(skill.id());
    keeping.edit(
        david(),
        skill.id(),
        skill.version(),
        new SkillTerms(skill.terms().names(), Map.of(SV, List.of(word)), Set.of()));

    assertThat(taskets.get(aino(), tasket.id()).skills()).hasSize(1);
    assertThat(unlisted.mostUsed(david()))
        .extracting(UnlistedSkill::label)
        .doesNotContain(label, word);
    assertThatThrownBy(() -> unlisted.mostUsed(aino())).isInstanceOf(Forbidden.class);
  }

  @Test
  void whatACoordinatorSaysThatAWordMeansItMeansAlsoWhereTwoSkillsAreCalledSo() {
    String word = anew();
    List<UUID> twins = twins(word);
    TasketView tasket = asking(word);
    assertThat(means(tasket)).isEmpty();

    keeping.mean(david(), twins.get(1), EN, word);

    assertThat(means(tasket)).containsExactly(twins.get(1));
    assertThatThrownBy(() -> keeping.mean(aino(), twins.get(0), EN, word))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void manyThatComeAtOnceAreLookedForInAllLabels() throws Exception {
    String label = "Proofreading";
    TasketView tasket = asking(label);
    transaction.begin();
    db.createNativeQuery("update tasket_tasket_skill set skill_id = null where tasket_id = ?1")
        .setParameter(1, tasket.id())
        .executeUpdate();
    transaction.commit();
    assertThat(means(tasket)).isEmpty();

    transaction.begin();
    brought.fire(new SkillsBrought(Set.of()));
    transaction.commit();

    assertThat(means(tasket)).containsExactly(starter(label));
  }

  @Test
  void aTasketFollowsAMergerAndStaysTheSameVersion() {
    String label = anew();
    SkillView merged = keeping.add(david(), called(label));
    SkillView heir = added();
    TasketView tasket = asking(label);

    keeping.merge(david(), merged.id(), heir.id());

    assertThat(means(tasket)).containsExactly(heir.id());
    assertThat(taskets.get(aino(), tasket.id()).version()).isEqualTo(tasket.version());
  }

  /** In all three languages, under addresses of their own. */
  private static List<ImportFile> esco(String origin, String lines, String relations) {
    List<ImportFile> files = new ArrayList<>();
    for (String language : List.of("en", "fi", "sv")) {
      String text = "conceptUri,preferredLabel,altLabels\n" + lines.replace("@", origin);
      files.add(file("skills_" + language + ".csv", text));
    }
    files.add(
        file(
            "broaderRelationsSkillPillar.csv",
            "conceptUri,broaderUri\n" + relations.replace("@", origin)));
    return files;
  }

  private static ImportFile file(String name, String text) {
    return new ImportFile(
        name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void counts(ImportReport report, int added, int changed, int unchanged) {
    assertThat(List.of(report.added(), report.changed(), report.unchanged()))
        .isEqualTo(List.of(added, changed, unchanged));
  }

  @Test
  void aListIsBroughtInAndKnownAgain() {
    String origin = "https://example.org/" + System.nanoTime() + "/";
    String name = anew();
    String lines = "@1," + name + ",\n@2," + name + " b,other " + name + "\n";
    List<ImportFile> files = esco(origin, lines, "@2,@1\n@2,@unknown\n");
    TasketView tasket = asking("Other " + name);

    counts(imports.look(david(), files), 2, 0, 0);
    assertThat(skills.called(List.of(name))).isEmpty();
    ImportReport report = imports.bringIn(david(), files);
    counts(report, 2, 0, 0);
    assertThat(report.relationsLeftOut()).isEqualTo(1);

    UUID first = starter(name);
    SkillView second = skills.get(aino(), starter(name + " b"));
    assertThat(second.uri()).contains(origin + "2");
    assertThat(second.broader()).extracting(ListedSkill::id).containsExactly(first);
    assertThat(means(tasket)).containsExactly(second.id());
    counts(imports.bringIn(david(), files), 0, 0, 2);
    counts(imports.bringIn(david(), esco(origin, lines.replace(" b,", " c,"), "")), 0, 1, 1);
    assertThat(skills.get(aino(), second.id()).name(EN)).isEqualTo(name + " c");
    assertThat(skills.get(aino(), second.id()).terms().others().get(EN))
        .containsExactlyInAnyOrder("other " + name, name + " b");
  }

  @Test
  void whatTheHouseCallsTheSameIsTheSameAndWhatItMergedStaysMerged() {
    String origin = "https://example.org/" + System.nanoTime() + "/";
    String name = anew();
    SkillView own = keeping.add(david(), called(name));
    List<ImportFile> files = esco(origin, "@1," + name.toUpperCase(Locale.ROOT) + ",\n", "");

    counts(imports.bringIn(david(), files), 0, 1, 0);
    assertThat(skills.get(aino(), own.id()).uri()).contains(origin + "1");

    SkillView heir = added();
    keeping.merge(david(), own.id(), heir.id());
    ImportReport report = imports.bringIn(david(), files);
    counts(report, 0, 0, 0);
    assertThat(report.leftOut()).isEqualTo(1);
  }

  /** The two lines are so far from each other that they come in two pieces. */
  @Test
  void ofTwoLinesOfOneNameTheFirstIsWhatTheHouseCallsSo() {
    String origin = "https://example.org/" + System.nanoTime() + "/";
    String name = anew();
    SkillView own = keeping.add(david(), called(name));
    String between =
        IntStream.range(0, 300)
            .mapToObj(i -> "@b" + i + "," + name + " b" + i + ",\n")
            .collect(joining());
    List<ImportFile> files =
        esco(origin, "@1," + name + ",\n" + between + "@2," + name + ",\n", "");

    counts(imports.bringIn(david(), files), 301, 1, 0);
    counts(imports.bringIn(david(), files), 0, 0, 302);
    assertThat(skills.get(aino(), own.id()).uri()).contains(origin + "1");
  }

  @Test
  void nothingIsBroughtInByHalves() {
    String origin = "https://example.org/" + System.nanoTime() + "/";
    String name = anew();
    List<ImportFile> files = esco(origin, "@1," + name + ",\n@2\n", "");

    assertThat(imports.look(david(), files).wrong()).hasSize(3);
    assertThatThrownBy(() -> imports.bringIn(david(), files)).isInstanceOf(InvalidInput.class);
    assertThat(skills.called(List.of(name))).isEmpty();
    assertThatThrownBy(() -> imports.look(aino(), files)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> imports.look(david(), List.of())).isInstanceOf(InvalidInput.class);
  }

  @Test
  void aListNeitherTurnsTheHousesOwnInACircleNorPutsASkillUnderTooMany() {
    String origin = "https://example.org/" + System.nanoTime() + "/";
    String name = anew();
    String lines =
        IntStream.range(0, 22)
            .mapToObj(i -> "@" + i + "," + name + " n" + i + ",\n")
            .collect(joining());
    counts(imports.bringIn(david(), esco(origin, lines, "@1,@0\n")), 22, 0, 0);

    List<ImportFile> circle = esco(origin, lines, "@0,@1\n");
    assertThat(imports.look(david(), circle).wrong())
        .extracting(error -> error.field() + " " + error.code())
        .contains(origin + "0 skill.circle");
    assertThatThrownBy(() -> imports.bringIn(david(), circle)).isInstanceOf(InvalidInput.class);

    String wide = IntStream.range(1, 22).mapToObj(i -> "@0,@" + i + "\n").collect(joining());
    List<ImportFile> many = esco("https://example.org/" + System.nanoTime() + "/", lines, wide);
    assertThat(imports.look(david(), many).wrong()).extracting(FieldError::code).contains("many");
  }

  @Test
  void theReportCountsWordsThatMeanSeveralSkillsByIt() {
    String origin = "https://example.org/" + System.nanoTime() + "/";
    String said = anew();
    String name = anew();
    SkillView own = keeping.add(david(), inEnglish(anew(), said));
    String lines = "@1," + name + " a," + said + "\n@2," + name + ",\n@3," + name + ",\n";
    List<ImportFile> files = esco(origin, lines, "");

    ImportReport before = imports.look(david(), files);
    ImportReport report = imports.bringIn(david(), files);

    assertThat(before.ambiguous()).isEqualTo(2);
    assertThat(report.ambiguousWords())
        .containsExactlyInAnyOrder(said.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    assertThat(skills.several(List.of(said, name))).containsExactlyInAnyOrder(said, name);
    assertThat(imports.bringIn(david(), files).ambiguous()).isZero();
    assertThat(skills.called(List.of(own.name(EN)))).containsValue(own.id());
  }

  @Test
  void wordsThatDoNotFitAreLeftOutAndTheListComesIn() {
    String origin = "https://example.org/" + System.nanoTime() + "/";
    String name = anew();
    String many =
        IntStream.rangeClosed(1, 101).mapToObj(i -> name + " w" + i).collect(joining("|"));
    String lines = "@1," + name + "," + "x".repeat(201) + "|" + many + "\n";
    List<ImportFile> files = esco(origin, lines, "");

    ImportReport report = imports.bringIn(david(), files);

    counts(report, 1, 0, 0);
    assertThat(report.wordsLeftOut()).isEqualTo(3 * 2);
    assertThat(report.unfit())
        .extracting(error -> error.field() + " " + error.code())
        .contains("skills_en.csv:2 skill.words", "skills_en.csv:2 many");
    assertThat(skills.get(aino(), starter(name)).terms().others().get(EN)).hasSize(100);
    counts(imports.bringIn(david(), files), 0, 0, 1);
  }

  /** More than one piece at a time. */
  @Test
  void aLongListIsBroughtInWhole() {
    String origin = "https://example.org/" + System.nanoTime() + "/";
    String name = anew();
    String lines =
        IntStream.range(0, 700)
            .mapToObj(i -> "@" + i + "," + name + " n" + i + ",\n")
            .collect(joining());
    String relations =
        IntStream.range(0, 699).mapToObj(i -> "@" + i + ",@699\n").collect(joining());
    List<ImportFile> files = esco(origin, lines, relations);

    counts(imports.bringIn(david(), files), 700, 0, 0);
    counts(imports.look(david(), files), 0, 0, 700);
    assertThat(skills.get(aino(), starter(name + " n699")).narrower()).hasSize(699);
  }

  /** As many as ESCO has, in its own columns; nobody has them afterwards. */
  @Test
  void aListOfEscosSizeIsBroughtInWithinAMinute() throws Exception {
    int skillsOfEsco = 14_000;
    String origin = "https://example.org/" + System.nanoTime() + "/";
    int all = skillsOfEsco + EscoEdition.groups(skillsOfEsco);

    long began = System.nanoTime();
    transaction.begin();
    try {
      counts(imports.bringIn(david(), EscoEdition.of(origin, skillsOfEsco)), all, 0, 0);
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMinutes(1));
      long asked = System.nanoTime();
      assertThat(beginning("matter 13999", EN)).extracting(ListedSkill::heading).contains(false);
      assertThat(beginning("care wel", EN)).hasSize(Page.MOST);
      assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(10));
    } finally {
      transaction.rollback();
    }
  }
}
