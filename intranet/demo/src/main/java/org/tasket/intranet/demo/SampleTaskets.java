package org.tasket.intranet.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tasket.intranet.demo.SampleTasket.SampleClaim;
import org.tasket.intranet.demo.SampleTasket.State;

/**
 * Brings the sample work to the boards, each step by the person whose step it is. What is there
 * already stays as it is, so that a load that was broken off can be done again.
 */
final class SampleTaskets {

  /** The board a fixed login manages, and who names its managers. */
  private static final String MANAGED_BOARD = "health";

  private static final List<String> MANAGERS = List.of("carol");
  private static final String COORDINATOR = "david";

  private static final Duration LONGEST_READING = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final Api api;
  private final SampleTalk talk;
  private final SampleAttachments attachments;
  private final Clock clock;

  SampleTaskets(Api api, Clock clock) {
    this.api = api;
    this.talk = new SampleTalk(api);
    this.attachments = new SampleAttachments(api);
    this.clock = clock;
  }

  /**
   * Brings all of it, what boards tell of it, and what people can; returns how many taskets there
   * were.
   */
  int load(
      List<SampleCategory> categories,
      List<SampleWork> works,
      List<SampleHowto> howtos,
      List<SampleSkills> skills)
      throws InterruptedException {
    awaitBoards();
    works.stream()
        .flatMap(work -> work.taskets().stream().map(SampleTasket::board))
        .distinct()
        .forEach(board -> bring(categories, board));
    api.patch(COORDINATOR, "boards/" + MANAGED_BOARD, Map.of("managers", MANAGERS));
    for (SampleWork work : works) {
      work.taskets().forEach(sample -> bring(sample, work.language()));
    }
    howtos.forEach(talk::bring);
    skills.forEach(known -> known.bring(api));
    return works.stream().mapToInt(work -> work.taskets().size()).sum();
  }

  /** Tasket makes the departments' boards once it has read the directory, soon after its start. */
  private void awaitBoards() throws InterruptedException {
    long start = System.nanoTime();
    while (!api.knows(COORDINATOR, "boards/" + MANAGED_BOARD)) {
      if (System.nanoTime() - start > LONGEST_READING.toNanos()) {
        throw new DemoFailure("The departments have no boards: Tasket did not read the directory");
      }
      Thread.sleep(PAUSE.toMillis());
    }
  }

  private void bring(List<SampleCategory> categories, String board) {
    String path = "boards/" + board;
    if (api.get(COORDINATOR, path).path("rulebook").path("categories").isEmpty()) {
      api.patch(COORDINATOR, path, Map.of("rulebook", Map.of("categories", categories)));
    }
  }

  private void bring(SampleTasket sample, String language) {
    JsonNode tasket =
        posted(sample)
            .orElseGet(() -> api.post(sample.owner(), "taskets", posting(sample, language)));
    String id = tasket.path("id").asText();
    if (tasket.path("state").asText().equals("DRAFT")) {
      api.post(sample.owner(), "taskets/" + id + "/publish", Map.of());
    }
    attachments.bring(sample, id);
    sample.claims().forEach(claim -> bring(claim, sample.owner(), id));
    sample.questions().forEach(question -> talk.bring(question, id));
  }

  private Optional<JsonNode> posted(SampleTasket sample) {
    return items(api.get(sample.owner(), "me/taskets?limit=100"))
        .filter(tasket -> tasket.path("title").asText().equals(sample.title()))
        .findFirst();
  }

  private Map<String, Object> posting(SampleTasket sample, String language) {
    Instant openUntil =
        clock.instant().plus(Duration.ofDays(sample.openDays())).truncatedTo(ChronoUnit.HOURS);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("board", sample.board());
    body.put("language", language);
    body.put("title", sample.title());
    body.put("skills", sample.skills());
    body.put("description", sample.description());
    body.put("plannedMinutes", sample.minutes());
    body.put("category", sample.category());
    body.putAll(sittings(sample));
    body.put("mode", sample.mode());
    Optional.ofNullable(sample.place()).ifPresent(place -> body.put("place", place));
    body.put("openUntil", openUntil.toString());
    return body;
  }

  private Map<String, Object> sittings(SampleTasket sample) {
    if (sample.sessions().isEmpty()) {
      return Map.of("seats", sample.seats());
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put(
        "sessions",
        sample.sessions().stream().map(one -> one.after(today, sample.seats())).toList());
    Optional.ofNullable(sample.every())
        .ifPresent(every -> body.put("recurrence", Map.of("every", every)));
    return body;
  }

  private void bring(SampleClaim claim, String owner, String tasket) {
    JsonNode claimed =
        claimed(claim, tasket)
            .orElseGet(() -> api.post(claim.by(), "taskets/" + tasket + "/claims", Map.of()));
    String path = "claims/" + claimed.path("id").asText() + "/";
    State state = State.valueOf(claimed.path("state").asText());
    if (state == State.ACTIVE && claim.state() == State.WITHDRAWN) {
      api.post(claim.by(), path + "withdraw", Map.of("words", claim.reason()));
      return;
    }
    if (state == State.ACTIVE && claim.state() != State.ACTIVE) {
      api.post(
          claim.by(),
          path + "deliver",
          Map.of("actualMinutes", claim.minutes(), "reflection", claim.reflection()));
      state = State.DELIVERED;
    }
    if (state == State.DELIVERED && claim.state() == State.RETURNED) {
      api.post(owner, path + "return", Map.of("words", claim.missing()));
    }
    if (state == State.DELIVERED && claim.state() == State.CONFIRMED) {
      api.post(owner, path + "confirm", Map.of("thanks", claim.thanks()));
    }
  }

  private Optional<JsonNode> claimed(SampleClaim claim, String tasket) {
    return items(api.get(claim.by(), "me/claims?limit=100"))
        .filter(mine -> mine.path("tasket").asText().equals(tasket))
        .findFirst();
  }

  private static Stream<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.path("items").spliterator(), false);
  }
}
