package org.tasket.intranet.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.demo.SampleTasket.SampleAnswer;
import org.tasket.intranet.demo.SampleTasket.SampleClaim;
import org.tasket.intranet.demo.SampleTasket.SampleFile;
import org.tasket.intranet.demo.SampleTasket.SampleLink;
import org.tasket.intranet.demo.SampleTasket.SampleQuestion;
import org.tasket.intranet.demo.SampleTasket.State;

class SampleTasketsTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

  private static final SampleQuestion WHICH =
      new SampleQuestion(
          "bertil",
          "Which page?",
          List.of(
              new SampleAnswer("aino", "The first.", true),
              new SampleAnswer("eeva", "Any.", false)));

  private static final SampleSession ON_TUESDAY =
      new SampleSession(2, DayOfWeek.TUESDAY, "09:00", 90);
  private static final SampleLink ROOMS = new SampleLink("Rum", "https://example.org/rum");
  private static final SampleFile LIST = new SampleFile("rum.txt", "A 101");

  private static final SampleTasket READING =
      tasket(
          "aino",
          "Read a page",
          claim("bertil", State.ACTIVE),
          claim("carol", State.DELIVERED),
          claim("david", State.RETURNED),
          claim("eeva", State.CONFIRMED),
          claim("frank", State.WITHDRAWN));

  private static final List<SampleWork> WORK =
      List.of(
          new SampleWork("en", List.of(READING)),
          new SampleWork("sv", List.of(tasket("bertil", "Räkna rum"))));

  private static final List<SampleHowto> HOWTOS =
      List.of(
          new SampleHowto("everyone", "david", "en", "data", "Reading", "Slowly.", "Read a page"),
          new SampleHowto("everyone", "david", "sv", "data", "Räkna", "Långsamt.", null));

  private static final List<SampleCategory> CATEGORIES =
      List.of(new SampleCategory("data", Map.of("en", "Data")));

  private static final List<SampleSkills> SKILLS =
      List.of(
          new SampleSkills(
              "aino",
              "en",
              List.of(new SampleSkills.Known("Proofreading", "TEACH")),
              List.of(new SampleSkills.Known("Swedish", null))));

  private FakeTasket tasket;

  @BeforeEach
  void start() throws IOException {
    tasket = new FakeTasket();
  }

  @AfterEach
  void stop() {
    tasket.close();
  }

  private int load() throws InterruptedException {
    return new SampleTaskets(new Api(tasket.root(), "tasket"), NOON)
        .load(CATEGORIES, WORK, HOWTOS, SKILLS);
  }

  @Test
  void ownersPostAndPublishInTheirOwnName() throws InterruptedException {
    assertThat(load()).isEqualTo(2);
    assertThat(tasket.taskets())
        .extracting(one -> one.get("by") + " " + one.get("title") + " " + one.get("state"))
        .containsExactly("aino Read a page OPEN", "bertil Räkna rum OPEN");
  }

  @Test
  void aTasketSaysItsLanguageAndIsOpenForItsDaysFromNow() throws InterruptedException {
    load();
    assertThat(tasket.taskets().get(1))
        .containsEntry("language", "sv")
        .containsEntry("board", "everyone")
        .containsEntry("plannedMinutes", 30)
        .containsEntry("openUntil", "2026-03-12T12:00:00Z");
  }

  @Test
  void everyClaimEndsWhereTheSampleSays() throws InterruptedException {
    load();
    assertThat(tasket.claims())
        .containsExactly(
            "0 bertil ACTIVE",
            "0 carol DELIVERED",
            "0 david RETURNED",
            "0 eeva CONFIRMED",
            "0 frank WITHDRAWN");
  }

  @Test
  void helpersDeliverAndOwnersAnswer() throws InterruptedException {
    load();
    assertThat(tasket.changes())
        .contains("eeva POST claims/3/deliver {actualMinutes=35, reflection=Done}")
        .contains("aino POST claims/3/confirm {thanks=Thank you}")
        .contains("aino POST claims/2/return {words=The end is missing}")
        .contains("frank POST claims/4/withdraw {words=No time}");
  }

  @Test
  void colleaguesAskAndAnswerAndWhoAskedSaysWhatHelped() throws InterruptedException {
    load();
    assertThat(tasket.remarks())
        .containsExactly("bertil Which page? null", "aino The first. true", "eeva Any. null");
  }

  @Test
  void managersWritePagesAndKeepAnAnswerAsOne() throws InterruptedException {
    load();
    assertThat(tasket.howtos())
        .extracting(one -> one.get("by") + " " + one.get("title") + " " + one.get("answer"))
        .containsExactly("david Reading 1", "david Räkna null");
  }

  @Test
  void boardsGetWhatTasketsAndPagesAreSortedUnder() throws InterruptedException {
    load();
    assertThat(tasket.changes())
        .first()
        .isEqualTo(
            "david PATCH boards/everyone {rulebook={categories=[{key=data, name={en=Data}}]}}");
    assertThat(tasket.taskets())
        .allSatisfy(one -> assertThat(one).containsEntry("category", "data"));
    assertThat(tasket.howtos())
        .allSatisfy(one -> assertThat(one).containsEntry("category", "data"));
  }

  @Test
  void sessionsAreOnTheDaysThatFollowAndComeAgain() throws InterruptedException {
    load();
    assertThat(tasket.taskets().get(0)).containsEntry("seats", 5).doesNotContainKey("sessions");
    assertThat(tasket.taskets().get(1))
        .doesNotContainKey("seats")
        .containsEntry("recurrence", Map.of("every", "WEEKLY"))
        .containsEntry(
            "sessions",
            List.of(
                Map.of(
                    "start", "2026-03-17T07:00:00Z",
                    "end", "2026-03-17T08:30:00Z",
                    "zone", "Europe/Helsinki",
                    "seats", 5)));
  }

  @Test
  void ownersAddFilesAndLinks() throws InterruptedException {
    load();
    assertThat(tasket.attached())
        .containsExactly("bertil 1 https://example.org/rum", "bertil 1 rum.txt");
  }

  @Test
  void theCoordinatorNamesCarolAsManagerOfHerBoard() throws InterruptedException {
    load();
    assertThat(tasket.changes())
        .element(1)
        .isEqualTo("david PATCH boards/health {managers=[carol]}");
  }

  @Test
  void peopleSayWhatTheyCanAndWantToLearn() throws InterruptedException {
    load();
    assertThat(tasket.taskets())
        .allSatisfy(one -> assertThat(one).containsEntry("skills", List.of("Proofreading")));
    assertThat(tasket.changes())
        .last()
        .isEqualTo(
            "aino PUT me/skills {has=[{id=Proofreading, level=TEACH}],"
                + " wants=[{id=Swedish, level=null}]}");
  }

  @Test
  void theLoadWaitsForTheDepartmentsBoards() throws InterruptedException {
    tasket.hideBoards(2);
    assertThat(load()).isEqualTo(2);
  }

  @Test
  void aLoadBrokenOffAnywhereGoesOnWhereItStopped() throws Exception {
    load();
    List<String> claims = tasket.claims();
    int steps = tasket.changes().size();
    for (int step = 0; step < steps; step++) {
      stop();
      start();
      tasket.failAfter(step);
      assertThatThrownBy(this::load).isInstanceOf(DemoFailure.class).hasMessageContaining("503");
      load();
      assertThat(tasket.claims()).as("broken off at step %d", step).isEqualTo(claims);
      assertThat(tasket.remarks()).hasSize(3).contains("aino The first. true");
      assertThat(tasket.howtos()).hasSize(2);
      assertThat(tasket.taskets())
          .hasSize(2)
          .allSatisfy(one -> assertThat(one).containsEntry("state", "OPEN"));
    }
  }

  @Test
  void aSecondLoadChangesNothing() throws InterruptedException {
    load();
    int changes = tasket.changes().size();
    load();
    assertThat(tasket.changes().subList(changes, tasket.changes().size()))
        .containsExactly("david PATCH boards/health {managers=[carol]}");
  }

  private static SampleTasket tasket(String owner, String title, SampleClaim... claims) {
    return new SampleTasket(
        owner,
        "everyone",
        "data",
        title,
        List.of("Proofreading"),
        "Text",
        30,
        5,
        "ONLINE",
        null,
        10,
        claims.length == 0 ? List.of(ON_TUESDAY) : List.of(),
        claims.length == 0 ? "WEEKLY" : null,
        claims.length == 0 ? List.of(ROOMS) : List.of(),
        claims.length == 0 ? List.of(LIST) : List.of(),
        List.of(claims),
        claims.length == 0 ? List.of() : List.of(WHICH));
  }

  private static SampleClaim claim(String by, State state) {
    return new SampleClaim(by, state, 35, "Done", "The end is missing", "Thank you", "No time");
  }
}
