package org.tasket.intranet.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.demo.SampleTasket.SampleAnswer;
import org.tasket.intranet.demo.SampleTasket.SampleClaim;
import org.tasket.intranet.demo.SampleTasket.SampleQuestion;
import org.tasket.intranet.demo.SampleTasket.State;

class SampleWorkTest {

  private static final List<SampleWork> WORKS = SampleWork.all();

  private static final Set<String> logins = new TreeSet<>();
  private static final Set<String> boards = new TreeSet<>(Set.of("everyone"));

  @BeforeAll
  static void readTheOrganisation() throws LDAPException {
    try (SampleDirectory directory = SampleDirectory.start(0);
        LDAPConnection connection = new LDAPConnection("127.0.0.1", directory.port())) {
      collect(connection, "ou=people", "uid", logins);
      collect(connection, "ou=units", "ou", boards);
    }
  }

  private static void collect(LDAPConnection connection, String base, String name, Set<String> into)
      throws LDAPException {
    connection
        .search(base + "," + SampleDirectory.BASE, SearchScope.ONE, "(objectClass=*)", name)
        .getSearchEntries()
        .forEach(entry -> into.add(entry.getAttributeValue(name)));
  }

  private static Stream<SampleTasket> taskets() {
    return WORKS.stream().flatMap(work -> work.taskets().stream());
  }

  @Test
  void thereAreSomeSixtyAThirdInEachLanguage() {
    assertThat(WORKS).extracting(SampleWork::language).containsExactly("fi", "sv", "en");
    assertThat(WORKS).allSatisfy(work -> assertThat(work.taskets()).hasSizeBetween(18, 24));
  }

  @Test
  void theyAreWhatTasketAllows() {
    assertThat(taskets())
        .allSatisfy(
            tasket -> {
              assertThat(tasket.title()).hasSizeBetween(3, 120);
              assertThat(tasket.description()).hasSizeBetween(100, 2_000).doesNotContain("![");
              assertThat(tasket.minutes()).isBetween(10, 480);
              assertThat(tasket.seats()).isBetween(1, 500);
              assertThat(tasket.mode()).isIn("ONLINE", "ON_SITE", "EITHER");
              assertThat(tasket.openDays()).isBetween(1, 180);
              assertThat(tasket.place() == null).isEqualTo(tasket.mode().equals("ONLINE"));
            });
  }

  @Test
  void theySayWhatHelpsAndSoDoSomePeopleOfWhatTheyCan() {
    assertThat(taskets()).allSatisfy(one -> assertThat(one.skills()).hasSizeBetween(1, 3));
    assertThat(SampleSkills.all()).extracting(SampleSkills::login).allMatch(logins::contains);
    assertThat(SampleSkills.all())
        .allSatisfy(
            one -> {
              assertThat(one.has()).isNotEmpty();
              assertThat(one.wants()).isNotEmpty();
            });
  }

  @Test
  void everyTitleIsUsedOnceSoThatALoadCanGoOnWhereItStopped() {
    assertThat(taskets()).extracting(SampleTasket::title).doesNotHaveDuplicates();
  }

  @Test
  void ownersAndHelpersAreInTheDirectory() {
    assertThat(taskets()).extracting(SampleTasket::owner).allMatch(logins::contains);
    assertThat(taskets().flatMap(tasket -> tasket.claims().stream()))
        .extracting(SampleClaim::by)
        .allMatch(logins::contains);
  }

  @Test
  void questionsAreAskedAndAnsweredByColleaguesInEveryLanguage() {
    assertThat(WORKS)
        .allSatisfy(
            work ->
                assertThat(work.taskets().stream().flatMap(tasket -> tasket.questions().stream()))
                    .isNotEmpty()
                    .allSatisfy(SampleWorkTest::isByColleagues));
  }

