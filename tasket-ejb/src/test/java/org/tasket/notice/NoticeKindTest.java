package org.tasket.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tasket.board.BoardEvent;
import org.tasket.claim.ClaimEvent;
import org.tasket.claim.ClaimState;
import org.tasket.person.Actor;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;
import org.tasket.platform.Words;
import org.tasket.talk.TalkEvent;
import org.tasket.talk.TalkEvent.What;
import org.tasket.tasket.TasketEvent;
import org.tasket.webhook.WebhookEvent;

class NoticeKindTest {

  private static final Path GUIDE =
      Path.of(System.getProperty("basedir", "."), "..", "docs", "notices.md");
  private static final String BEGIN = "<!-- notices: made from the code; do not edit -->\n";
  private static final String END = "<!-- end of notices -->";

  private static final String TOPICS = "<!-- topics: made from the code; do not edit -->\n";
  private static final String END_OF_TOPICS = "<!-- end of topics -->";

  private static final UUID ID = Ids.next();
  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  private static final Actor AINO = new Actor(Ids.next(), Set.of(), WayIn.REST);

  @Test
  void theGuideListsThemAsTheCodeDeclaresThem() throws IOException {
    String guide = Files.readString(GUIDE);
    assertThat(guide).contains(BEGIN, END);

    assertThat(guide.substring(guide.indexOf(BEGIN) + BEGIN.length(), guide.indexOf(END)))
        .as("Paste this between the two markers of %s:%n%n%s%n", GUIDE, table())
        .isEqualTo(table());
  }

  private static String table() {
    return Stream.concat(
            Stream.of("| kind | topic | when | who hears it |\n|---|---|---|---|\n"),
            Arrays.stream(NoticeKind.values()).map(NoticeKindTest::row))
        .collect(Collectors.joining());
  }

  private static String row(NoticeKind kind) {
    return "| `%s` | `%s` | %s | %s |%n"
        .formatted(
            kind,
            kind.topic(),
            kind.words(),
            kind.hearers().stream().sorted().map(Hearer::words).collect(Collectors.joining("; ")));
  }

  @Test
  void theGuideListsTopicsAndWhatIsUsualAsTheCodeDeclaresThem() throws IOException {
    String guide = Files.readString(GUIDE);
    assertThat(guide).contains(TOPICS, END_OF_TOPICS);

    assertThat(
            guide.substring(guide.indexOf(TOPICS) + TOPICS.length(), guide.indexOf(END_OF_TOPICS)))
        .as("Paste this between the two markers of %s:%n%n%s%n", GUIDE, topics())
        .isEqualTo(topics());
  }

  private static String topics() {
    return Arrays.stream(NoticeTopic.values())
        .map(topic -> "| `%s` | %s | `%s` |%n".formatted(topic, topic.words(), topic.usual()))
        .collect(Collectors.joining("", "| topic | about | usually |\n|---|---|---|\n", ""));
  }

  @Test
  void nobodysKindIsTooLongForItsColumn() {
    assertThat(NoticeKind.values()).allMatch(kind -> kind.name().length() <= 30);
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void everyKindHasItsSentence(NoticeKind kind) {
    assertThat(Words.in(Locale.ENGLISH).text("notice." + kind)).isNotBlank();
  }

  private static Object accepted(ClaimState to, boolean informed) {
    return new ClaimEvent.Accepted(ID, ID, ID, Optional.of(AINO), NOW, to, informed);
  }

  @Test
  void aSupervisorIsAskedWhereTheClaimWaitsForThemAndToldWhereTheBoardInforms() {
    assertThat(NoticeKind.of(accepted(ClaimState.ACTIVE, false)))
        .containsExactly(NoticeKind.ACCEPTED, NoticeKind.HELPER_AGREED);
    assertThat(NoticeKind.of(accepted(ClaimState.AWAITING_SUPERVISOR, false)))
        .containsExactlyInAnyOrder(
            NoticeKind.ACCEPTED, NoticeKind.APPROVAL_WANTED, NoticeKind.UNMANAGED);
    assertThat(NoticeKind.of(accepted(ClaimState.ACTIVE, true)))
        .containsExactlyInAnyOrder(
            NoticeKind.ACCEPTED, NoticeKind.HELPER_AGREED, NoticeKind.SUPERVISOR_INFORMED);
  }

  @ParameterizedTest
  @CsvSource({"APPLIED, APPLIED, TURN_CAME", "ACTIVE, CLAIMED, MOVED_UP"})
  void ownersHearOfWhoMovesUpAsOfAClaimMadeNowAndHelpersWhetherTheSeatIsTheirs(
      ClaimState to, NoticeKind told, NoticeKind helperTold) {
    assertThat(NoticeKind.of(new ClaimEvent.MovedUp(ID, ID, ID, Optional.of(AINO), NOW, to, false)))
        .containsExactlyInAnyOrder(told, helperTold);
  }

  @ParameterizedTest
  @CsvSource({"place, true", "plannedMinutes, true", "sessions, true", "title, false"})
  void helpersHearOfChangesThatMatterToThem(String field, boolean told) {
    assertThat(NoticeKind.of(edited(field, false)).equals(List.of(NoticeKind.CHANGED)))
        .isEqualTo(told);
  }

  @Test
  void nobodyHearsOfWhatSavesItselfWhileSomebodyTypes() {
    assertThat(NoticeKind.of(edited("place", true))).isEmpty();
  }

  private static Object edited(String field, boolean byItself) {
    return new TasketEvent.Edited(ID, ID, Optional.of(AINO), NOW, List.of(field), byItself);
  }

  @Test
  void ownersHearOfATasketThatIsDoneWhoeverSaidSo() {
    assertThat(NoticeKind.of(new TasketEvent.Completed(ID, ID, Optional.empty(), NOW)))
        .containsExactly(NoticeKind.COMPLETED);
    assertThat(NoticeKind.of(new TasketEvent.Completed(ID, ID, Optional.of(AINO), NOW)))
        .containsExactly(NoticeKind.COMPLETED);
  }

  @Test
  void anAnswerThatNamesSomebodyIsToldToBoth() {
    TalkEvent answer = new TalkEvent(What.ANSWERED, ID, ID, ID, AINO, NOW, Set.of(ID));

    assertThat(NoticeKind.of(answer)).containsExactly(NoticeKind.ANSWERED, NoticeKind.MENTIONED);
  }

  @Test
  void whatIsHiddenIsToldAndWhatIsShownAgainIsNot() {
    assertThat(NoticeKind.of(new TalkEvent(What.HIDDEN, ID, ID, ID, AINO, NOW, Set.of())))
        .containsExactly(NoticeKind.REMARK_HIDDEN);
    assertThat(NoticeKind.of(new TalkEvent(What.SHOWN, ID, ID, ID, AINO, NOW, Set.of()))).isEmpty();
  }

  @Test
  void managersHearOfOtherManagersAndNotOfOtherRules() {
    assertThat(NoticeKind.of(new BoardEvent.Edited(ID, AINO, NOW, List.of("managers"))))
        .containsExactly(NoticeKind.BOARD_HANDED_OVER);
    assertThat(NoticeKind.of(new BoardEvent.Edited(ID, AINO, NOW, List.of("rulebook")))).isEmpty();
  }

  @Test
  void managersHearOfAWebhookOnlyThatItPausedItself() {
    for (WebhookEvent.What what : WebhookEvent.What.values()) {
      WebhookEvent event = new WebhookEvent(what, ID, ID, Optional.empty(), NOW);

      assertThat(NoticeKind.of(event))
          .isEqualTo(
              what == WebhookEvent.What.FAILED ? List.of(NoticeKind.WEBHOOK_FAILED) : List.of());
    }
  }
}