  private static void isByColleagues(SampleQuestion question) {
    assertThat(logins).contains(question.by());
    assertThat(question.text()).hasSizeBetween(10, 500);
    assertThat(question.answers())
        .allSatisfy(answer -> assertThat(logins).contains(answer.by()))
        .filteredOn(SampleAnswer::helped)
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void pagesAreInEveryLanguageAndGrewFromAnswersThatHelped() {
    List<SampleHowto> howtos = SampleHowto.all();
    Set<String> helped =
        taskets()
            .filter(
                tasket ->
                    tasket.questions().stream()
                        .flatMap(question -> question.answers().stream())
                        .anyMatch(SampleAnswer::helped))
            .map(tasket -> tasket.board() + " " + tasket.title())
            .collect(Collectors.toSet());

    assertThat(howtos).extracting(SampleHowto::language).contains("fi", "sv", "en");
    assertThat(howtos)
        .allSatisfy(
            howto -> {
              assertThat(howto.title()).hasSizeBetween(3, 120);
              assertThat(howto.text()).hasSizeBetween(50, 3_000);
              assertThat(boards).contains(howto.board());
              assertThat(howto.by()).isEqualTo(howto.board().equals("health") ? "carol" : "david");
            })
        .extracting(SampleHowto::title)
        .doesNotHaveDuplicates();
    assertThat(howtos.stream().filter(howto -> howto.from() != null))
        .isNotEmpty()
        .extracting(howto -> howto.board() + " " + howto.from())
        .allMatch(helped::contains);
  }

  @Test
  void eachCategoryIsNamedInEveryLanguageAndHasWorkInEach() {
    Set<String> keys =
        SampleCategory.all().stream().map(SampleCategory::key).collect(Collectors.toSet());

    assertThat(SampleCategory.all())
        .allSatisfy(one -> assertThat(one.name()).containsOnlyKeys("en", "fi", "sv"));
    assertThat(WORKS)
        .allSatisfy(
            work ->
                assertThat(work.taskets().stream().map(SampleTasket::category).distinct())
                    .containsExactlyInAnyOrderElementsOf(keys));
    assertThat(SampleHowto.all()).extracting(SampleHowto::category).isSubsetOf(keys);
  }

  @Test
  void thereAreSessionsInEveryLanguageOnLineAndOnSiteSomeOfThemAgainAndAgain() {
    assertThat(WORKS)
        .allSatisfy(
            work -> assertThat(work.taskets()).anyMatch(tasket -> !tasket.sessions().isEmpty()));
    List<SampleTasket> planned = taskets().filter(one -> !one.sessions().isEmpty()).toList();
    assertThat(planned).extracting(SampleTasket::mode).contains("ONLINE", "ON_SITE");
    assertThat(planned)
        .extracting(SampleTasket::every)
        .contains("WEEKLY", "TWO_WEEKLY", "MONTHLY", null);
    assertThat(planned)
        .as("helpers of theirs would choose one")
        .allMatch(one -> one.claims().isEmpty());
    assertThat(planned).extracting(SampleTasket::board).contains("everyone", "health");
  }

  @Test
  void boardsAreThoseOfTheDepartmentsAndOfEveryone() {
    Map<String, Long> perBoard = taskets().collect(groupingBy(SampleTasket::board, counting()));
    assertThat(boards).containsAll(perBoard.keySet());
    assertThat(perBoard).hasSizeGreaterThan(8);
    assertThat(perBoard.get("everyone")).isGreaterThan(5);
  }

  @Test
  void nobodyClaimsTheirOwnNorTwiceNorMoreThanThereAreSeats() {
    assertThat(taskets())
        .allSatisfy(
            tasket ->
                assertThat(tasket.claims())
                    .extracting(SampleClaim::by)
                    .doesNotContain(tasket.owner())
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(tasket.seats()));
  }

  @Test
  void claimsAreSeenInEveryStateWithTheWordsItNeeds() {
    assertThat(taskets().flatMap(tasket -> tasket.claims().stream()))
        .allSatisfy(SampleWorkTest::hasItsWords)
        .extracting(SampleClaim::state)
        .containsAll(Arrays.asList(State.values()));
  }

  private static void hasItsWords(SampleClaim claim) {
    switch (claim.state()) {
      case ACTIVE -> assertThat(claim.reflection()).isNull();
      case WITHDRAWN -> assertThat(claim.reason()).isNotBlank();
      case DELIVERED -> assertDelivered(claim);
      case RETURNED -> {
        assertDelivered(claim);
        assertThat(claim.missing()).isNotBlank();
      }
      case CONFIRMED -> {
        assertDelivered(claim);
        assertThat(claim.thanks()).isNotBlank();
      }
    }
  }

  private static void assertDelivered(SampleClaim claim) {
    assertThat(claim.minutes()).isBetween(1, 10_000);
    assertThat(claim.reflection()).isNotBlank();
  }
}
